import type { Refusal } from "../dags/graph.ts";
import type { Report, Rule } from "./rule.ts";

/** Reports what the model of Airflow found while it read the DAGs. */
export const reportRefusal = (report: Report, { place, message, fix }: Refusal): void =>
  report(place, message.slice(0, 1).toUpperCase() + message.slice(1), fix === undefined ? {} : { fix });

/** The check of a rule whose findings the model makes. */
export const reportRefusals =
  (id: string): Rule["check"] =>
  ({ file }, report) => {
    for (const refusal of file.refusals) if (refusal.rule === id) reportRefusal(report, refusal);
  };
