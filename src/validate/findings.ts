/** What is wrong with DAG files, by the answers of a real Airflow. */
import type { Finding, Range, Severity } from "../kernel/finding.ts";
import type { Answer, Call, Imported, TrueDag } from "./answers.ts";
import { differences, type ReadDag } from "./graphs.ts";
import { type Frame, readTraceback, type Traceback } from "./traceback.ts";

export interface Circumstances {
  /** The working directory, absolute, POSIX. */
  folder: string;
  /** Version of the Airflow that imported the files. */
  airflow: string;
  /** Seconds. */
  timeLimit: number;
  loadLimit: number;
  /** Bytes. */
  memory: number;
  /** A file's text by its path relative to the folder; undefined for one that can't be read. */
  source(path: string): string | undefined;
  /** What lint-dags reads in the files, and the line where each DAG begins. */
  read: ReadonlyMap<string, readonly ReadDag[]>;
  /** Of an id that is not known, the file's only DAG, or its first line. */
  lineOf(path: string, dagId: string): number;
  /** Where a module comes from: the distribution, and the requirements file that names it, or a folder of the repository. */
  origin(module: string): { distribution: string; namedIn: string | undefined; folder: string | undefined };
}

/** Paths in `answers` are relative to the folder. Sorted by file and line. */
export function findingsOf(answers: readonly Answer[], at: Circumstances): Finding[] {
  const found = answers.flatMap((answer) =>
    "ended" in answer
      ? [endedBy(answer, at)]
      : [...refusals(answer, at), ...calls(answer, at), ...slow(answer, at), ...graphs(answer, at)],
  );
  return [...together(found), ...duplicates(answers, at)].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.range.start.line - b.range.start.line ||
      (a.rule < b.rule ? -1 : 1),
  );
}

const whys = {
  "import-error": "Airflow shows no DAG of a file that it can't import, and starts none of its runs.",
  "dag-timeout": "Airflow gives up on a file that takes so long: its DAGs vanish.",
  "load-time":
    "Airflow imports each DAG file again and again, and before each task: a slow one holds up the others and every task.",
  "duplicate-dag-id":
    "Airflow keeps only one of them, without an error, and which one may change from one reading to the next.",
  "top-level-variable-get":
    "Airflow runs this line each time it reads the file: each is a query to its database. A Variable that is missing takes the DAG away.",
  "top-level-connection-get":
    "Airflow runs this line each time it reads the file: a query to its database or secrets store each time.",
  "top-level-mlflow-call":
    "Airflow runs this line each time it reads the file. While MLflow is slow or down, the DAG vanishes.",
  "top-level-io":
    "Airflow runs this line each time it reads the file. When the other side is slow or down, the DAG vanishes.",
  "graph-differs": "What lint-dags says and draws of this DAG is wrong; what stands here is Airflow's own.",
} as const;

/** The ids of all findings of this check. */
export type ValidateRule = keyof typeof whys;

const pages = "https://github.com/mlops-actions/mlops-actions/blob/main";
const docs = (rule: ValidateRule) =>
  rule.startsWith("top-level-") ? `${pages}/docs/rules/${rule}.md` : `${pages}/actions/validate-dags/README.md#${rule}`;

interface Said {
  rule: ValidateRule;
  severity?: Severity;
  file: string;
  line: number;
  message: string;
  fix: string;
}

const finding = (at: Circumstances, { rule, severity = "error", file, line, message, fix }: Said): Finding => ({
  rule,
  severity,
  confidence: "high",
  file,
  range: rangeOf(at.source(file), line),
  message,
  why: whys[rule],
  fix,
  docs: docs(rule),
});

/** The line without its indentation. */
function rangeOf(text: string | undefined, line: number): Range {
  const row = text?.split(/\r\n|\r|\n/)[line - 1]?.trimEnd() ?? "";
  const column = Math.max(0, row.search(/\S/)) + 1;
  return { start: { line, column }, end: { line, column: Math.max(column, row.length + 1) } };
}

function endedBy({ path, ended }: Extract<Answer, { ended: string }>, at: Circumstances): Finding {
  if (ended === "time limit") return timedOut(path, path, 1, at);
  if (ended === "")
    return finding(at, {
      rule: "import-error",
      file: path,
      line: 1,
      message:
        "The imports ended before this file had its answer: one of the files ended the process that imports them",
      fix: "Mend the file that has an error of its own first; a file that kills its parent process does this.",
    });
  if (ended === "process limit")
    return finding(at, {
      rule: "import-error",
      file: path,
      line: 1,
      message: "The file started more than 64 processes while it was imported, and was ended with all of them",
      fix: "Start processes in a task, not at the top level.",
    });
  const memory = ended === "signal 9" ? ", maybe for the memory that it took" : "";
  return finding(at, {
    rule: "import-error",
    file: path,
    line: 1,
    message: `The file ended the process that imported it (${ended}) before the import was finished${memory}`,
    fix: "Take what ends the process, such as os._exit or a library that crashes, out of the top level. What it printed is in the log.",
  });
}

const timedOut = (path: string, file: string, line: number, at: Circumstances): Finding =>
  finding(at, {
    rule: "dag-timeout",
    file,
    line,
    message: `The import of ${path} took longer than ${at.timeLimit} s and was stopped${file === path && line === 1 ? "" : " here"}`,
    fix: "Move what takes long into a task, or raise validate.time-limit in mlops.yml together with Airflow's dagbag_import_timeout.",
  });

/** Import errors, each in the user's own deepest frame. */
function refusals({ path, errors }: Imported, at: Circumstances): Finding[] {
  return errors.map((text) => {
    const traceback = readTraceback(text);
    const own = ownFrames(traceback.frames, at);
    const named = /\b(?:DAG|dag_id):? '?([\w.-]*\w)/i.exec(traceback.message);
    const place = own.at(-1) ?? { file: path, line: at.lineOf(path, named?.[1] ?? "") };
    if (traceback.type === "AirflowTaskTimeout" || traceback.message.includes("DagBag import timeout"))
      return timedOut(path, place.file, place.line, at);
    const said = [traceback.type, traceback.message].filter((part) => part !== "").join(": ");
    const importer = own.findLast(({ file }) => file !== place.file);
    const from = importer === undefined ? "" : ` (imported by ${importer.file}:${importer.line})`;
    return finding(at, { rule: "import-error", ...place, message: `${said}${from}`, fix: mend(traceback, at) });
  });
}

const callRules = {
  variable: "top-level-variable-get",
  connection: "top-level-connection-get",
  mlflow: "top-level-mlflow-call",
  network: "top-level-io",
} as const;

/** Who was called while the file was imported, each line once. */
function calls({ path, calls }: Imported, at: Circumstances): Finding[] {
  const seen = new Set<string>();
  return calls.flatMap((call) => {
    const frames = call.stack.map(([file, line]) => ({ file, line }));
    const place = ownFrames(frames, at).at(-1) ?? { file: path, line: 1 };
    const key = JSON.stringify([call.kind, place]);
    if (seen.has(key)) return [];
    seen.add(key);
    const isHarmless = call.answered || call.kind === "variable" || call.kind === "connection";
    const severity: Severity = isHarmless ? "warning" : "error";
    return [finding(at, { rule: callRules[call.kind], severity, ...place, ...toldOf(call) })];
  });
}

function toldOf({ kind, what, answered }: Call): Pick<Said, "message" | "fix"> {
  const subject = { variable: "the Variable", connection: "the Connection", mlflow: "MLflow at", network: "" }[kind];
  const asked = kind === "network" ? `calls ${what}` : `asks for ${subject} ${what}`;
  const answer = answered
    ? "validate.stubs answered"
    : kind === "variable" || kind === "connection"
      ? "there is none while DAG files are checked"
      : "the call was refused";
  return {
    message: `The import ${asked}; ${answer}`,
    fix: answered
      ? "Move it into a task; the stub stands only for the check."
      : `Move it into a task, or declare what it gets: validate.stubs.${{ variable: "variables", connection: "connections", mlflow: "http", network: "http" }[kind]} in mlops.yml.`,
  };
}

const gibibytes = (bytes: number): string => `${Math.round((bytes / 2 ** 30) * 10) / 10} GiB`;

function mend({ type, message }: Traceback, at: Circumstances): string {
  const module = type === "ModuleNotFoundError" ? /^No module named '([^']+)'/.exec(message)?.[1] : undefined;
  if (module !== undefined) return provide(module, at);
  if (/Variable \S+ (does not exist|not found)|VARIABLE_NOT_FOUND/i.test(message))
    return "The import has no database, so no Variable is there. Read it inside a task, or by a template, give it a default, or declare it in validate.stubs.variables.";
  if (/conn_id|CONNECTION_NOT_FOUND/i.test(message) && /defined|not found/i.test(message))
    return "The import has no database, so no Connection is there. Ask for it inside a task, or declare it in validate.stubs.connections.";
  if (/no network while DAG files are checked|no MLflow while DAG files/.test(message))
    return "Move the call into a task, or declare its answer in validate.stubs.http.";
  if (/Read-only file system/.test(message))
    return "Only the folder for temporary files may be written: move what writes into a task.";
  if (type === "MemoryError") return `A file may take ${gibibytes(at.memory)}: move what takes more into a task.`;
  if (type === "SystemExit") return "Take the call of exit out of the top level.";
  return "Mend the line; the whole traceback is in the log.";
}

function provide(module: string, at: Circumstances): string {
  if (module.startsWith("airflow.") && !module.startsWith("airflow.providers."))
    return `Airflow ${at.airflow} has no such module: it was moved or removed. lint-dags says what to import instead.`;
  const { distribution, namedIn, folder } = at.origin(module);
  if (folder !== undefined)
    return `The module is in ${folder}, which is not on the import path: name the folder that Airflow has as its DAGs folder in dags.path.`;
  return namedIn === undefined
    ? `The package ${distribution} provides it, and no requirements file names that: add it there.`
    : `The package ${distribution} provides it. ${namedIn} names it, but this environment was not made from that file: give it as requirements.`;
}

const ownFrames = (frames: readonly Frame[], at: Circumstances): Frame[] =>
  frames.flatMap(({ file, line }) => {
    const inside = ownFile(file, at.folder);
    return inside === undefined ? [] : [{ file: inside, line }];
  });

/** The path relative to the folder, when the file is the user's own. */
function ownFile(file: string, folder: string): string | undefined {
  const path = file.replaceAll("\\", "/");
  if (!path.startsWith(`${folder}/`)) return undefined;
  const inside = path.slice(folder.length + 1);
  return /(^|\/)(site-packages|\.?venv|\.tox|\.nox)\//.test(inside) ? undefined : inside;
}

function slow({ path, seconds, errors }: Imported, at: Circumstances): Finding[] {
  if (seconds <= at.loadLimit || errors.length > 0) return [];
  const message = `The import takes ${seconds.toFixed(1)} s; the limit is ${at.loadLimit} s`;
  const fix = "Move work and heavy imports from the top level into tasks, or raise validate.load-time in mlops.yml.";
  return [finding(at, { rule: "load-time", severity: "warning", file: path, line: 1, message, fix })];
}

/** A graph that lint-dags takes for sure, and that is another one. What an import error hides is not compared. */
function graphs({ path, dags, errors }: Imported, at: Circumstances): Finding[] {
  if (errors.length > 0) return [];
  const real = new Map<string, TrueDag>(dags.map((dag) => [dag.dagId, dag]));
  return (at.read.get(path) ?? []).flatMap((read) => {
    if (read.status !== "exact" && read.status !== "conditional") return [];
    const dag = real.get(read.dagId);
    const told = dag ? differences(read, dag) : ["Airflow has no such DAG in this file"];
    if (told.length === 0) return [];
    const holds = read.status === "exact" ? "" : ` if ${(read.conditions ?? []).join(" and ")}`;
    const message = `lint-dags takes the graph of ${read.dagId} for exact${holds}, and Airflow has another: ${told.join("; ")}`;
    return [
      finding(at, {
        rule: "graph-differs",
        severity: read.status === "exact" ? "warning" : "info",
        file: path,
        line: at.lineOf(path, read.dagId),
        message,
        fix:
          read.status === "exact"
            ? "Trust Airflow's graph. This is a mistake of lint-dags: please report it with the file."
            : "Trust Airflow's graph: the condition does not hold in this environment.",
      }),
    ];
  });
}

function duplicates(answers: readonly Answer[], at: Circumstances): Finding[] {
  const files = new Map<string, string[]>();
  for (const answer of answers)
    for (const { dagId } of "ended" in answer ? [] : answer.dags)
      files.set(dagId, [...(files.get(dagId) ?? []), answer.path]);
  return [...files].flatMap(([dagId, paths]) =>
    paths.length < 2
      ? []
      : paths.map((path) =>
          finding(at, {
            rule: "duplicate-dag-id",
            file: path,
            line: at.lineOf(path, dagId),
            message: `The DAG id ${dagId} is also in ${paths.filter((other) => other !== path).join(", ")}`,
            fix: "Give each DAG an id of its own.",
          }),
        ),
  );
}

/** One finding for a helper's mistake that several DAG files meet. */
function together(findings: readonly Finding[]): Finding[] {
  const by = new Map<string, Finding>();
  const times = new Map<string, number>();
  for (const one of findings) {
    const bare = one.message.replace(/ \(imported by [^()]*\)$/, "");
    const key = JSON.stringify([one.rule, one.file, one.range.start.line, bare]);
    times.set(key, (times.get(key) ?? 0) + 1);
    if (!by.has(key)) by.set(key, one);
  }
  return [...by].map(([key, one]) => {
    const others = (times.get(key) ?? 1) - 1;
    const message = others === 0 ? one.message : one.message.replace(/\)$/, ` and ${others} more)`);
    return { ...one, message };
  });
}
