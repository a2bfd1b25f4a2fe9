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
  const reason = (path: string) => barred.find(([, list]) => list.ignores(path))?.[0];
  const excluded = ignore().add([...exclude]);
  const wanted = ignore().add([...include]);
  return (path, leadsTo) => {
    const because = reason(path);
    if (because !== undefined) return because;
    if (excluded.ignores(path)) return "excluded by sync.exclude";
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
  for (const path of paths) {
    const parts = path.split("/");
    for (let length = 1; length <= parts.length; length++) {
      const part = parts.slice(0, length).join("/");
      const folded = part.normalize("NFC").toLowerCase();
      const other = met.get(folded) ?? part;
      met.set(folded, other);
      if (other !== part) {
        found.set(folded, [other, part]);
        break;
      }
    }
  }
  return [...found.values()];
}
