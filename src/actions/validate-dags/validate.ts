/** From an environment to findings. Apart from the action because it brings the analysis along. */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Docker } from "../../clients/docker.ts";
import { Folder, Unreadable } from "../../clients/folder.ts";
import { Git } from "../../clients/git.ts";
import { chooseAirflow, mayNameAirflow } from "../../dags/airflow-version.ts";
import { mermaid } from "../../dags/mermaid.ts";
import { UserError } from "../../kernel/errors.ts";
import type { Finding } from "../../kernel/finding.ts";
import { isFromFork } from "../../kernel/fork.ts";
import type { Host, Json } from "../../kernel/host.ts";
import { type Ignore, ignoresIn } from "../../lint/ignores.ts";
import { distributionOf } from "../../lint/modules.ts";
import { requirements } from "../../lint/requirements.ts";
import { lintSettings } from "../../lint/settings.ts";
import { SourceFile } from "../../python/source.ts";
import { pictureOf } from "../../render/pictures.ts";
import type { DagPicture } from "../../render/summary.ts";
import type { Answer } from "../../validate/answers.ts";
import { imageVariables, importVariables } from "../../validate/environment.ts";
import { findingsOf } from "../../validate/findings.ts";
import { asDag } from "../../validate/graphs.ts";
import { python } from "../../validate/helper.generated.ts";
import { type Environment, existing, inImage, installed, type Surroundings } from "../../validate/install.ts";
import type { Command, Level, Sandbox } from "../../validate/isolation.ts";
import { keptResults, keptToday } from "../../validate/reuse.ts";
import {
  chooseLevel,
  confine,
  containerName,
  gitPlaces,
  importFiles,
  memoryLimit,
  writeCode,
} from "../../validate/run.ts";
import type { ValidateSettings } from "../../validate/settings.ts";
import { version } from "../../version.generated.ts";
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
  image: string | undefined;
  isolation: Level | "auto";
  "airflow-version": string | undefined;
}

/** What the DAG files are imported behind, and with what to be seen. */
export async function surroundings(
  { isolation, image }: Pick<Wanted, "isolation" | "image">,
  folder: string,
  settings: ValidateSettings,
  host: Host,
): Promise<Surroundings & { sandbox: Sandbox; plugins: string | undefined; because?: string | undefined }> {
  const { cache, signal, event } = host;
  const isFork = isFromFork(event);
  const { level, because } = await chooseLevel({ isolation, image, isFork }, signal);
  const home = await host.tempDir();
  writeCode(home);
  const root = resolve(folder, relative(new Git(folder).prefix() ?? "", "."));
  const plugins = existsSync(join(folder, "plugins")) ? join(folder, "plugins") : undefined;
  const where = plugins ?? join(home, "plugins");
  const seconds = settings["time-limit"];
  const sandbox: Sandbox = {
    ...{ level, image, name: containerName(), root, folder, home },
    hidden: level === "process" ? [] : gitPlaces(root),
    env: level === "image" ? imageVariables(home, where, seconds) : importVariables(process.env, home, where, seconds),
  };
  const confined = (command: Command, programs: readonly string[]) => confine(command, sandbox, programs);
  return { folder, cache, signal, isFork, confined, sandbox, plugins, because, log: (line) => host.log(line) };
}

/** The image's environment, the user's interpreter, or one made for the requirements; of the Airflow that was asked for. */
export async function environmentOf(
  wanted: Wanted,
  repository: Repository,
  around: Surroundings,
): Promise<Environment> {
  const environment = await environmentNamed(wanted, repository, around);
  const asked = wanted["airflow-version"];
  if (asked === undefined || `${environment.airflow}.`.startsWith(`${asked}.`)) return environment;
  const named = wanted.image ? "image" : wanted.python ? "python" : "requirements";
  throw new UserError(
    `${environment.from} has Airflow ${environment.airflow}, and airflow-version says ${asked}`,
    `input ${named}`,
    "Name an environment of that version, or the version that it has.",
  );
}

async function environmentNamed(wanted: Wanted, repository: Repository, around: Surroundings): Promise<Environment> {
  const { image, python } = wanted;
  if (image !== undefined)
    return inImage(image, python ?? "python3", await new Docker(around.folder, around.signal).imageId(image), around);
  if (python !== undefined) return existing(python, around);
  const naming = repository.list().filter(mayNameAirflow);
  const { version } = chooseAirflow(
    wanted["airflow-version"],
    naming.map((path) => [path, repository.read(path) ?? ""] as const),
  );
  const file =
    wanted.requirements ?? (repository.read("requirements.txt") === undefined ? undefined : "requirements.txt");
  return installed(file, version, around);
}

interface Plan {
  paths: readonly string[];
  environment: Environment;
  repository: Repository;
  settings: ValidateSettings;
  sandbox: Sandbox;
  /** Absolute folders, by path of a DAG file. */
  importPath(file: string): string[];
}

export interface Validated {
  findings: Finding[];
  files: { [key: string]: Json }[];
  dags: number;
  importErrors: number;
  pictures: DagPicture[];
  /** How many results of former runs were taken again. */
  reused: number;
  /** What Airflow said of files that it refused: tracebacks, what was printed. */
  logs: { path: string; text: string }[];
}

export async function validate(plan: Plan, around: Surroundings, host: Host): Promise<Validated> {
  const { environment, repository, settings } = plan;
  const { folder } = around;
  const ignored = ignores(repository);
  // lint-dags knows which files Airflow looks into, and what it would see in them.
  const reading = checkGuarded(
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
  const paths = reading.then(({ files }) => files.map(({ path }) => path));
  const what = `importing in Airflow ${environment.airflow}`;
  const files = await answersFor(paths, plan, around, (done, total) => host.progress(done, total, what));
  const read = await reading;
  const lineOf = (path: string, dagId: string) => {
    const inFile = read.pictures.filter(({ file }) => file === path);
    const found = inFile.find((picture) => picture.dagId === dagId) ?? (inFile.length === 1 ? inFile[0] : undefined);
    return found?.line ?? 1;
  };
  const named = new Map(requirements(repository, repository.list()).map(({ name, from }) => [name, from]));
  const findings = findingsOf(files.answers, {
    folder: folder.replaceAll("\\", "/"),
    airflow: environment.airflow,
    timeLimit: settings["time-limit"],
    loadLimit: settings["load-time"],
    memory: memoryLimit,
    source: (path) => repository.read(path),
    read: new Map(read.files.map(({ path, dags }) => [path, dags])),
    lineOf,
    origin(module) {
      const distribution = distributionOf(module);
      return { distribution, namedIn: named.get(distribution), folder: folderOf(module, repository.list()) };
    },
  }).filter((finding) => !ignored(finding));
  const imported = files.answers.flatMap((answer) => ("ended" in answer ? [] : [answer]));
  return {
    findings,
    reused: files.reused,
    files: files.answers.map((answer) =>
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
    importErrors: files.answers.filter((answer) => "ended" in answer || answer.errors.length > 0).length,
    pictures: imported.flatMap(({ path, dags }) => {
      const source = new SourceFile(path, join(folder, path), repository.read(path) ?? "");
      return dags.map((real) => {
        const dag = asDag(real, source, lineOf(path, real.dagId));
        return pictureOf({ dag, picture: mermaid(dag) });
      });
    }),
    logs: files.answers.flatMap((answer) => {
      const text = "ended" in answer ? answer.printed : answer.errors.join("\n");
      return text === "" ? [] : [{ path: answer.path, text }];
    }),
  };
}

/**
 * Airflow's answer for each path, relative to the folder and sorted: of a former run where it still holds. Where there was none today,
 * Airflow is started while the paths are still being found.
 */
async function answersFor(
  paths: Promise<readonly string[]>,
  { environment, settings, sandbox, importPath }: Plan,
  around: Surroundings,
  progress: (done: number, total: number) => void,
): Promise<{ answers: Answer[]; reused: number }> {
  const { folder, isFork, cache } = around;
  const { "time-limit": timeLimit, "load-time": loadTime, stubs } = settings;
  const { level, home, env, root } = sandbox;
  const results = join(cache, "validate", "results");
  const planned = paths.then((known) => {
    const order = known.map((path) => ({ path: join(folder, path), folders: importPath(path) }));
    const variables = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, value?.replaceAll(home, "~")]),
    );
    const basis = [version, environment, level, variables, stubs, timeLimit, order, new Folder(root).list()];
    const kept = keptResults(results, [basis, python], loadTime);
    return { order, kept, missing: order.filter(({ path }) => !kept.answers.has(path)) };
  });
  const files = planned.then(({ missing }) => missing);
  files.catch(() => {});
  const none = keptToday(results) && (await files).length === 0;
  const options = { environment, files, timeLimit, stubs, sandbox, progress };
  const imported = none ? [] : await importFiles(options, around);
  const { order, kept, missing } = await planned;
  // A stranger's code could answer for another file.
  if (!isFork && imported.length > 0) kept.keep(imported);
  const all = new Map<string, Answer>([...kept.answers, ...imported.map((answer) => [answer.path, answer] as const)]);
  const answers = (await paths).map((path): Answer => {
    const answer = all.get(join(folder, path)) ?? { ended: "", printed: "" };
    return { ...answer, path };
  });
  return { answers, reused: order.length - missing.length };
}

/** Whether a comment at the line silences a finding, as it does for lint-dags. */
function ignores(repository: Repository): (finding: Finding) => boolean {
  const read = new Map<string, Ignore[]>();
  return ({ rule, file, range }) => {
    if (!rule.startsWith("top-level-")) return false;
    const known = read.get(file) ?? ignoresIn(new SourceFile(file, file, repository.read(file) ?? ""));
    read.set(file, known);
    return known.some(({ id, line }) => id === rule && line === range.start.line);
  };
}

/** The folder of the repository in which a module would be found, for one that Airflow did not find. */
function folderOf(module: string, files: readonly string[]): string | undefined {
  const inner = module.replaceAll(".", "/");
  const found = files.find((path) => `/${path}`.endsWith(`/${inner}.py`) || `/${path}`.includes(`/${inner}/`));
  if (found === undefined) return undefined;
  return `/${found}`.slice(1, `/${found}`.indexOf(`/${inner}`)) || ".";
}
