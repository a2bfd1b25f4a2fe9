/** The check of a change. This version checks DAGs; what later versions check of a pull request joins here. */
import lintDags from "../actions/lint-dags.ts";
import { defineAction } from "../kernel/action.ts";

export default defineAction({
  ...lintDags,
  summary: "Checks what a change does to the DAGs, and shows it on the pull request.",
});
