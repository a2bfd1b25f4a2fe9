import type { Rule } from "./rule.ts";

/** The check of a rule whose findings the model of Airflow makes while it reads the DAGs. */
export const reportRefusals =
  (id: string): Rule["check"] =>
  ({ file }, report) => {
    for (const { rule, place, message, fix } of file.refusals)
      if (rule === id) report(place, message, fix === undefined ? {} : { fix });
  };
