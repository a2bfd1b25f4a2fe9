/** Imports DAG files in an environment, at a level of isolation. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readlinkSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Docker } from "../clients/docker.ts";
import { ProgramMissing, run } from "../clients/process.ts";
import { UserError } from "../kernel/errors.ts";
import { type Answer, type File, type Order, readAnswers } from "./answers.ts";
import { python } from "./helper.generated.ts";
import { type Environment, lastWords, type Surroundings } from "./install.ts";
import {
  bubblewrapMissing,
  type Command,
  container,
  type Level,
  namespaces,
  refusal,
  type Sandbox,
} from "./isolation.ts";
import type { Stubs } from "./settings.ts";

/** Why there are no namespaces on this machine; undefined when they work. */
export async function namespacesRefusal(signal: AbortSignal): Promise<{ what: string; fix: string } | undefined> {
  if (process.platform !== "linux") return { what: "namespaces need Linux", fix: "Name an image." };
  const flags = ["--unshare-all", "--uid", "65534", "--gid", "65534", "--ro-bind", "/", "/", "--proc", "/proc"];
  const answer = await run("bwrap", [...flags, "true"], { signal }).catch((error) => {
    if (error instanceof ProgramMissing) return undefined;
    throw error;
  });
  if (answer === undefined) return bubblewrapMissing;
  return answer.code === 0 ? undefined : refusal(answer.stderr);
}

export interface Asked {
  isolation: Level | "auto";
  image: string | undefined;
  isFork: boolean;
}

export interface Chosen {
  level: Level;
  /** Why it is not a stronger one, when that was left to us. */
  because?: string;
}

/** The level that was asked for, or the strongest that is at hand; throws a UserError where that would not be safe. */
export async function chooseLevel({ isolation, image, isFork }: Asked, signal: AbortSignal): Promise<Chosen> {
  const where = "input isolation";
  if (image !== undefined) {
    if (isolation === "auto" || isolation === "image") return { level: "image" };
    throw new UserError(`is ${isolation}, and an image is named`, where, "Leave isolation out, or image.");
  }
  if (isolation === "image") throw new UserError("is image, and no image is named", where, "Name one in image.");
  if (isolation === "process" && isFork)
    throw new UserError(
      "the code comes from a fork, and process does not keep it from what the job holds",
      where,
      "Write namespaces, or name an image.",
    );
  if (isolation === "process") return { level: "process" };
  const refused = await namespacesRefusal(signal);
  if (refused === undefined) return { level: "namespaces" };
  if (isolation === "auto" && !isFork) return { level: "process", because: `${refused.what}. ${refused.fix}` };
  const fork = isFork ? "the code comes from a fork, and is imported only behind a wall: " : "";
  throw new UserError(`${fork}${refused.what}`, where, refused.fix);
}

/** The command inside the isolation; `programs` are the folders of its environment. */
export function confine(command: Command, sandbox: Sandbox, programs: readonly string[]): Command {
  if (sandbox.level === "process") return command;
  if (sandbox.level === "image") return container(command, sandbox);
  return namespaces(command, sandbox, programs, (path) => {
    try {
      return readlinkSync(path);
    } catch {
      return undefined;
    }
  });
}

export const containerName = (): string => `mlops-validate-${randomUUID()}`;

/** Writes what is shown inside as `code/` of the home. */
export function writeCode(home: string): void {
  const code = join(home, "code");
  mkdirSync(code, { recursive: true, mode: 0o755 });
  for (const [name, text] of Object.entries(python)) writeFileSync(join(code, `${name}.py`), text);
  writeFileSync(join(code, "passwd"), `nobody:x:65534:65534:nobody:${home}:/usr/sbin/nologin\n`);
}

/** Where git keeps its own, with the tokens that it was given: in the root and in every checkout below it. */
export function gitPlaces(root: string): { path: string; isFolder: boolean }[] {
  const found: { path: string; isFolder: boolean }[] = [];
  const look = (folder: string) => {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.name === ".git") found.push({ path, isFolder: entry.isDirectory() });
      else if (entry.isDirectory()) look(path);
    }
  };
  look(root);
  return found;
}

/** None of a folder that this user may not read: neither may the code. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Bytes that a file's import may take for its data: stops what runs away, and lets large libraries be imported. */
export const memoryLimit = 1.5 * 2 ** 30;

/** Airflow itself needs some seconds to start; so many mean that it never will. */
const startSeconds = 180;

export interface ImportOptions {
  environment: Environment;
  /** Airflow is started before they are known; when there are none it is ended again. */
  files: Promise<readonly File[]>;
  /** Seconds. */
  timeLimit: number;
  stubs: Stubs;
  sandbox: Sandbox;
  progress(done: number, total: number): void;
}

const nothingToDo = new Error("there are no files");

/** Imports each file in a process of its own. */
export async function importFiles(options: ImportOptions, around: Surroundings): Promise<Answer[]> {
  const { environment, files, timeLimit, stubs, sandbox, progress } = options;
  const { folder, signal } = around;
  const parallel = Math.min(availableParallelism(), 8);
  const order: Order = { parallel, limit: timeLimit, memory: memoryLimit, root: sandbox.root, stubs };
  const late = new AbortController();
  let longest = startSeconds;
  let timer: NodeJS.Timeout | undefined;
  async function* input() {
    yield `${JSON.stringify(order)}\n`;
    const known = await files;
    if (known.length === 0) throw nothingToDo;
    longest += Math.ceil(known.length / parallel) * (timeLimit + 5);
    // An Airflow that could not start may have ended before this: nobody waits for the timer then.
    timer = setTimeout(() => late.abort(), longest * 1000).unref();
    total = known.length;
    progress(0, total);
    yield `${JSON.stringify(known)}\n`;
  }
  let total = 0;
  // The first line is about Airflow.
  let done = -1;
  const where = `the Airflow of ${environment.from}`;
  const inner = { program: environment.python, args: [join(sandbox.home, "code", "helper.py")] };
  const { program, args } = around.confined(inner, environment.programs);
  const answer = await run(program, args, {
    cwd: folder,
    // Docker has settings of its own, and hands nothing of this process's on.
    ...(sandbox.level !== "image" && { bare: true as const, env: sandbox.env }),
    input: input(),
    signal: AbortSignal.any([signal, late.signal]),
    line: () => ++done > 0 && progress(done, total),
  })
    .catch(async (error) => {
      if (sandbox.level === "image" && !(error instanceof ProgramMissing))
        await new Docker(folder).remove(sandbox.name);
      if (error === nothingToDo) return undefined;
      if (!late.signal.aborted || signal.aborted) throw error;
      throw new UserError(`did not answer within ${longest} s`, where, "Try it there with: airflow info");
    })
    .finally(() => clearTimeout(timer));
  if (answer === undefined) return [];
  const answers = readAnswers(answer.stdout);
  if (typeof answers !== "string") return answers.files;
  throw new UserError(`can't be started: ${answers}${lastWords(answer)}`, where, "Try it there with: airflow info");
}
