/** The process part of the check: makes environments, and imports DAG files in them. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { type Finished, ProgramMissing, run } from "../clients/process.ts";
import { RemoteError, UserError } from "../kernel/errors.ts";
import { type Answers, type Order, readAnswers } from "./answers.ts";
import {
  airflowPin,
  collectRequirements,
  importVariables,
  installerVariables,
  keyOf,
  type Requirements,
} from "./environment.ts";
import { helper } from "./helper.generated.ts";

export interface Surroundings {
  /** The working directory, absolute. */
  folder: string;
  /** For environments: shared by runs, not made yet. */
  cache: string;
  signal: AbortSignal;
  log(text: string): void;
}

export interface Environment {
  /** Absolute. */
  python: string;
  /** Version of its Airflow. */
  airflow: string;
  /** Whose environment it is: `requirements.txt`, `python3`. */
  from: string;
}

const bin = process.platform === "win32" ? join("Scripts", "python.exe") : join("bin", "python");
/** Without the folder it is started in, in which anything may lie. */
const askAirflow = `import sys
del sys.path[0]
from importlib.metadata import PackageNotFoundError, version
try: print(version("apache-airflow-core"))
except PackageNotFoundError: print(version("apache-airflow"))
print(sys.executable)`;

/** The environment of an interpreter that the user named. */
export async function existing(given: string, { folder, signal }: Surroundings): Promise<Environment> {
  const python = /[\\/]/.test(given) ? resolve(folder, given) : given;
  const fix = "Name the Python of an environment that has Airflow and all that the DAGs import, or give requirements.";
  const answer = await run(python, ["-c", askAirflow], {
    signal,
    bare: true,
    env: installerVariables(process.env),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof ProgramMissing) throw new UserError(`there is no program ${given}`, "input python", fix);
    if (error.code === "EACCES") throw new UserError(`${given} is no program that may be run`, "input python", fix);
    throw error;
  });
  const [airflow, executable = ""] = answer.stdout.trim().split(/\r?\n/);
  if (answer.code !== 0 || airflow === undefined || executable === "")
    throw new UserError(`${given} has no Airflow${lastWords(answer)}`, "input python", fix);
  return { python: executable, airflow, from: given };
}

const lastWords = ({ stderr }: Finished): string => {
  const last = stderr.trim().split("\n").at(-1);
  return last ? ` (${last})` : "";
};

/** An environment made from a requirements file, or of Airflow alone; made once for the same texts. */
export async function installed(
  given: string | undefined,
  version: string,
  around: Surroundings,
): Promise<Environment> {
  const { folder, cache, signal, log } = around;
  const read = (path: string) => {
    const file = resolve(folder, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
  const requirements = given === undefined ? undefined : collectRequirements(given, read);
  const pin = airflowPin(version, requirements);
  const from = [...(given === undefined ? [] : [given]), ...(pin === undefined ? [] : [pin])].join(" and ");
  const base = await basePython(signal);
  const key = keyOf(requirements, pin, base.version);
  const kept = join(cache, "validate");
  mkdirSync(kept, { recursive: true });
  const place = join(kept, `python-${key ?? `${process.pid}`}`);
  if (key === undefined || !existsSync(place)) {
    const unfinished = join(kept, `unfinished-${process.pid}`);
    try {
      await install(unfinished, { base: base.program, requirements, pin, from }, around);
      if (key === undefined) rmSync(place, { recursive: true, force: true });
      // Another run may have been faster: its environment is as good.
      if (!existsSync(place)) renameSync(unfinished, place);
    } finally {
      rmSync(unfinished, { recursive: true, force: true, maxRetries: 3 });
    }
  } else log(`The environment of ${from} is in the cache.`);
  return { ...(await existing(join(place, bin), around)), from };
}

async function basePython(signal: AbortSignal): Promise<{ program: string; version: string }> {
  const ask = "import sys; print(sys.version, sys.executable)";
  for (const name of ["python3", "python"]) {
    const answer = await run(name, ["-c", ask], { signal, bare: true, env: installerVariables(process.env) }).catch(
      (error) => {
        if (error instanceof ProgramMissing) return undefined;
        throw error;
      },
    );
    if (answer?.code === 0) return { program: name, version: answer.stdout };
  }
  const fix = "Add actions/setup-python before this step, or name a Python that has Airflow in python.";
  throw new UserError("there is no python3 on the PATH to make an environment with", "input requirements", fix);
}

interface Wanted {
  base: string;
  requirements: Requirements | undefined;
  pin: string | undefined;
  from: string;
}

async function install(place: string, wanted: Wanted, { folder, signal, log }: Surroundings): Promise<void> {
  const options = { cwd: folder, signal, bare: true as const, env: installerVariables(process.env) };
  const what = [
    ...(wanted.requirements ? ["-r", wanted.requirements.file] : []),
    ...(wanted.pin === undefined ? [] : [wanted.pin]),
  ];
  const hasUv = await run("uv", ["--version"], options).then(
    ({ code }) => code === 0,
    () => false,
  );
  const started = performance.now();
  const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`;
  log(`Installing ${wanted.from} by ${hasUv ? "uv" : "pip; with uv on the PATH it is much faster"}.`);
  const beat = setInterval(() => log(`Still installing ${wanted.from} (${seconds()}).`), 15_000);
  const python = join(place, bin);
  const steps: [string, string[]][] = hasUv
    ? [
        ["uv", ["venv", "--quiet", "--relocatable", "--clear", "--python", wanted.base, place]],
        ["uv", ["pip", "install", "--quiet", "--compile-bytecode", "--python", python, ...what]],
      ]
    : [
        [wanted.base, ["-m", "venv", "--clear", place]],
        [python, ["-m", "pip", "install", "--quiet", ...what]],
      ];
  try {
    for (const [program, args] of steps) {
      const answer = await run(program, args, options);
      if (answer.code !== 0) throw notInstalled(answer, wanted);
    }
  } finally {
    clearInterval(beat);
  }
  log(`Installed in ${seconds()}.`);
}

/** What an installer says when the network, not the requirement, is at fault. */
const network =
  /timed? ?out|connection|resolve host|dns error|name resolution|network is unreachable|error sending request|proxy|certificate|\b50[0-9] (server|bad|service|gateway)/i;

function notInstalled({ stdout, stderr }: Finished, { from, requirements }: Wanted): Error {
  const said = `${stderr}\n${stdout}`
    .trim()
    .split("\n")
    .map((row) => row.trim());
  const words = said.filter((row) => /error|no (matching|solution)|because|╰─▶|×|not found|conflict/i.test(row));
  const shown = (words.length > 0 ? words : said).slice(0, 4).join(" ").slice(0, 600);
  if (network.test(said.join("\n")))
    return new RemoteError(
      "the package index",
      `the installation of ${from}`,
      shown,
      "Try again later, or look at the network.",
    );
  return new UserError(
    `${from} can't be installed: ${shown}`,
    requirements === undefined ? "input airflow-version" : "input requirements",
    "Mend the requirement that is named, or choose another Python for the job by actions/setup-python.",
  );
}

/** Bytes that a file's import may take for its data: stops what runs away, and lets large libraries be imported. */
export const memoryLimit = 1.5 * 2 ** 30;

/** Airflow itself needs some seconds to start; so many mean that it never will. */
const startSeconds = 180;

export interface ImportOptions {
  environment: Environment;
  files: Order["files"];
  /** Seconds. */
  timeLimit: number;
  /** An empty folder of this run's own. */
  home: string;
  /** Folder of Airflow's plugins, if there is one. */
  plugins: string | undefined;
  progress(done: number): void;
}

/** Imports each file in a process of its own. */
export async function importFiles(options: ImportOptions, { folder, signal }: Surroundings): Promise<Answers> {
  const { environment, files, timeLimit, home, progress } = options;
  const script = join(home, "helper.py");
  writeFileSync(script, helper);
  const parallel = Math.min(availableParallelism(), 8);
  const order: Order = { files, parallel, limit: timeLimit, memory: memoryLimit };
  const longest = startSeconds + Math.ceil(files.length / parallel) * (timeLimit + 5);
  const late = AbortSignal.timeout(longest * 1000);
  let done = -1;
  const where = `the Airflow of ${environment.from}`;
  const answer = await run(environment.python, [script], {
    cwd: folder,
    bare: true,
    env: importVariables(process.env, home, options.plugins ?? join(home, "plugins"), timeLimit),
    input: JSON.stringify(order),
    signal: AbortSignal.any([signal, late]),
    line: () => progress(Math.max(0, ++done)),
  }).catch((error) => {
    if (!late.aborted || signal.aborted) throw error;
    throw new UserError(`did not answer within ${longest} s`, where, "Try it there with: airflow info");
  });
  const answers = readAnswers(answer.stdout);
  if (typeof answers !== "string") return answers;
  throw new UserError(`can't be started: ${answers}${lastWords(answer)}`, where, "Try it there with: airflow info");
}
