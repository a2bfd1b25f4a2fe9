import { goTool } from "./go.ts";

/** act, which runs workflows on this machine. */
export const act = goTool("act", "github.com/nektos/act", "0.2.89");
