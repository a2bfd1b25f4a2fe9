/** Which files of the repository go to Airflow. Pure. */
import ignore from "ignore";
import type { SyncSettings } from "./settings.ts";

const never: readonly [because: string, patterns: readonly string[]][] = [
  ["belongs to version control or CI", [".git", ".hg", ".svn", ".github", ".gitlab-ci.yml"]],
  [
    "a cache",
    [
      "__pycache__",
      "*.py[cod]",
      ".pytest_cache",
      ".mypy_cache",
      ".ruff_cache",
      ".tox",
      ".nox",
      ".ipynb_checkpoints",
      ".DS_Store",
    ],
  ],
  ["installed packages", ["node_modules", "site-packages", "venv", ".venv", "*.egg-info"]],
  ["settings of an editor", [".idea", ".vscode"]],
  ["may hold secrets", [".env", ".env.*", "*.pem", "*.key"]],
];

export interface LeftOut {
  /** As the user sees it; a folder ends with a slash. */
  path: string;
  because: string;
}

/**
 * Says why a path, relative to the synced folder, does not go along; undefined when it does. Folders end with a slash. What a link leads
 * to, relative to the repository, must not be such a thing either.
 */
export function leaveOut({
  include,
  exclude,
}: Pick<SyncSettings, "include" | "exclude">): (path: string, leadsTo?: string) => string | undefined {
  const barred = never.map(([because, patterns]) => [because, ignore().add([...patterns])] as const);
  // Nearly all paths are under none of them: one question for those.
  const any = ignore().add(never.flatMap(([, patterns]) => [...patterns]));
  const reason = (path: string) => (any.ignores(path) ? barred.find(([, list]) => list.ignores(path))?.[0] : undefined);
  const excluded = ignore().add([...exclude]);
  const wanted = ignore().add([...include]);
  return (path, leadsTo) => {
    const because = reason(path);
    if (because !== undefined) return because;
    if (exclude.length > 0 && excluded.ignores(path)) return "excluded by sync.exclude";
    const beyond = leadsTo === undefined || leadsTo === "/" ? undefined : reason(leadsTo);
    if (beyond !== undefined) return `a link to ${leadsTo}: ${beyond}`;
    const isFile = !path.endsWith("/");
    return isFile && include.length > 0 && !wanted.ignores(path) ? "not among sync.include" : undefined;
  };
}

/** Pairs of paths, or of their folders, that are one and the same where letters' case, or how accents are written, makes no difference. */
export function collisions(paths: readonly string[]): [string, string][] {
  const met = new Map<string, string>();
  const found = new Map<string, [string, string]>();
  const known = new Map<string, boolean>();
  /** Whether no folder above it collides, nor itself. */
  const isAlone = (path: string): boolean => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const end = path.lastIndexOf("/");
    let alone = end < 0 || isAlone(path.slice(0, end));
    if (alone) {
      const folded = path.normalize("NFC").toLowerCase();
      const other = met.get(folded) ?? path;
      met.set(folded, other);
      alone = other === path;
      if (!alone) found.set(folded, [other, path]);
    }
    known.set(path, alone);
    return alone;
  };
  for (const path of paths) isAlone(path);
  return [...found.values()];
}
