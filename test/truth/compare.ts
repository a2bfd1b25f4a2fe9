/** What our linter claims of DAGs beside what a real DagBag holds. Pure. */

/** A graph, lists sorted. */
export interface Graph {
  dagId: string;
  tasks: string[];
  /** A task and one of its direct downstream tasks. */
  edges: [string, string][];
}

/** One file as `dagbag.py` reports it. */
export interface RealFile {
  folder: string;
  path: string;
  /** Why Airflow refuses the file, its last lines. */
  importError?: string;
  dags: Graph[];
}

/** What our linter says of one file. */
export interface FileClaims {
  dags: readonly ClaimedDag[];
  /** How reading the file ended, when it did not end well. */
  ended?: string;
}

export interface ClaimedDag extends Graph {
  status: "exact" | "conditional" | "partial" | "unknown";
  reasons: string[];
  /** Of a conditional DAG: texts that read after "exact if". */
  conditions?: string[];
}

/**
 * `wrong`: claimed exact (or conditional) and not what Airflow has, or Airflow refuses the file. `partial`: ours says itself that it
 * does not know all. `missing`: Airflow has it, ours does not. `extra`: the other way round, and not claimed exact. `refused`: Airflow
 * refuses the file, and nothing exact is claimed of it. `condition`: Airflow refuses the file for the lack of what our claim names as its
 * condition. `not installed`: see `missingPackage`.
 */
export type Kind = "wrong" | "missing" | "extra" | "partial" | "refused" | "condition" | "not installed";

export interface Difference {
  kind: Kind;
  file: string;
  /** Missing when it is about the whole file. */
  dagId?: string;
  /** What the two sides say, one line each. */
  details: string[];
}

export interface Comparison {
  /** Files that Airflow looked into. */
  files: number;
  /** DAGs of the files that Airflow loads. */
  dags: number;
  /** Of them, those that ours claims exact. */
  exact: number;
  conditional: number;
  /** Claimed exact or conditional, and the very tasks and edges of Airflow. */
  right: number;
  wrong: number;
  partial: number;
  missing: number;
  extra: number;
  /** Files that Airflow refuses. */
  refused: number;
  /** Files that can't be loaded because this environment lacks a package: no part of the comparison. */
  notInstalled: number;
  differences: Difference[];
}

export const isFirm = (claim: ClaimedDag): boolean => claim.status === "exact" || claim.status === "conditional";

/** `claims` by the path of `nameOf`. */
export function compare(real: readonly RealFile[], claims: ReadonlyMap<string, FileClaims>): Comparison {
  const sum: Comparison = {
    files: real.length,
    dags: 0,
    exact: 0,
    conditional: 0,
    right: 0,
    wrong: 0,
    partial: 0,
    missing: 0,
    extra: 0,
    refused: 0,
    notInstalled: 0,
    differences: [],
  };
  for (const file of real) {
    const claimed = claims.get(nameOf(file)) ?? { dags: [], ended: "not read at all" };
    const missing = file.importError === undefined ? undefined : missingPackage(file.importError);
    if (missing !== undefined) {
      sum.notInstalled++;
      sum.differences.push({ kind: "not installed", file: nameOf(file), details: [missing] });
      continue;
    }
    compareFile(file, claimed, sum);
  }
  return sum;
}

export const nameOf = (file: { folder: string; path: string }): string => `${file.folder}/${file.path}`;

function compareFile(file: RealFile, { dags: claimed, ended }: FileClaims, sum: Comparison): void {
  const note = (kind: Kind, dagId: string | undefined, details: string[]) =>
    sum.differences.push({ kind, file: nameOf(file), ...(dagId !== undefined && { dagId }), details });
  const refusal =
    file.importError === undefined ? undefined : `Airflow refuses the file: ${lastLine(file.importError)}`;
  if (refusal !== undefined) {
    sum.refused++;
    if (!claimed.some(isFirm)) note("refused", undefined, [refusal]);
  }
  const left = new Map(file.dags.map((dag) => [dag.dagId, dag]));
  sum.dags += left.size;
  for (const claim of claimed) {
    const dag = left.get(claim.dagId);
    left.delete(claim.dagId);
    if (dag && claim.status === "exact") sum.exact++;
    if (dag && claim.status === "conditional") sum.conditional++;
    const condition = refusal === undefined ? undefined : conditionBehind(refusal, claim.conditions ?? []);
    if (condition !== undefined) note("condition", claim.dagId, [`claimed exact if ${condition}`, refusal!]);
    else if (isFirm(claim)) {
      const problems = dag ? differencesOf(claim, dag) : [refusal ?? "Airflow has no such DAG in this file"];
      if (problems.length === 0) sum.right++;
      else {
        sum.wrong++;
        note("wrong", claim.dagId, [claimText(claim), ...problems]);
      }
    } else if (dag) {
      sum.partial++;
      note("partial", claim.dagId, [`${claim.status}: ${claim.reasons.slice(0, 3).join("; ") || "no reason given"}`]);
    } else if (refusal === undefined) {
      sum.extra++;
      note("extra", claim.dagId, [`${claim.status}: ${claim.reasons.slice(0, 3).join("; ") || "no reason given"}`]);
    }
  }
  for (const dag of left.values()) {
    sum.missing++;
    const size = `Airflow has ${dag.tasks.length} tasks and ${dag.edges.length} edges`;
    note("missing", dag.dagId, ended === undefined ? [size] : [size, `reading ended: ${ended}`]);
  }
}

function claimText({ status, conditions = [] }: ClaimedDag): string {
  return conditions.length === 0 ? `claimed ${status}` : `claimed exact if ${conditions.join(" and ")}`;
}

/** The condition that names what the refusal says is not there: a module, a class, a variable. */
function conditionBehind(refusal: string, conditions: readonly string[]): string | undefined {
  const named = [...refusal.matchAll(/['"`](?:Variable )?([^'"`]+?)(?: does not exist)?['"`]/g)].map(
    (match) => match[1]!,
  );
  if (refusal.includes("'NoneType' object")) return conditions.find((text) => text.endsWith(" is set"));
  return conditions.find((text) => named.some((name) => text.includes(name)));
}

function differencesOf(ours: Graph, real: Graph): string[] {
  const edges = (graph: Graph) => graph.edges.map(([from, to]) => `${from} -> ${to}`);
  return [
    ...onlyIn("tasks only ours", ours.tasks, real.tasks),
    ...onlyIn("tasks only Airflow's", real.tasks, ours.tasks),
    ...onlyIn("edges only ours", edges(ours), edges(real)),
    ...onlyIn("edges only Airflow's", edges(real), edges(ours)),
  ];
}

function onlyIn(title: string, these: readonly string[], those: readonly string[]): string[] {
  const others = new Set(those);
  const only = [...new Set(these)].filter((one) => !others.has(one));
  if (only.length === 0 && these.length <= those.length) return [];
  if (only.length === 0) return [`${title}: ${these.length} instead of ${those.length}, some more than once`];
  const rest = only.length > 12 ? `, and ${only.length - 12} more` : "";
  return [`${title}: ${only.slice(0, 12).join(", ")}${rest}`];
}

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";

/**
 * The package for whose lack this environment can't load a file, which says nothing about the file; undefined when the refusal is
 * Airflow's own. A module that an installed Airflow or provider does not have (any more) is a refusal.
 */
export function missingPackage(importError: string): string | undefined {
  const last = lastLine(importError);
  const module = /No module named '([^']+)'/.exec(last)?.[1];
  if (module !== undefined) {
    const isProvider = /^airflow\.providers\.((apache|atlassian|cncf|common|dbt|microsoft)\.)?[^.]+$/.test(module);
    return module.split(".")[0] === "airflow" && !isProvider ? undefined : module;
  }
  const from = /cannot import name '[^']+' from (?:partially initialized module )?'([^']+)'/.exec(last)?.[1];
  if (from !== undefined && from.split(".")[0] !== "airflow") return from;
  return /AirflowOptionalProviderFeatureException: (.*)/.exec(last)?.[1];
}
