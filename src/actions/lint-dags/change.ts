/** What the change under review did, as git knows it. */
import type { ChangedFile, Git } from "../../clients/git.ts";
import { UserError } from "../../kernel/errors.ts";
import type { Finding } from "../../kernel/finding.ts";
import type { Host } from "../../kernel/host.ts";

export interface GitChange {
  /** As the user knows it. */
  base: string;
  commit: string;
  touched: readonly ChangedFile[];
  before: ReadonlyMap<string, Uint8Array | undefined>;
  only: boolean;
}

/** What differs from the base. Without `needed`, nothing to compare with is no mistake: a note in the log. */
export async function changeSince(
  git: Git,
  given: string | undefined,
  needed: boolean,
  host: Host,
): Promise<GitChange | undefined> {
  const base = given ?? (needed ? await git.defaultBranch() : undefined);
  if (base === undefined) {
    if (!needed) return undefined;
    const fix = "Name the branch or commit to compare with, such as origin/main.";
    throw new UserError("changed-only needs something to compare with", "input base", fix);
  }
  try {
    const commit = await git.mergeBase(base);
    const touched = await git.changedFiles(commit);
    const known = touched.filter(({ path, status }) => status !== "added" && path.endsWith(".py"));
    const before = new Map<string, Uint8Array | undefined>(touched.map(({ path }) => [path, undefined]));
    for (const [path, bytes] of await git.filesAt(
      commit,
      known.map((file) => file.path),
    ))
      before.set(path, bytes);
    return { base: /^[0-9a-f]{40}$/.test(base) ? base.slice(0, 7) : base, commit, touched, before, only: needed };
  } catch (error) {
    if (needed || !(error instanceof UserError)) throw error;
    const [problem] = error.problems;
    host.log(`What changed is not shown: ${problem?.what}. ${problem?.fix}`);
    return undefined;
  }
}

/** Findings on lines that the change touched say so. */
export async function marked(
  findings: readonly Finding[],
  change: GitChange | undefined,
  git: Git,
): Promise<Finding[]> {
  if (!change) return [...findings];
  const status = new Map(change.touched.map((file) => [file.path, file.status]));
  const edited = [...new Set(findings.map(({ file }) => file))].filter((file) => status.get(file) === "modified");
  const lines = await git.changedLines(change.commit, edited);
  return findings.map((finding) => {
    const { start, end } = finding.range;
    const touches = lines.get(finding.file)?.some(({ first, last }) => start.line <= last && end.line >= first);
    return touches || status.get(finding.file) === "added" ? { ...finding, changed: true } : finding;
  });
}
