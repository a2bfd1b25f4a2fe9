import { pypiTool } from "./pypiTool.ts";

/** ruff, whose AIR rules the benchmarks compare with. */
export const ruff = pypiTool("ruff", "0.17.5");
