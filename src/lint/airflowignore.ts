/** `.airflowignore`: regular expressions in Airflow 2, patterns as in .gitignore in Airflow 3. */
import ignore from "ignore";
import type { RepositoryFiles } from "./project.ts";

/** Says for a path which line of which file hides it. Places count from the DAG folder that the path lies in. */
export function airflowIgnore(
  files: RepositoryFiles,
  all: readonly string[],
  dagFolders: readonly string[],
  line: "2" | "3",
): (path: string) => string | undefined {
  const rules: { folder: string; number: number; file: string; hides(path: string): boolean }[] = [];
  for (const file of all) {
    if (file !== ".airflowignore" && !file.endsWith("/.airflowignore")) continue;
    const folder = file.slice(0, -".airflowignore".length);
    for (const [index, row] of (files.read(file) ?? "").split(/\r\n|\r|\n/).entries()) {
      const pattern = row.replace(/\s*#.*/, "").trim();
      if (pattern === "") continue;
      const hides = line === "3" ? glob(pattern, folder) : expression(pattern, dagFolders);
      if (hides) rules.push({ folder, number: index + 1, file, hides });
    }
  }
  return (path) => {
    const rule = rules.find((r) => path.startsWith(r.folder) && r.hides(path));
    return rule && `${rule.file} line ${rule.number} hides it`;
  };
}

function glob(pattern: string, folder: string): ((path: string) => boolean) | undefined {
  if (pattern.startsWith("!")) return undefined;
  const list = ignore().add(pattern);
  return (path) => list.ignores(path.slice(folder.length));
}

/** Searched in the path below the DAG folder, and in those of the folders above it. */
function expression(pattern: string, dagFolders: readonly string[]): ((path: string) => boolean) | undefined {
  let search: RegExp;
  try {
    search = new RegExp(pattern);
  } catch {
    return undefined;
  }
  return (path) => {
    const base = dagFolders.find((folder) => path.startsWith(`${folder}/`));
    const parts = (base ? path.slice(base.length + 1) : path).split("/");
    return parts.some((_, i) => search.test(parts.slice(0, i + 1).join("/")));
  };
}
