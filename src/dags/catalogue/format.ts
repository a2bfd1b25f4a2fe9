/**
 * What the operator catalogue knows, and how it is packed. Facts are read from the source of the packages listed in
 * scripts/catalogue/airflow-2.txt and airflow-3.txt; nothing in it is guessed: what could not be read is `undefined`.
 */

/** `2` is Airflow 2.10.5 with the providers of 2025-03-01, `3` is Airflow 3.2.2 with those of 2026-07-01. */
export type AirflowLine = "2" | "3";

/** A class that derives from Airflow's BaseOperator, or that such a class derives from. */
export interface CatalogueClass {
  /** Where it is made: `airflow.providers.docker.operators.docker.DockerOperator`. */
  path: string;
  module: string;
  name: string;
  /** `apache-airflow-providers-docker`, and the version that was read; the user's may differ. */
  package: string;
  packageVersion: string;
  /** Paths of the direct bases that the catalogue holds, in order. */
  bases: readonly string[];
  /** false when a base could not be read, so attributes may come from elsewhere. */
  complete: boolean;
  isOperator: boolean;
  isSensor: boolean;
  /**
   * Names that the constructor takes by keyword, inherited ones included; undefined when not known. With `takesAnything`, others are
   * let through too. BaseOperator refuses positional arguments.
   */
  accepted: ReadonlySet<string> | undefined;
  takesAnything: boolean;
  /** Names that must be given, here or by default_args; `task_id` among them. undefined when not known. */
  required: ReadonlySet<string> | undefined;
  /** Names that `.partial` and `.expand` take; undefined when not known. */
  mapped: ReadonlySet<string> | undefined;
  /** Sorted; undefined when not known. */
  templateFields: readonly string[] | undefined;
  /** Properties that return the task's own output as an XComArg, with the XCom key; without `output` itself. */
  outputs: ReadonlyMap<string, string>;
  /** Set when the class itself is deprecated: what its authors name instead, or "". */
  deprecated: string | undefined;
}

/**
 * What `from module import name` does in a line.
 * - `here`: it works. `path` is where the thing is made; a class of the catalogue, a module, or anything else.
 * - `moved`: it works with a deprecation warning; `write` is the path to use.
 * - `removed`: Airflow refuses it, and had it before; `replacement` is a path or a few words.
 * - `absent`: Airflow refuses it.
 * - `unknown`: not an Airflow name, or one that was not read.
 *
 * `certain` is false under `airflow.providers`, where it depends on the version of the provider package.
 */
export type Found =
  | { status: "here"; kind: "class" | "module" | "other"; path: string; package: string }
  | { status: "moved"; kind: "class" | "module" | "other"; path: string; write: string; package: string }
  | { status: "removed"; replacement: string | undefined; certain: boolean }
  | { status: "absent"; certain: boolean }
  | { status: "unknown" };

/** `@task.<name>`. */
export interface TaskDecorator {
  name: string;
  /** The operator behind it; undefined for `run_if` and `skip_if`, which condition another decorator's task. */
  operator: CatalogueClass | undefined;
  /** What the decorator takes and must be given: the operator's without those that come from the function; undefined when not known. */
  accepted: ReadonlySet<string> | undefined;
  required: ReadonlySet<string> | undefined;
}

export interface Catalogue {
  /** The class made at that path, or exported there. */
  findClass(line: AirflowLine, path: string): CatalogueClass | undefined;
  findName(line: AirflowLine, module: string, name: string): Found;
  /** Whether `import module` works. */
  findModule(line: AirflowLine, module: string): "here" | "absent" | "unknown";
  /** The package that a module belongs to, for requirements.txt. */
  packageOf(line: AirflowLine, module: string): { name: string; version: string } | undefined;
  /** Whether a class is, or derives from, a class of that path or bare name (`BaseSensorOperator`). */
  derives(line: AirflowLine, path: string, base: string): boolean;
  decorator(line: AirflowLine, name: string): TaskDecorator | undefined;
  /** Names of all `@task.<name>`, sorted. */
  decorators(line: AirflowLine): readonly string[];
  /** Paths of all classes, in the order of modules. */
  classes(line: AirflowLine): readonly string[];
  /**
   * Parameters of `DAG` and `TaskGroup` by canonical path, in order: `name` needed, `name=` optional, `*` before the keyword-only ones.
   * `@dag` takes those of DAG and `@task_group` those of TaskGroup, with the id optional.
   */
  signature(line: AirflowLine, path: string): readonly string[] | undefined;
  /** What stands in for an argument of DAG or of an operator that Airflow 3 no longer takes: "" when nothing does. */
  argumentReplacement(name: string): string | undefined;
  contextKeys(line: AirflowLine): ReadonlySet<string>;
  /** Context keys of Airflow 2 that Airflow 3 lacks, with what to use, or "". */
  removedContextKeys(): ReadonlyMap<string, string>;
  triggerRules(line: AirflowLine): ReadonlySet<string>;
  removedTriggerRules(): ReadonlyMap<string, string>;
}

/**
 * One line, packed. Modules are named by their index in `modules`, in base 36.
 * A module is `name|package index in base 36, * when names may exist that were not seen, ! when deprecated|names`; a name is `name`
 * (made here or not Airflow's), `name>module` (made there), `name>module.other` (made there as other), `name@module` (that module);
 * `name!…` is deprecated here; `name?` may or may not exist.
 * A class is `bases|arguments|required|template fields|mapped|outputs|deprecated`: bases are `Name` of the same module or `module.Name`,
 * and a last `?` when one is not known; arguments are those added to the first operator among the bases, `-name` those taken away, `*`
 * any other, `?` not known; template fields `=` as that base, `?` not known; mapped: what `.partial` takes more, `-` less; outputs
 * `property=key`; deprecated `!successor`.
 */
export interface PackedLine {
  version: string;
  /** `name version`. */
  packages: string[];
  modules: string[];
  /** By module index, then class name. */
  classes: Record<string, Record<string, string>>;
  decorators: Record<string, string>;
  signatures: Record<string, string>;
  contextKeys: string;
  triggerRules: string;
  arguments: Record<string, string>;
  /** Modules that were not read: a dotted prefix, or `*.part` for any module with that part in its name. */
  unread: string[];
  /** By module: `replacement=name name;…`. */
  removed: Record<string, string>;
  removedContextKeys?: Record<string, string>;
  removedTriggerRules?: Record<string, string>;
}
