/** The job summary of a sync: what is live first, then what changed, what was pinned, and what did not go along. */
import type { DriftChoice } from "../sync/drift.ts";
import type { Pinned, Unpinned } from "../sync/pin.ts";
import type { Plan } from "../sync/plan.ts";
import type { LeftOut } from "../sync/selection.ts";
import type { Drift } from "../sync/targets/target.ts";
import { code, escaped, folded, table } from "./markdown.ts";
import { count } from "./plain.ts";

/** `commit`: that it stays on, where Airflow's bundle has versions. */
export interface RunInFlight {
  dagId: string;
  runId: string;
  state: string;
  commit?: string;
}

export interface SyncSummary {
  target: string;
  /** What the target can't promise; whole sentences. */
  limits: readonly string[];
  plan: Plan;
  live: "planned" | "unchanged" | "proven" | "unknown" | "rolled-back";
  /** The last line of the log. */
  because: string;
  source: Selected | undefined;
  proof?: { standing: { waiting: readonly string[]; broken: readonly { path: string; trace: string }[] } };
  pruned?: readonly string[];
  drift: readonly Pick<Drift, "path" | "kind">[];
  choice: DriftChoice;
  flight?: readonly RunInFlight[];
}

interface Selected {
  leftOut: readonly LeftOut[];
  hidden: readonly LeftOut[];
  pinned: readonly Pinned[];
  unpinned: readonly Unpinned[];
}

const titles: Record<SyncSummary["live"], string> = {
  planned: "📋 What a sync would change",
  unchanged: "❌ Nothing was synced",
  proven: "✅ The DAGs are live, proven",
  unknown: "⚠️ Whether Airflow has read the DAGs is not known",
  "rolled-back": "❌ The sync was taken back",
};

const mostRows = 100;

const fates: Readonly<Record<DriftChoice, string>> = {
  refuse: "Changed at the target by others",
  keep: "Changed at the target by others, and kept",
  overwrite: "Changed at the target by others, and overwritten",
  ignore: "",
};

const kinds: Readonly<Record<Drift["kind"], string>> = {
  changed: "changed",
  missing: "deleted",
  added: "added",
};

export function syncSummary(summary: SyncSummary): string {
  const { target, limits, plan, live, because, source, proof, pruned = [], drift, choice, flight = [] } = summary;
  const parts = [`## ${titles[live]}`, escaped(because), `Target: ${code(target)}`];
  for (const { path, trace } of proof?.standing.broken ?? [])
    parts.push(folded(`Import error of ${path}`, fenced(trace.trim().split("\n").slice(-30).join("\n"))));
  if (live !== "proven" && proof && proof.standing.waiting.length > 0)
    parts.push(listed("What was missing", proof.standing.waiting.map(escaped)));
  if (drift.length > 0) parts.push(`### ⚠️ ${fates[choice]}\n\n${driftTable(drift)}`);
  if (flight.length > 0)
    parts.push(
      `### Runs in flight before the sync\n\n${table(
        ["DAG", "Run", "State", "Goes on with"],
        flight
          .slice(0, mostRows)
          .map(({ dagId, runId, state, commit }) => [
            code(dagId),
            code(runId),
            escaped(state),
            commit === undefined ? "the files that are live then" : `its commit ${code(commit.slice(0, 12))}`,
          ]),
      )}`,
    );
  if (limits.length > 0)
    parts.push(folded("What this target can't promise", limits.map((one) => `- ${escaped(one)}`).join("\n")));
  for (const [title, paths] of [
    ["added", plan.added],
    ["changed", plan.changed],
    ["removed", plan.removed],
  ] as const)
    if (paths.length > 0) parts.push(listed(`${count(paths.length, "file")} ${title}`, paths.map(code)));
  if (source) {
    const { pinned, unpinned, leftOut, hidden } = source;
    if (pinned.length > 0)
      parts.push(
        `### Pinned images\n\n${table(
          ["Where", "In the repository", "In Airflow"],
          pinned.slice(0, mostRows).map(({ file, line, was, now }) => [code(`${file}:${line}`), code(was), code(now)]),
        )}`,
      );
    if (unpinned.length > 0)
      parts.push(
        `### ⚠️ Images that could not be pinned\n\n${table(
          ["Where", "What", "Why"],
          unpinned
            .slice(0, mostRows)
            .map(({ file, line, was, because }) => [code(`${file}:${line}`), code(was), escaped(because)]),
        )}`,
      );
    for (const [title, paths] of [
      [`${count(leftOut.length, "path")} left out`, leftOut],
      [`${count(hidden.length, "file")} with DAGs that Airflow passes over`, hidden],
    ] as const)
      if (paths.length > 0)
        parts.push(
          listed(
            title,
            paths.map(({ path, because }) => `${code(path)}: ${escaped(because)}`),
          ),
        );
  }
  if (pruned.length > 0) parts.push(listed(`${count(pruned.length, "old release")} deleted`, pruned.map(code)));
  return `${parts.join("\n\n")}\n`;
}

const driftTable = (drift: SyncSummary["drift"]): string =>
  table(
    ["File", "What others did"],
    drift.slice(0, mostRows).map(({ path, kind }) => [code(path), kinds[kind]]),
  );

function listed(title: string, items: readonly string[]): string {
  const more = items.length > mostRows ? [`- and ${items.length - mostRows} more`] : [];
  return folded(title, [...items.slice(0, mostRows).map((item) => `- ${item}`), ...more].join("\n"));
}

/** A fence that the text can't close. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
