import type { FileAnalysis, Refusal } from "../dags/graph.ts";
import type { Place } from "../python/values.ts";
import type { Report, Rule } from "./rule.ts";

/** Reports what the model of Airflow found while it read the DAGs, as a sentence; code stays as it is. */
export const reportRefusal = (report: Report, { place, message, fix }: Refusal): void =>
  report(place, message.replace(/^[a-z]+(?=[ ,])/, capital), fix === undefined ? {} : { fix });

/** Places on an argument's value are moved to its name, where that is what is wrong. */
export const reportArguments =
  (id: string): Rule["check"] =>
  ({ file }, report) => {
    for (const refusal of file.refusals)
      if (refusal.rule === id) reportRefusal(report, { ...refusal, place: nameOf(refusal) });
  };

/** The name that the message quotes, before the `=` of a call or the `:` of `default_args`; the place itself when it is not there. */
function nameOf({ place, message }: Refusal): Place {
  const name = /'(\w+)'/.exec(message)?.[1];
  const before = place.file.text.slice(0, place.start);
  const written = name === undefined ? null : new RegExp(`\\b${name}(\\s*=|["']\\s*:)[\\s(]*$`).exec(before);
  return written ? { ...place, start: written.index, end: written.index + name!.length } : place;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The check of a rule whose findings the model makes. */
export const reportRefusals =
  (id: string): Rule["check"] =>
  ({ file }, report) => {
    for (const refusal of file.refusals) if (refusal.rule === id) reportRefusal(report, refusal);
  };

/** Whether the model already found something on the line of a place. */
export function isRefused({ refusals }: FileAnalysis, { file, start }: Place): boolean {
  const { line } = file.position(start);
  return refusals.some(({ place }) => place.file === file && place.file.position(place.start).line === line);
}
