/** `node main.js FOLDER PORT`, the process of `startGithubProcess`. */
import { ours } from "../github.ts";
import { serveGithub } from "./server.ts";

const [dir = "", port = ""] = process.argv.slice(2);
const { MLOPS_GITHUB_TOKEN: adminToken = "" } = process.env;
const { close } = await serveGithub({ dir, port: Number(port), adminToken, actions: ours });
process.once("SIGINT", () => void close().then(() => process.exit(0)));
