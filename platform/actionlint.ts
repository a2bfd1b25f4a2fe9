import { goTool } from "./go.ts";

/** actionlint, which checks workflow files. */
export const actionlint = goTool("actionlint", "github.com/rhysd/actionlint/cmd/actionlint", "1.7.12");
