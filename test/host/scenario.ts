/** Runs an action that a test writes as JavaScript in a process of its own, through the real hosts and the real runner. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "../../src/clients/process.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Compiles the sources, whose output the child processes run; errors of types are not this helper's matter. */
export const compile = () =>
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], { cwd: root });

export interface Scenario {
  /** Body of `async run({ inputs, config, host, step, UserError, RemoteError, finding, type })`. */
  body: string;
  host?: "github" | "text" | "json";
  /** What the user wrote, by input. */
  given?: Readonly<Record<string, string>>;
  /** mlops.yml. */
  config?: string;
  env?: Readonly<Record<string, string>>;
  event?: unknown;
  /** Sent once the child prints `ready`. */
  signal?: "SIGINT" | "SIGTERM";
}

export interface Seen {
  code: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  /** What GitHub would show as the job's summary. */
  summary: string;
  folder: string;
}

const source = ({ body, host = "github", given = {} }: Scenario) => {
  const module = (path: string) => JSON.stringify(pathToFileURL(join(root, "build/src", path)).href);
  return `
import { z } from ${JSON.stringify(pathToFileURL(join(root, "node_modules/zod/index.js")).href)};
import { GithubHost } from ${module("host/github.js")};
import { LocalHost } from ${module("host/local.js")};
import { stopSignal } from ${module("host/stop.js")};
import { perform } from ${module("perform.js")};
import { lintSettings } from ${module("lint/settings.js")};
import { RemoteError, UserError } from ${module("kernel/errors.js")};
import * as type from ${module("kernel/inputs.js")};

const finding = (line, more = {}) => ({
  rule: "dag-cycle", severity: "error", confidence: "high", file: "dags/a.py", message: "the message", why: "the why", docs: "the docs",
  range: { start: { line, column: 2 }, end: { line, column: 5 } }, ...more,
});
const action = {
  name: "probe", summary: "", permissions: {}, examples: [],
  inputs: {
    "fail-on": type.oneOf(["error", "warning", "never"], { help: "Fails.", setting: "lint.fail-on", default: "error" }),
    "time-limit": type.duration({ help: "How long.", default: "1h" }),
    model: type.text({ help: "The model to look at.", required: true, example: "skin/3" }),
    password: type.secret({ help: "The password.", env: "PROBE_PASSWORD" }),
  },
  outputs: { findings: "" },
  sections: { lint: lintSettings },
  async run({ inputs, config, host, step }) { ${body} },
};
const given = ${JSON.stringify({ model: "skin/1", ...given })};
const setup = { action: "probe", outputs: ["findings", "result"], env: process.env, signal: stopSignal() };
const host = ${JSON.stringify(host)} === "github" ? new GithubHost(setup) : new LocalHost({ ...setup, format: ${JSON.stringify(host)}, summaryFile: undefined });
await perform(action, { text: (name) => given[name], called: (name) => "input " + name }, host);
`;
};

export async function play(scenario: Scenario): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), "host-"));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  mkdirSync(join(folder, "temp"));
  const [output, summary] = [file("output", ""), file("summary", "")];
  if (scenario.config !== undefined) file("mlops.yml", scenario.config);
  const child = spawn(process.execPath, [file("scenario.mjs", source(scenario))], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(scenario.event ?? {})),
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: join(folder, "temp"),
      ...scenario.env,
    },
  });
  let [stdout, stderr] = ["", ""];
  let { signal } = scenario;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    if (!signal || !stdout.includes("ready")) return;
    child.kill(signal);
    signal = undefined;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const outputs = Object.fromEntries(
    [...readFileSync(output, "utf8").matchAll(/^(.+)<<(ghadelimiter_.+)\n([\s\S]*?)\n\2$/gm)].map(
      ([, name, , value]) => [name!, value!],
    ),
  );
  return { code, stdout, stderr, outputs, summary: readFileSync(summary, "utf8"), folder };
}
