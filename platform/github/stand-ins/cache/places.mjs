import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { join } from "node:path";

const { INPUT_PATH, INPUT_KEY } = process.env;
export const folder = INPUT_PATH.replace(/^~/, homedir());
export const kept = join(homedir(), "github-cache", createHash("sha256").update(INPUT_KEY).digest("hex"));
