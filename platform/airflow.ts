/** Apache Airflow of both lines, with the providers that the truth tests need. */
import { type PythonEnvironment, pythonEnvironment } from "./python.ts";
import type { Tool } from "./tool.ts";

export type AirflowVersion = "3.2.2" | "2.10.5";

export const airflowVersions: readonly AirflowVersion[] = ["3.2.2", "2.10.5"];

/** The environment of one Airflow; `airflow` is in its `bin`. */
export function airflowEnvironment(version: AirflowVersion): Promise<PythonEnvironment> {
  return pythonEnvironment(`airflow-${version[0]}`);
}

export const airflowTools: Tool[] = airflowVersions.map((version) => ({
  name: `airflow-${version[0]}`,
  version,
  async install() {
    const { python, bin } = await airflowEnvironment(version);
    return { python, bin };
  },
}));
