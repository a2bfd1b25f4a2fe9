import { cpSync, existsSync } from "node:fs";
import { folder, kept } from "./places.mjs";

if (existsSync(folder) && !existsSync(kept)) cpSync(folder, kept, { recursive: true, verbatimSymlinks: true });
