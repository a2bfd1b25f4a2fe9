/** `node gitMain.js FOLDER PORT`, the process of `startGitProcess`. */
import { serveGit } from "./git.ts";

const [dir = "", port = ""] = process.argv.slice(2);
const { MLOPS_USERNAME: username = "", MLOPS_PASSWORD: password = "" } = process.env;
await serveGit(dir, Number(port), { username, password });
