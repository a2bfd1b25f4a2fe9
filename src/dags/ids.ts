/** What Airflow takes as an id: letters of any script, digits, `_`, `-` and (not in groups) `.`, of bounded length. */

const KEY = /^[\p{L}\p{N}_.-]+\n?$/u;
const GROUP_KEY = /^[\p{L}\p{N}_-]+\n?$/u;

/** What is wrong with a DAG's or task's id, or undefined. */
export function keyProblem(id: string): string | undefined {
  if ([...id].length > 250) return `the id is ${[...id].length} characters long; Airflow takes at most 250`;
  if (!KEY.test(id)) return `the id '${id}' may hold only letters, digits, dashes, dots and underscores`;
  return undefined;
}

/** The same for a group's id. */
export function groupKeyProblem(id: string): string | undefined {
  if ([...id].length > 200) return `the group id is ${[...id].length} characters long; Airflow takes at most 200`;
  if (!GROUP_KEY.test(id)) return `the group id '${id}' may hold only letters, digits, dashes and underscores`;
  return undefined;
}

/**
 * The id that a repeated TaskFlow call gets: `name__1`, `name__2`, …
 * `own` is without the group's prefix, `full` with it, `taken` the DAG's task ids.
 */
export function uniqueTaskId(own: string, full: string, taken: Iterable<string>): string {
  const ids = new Set(taken);
  if (!ids.has(full)) return own;
  const stem = (id: string) => id.replace(/__\d+$/, "");
  const prefix = `${stem(full)}__`;
  let highest = 0;
  for (const id of ids) {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : "";
    if (/^\d+$/.test(rest)) highest = Math.max(highest, Number(rest));
  }
  return `${stem(own)}__${highest + 1}`;
}
