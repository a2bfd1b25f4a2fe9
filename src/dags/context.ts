/** What one reading of a file knows of Airflow: the contexts that are open, the DAGs made so far, what was refused. */
import { BudgetSpent } from "../python/budget.ts";
import type { ClassValue, Condition, ModuleValue, Place, Reason, Run, Site, Value } from "../python/values.ts";
import type { Catalogue } from "./catalogue/format.ts";
import type { Refusal } from "./graph.ts";
import { DagModel, GroupModel, TaskModel } from "./model.ts";

/** The major line of Airflow that a file is read for. */
export type Line = "2" | "3";

/** What `is_venv_installed()` answers. */
export const VIRTUALENV: Condition = { kind: "installed", module: "virtualenv", text: "virtualenv is installed" };

/** More than one file makes, and more than can be looked at in time: reading ends there. */
const most = { DAGs: 2000, tasks: 20_000, arrows: 200_000 };

export class Context {
  readonly line: Line;
  /** The exact version, when the user named one. */
  readonly version: string | undefined;
  readonly catalogue: Catalogue;
  readonly dags: DagModel[] = [];
  /** Innermost last. */
  readonly openDags: DagModel[] = [];
  readonly openGroups: GroupModel[] = [];
  /** DAGs that a `with` block or `@dag` registered, and the module that was being read. */
  readonly registered = new Set<DagModel>();
  /** Refusals that stand whatever happens next. */
  readonly refusals: Refusal[] = [];
  /** Refusals that went with an exception: they stand if nothing caught it. */
  readonly #raised: { refusal: Refusal; message: string }[] = [];
  /** Doubts that touch every DAG of the file. */
  readonly doubts: Reason[] = [];
  /** What must be given for Airflow to load the file at all. */
  readonly needed: Condition[] = [];
  readonly uncalledDags = new Map<Value, { name: string; place: Place; module: ModuleValue }>();
  readonly classes = new Map<string, ClassValue>();
  readonly assumptions = new Map<ClassValue, Condition>();
  #serial = 0;
  readonly #made = { DAGs: 0, tasks: 0, arrows: 0 };

  constructor(line: Line, version: string | undefined, catalogue: Catalogue) {
    this.line = line;
    this.version = version;
    this.catalogue = catalogue;
  }

  get dag(): DagModel | undefined {
    return this.openDags.at(-1);
  }

  /** The group that a new task or group of `dag` belongs to. */
  group(dag: DagModel | undefined): GroupModel | undefined {
    return this.openGroups.at(-1) ?? (dag ?? this.dag)?.root;
  }

  /** The refusals behind the exception that ended the run. */
  standing(run: Run): Refusal[] {
    if (run.ended !== "raised") return [];
    return this.#raised
      .filter(({ message }) => message === run.exception?.message)
      .slice(-1)
      .map(({ refusal }) => refusal);
  }

  /** Something that any DAG with a task of this class takes for granted. */
  assume(condition: Condition, type: ClassValue): void {
    this.assumptions.set(type, condition);
  }

  /** Counts what the file makes; throws `BudgetSpent` when it is too much. */
  count(what: keyof typeof most, site: Site): void {
    this.#made[what]++;
    if (this.#made[what] > most[what]) throw new BudgetSpent(`more than ${most[what]} ${what}`, site.place);
  }

  /** A name for something whose id is not known. */
  serial(): number {
    this.#serial += 1;
    return this.#serial;
  }

  /** Each change of a DAG passes here: a change that may not happen really makes the DAG uncertain. */
  changed(dag: DagModel | undefined, site: Site, ...values: readonly (Value | undefined)[]): void {
    for (const target of dag ? [dag] : this.openDags) {
      for (const reason of site.runtime.maybe) target.doubt(reason);
      target.require(site.runtime.branchConditions);
      for (const value of values) target.require(value?.conditions);
    }
  }

  /** Something that may concern `dag`, or every DAG when it is not known which. */
  doubt(dag: DagModel | undefined, reason: Reason): void {
    if (dag) dag.doubt(reason);
    else if (this.doubts.length < 50) this.doubts.push(reason);
  }

  /** Refuses as Airflow would: records the finding and raises the Python exception. */
  refuse(
    refusal: Omit<Refusal, "place" | "fatal"> & { place?: Place },
    exception: string,
    site: Site,
    message = refusal.message,
  ): never {
    this.#raised.push({ refusal: { ...refusal, place: refusal.place ?? site.place, fatal: true }, message });
    site.runtime.raise(exception, message, site);
  }
}

export function taskOf(value: Value | undefined): TaskModel | undefined {
  return value?.kind === "instance" && value.data instanceof TaskModel ? value.data : undefined;
}
export function groupOf(value: Value | undefined): GroupModel | undefined {
  return value?.kind === "instance" && value.data instanceof GroupModel ? value.data : undefined;
}
export function dagOf(value: Value | undefined): DagModel | undefined {
  return value?.kind === "instance" && value.data instanceof DagModel ? value.data : undefined;
}
