/** What a task does, told by its decorator and the name of its operator. */
import type { TaskKind } from "./graph.ts";

const BY_DECORATOR: Record<string, TaskKind> = {
  python: "python",
  docker: "docker",
  kubernetes: "kubernetes",
  kubernetes_cmd: "kubernetes",
  virtualenv: "virtualenv",
  external_python: "virtualenv",
  branch: "branch",
  branch_virtualenv: "branch",
  branch_external_python: "branch",
  short_circuit: "short-circuit",
  sensor: "sensor",
  bash: "bash",
  sql: "sql",
};

const BY_NAME: readonly [RegExp, TaskKind][] = [
  [/Sensor(Async)?$/, "sensor"],
  [/Branch|^LatestOnlyOperator$/, "branch"],
  [/ShortCircuit/, "short-circuit"],
  [/Virtualenv|ExternalPython/, "virtualenv"],
  [/^Docker/, "docker"],
  [/Kubernetes|^GKEStartPod|^EksPod/, "kubernetes"],
  [/^Python|^_AssetMainOperator$/, "python"],
  [/^Bash/, "bash"],
  [/^(Empty|Dummy)Operator$/, "empty"],
  [/^TriggerDagRun/, "trigger"],
  [
    /SQL|^(Postgres|MySql|Sqlite|Snowflake|Oracle|MsSql|Trino|Jdbc|Vertica|BigQuery\w*Query|BigQueryInsertJob|Athena|Redshift\w*Data)\w*Operator$/,
    "sql",
  ],
];

/** `operators` are the class and its bases, nearest first. */
export function kindOf(decorator: string | undefined, operators: readonly string[]): TaskKind {
  if (decorator && BY_DECORATOR[decorator]) return BY_DECORATOR[decorator];
  for (const operator of operators) {
    const name = operator.slice(operator.lastIndexOf(".") + 1);
    const found = BY_NAME.find(([pattern]) => pattern.test(name));
    if (found) return found[1];
  }
  return "other";
}
