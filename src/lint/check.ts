/** The check of a repository's DAGs, from its files to findings: what the action does between reading inputs and showing results. */
import { affected, type Touched } from "../dags/affected.ts";
import { type AirflowChoice, chooseAirflow, mayNameAirflow } from "../dags/airflow-version.ts";
import { analyseFile } from "../dags/analyse.ts";
import type { FileAnalysis } from "../dags/graph.ts";
import type { Finding } from "../kernel/finding.ts";
import { SourceFile } from "../python/source.ts";
import { lint } from "./engine.ts";
import { distributionOf } from "./modules.ts";
import { collectProject } from "./project.ts";
import { installedWithAirflow } from "./requirements.ts";
import type { Project, Rule } from "./rule.ts";
import type { LintSettings } from "./settings.ts";
import { type Bytes, overlaid, Sources } from "./sources.ts";

export interface CheckOptions {
  /** Folders and files that Airflow reads DAGs from. */
  paths: readonly string[];
  airflowVersion: string | undefined;
  /** Where that is written: `airflow.version in mlops.yml`. Missing when it was an input. */
  airflowVersionIn?: string | undefined;
  settings: LintSettings;
  rules: readonly Rule[];
  change?: Change;
  /** Files that are not to be read, and why, in words that follow "it": they were too much before. */
  skip?: ReadonlyMap<string, string>;
  /** Called before each piece of work with the file it is about. */
  step?(path: string): void;
}

/** What the change under review did. */
export interface Change {
  touched: readonly Touched[];
  /** The touched files as they were; undefined for those that are new. */
  before: ReadonlyMap<string, Uint8Array | undefined>;
  /** Only findings in what the change concerns. */
  only: boolean;
}

export interface Checked {
  findings: Finding[];
  airflow: AirflowChoice;
  /** The DAG files that were looked at, sorted by path. */
  files: FileAnalysis[];
  /** Files with DAGs that Airflow passes over, and why: `.airflowignore`, safe mode. */
  hidden: Project["hidden"];
  /** With a change: the DAG files that it concerns as they are and as they were. */
  changed?: { path: string; now: FileAnalysis | undefined; before: FileAnalysis | undefined }[];
}

export function check(bytes: Bytes, options: CheckOptions): Checked {
  const { paths, settings, rules, change, skip, step = () => {} } = options;
  const sources = new Sources(bytes, step, skip);
  const naming = sources.list().filter(mayNameAirflow);
  const airflow = chooseAirflow(
    options.airflowVersion,
    naming.map((path) => [path, sources.read(path) ?? ""] as const),
    options.airflowVersionIn,
  );
  const installed = installedWithAirflow(sources, sources.list());
  const isInstalled = (module: string) => installed.has(distributionOf(module));
  const analyse = (from: Sources) => (path: string) => {
    const source = from.source(path);
    step(path);
    if (source === undefined) return givenUp(path, bytes.root, from.unreadable(path) ?? "is gone");
    const version = airflow.version.includes(".") ? { version: airflow.version } : {};
    const { line } = airflow;
    const roots = from.rootsFor(path, paths);
    return analyseFile(source, { line, ...version, roots, readSource: from.readSource, isInstalled });
  };
  const collected = collectProject(sources, { paths, airflow, analyse: analyse(sources) });
  const unread = sources.list().flatMap((path) => {
    const asked = skip?.has(path) || (path.endsWith(".py") && within(paths, path));
    const because = asked ? sources.unreadable(path) : undefined;
    return because === undefined ? [] : [givenUp(path, bytes.root, because)];
  });
  const project = { ...collected, files: [...collected.files, ...unread].sort(byPath) };

  const concerned = change && affected(project.files, change.touched);
  const watched = rules.map(
    (rule): Rule => ({
      ...rule,
      check(subject, report) {
        step(subject.file.file.path);
        rule.check(subject, report);
      },
    }),
  );
  const only = change?.only ? { only: (path: string) => concerned!.has(path) } : {};
  const findings = lint(project, settings, watched, only);
  const files = change?.only ? project.files.filter(({ file }) => concerned!.has(file.path)) : [...project.files];

  const { hidden } = project;
  if (!change) return { findings, airflow, files, hidden };

  const old = new Sources(overlaid(bytes, change.before), step, skip);
  const now = new Map(project.files.map((analysis) => [analysis.file.path, analysis]));
  const gone = change.touched.filter(({ path, status }) => status === "deleted" && path.endsWith(".py"));
  const changed = [...new Set([...concerned!, ...gone.map(({ path }) => path)])].sort().map((path) => ({
    path,
    now: now.get(path),
    before: old.source(path) && analyse(old)(path),
  }));
  return { findings, airflow, files, hidden, changed };
}

const byPath = (a: FileAnalysis, b: FileAnalysis): number => (a.file.path < b.file.path ? -1 : 1);

const within = (paths: readonly string[], path: string): boolean =>
  paths
    .map((folder) => folder.replace(/^\.\/|^\.$|\/+$/g, ""))
    .some((folder) => folder === "" || path === folder || path.startsWith(`${folder}/`));

/** In the place of a file that can't be read or was too much; `because` follows "it". Its text is left out, so that no rule meets it. */
function givenUp(path: string, root: string, because: string): FileAnalysis {
  const file = new SourceFile(path, `${root}/${path}`, "");
  return {
    file,
    dags: [],
    refusals: [],
    calls: [],
    imports: [],
    uncalledDags: [],
    ended: "budget",
    exception: { type: "BudgetSpent", message: `it ${because}`, place: { file, start: 0, end: 0 } },
    reads: [file],
    looksLikeDag: true,
  };
}
