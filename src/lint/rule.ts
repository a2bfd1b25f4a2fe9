import type { FileAnalysis } from "../dags/graph.ts";
import type { Confidence, Severity } from "../kernel/finding.ts";
import type { Place } from "../python/values.ts";

/** All that lint knows of the repository: what rules across files look at. Collected by `src/lint/project.ts`, pure data. */
export interface Project {
  /** The analysed DAG files, sorted by path. */
  files: readonly FileAnalysis[];
  /** The Airflow that the DAGs are for: its line, and the exact version if the user named one. */
  airflow: { line: "2" | "3"; version: string };
  /** What the repository builds: image names as its workflows, compose files and Dockerfiles' folders name them. */
  builtImages: readonly { name: string; from: string }[];
  /** Distribution names that requirements files, pyproject.toml and Dockerfiles install, normalised (PEP 503). */
  requirements: readonly { name: string; from: string }[];
  /** Names that `import` could find somewhere in the repository: its Python files and the folders that hold some. */
  modules?: ReadonlySet<string>;
  /** Python files that look like DAG files but which Airflow will not read, and why (`.airflowignore` line 3, safe mode). */
  hidden: readonly { file: FileAnalysis; because: string }[];
}

/** What a check was asked to look at. */
export interface Subject {
  file: FileAnalysis;
  project: Project;
}

/** Reports one finding of the rule that runs. `fix` overrides the rule's, `related` names a second place in the message's words. */
export type Report = (place: Place, message: string, options?: { fix?: string; severity?: Severity }) => void;

/** A sample that a test runs: source of one file, or several files by path. The first line that should be found carries `# expect`. */
export type Sample = string | Readonly<Record<string, string>>;

export interface Rule {
  /** Kebab-case words; the file's name, the ignore comment's word, the page's name. */
  id: string;
  severity: Severity;
  confidence: Confidence;
  /** One sentence: what is wrong. */
  what: string;
  /** One or two sentences: how it hurts, at three in the morning. */
  why: string;
  /** What to do. */
  fix: string;
  /** Found by the rule, on the lines that end in `# expect`. */
  bad: Sample;
  /** Not found by the rule. */
  good: Sample;
  /** `syntax`: the tree alone. `values`: interpreted values. `project`: other files. `base`: the analysis of the base commit. */
  needs: "syntax" | "values" | "project" | "base";
  /** Airflow line the samples are for; both when left out. */
  line?: "2" | "3";
  /** `hidden`: checks the files that Airflow will not read (`Project.hidden`), not the others. */
  on?: "hidden";
  /** Called once per file. Places in imported helpers are fine: the finding is reported there, once. */
  check(subject: Subject, report: Report): void;
}

/** Checks nothing itself: gives a rule its type where it is written. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
