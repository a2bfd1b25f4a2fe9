/** Runs the shipped root action as GitHub's runner does: a process with the event, the inputs and the files that the runner gives it. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { repository as checkout } from "../../platform/tool.ts";
import { logLine, paint, say, summary } from "./screen.ts";

export interface Job {
  /** The workspace. */
  folder: string;
  /** Where the runner keeps its files; not made yet. */
  runner: string;
  event: { name: string; payload?: object };
  sha: string;
  runId: string;
  inputs?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  signal: AbortSignal;
}

export interface Ended {
  code: number | null;
  outputs: Readonly<Record<string, string>>;
}

/** Prints what GitHub would show. Throws the signal's reason when it was interrupted. */
export async function runJob({ folder, runner, event, sha, runId, inputs = {}, env, signal }: Job): Promise<Ended> {
  signal.throwIfAborted();
  mkdirSync(runner, { recursive: true });
  const file = (name: string, text: string): string => {
    writeFileSync(join(runner, name), text);
    return join(runner, name);
  };
  const [output, page] = [file("output", ""), file("summary.md", "")];
  const started = performance.now();
  const child = spawn(process.execPath, [join(checkout, "index.js")], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      SystemRoot: process.env.SystemRoot,
      HOME: runner,
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event.payload ?? {})),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: page,
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: "acme/mlops-airflow-DAGs",
      GITHUB_RUN_ID: runId,
      GITHUB_JOB: "mlops",
      GITHUB_SHA: sha,
      RUNNER_TEMP: runner,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  });
  const stop = () => child.kill("SIGINT");
  signal.addEventListener("abort", stop, { once: true });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", logLine);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();

  summary(readFileSync(page, "utf8"));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = code === 0 ? paint("green", "✓ the job passed") : paint("red", "✗ the job failed");
  say(`${verdict} (exit code ${code}, ${seconds} s)`);
  return { code, outputs: outputsIn(readFileSync(output, "utf8")) };
}

const outputsIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map(([, name, , value]) => [
      name!,
      value!,
    ]),
  );
