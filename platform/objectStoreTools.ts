/** Other programs that bring a folder to an object store, for benchmarks. */
import { join } from "node:path";
import { unpacked } from "./debian.ts";
import { pypiTool } from "./pypiTool.ts";
import { must, type Tool } from "./tool.ts";

export const aws = pypiTool("aws", "1.44.54");

export const rclone: Tool = {
  name: "rclone",
  version: "of this Debian",
  async install() {
    const program = join(await unpacked(["rclone"]), "usr", "bin", "rclone");
    const [version = ""] = (await must(program, ["version"])).split("\n");
    return { program, version };
  },
};
