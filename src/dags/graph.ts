/**
 * What is known of a DAG file without running it: its DAGs, tasks, groups, edges and arguments, each with its place, and the reason
 * and place of everything that is not known. Nothing is guessed: see `DagStatus`.
 */

import type { SourceFile } from "../python/source.ts";
import type { Condition, Place, Reason, Value } from "../python/values.ts";

/**
 * `exact`: Airflow would see these very tasks and edges. `conditional`: it would under `conditions`. `partial`: tasks or edges may be
 * missing or may not exist, `reasons` says why. `unknown`: nothing to build on.
 */
export type DagStatus = "exact" | "conditional" | "partial" | "unknown";

/** A value as it was given in the source. */
export interface Given {
  value: Value;
  place: Place;
}

/** What a task does, for colours and rules. */
export type TaskKind =
  | "python"
  | "bash"
  | "docker"
  | "kubernetes"
  | "virtualenv"
  | "sensor"
  | "branch"
  | "short-circuit"
  | "trigger"
  | "empty"
  | "sql"
  | "other";

export interface Task {
  /** With the prefixes of its groups, as Airflow shows it. */
  taskId: string;
  /** Canonical dotted class: `airflow.providers.docker.operators.docker.DockerOperator`; decorated tasks have their operator's. */
  operator: string;
  /** `docker` of `@task.docker`, `python` of a bare `@task`; undefined for classic operators. */
  decorator: string | undefined;
  kind: TaskKind;
  isSensor: boolean;
  isMapped: boolean;
  isSetup: boolean;
  isTeardown: boolean;
  triggerRule: string;
  /** Arguments after `default_args` and `.partial`, by name. `.expand` arguments stand here too; `isMapped` tells. */
  args: Map<string, Given>;
  /** Names of args that came from default_args. */
  fromDefaults: ReadonlySet<string>;
  /** The function under `@task`, or `python_callable`, when it is in the interpreted sources. */
  callable: Value | undefined;
  /** Id of the innermost group, or undefined at the top. */
  group: string | undefined;
  place: Place;
}

/** A pair that Airflow shows as `upstream.downstream_task_ids ∋ downstream`, with the place that made it. */
export interface Edge {
  upstream: string;
  downstream: string;
  place: Place;
  label?: string;
}

export interface Group {
  groupId: string;
  parent: string | undefined;
  tooltip?: string;
  isMapped: boolean;
  place: Place;
}

export interface Dag {
  dagId: string;
  status: DagStatus;
  reasons: Reason[];
  conditions: Condition[];
  tasks: Task[];
  edges: Edge[];
  groups: Group[];
  /** Arguments of `DAG(...)` or `@dag(...)` by name, positional ones included. */
  args: Map<string, Given>;
  file: SourceFile;
  /** The `DAG(...)` call or the decorated function's name. */
  place: Place;
}

/**
 * Something for which Airflow would refuse the file or the DAG, met while interpreting: a cycle, a duplicate id, an unknown
 * argument. `rule` is the id of the lint rule that reports it.
 */
export interface Refusal {
  rule: string;
  message: string;
  fix?: string;
  place: Place;
  dagId?: string;
  /** true when Airflow would not load the file's DAG: then no `exact` may be claimed for it. */
  fatal: boolean;
}

/** One call made while the file is read (at top level or in a function that the top level calls). */
export interface ParseTimeCall {
  /** Dotted name with aliases resolved: `mlflow.pyfunc.load_model`, `airflow.models.variable.Variable.get`. */
  target: string;
  place: Place;
  args: ReadonlyMap<string | number, Value>;
}

/** An import statement that ran or may run while the file is read. */
export interface Import {
  module: string;
  name: string | undefined;
  place: Place;
  /** Found as a source file of the repository, known as a package, or neither. */
  found: "repository" | "standard-library" | "airflow" | "unknown";
  /** Inside `try: … except ImportError` or `if TYPE_CHECKING`. */
  guarded: boolean;
}

export interface FileAnalysis {
  file: SourceFile;
  dags: Dag[];
  refusals: Refusal[];
  calls: ParseTimeCall[];
  imports: Import[];
  /** `@dag` functions of this file that nothing called. */
  uncalledDags: { name: string; place: Place }[];
  /** How reading ended, and the exception or budget that ended it. */
  ended: "finished" | "raised" | "budget" | "syntax-error";
  exception?: { type: string; message: string; place: Place };
  /** All files that were read, the entry first: what `changed-only` follows. */
  reads: SourceFile[];
  /** Whether Airflow's safe mode would consider the file at all (`dag` and `airflow` in its bytes). */
  looksLikeDag: boolean;
}
