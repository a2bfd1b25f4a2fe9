/** Projects made from texts or folders, for tests of rules. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { analyseFile } from "../../src/dags/analyse.ts";
import type { Finding } from "../../src/kernel/finding.ts";
import { lint } from "../../src/lint/engine.ts";
import { collectProject, type RepositoryFiles } from "../../src/lint/project.ts";
import type { Project, Sample } from "../../src/lint/rule.ts";
import { rules } from "../../src/lint/rules/index.generated.ts";
import { lintSettings } from "../../src/lint/settings.ts";
import { SourceFile } from "../../src/python/source.ts";

export type Line = "2" | "3";

const versions = { "2": "2.10.5", "3": "3.2.2" };

export const settings = (value: unknown = {}) => lintSettings.parse(value);

/** A project of the sample's files; Python is looked up from the root and the folder `dags`. */
export function projectOf(sample: Sample, line: Line): Project {
  const texts = Object.entries(typeof sample === "string" ? { "dag.py": sample } : sample);
  const folder = mkdtempSync(join(tmpdir(), "lint-sample-"));
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return projectFrom(folder, new Map(texts), line);
}

/** A project of a folder of this repository. */
export function projectIn(folder: string, line: Line): Project {
  const texts = new Map<string, string>();
  const collect = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) collect(path);
      else if (/\.(py|txt|toml|ya?ml)$|Dockerfile|\.airflowignore$/.test(entry.name))
        texts.set(path, readFileSync(join(folder, path), "utf8"));
    }
  };
  if (existsSync(folder)) collect("");
  return projectFrom(resolve(folder), texts, line);
}

function projectFrom(root: string, texts: ReadonlyMap<string, string>, line: Line): Project {
  const sources = new Map<string, SourceFile>();
  const readSource = (absolute: string): SourceFile | undefined => {
    const path = absolute.slice(root.length + 1);
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const known = sources.get(path) ?? new SourceFile(path, absolute, text);
    sources.set(path, known);
    return known;
  };
  const files: RepositoryFiles = { list: () => [...texts.keys()], read: (path) => texts.get(path) };
  return collectProject(files, {
    paths: ["."],
    airflow: { line, version: versions[line] },
    analyse: (path) =>
      analyseFile(readSource(`${root}/${path}`)!, {
        line,
        version: versions[line],
        roots: [root, `${root}/dags`, dirname(`${root}/${path}`)],
        readSource,
      }),
  });
}

export const lintProject = (project: Project, configuration: unknown = {}): Finding[] =>
  lint(project, settings(configuration), rules);

/** `path:line rule`, each once. */
export const placesOf = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map(({ file, range, rule }) => `${file}:${range.start.line} ${rule}`))].sort();

/** `path:line rule` of the comments `# expect: rule, rule (Airflow 2)` for a line of Airflow. */
export function expectedIn(project: Project, line: Line): string[] {
  const texts = new Set(
    [...project.files, ...project.hidden.map((entry) => entry.file)].flatMap(({ file, reads }) => [file, ...reads]),
  );
  return [...texts]
    .flatMap(({ path, text }) =>
      text.split("\n").flatMap((row, i) => {
        const [, names = "", only] = /# expect: ([\w ,-]+?)\s*(?:\(Airflow ([23])\))?\s*$/.exec(row) ?? [];
        if (only !== undefined && only !== line) return [];
        return names.split(/[ ,]+/).flatMap((name) => (name === "" ? [] : [`${path}:${i + 1} ${name}`]));
      }),
    )
    .sort();
}
