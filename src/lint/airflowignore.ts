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
  const rules: Rule[] = [];
  for (const file of all) {
    if (file !== ".airflowignore" && !file.endsWith("/.airflowignore")) continue;
    const folder = file.slice(0, -".airflowignore".length);
    for (const [index, row] of (files.read(file) ?? "").split(/\r\n|\r|\n/).entries()) {
      const pattern = row.replace(/\s*#.*/, "").trim();
      if (pattern === "") continue;
      const shows = line === "3" && pattern.startsWith("!");
      const matches = line === "3" ? glob(pattern.slice(shows ? 1 : 0), folder) : expression(pattern, dagFolders);
      if (matches) rules.push({ folder, shows, matches, words: `${file} line ${index + 1} hides it` });
    }
  }
  return (path) => {
    const here = rules.filter(({ folder }) => path.startsWith(folder));
    // Of several lines the last one decides; below a folder that is hidden none is asked.
    for (const place of here.length > 0 ? withFoldersAbove(path) : []) {
      const last = here.findLast(
        ({ folder, matches }) => place !== folder && place.startsWith(folder) && matches(place),
      );
      if (last && !last.shows) return last.words;
    }
    return undefined;
  };
}

interface Rule {
  /** That its file stands in, with a slash at its end. */
  folder: string;
  /** `!pattern` of Airflow 3. */
  shows: boolean;
  matches(path: string): boolean;
  words: string;
}

/** `a/`, `a/b/`, `a/b/c.py`. */
const withFoldersAbove = (path: string): string[] => {
  const parts = path.split("/");
  return parts.map((_, i) => parts.slice(0, i + 1).join("/") + (i < parts.length - 1 ? "/" : ""));
};

function glob(pattern: string, folder: string): (path: string) => boolean {
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
    const parts = (base ? path.slice(base.length + 1) : path).replace(/\/$/, "").split("/");
    return parts.some((_, i) => search.test(parts.slice(0, i + 1).join("/")));
  };
}
