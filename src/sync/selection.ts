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

/** Says why a path, relative to the synced folder, does not go along; undefined when it does. Folders end with a slash. */
export function leaveOut({
  include,
  exclude,
}: Pick<SyncSettings, "include" | "exclude">): (path: string) => string | undefined {
  const lists = [...never, ["excluded by sync.exclude", exclude] as const].map(
    ([because, patterns]) => [because, ignore().add([...patterns])] as const,
  );
  const wanted = ignore().add([...include]);
  return (path) => {
    const found = lists.find(([, list]) => list.ignores(path));
    if (found) return found[0];
    const isFile = !path.endsWith("/");
    return isFile && include.length > 0 && !wanted.ignores(path) ? "not among sync.include" : undefined;
  };
}
