/** Runs an action as GitHub's runner would, or the program as a terminal would: a child process with an environment of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "../../platform/tool.ts";

export interface StepOptions {
  /** The workspace: where the step starts. */
  folder: string;
  inputs?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** The event's document, and its name. */
  event?: { name: string; payload: object };
  /** Gets the process as soon as it runs. */
  started?(child: ChildProcess): void;
}

export interface Step {
  code: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
  /** Workflow commands that make annotations, as the runner would read them. */
  annotations: { level: string; properties: Record<string, string>; message: string }[];
}

/** Goes when jest ends: see `test/shared-servers.mjs`, which sets its place. */
export const tempFolder = (): string => mkdtempSync(join(process.env.MLOPS_TEST_FOLDER!, "step-"));

/** Writes files below a folder; texts by path. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** One step of a workflow: `actions/<name>/index.js`. */
export async function step(name: string, options: StepOptions): Promise<Step> {
  const files = tempFolder();
  writeFiles(files, { output: "", summary: "", "event.json": JSON.stringify(options.event?.payload ?? {}) });
  const inputs = Object.entries(options.inputs ?? {}).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
  const { code, stdout, stderr } = await node([join(repository, "actions", name, "index.js")], {
    ...options,
    env: {
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: options.event?.name ?? "push",
      GITHUB_EVENT_PATH: join(files, "event.json"),
      GITHUB_OUTPUT: join(files, "output"),
      GITHUB_STEP_SUMMARY: join(files, "summary"),
      GITHUB_WORKSPACE: options.folder,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "acme/ml",
      GITHUB_SHA: "c0ffee0000000000000000000000000000000000",
      RUNNER_TEMP: files,
      ...Object.fromEntries(inputs),
      ...options.env,
    },
  });
  return {
    code,
    stdout,
    stderr,
    outputs: outputsIn(readFileSync(join(files, "output"), "utf8")),
    summary: readFileSync(join(files, "summary"), "utf8"),
    annotations: annotationsIn(stdout),
  };
}

/** `mlops-actions …` in a terminal. */
export const terminal = (args: readonly string[], options: StepOptions) =>
  node([join(repository, "bin", "mlops-actions.js"), ...args], options);

function node(args: readonly string[], { folder, env, started }: StepOptions) {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    // By the mark a deployment that outlives its test ends with jest.
    env: {
      PATH: process.env.PATH,
      HOME: tmpdir(),
      GIT_CONFIG_NOSYSTEM: "1",
      MLOPS_MARK: process.env.MLOPS_TEST_MARK,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started?.(child);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise<Pick<Step, "code" | "stdout" | "stderr">>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm))
    outputs[name!] = value!;
  return outputs;
}

const unescaped = (text: string): string =>
  text.replace(/%3A/g, ":").replace(/%2C/g, ",").replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%");

function annotationsIn(stdout: string): Step["annotations"] {
  return [...stdout.matchAll(/^::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/gm)].map(([, level, given, message]) => ({
    level: level!,
    properties: Object.fromEntries(
      (given ?? "")
        .split(",")
        .filter((part) => part !== "")
        .map((part) => part.split("=", 2).map(unescaped)),
    ),
    message: unescaped(message!),
  }));
}
