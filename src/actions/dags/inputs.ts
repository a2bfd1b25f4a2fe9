/** Inputs that all checks of DAGs have. */
import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { BadValue, list, text } from "../../kernel/inputs.ts";

export const dagsPath = {
  ...list({
    help: "Folders and files that Airflow reads DAGs from.",
    default: ".",
    example: "dags",
    setting: "dags.path",
  }),
  check: (given: readonly string[], folder: string) => given.flatMap((path) => wrongWith(path, folder)),
};

/** Of the input `fail-on`. */
export const failLevels = ["error", "warning", "never"] as const;

export const airflowVersion = {
  ...text({
    help: "The Airflow that the DAGs are for. Default: what the repository's requirements pin, else the newest line.",
    example: "2.10.5",
    setting: "airflow.version",
  }),
  parse(value: string): string {
    if (/^[23](\.\d+){0,2}$/.test(value)) return value;
    throw new BadValue("is not an Airflow version", "Write 2, 3, or a version such as 2.10 or 3.2.2.");
  },
};

/** The path relative to the folder, POSIX. */
export const within = (folder: string, given: string): string =>
  relative(folder, resolve(folder, given)).replaceAll("\\", "/") || ".";

/** For a sentence. */
export const named = (path: string): string => (path === "." ? "this folder" : path);

/** There must be something, and below the folder. */
export function wrongWith(given: string, folder: string): { what: string; fix: string }[] {
  const inside = relative(folder, resolve(folder, given));
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    const fix = "Name a path below the working directory, or set working-directory.";
    return [{ what: `${given} lies outside of ${folder}`, fix }];
  }
  if (existsSync(resolve(folder, given))) return [];
  return [{ what: `there is no ${given} in ${folder}`, fix: "Name the folder that holds your DAGs." }];
}
