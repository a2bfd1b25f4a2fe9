/** What GitHub reads in `.github/workflows/`. */
import { parse } from "yaml";
import type { RepoState } from "./state.ts";

export interface WorkflowFile {
  id: number;
  path: string;
  name: string;
  runName: string | undefined;
  /** Event → what it says of it. */
  on: Readonly<Record<string, Trigger | null>>;
  /** By their ids. */
  jobs: Readonly<Record<string, { name?: string; "runs-on"?: string | string[]; strategy?: { matrix?: unknown } }>>;
  /** Of its token: what any of its jobs may do. */
  permissions: Readonly<Record<string, "read" | "write">> | "read-all" | "write-all" | undefined;
}

interface Trigger {
  types?: string | string[];
  branches?: string | string[];
  inputs?: Readonly<
    Record<string, { required?: boolean; default?: unknown; type?: string; options?: string[] } | null>
  >;
}

/** All workflows of a commit, without those that are no YAML of a workflow. */
export async function workflowsAt(
  repo: RepoState,
  commit: string,
  nextId: () => number,
): Promise<readonly WorkflowFile[]> {
  const { folder, entries } = await repo.entries(commit, ".github/workflows");
  if (!folder) return [];
  const files = entries.filter(({ type, path }) => type === "blob" && /\.ya?ml$/.test(path));
  const read = files.map(async ({ path }) => {
    const text = (await repo.file(commit, path))?.toString() ?? "";
    return workflow(repo, path, text, nextId);
  });
  return (await Promise.all(read)).filter((one) => one !== undefined);
}

function workflow(repo: RepoState, path: string, text: string, nextId: () => number): WorkflowFile | undefined {
  // biome-ignore lint/suspicious/noExplicitAny: a user's document
  let document: any;
  try {
    document = parse(text);
  } catch {
    return undefined;
  }
  if (document === null || typeof document !== "object" || document.jobs === undefined) return undefined;
  const id = repo.workflowIds.get(path) ?? nextId();
  repo.workflowIds.set(path, id);
  const events = typeof document.on === "string" ? [document.on] : document.on;
  const on = Array.isArray(events) ? Object.fromEntries(events.map((event) => [event, null])) : (events ?? {});
  const { jobs } = document;
  return {
    id,
    path,
    name: document.name ?? path,
    runName: document["run-name"],
    on,
    jobs,
    permissions: together(document),
  };
}

/** One token serves all jobs here, so it may do what any of them may. */
function together(document: { permissions?: unknown; jobs: Record<string, { permissions?: unknown }> }) {
  const all = [document.permissions, ...Object.values(document.jobs).map((job) => job?.permissions)];
  const said = all.filter((one) => one !== undefined && one !== null) as NonNullable<WorkflowFile["permissions"]>[];
  if (said.includes("write-all")) return "write-all";
  if (said.includes("read-all")) return "read-all";
  const sum: Record<string, "read" | "write"> = {};
  for (const one of said as Record<string, string>[])
    for (const [scope, level] of Object.entries(one))
      if (level === "write" || (level === "read" && sum[scope] === undefined)) sum[scope] = level;
  return said.length > 0 ? sum : undefined;
}

/** Whether an event with these properties starts it. Filters by `paths` and `tags` are not heeded: such a workflow always starts. */
export function starts(
  file: WorkflowFile,
  event: string,
  { type, branch }: { type?: string; branch?: string },
): boolean {
  if (!(event in file.on)) return false;
  const { types, branches } = file.on[event] ?? {};
  const usual = event === "pull_request" ? ["opened", "synchronize", "reopened"] : undefined;
  const allowed = types === undefined ? usual : [types].flat();
  if (type !== undefined && allowed && !allowed.includes(type)) return false;
  return (
    branch === undefined || branches === undefined || [branches].flat().some((pattern) => globOf(pattern).test(branch))
  );
}

const globOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern.replace(/[.+^$()|[\]\\{}]/g, "\\$&").replace(/\*\*?/g, (stars) => (stars === "**" ? ".*" : "[^/]*"))}$`,
  );
