/** Environments to import DAG files in: one that is there, or one that is made from requirements. */
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { type Finished, ProgramMissing, run } from "../clients/process.ts";
import { RemoteError, UserError } from "../kernel/errors.ts";
import {
  airflowPin,
  collectRequirements,
  installerVariables,
  keyOf,
  pythonVariables,
  type Requirements,
  runsCode,
} from "./environment.ts";
import { type Command, programFolders } from "./isolation.ts";

export interface Surroundings {
  /** The working directory, absolute. */
  folder: string;
  /** For environments and results: shared by runs, not made yet. */
  cache: string;
  signal: AbortSignal;
  log(text: string): void;
  /** The code comes from a fork: nothing of it may run outside of the isolation. */
  isFork: boolean;
  /** The command inside the isolation, with these folders of programs to be seen. */
  confined(command: Command, programs: readonly string[]): Command;
}

export interface Environment {
  /** The program, absolute; in an image a name. */
  python: string;
  /** Version of its Airflow. */
  airflow: string;
  /** Whose environment it is: `requirements.txt`, `python3`. */
  from: string;
  /** The folders that it lies in. */
  programs: readonly string[];
  /** Another one when something was installed into it. */
  digest: string;
}

const bin = process.platform === "win32" ? join("Scripts", "python.exe") : join("bin", "python");
/** Without the folder it is started in, in which anything may lie. */
const askAirflow = `import sys
del sys.path[0]
import hashlib, json, os
from importlib.metadata import PackageNotFoundError, version
try: airflow = version("apache-airflow-core")
except PackageNotFoundError: airflow = version("apache-airflow")
installed = sorted(
    (entry.name, entry.stat().st_mtime_ns)
    for folder in sys.path if os.path.isdir(folder)
    for entry in os.scandir(folder) if entry.name.endswith((".dist-info", ".egg-info", ".egg-link", ".pth"))
)
print(json.dumps({
    "airflow": airflow,
    "python": sys.executable,
    "prefixes": [sys.prefix, sys.base_prefix],
    "paths": [path for path in sys.path if os.path.exists(path)],
    "digest": hashlib.sha256(repr((sys.version, installed)).encode()).hexdigest(),
}))`;

const told = z.object({
  airflow: z.string(),
  python: z.string(),
  prefixes: z.array(z.string()),
  paths: z.array(z.string()),
  digest: z.string(),
});

/** The environment of an interpreter that the user named. */
export async function existing(given: string, around: Surroundings): Promise<Environment> {
  const { folder, isFork } = around;
  const python = /[\\/]/.test(given) ? resolve(folder, given) : given;
  if (isFork && python !== given && [python, realOf(python)].some((path) => path.startsWith(`${realOf(folder)}/`)))
    throw new UserError(
      `${given} lies in the repository, and the code comes from a fork: it is not run`,
      "input python",
      "Name a Python of the machine, or give requirements.",
    );
  return asked({ program: python, args: ["-c", askAirflow] }, given, around);
}

const realOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

const fix = "Name the Python of an environment that has Airflow and all that the DAGs import, or give requirements.";

async function asked(command: Command, given: string, { signal, isFork }: Surroundings): Promise<Environment> {
  const answer = await run(command.program, command.args, {
    signal,
    bare: true,
    env: isFork ? pythonVariables(process.env) : installerVariables(process.env),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error instanceof ProgramMissing) throw new UserError(`there is no program ${given}`, "input python", fix);
    if (error.code === "EACCES") throw new UserError(`${given} is no program that may be run`, "input python", fix);
    throw error;
  });
  return environmentIn(answer, given, "input python", fix);
}

/** Reads what a Python said of itself. */
function environmentIn(answer: Finished, given: string, where: string, fix: string): Environment {
  const said = answer.code === 0 ? told.safeParse(jsonOf(answer.stdout)) : undefined;
  if (!said?.success) throw new UserError(`${given} has no Airflow${lastWords(answer)}`, where, fix);
  const { airflow, python, prefixes, paths, digest } = said.data;
  // A program that is only linked to from elsewhere is called where it lies: that folder alone is the environment's.
  const isInside = prefixes.some((prefix) => python.startsWith(`${prefix}/`));
  return {
    python: isInside ? python : realOf(python),
    airflow,
    from: given,
    digest,
    programs: programFolders([...prefixes, ...prefixes.map(realOf), ...paths]),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.trim().split("\n").at(-1) ?? "");
  } catch {
    return undefined;
  }
}

/** The environment of an image. `id` is the image's own. */
export async function inImage(image: string, python: string, id: string, around: Surroundings): Promise<Environment> {
  const { program, args } = around.confined({ program: python, args: ["-c", askAirflow] }, []);
  const answer = await run(program, args, { signal: around.signal });
  const mend = "Name an image that has Airflow and all that the DAGs import, and in python its Python.";
  return { ...environmentIn(answer, `the image ${image}`, "input image", mend), python, programs: [], digest: id };
}

/** The last line of what a program complained of, in brackets behind a sentence. */
export const lastWords = ({ stderr }: Finished): string => {
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
  if (around.isFork) refuseCode(requirements);
  const pin = airflowPin(version, requirements);
  const from = [...(given === undefined ? [] : [given]), ...(pin === undefined ? [] : [pin])].join(" and ");
  const base = await basePython(signal);
  const key = keyOf(requirements, pin, `${base.version}${around.isFork ? " wheels" : ""}`);
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
  const python = join(place, bin);
  const command = { program: python, args: ["-c", askAirflow] };
  // A package may run code whenever its Python starts.
  const shown = around.isFork ? around.confined(command, programFolders([place, base.prefix])) : command;
  return { ...(await asked(shown, python, around)), from };
}

/** What a fork asks to be installed may not run where it is installed: plain names alone, and only what is built already. */
function refuseCode(requirements: Requirements | undefined): void {
  const row = runsCode(requirements);
  if (row === undefined) return;
  throw new UserError(
    `the code comes from a fork, and its requirement ${JSON.stringify(row)} may run code when it is installed`,
    "input requirements",
    "Names with versions are installed for forks, no options, paths or addresses. Name a Python that is there in python, or an image.",
  );
}

async function basePython(signal: AbortSignal): Promise<{ program: string; version: string; prefix: string }> {
  const ask = "import sys; print(sys.version, sys.executable); print(sys.base_prefix)";
  for (const name of ["python3", "python"]) {
    const answer = await run(name, ["-c", ask], { signal, bare: true, env: installerVariables(process.env) }).catch(
      (error) => {
        if (error instanceof ProgramMissing) return undefined;
        throw error;
      },
    );
    const [prefix = ""] = answer?.stdout.trim().split(/\r?\n/).slice(-1) ?? [];
    if (answer?.code === 0) return { program: name, version: answer.stdout, prefix };
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

async function install(place: string, wanted: Wanted, { folder, signal, log, isFork }: Surroundings): Promise<void> {
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
        // To compile is to start the new Python.
        [
          "uv",
          ["pip", "install", "--quiet", isFork ? "--no-build" : "--compile-bytecode", "--python", python, ...what],
        ],
      ]
    : [
        [wanted.base, ["-m", "venv", "--clear", place]],
        [python, ["-m", "pip", "install", "--quiet", ...(isFork ? ["--only-binary", ":all:"] : []), ...what]],
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
