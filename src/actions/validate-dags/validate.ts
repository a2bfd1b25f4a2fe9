/** From an environment to findings. Apart from the action because it brings the analysis along. */
import { join } from "node:path";
import { Folder, Unreadable } from "../../clients/folder.ts";
import { chooseAirflow, mayNameAirflow } from "../../dags/airflow-version.ts";
import { mermaid } from "../../dags/mermaid.ts";
import { UserError } from "../../kernel/errors.ts";
import type { Finding } from "../../kernel/finding.ts";
import type { Host, Json } from "../../kernel/host.ts";
import { distributionOf } from "../../lint/modules.ts";
import { requirements } from "../../lint/requirements.ts";
import { lintSettings } from "../../lint/settings.ts";
import { SourceFile } from "../../python/source.ts";
import { pictureOf } from "../../render/pictures.ts";
import type { DagPicture } from "../../render/summary.ts";
import type { Answer } from "../../validate/answers.ts";
import { findingsOf } from "../../validate/findings.ts";
import { asDag } from "../../validate/graphs.ts";
import {
  type Environment,
  existing,
  importFiles,
  installed,
  memoryLimit,
  type Surroundings,
} from "../../validate/run.ts";
import type { ValidateSettings } from "../../validate/settings.ts";
import { checkGuarded } from "../lint-dags/reading.ts";

/** The repository's files as text. */
export interface Repository {
  list(): readonly string[];
  read(path: string): string | undefined;
}

export function readRepository(root: string): Repository {
  const folder = new Folder(root);
  return {
    list: () => folder.list(),
    read(path) {
      const bytes = folder.read(path);
      return bytes === undefined || bytes instanceof Unreadable ? undefined : new TextDecoder().decode(bytes);
    },
  };
}

interface Wanted {
  python: string | undefined;
  requirements: string | undefined;
  "airflow-version": string | undefined;
}

/** The user's interpreter, or one made for the requirements; of the Airflow that was asked for. */
export async function environmentOf(
  wanted: Wanted,
  repository: Repository,
  around: Surroundings,
): Promise<Environment> {
  const asked = wanted["airflow-version"];
  const naming = repository.list().filter(mayNameAirflow);
  const { version } = chooseAirflow(
    asked,
    naming.map((path) => [path, repository.read(path) ?? ""] as const),
  );
  const file =
    wanted.requirements ?? (repository.read("requirements.txt") === undefined ? undefined : "requirements.txt");
  const environment =
    wanted.python === undefined ? await installed(file, version, around) : await existing(wanted.python, around);
  if (asked === undefined || `${environment.airflow}.`.startsWith(`${asked}.`)) return environment;
  throw new UserError(
    `${environment.from} has Airflow ${environment.airflow}, and airflow-version says ${asked}`,
    wanted.python === undefined ? "input requirements" : "input python",
    "Name an environment of that version, or the version that it has.",
  );
}

interface Plan {
  paths: readonly string[];
  environment: Environment;
  repository: Repository;
  settings: ValidateSettings;
  home: string;
  plugins: string | undefined;
  /** Absolute folders, by path of a DAG file. */
  importPath(file: string): string[];
}

export interface Validated {
  findings: Finding[];
  files: { [key: string]: Json }[];
  dags: number;
  importErrors: number;
  pictures: DagPicture[];
  python: string;
  /** What Airflow said of files that it refused: tracebacks, what was printed. */
  logs: { path: string; text: string }[];
}

export async function validate(plan: Plan, around: Surroundings, host: Host): Promise<Validated> {
  const { environment, repository, settings } = plan;
  const { folder } = around;
  // lint-dags knows which files Airflow looks into, and what it would see in them.
  const read = await checkGuarded(
    {
      folder,
      paths: plan.paths,
      airflowVersion: /^\d+\.\d+\.\d+/.exec(environment.airflow)?.[0],
      settings: lintSettings.parse({}),
      change: undefined,
      skip: new Map(),
    },
    host,
  );
  const paths = read.files.map(({ path }) => path);
  const what = `importing in Airflow ${environment.airflow}`;
  const answers = await importFiles(
    {
      environment,
      files: paths.map((path) => ({ path: join(folder, path), folders: plan.importPath(path) })),
      timeLimit: settings["time-limit"],
      home: plan.home,
      plugins: plan.plugins,
      progress: (done) => host.progress(done, paths.length, what),
    },
    around,
  );
  const within = new Map(paths.map((path) => [join(folder, path), path]));
  const files = answers.files
    .map((answer): Answer => ({ ...answer, path: within.get(answer.path) ?? answer.path }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const lineOf = (path: string, dagId: string) => {
    const inFile = read.pictures.filter(({ file }) => file === path);
    const found = inFile.find((picture) => picture.dagId === dagId) ?? (inFile.length === 1 ? inFile[0] : undefined);
    return found?.line ?? 1;
  };
  const unanswered = paths.filter((path) => !files.some((answer) => answer.path === path));
  for (const path of unanswered) files.push({ path, ended: "", printed: "" });

  const named = new Map(requirements(repository, repository.list()).map(({ name, from }) => [name, from]));
  const findings = findingsOf(files, {
    folder: folder.replaceAll("\\", "/"),
    airflow: environment.airflow,
    timeLimit: settings["time-limit"],
    loadLimit: settings["load-limit"],
    memory: memoryLimit,
    source: (path) => repository.read(path),
    read: new Map(read.files.map(({ path, dags }) => [path, dags])),
    lineOf,
    origin(module) {
      const distribution = distributionOf(module);
      return { distribution, namedIn: named.get(distribution), folder: folderOf(module, repository.list()) };
    },
  });
  const imported = files.flatMap((answer) => ("ended" in answer ? [] : [answer]));
  return {
    findings,
    files: files.map((answer) =>
      "ended" in answer
        ? { path: answer.path, imported: false, dags: [] }
        : {
            path: answer.path,
            imported: answer.errors.length === 0,
            seconds: answer.seconds,
            dags: answer.dags.map(({ dagId, schedule, tasks, edges }) => ({
              dagId,
              schedule,
              tasks: tasks.map(({ taskId }) => taskId),
              edges,
            })),
          },
    ),
    dags: imported.reduce((sum, { dags }) => sum + dags.length, 0),
    importErrors: files.filter((answer) => "ended" in answer || answer.errors.length > 0).length,
    pictures: imported.flatMap(({ path, dags }) => {
      const source = new SourceFile(path, join(folder, path), repository.read(path) ?? "");
      return dags.map((real) => {
        const dag = asDag(real, source, lineOf(path, real.dagId));
        return pictureOf({ dag, picture: mermaid(dag) });
      });
    }),
    python: answers.python,
    logs: files.flatMap((answer) => {
      const text = "ended" in answer ? answer.printed : answer.errors.join("\n");
      return text === "" ? [] : [{ path: answer.path, text }];
    }),
  };
}

/** The folder of the repository in which a module would be found, for one that Airflow did not find. */
function folderOf(module: string, files: readonly string[]): string | undefined {
  const inner = module.replaceAll(".", "/");
  const found = files.find((path) => `/${path}`.endsWith(`/${inner}.py`) || `/${path}`.includes(`/${inner}/`));
  if (found === undefined) return undefined;
  return `/${found}`.slice(1, `/${found}`.indexOf(`/${inner}`)) || ".";
}
