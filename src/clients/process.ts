/** Other programs: run without a shell, in UTF-8, ended with us. */
import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";

export interface RunOptions {
  cwd?: string;
  /** Beside the environment of this process; undefined takes a variable out. */
  env?: Readonly<Record<string, string | undefined>>;
  /** `env` is the whole environment: nothing of this process's is handed on. */
  bare?: true;
  /** What the program reads from its standard input, as it comes; nothing when left out. What it throws ends the program. */
  input?: string | AsyncIterable<string>;
  /** Ends the program (SIGTERM) and rejects with the signal's reason. */
  signal?: AbortSignal;
  /** The signal ends what the program has started, too: for programs that do not hand it on. */
  group?: true;
  /** Gets each whole line of the standard output as soon as it is there, without its end. */
  line?(text: string): void;
  /** The same for the standard error. */
  errorLine?(text: string): void;
}

export interface Finished {
  /** Exit code; 128 and the signal's number when a signal ended it, as shells say it. */
  code: number;
  stdout: string;
  stderr: string;
  /** `stdout` before it was read as UTF-8. */
  bytes: Buffer;
}

/** No program of that name on the PATH. */
export class ProgramMissing extends Error {
  readonly program: string;

  constructor(program: string) {
    super(`${program} is not installed, or not on the PATH`);
    this.name = "ProgramMissing";
    this.program = program;
  }
}

/** Runs a program to its end and collects what it says. Any exit code is an answer; throws ProgramMissing. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const { signal } = options;
    if (signal?.aborted) return reject(signal.reason);
    const child = spawn(program, args, {
      ...(options.cwd !== undefined && { cwd: options.cwd }),
      env: options.bare ? { ...options.env } : { ...process.env, ...options.env },
      stdio: "pipe",
      windowsHide: true,
      detached: options.group === true && process.platform !== "win32",
    });
    // A program that ends without reading its input closes the pipe: its exit code tells, not the failed write.
    child.stdin.on("error", () => {});
    if (typeof options.input === "object") {
      const input = Readable.from(options.input);
      input.on("error", (error) => {
        abort();
        reject(error);
      });
      input.pipe(child.stdin);
    } else child.stdin.end(options.input ?? "");
    const abort = () => (options.group ? endGroup(child) : child.kill("SIGTERM"));
    signal?.addEventListener("abort", abort, { once: true });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    const lines = (input: Readable, hear: ((text: string) => void) | undefined) =>
      hear && createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }).on("line", hear);
    lines(child.stdout, options.line);
    lines(child.stderr, options.errorLine);
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (error: NodeJS.ErrnoException) => {
      signal?.removeEventListener("abort", abort);
      reject(error.code === "ENOENT" ? new ProgramMissing(program) : error);
    });
    child.on("close", (code, ended) => {
      signal?.removeEventListener("abort", abort);
      if (signal?.aborted) return reject(signal.reason);
      const bytes = Buffer.concat(stdout);
      resolve({
        code: code ?? 128 + (ended ? (constants.signals[ended] ?? 0) : 0),
        bytes,
        stdout: bytes.toString("utf8"),
        stderr: Buffer.concat(stderr).toString("utf8"),
      });
    });
  });
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
  } catch {
    // It ended meanwhile.
  }
}
