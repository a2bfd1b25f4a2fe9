/** Python environments from the lock files in `platform/locks`. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ProgramMissing, run } from "../src/clients/process.ts";
import { cached } from "./cache.ts";
import { must, repository } from "./tool.ts";

const UV_VERSION = "0.13.8";
const SUPPORTED = ["3.12", "3.11", "3.10"];
const NO_PYTHON = `No Python ${SUPPORTED.join(", ")} is on the PATH: install one of them, with its venv module.`;

const bin = process.platform === "win32" ? "Scripts" : "bin";
const exe = process.platform === "win32" ? ".exe" : "";

/**
 * For what runs in an environment: what is imported is compiled once, not again in each process. Machines of CI often forbid Python to keep
 * it, and uv, unlike pip, compiles nothing.
 */
export const keepsBytecode = { PYTHONDONTWRITEBYTECODE: "" };

export interface PythonEnvironment {
  dir: string;
  /** The folder of its programs. */
  bin: string;
  python: string;
  /** Names what is installed: the lock file, its hash, and the Python version. */
  key: string;
}

/** The environment that `platform/locks/<lock>.txt` describes, installed when it is not in the cache. */
export async function pythonEnvironment(lock: string): Promise<PythonEnvironment> {
  return lockedEnvironment(lock, join(repository, "platform", "locks", `${lock}.txt`));
}

/** As `pythonEnvironment`, for any lock file with hashes. */
export async function lockedEnvironment(name: string, requirements: string): Promise<PythonEnvironment> {
  const { program, version } = await findPython();
  const hash = createHash("sha256")
    .update(await readFile(requirements))
    .digest("hex")
    .slice(0, 12);
  const key = `${name}-py${version}-${hash}`;
  const dir = await cached(`python/${key}`, async (venv) => {
    const uv = await findUv(program);
    await must(uv, ["venv", "--quiet", "--relocatable", "--clear", "--python", program, venv]);
    const python = join(venv, bin, `python${exe}`);
    await must(uv, ["pip", "install", "--quiet", "--require-hashes", "--python", python, "-r", requirements]);
  });
  return { dir, key, bin: join(dir, bin), python: join(dir, bin, `python${exe}`) };
}

let found: Promise<{ program: string; version: string }> | undefined;

/** A Python that the lock files are made for. */
export function findPython(): Promise<{ program: string; version: string }> {
  found ??= (async () => {
    for (const name of ["python3", "python", ...SUPPORTED.map((version) => `python${version}`)]) {
      const answer = await run(name, ["-c", "import sys; print('%d.%d' % sys.version_info[:2], sys.executable)"]).catch(
        (error) => {
          if (error instanceof ProgramMissing) return undefined;
          throw error;
        },
      );
      if (answer?.code !== 0) continue;
      const [version = "", ...path] = answer.stdout.trim().split(" ");
      if (SUPPORTED.includes(version)) return { program: path.join(" "), version };
    }
    throw new Error(NO_PYTHON);
  })();
  return found;
}

/** The uv on the PATH, or one from PyPI. */
export async function findUv(python: string): Promise<string> {
  const onPath = await run("uv", ["--version"]).catch(() => undefined);
  if (onPath?.code === 0) return "uv";
  const dir = await cached(`uv-${UV_VERSION}`, async (venv) => {
    await must(python, ["-m", "venv", venv]);
    await must(join(venv, bin, `python${exe}`), ["-m", "pip", "install", "--quiet", `uv==${UV_VERSION}`]);
  });
  return join(dir, bin, `uv${exe}`);
}
