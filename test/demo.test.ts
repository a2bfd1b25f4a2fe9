/** `npm run demo`, with the dist/ that stands here: `npm test` has built it. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { findPython } from "../platform/python.ts";
import { repository } from "../platform/tool.ts";
import { run } from "../src/clients/process.ts";
import { describeWith } from "./platform/needs.ts";

/** Temporary folders of the demo lie here, so that what it leaves can be told from others'. */
const scratch = mkdtempSync(join(tmpdir(), "demo-test-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Asked {
  args?: readonly string[];
  env?: Record<string, string>;
  /** Once this is printed, Ctrl-C follows. */
  until?: string;
  /** Done between the two. */
  atThatTime?: (text: string) => Promise<void>;
}

async function demo({ args = [], env = {}, until, atThatTime = async () => {} }: Asked) {
  const child = spawn(process.execPath, [join(repository, "scripts/demo.mjs"), ...args], {
    env: { ...process.env, TMPDIR: scratch, FORCE_COLOR: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  let stopping: Promise<void> | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      if (until === undefined || !text.includes(until)) return;
      stopping ??= atThatTime(text).finally(() => child.kill("SIGINT"));
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  await stopping;
  return { code, text };
}

/** Processes that know the folder of a demo. */
const left = (): string[] =>
  readdirSync("/proc")
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, "utf8").includes(join(scratch, "mlops-actions-demo-"));
      } catch {
        return false;
      }
    });

/** Folders of demos. */
const homes = (): string[] => readdirSync(scratch).filter((name) => name.startsWith("mlops-actions-demo-"));

describe("without Python", () => {
  const bin = join(scratch, "bin");
  beforeAll(async () => {
    const { stdout } = await run("which", ["git"]);
    await run("mkdir", ["-p", bin]);
    symlinkSync(stdout.trim(), join(bin, "git"));
    symlinkSync(process.execPath, join(bin, "node"));
  });

  it("shows a pull request that is refused and the same one mended, and says what to install", async () => {
    const { code, text } = await demo({ env: { PATH: bin } });
    const [red, green] = text.split("The author mends both");
    expect(red).toMatch(/✗ error {3}cnn_skin_cancer\/airflow_local_DAG\.py:\d+ {2}dag-cycle/);
    expect(red).toMatch(/! warning cnn_skin_cancer\/airflow_local_DAG\.py:\d+ {2}top-level-variable-get/);
    expect(red).toContain("```mermaid");
    expect(red).toContain("✗ the job failed (exit code 1");
    expect(green).toContain("✓ the job passed (exit code 0");
    expect(green).toContain("No Python 3.12, 3.11, 3.10 is on the PATH: install one of them");
    expect(code).toBe(0);
  }, 120_000);
});

const describeWithPython = await describeWith(findPython);

describeWithPython("with Python", () => {
  it("tells the story to its end, keeps the servers up for --stay, and leaves nothing behind", async () => {
    const servers: Record<string, number> = {};
    const { code, text } = await demo({
      args: ["--stay"],
      until: "All of it ends with Ctrl-C",
      async atThatTime(said) {
        await new Promise((done) => setTimeout(done, 3000));
        for (const [, url = "", name = ""] of said.matchAll(/^ {2}(http\S+) {3}(Airflow|MLflow|the served model)/gm))
          servers[name] = (await fetch(url)).status;
      },
    });
    expect(text).toContain("| sync-dags | ✅ ok |");
    expect(text).toMatch(/\{"prediction":"(benign|malignant)","probability":0\.\d+,"model_version":"?1"?\}/);
    expect(text).toMatch(/\| gate-model \| ❌ refused \|/);
    expect(text).toMatch(/\/info still says skin_cancer, version 1\n/);
    expect(text).toContain("What to try next");
    expect(servers).toEqual({ Airflow: 200, MLflow: 200, "the served model": 200 });
    expect(code).toBe(0);
    expect(left()).toEqual([]);
    expect(homes()).toEqual([]);
  }, 1_200_000);

  it("leaves nothing behind when it is interrupted while the servers start", async () => {
    const { code, text } = await demo({ until: "Airflow 3.2's packages after" });
    expect(code).toBe(130);
    expect(text).not.toContain("What to try next");
    // The one that ends what was starting does so after us.
    for (let tries = 0; tries < 150 && left().length + homes().length > 0; tries++)
      await new Promise((done) => setTimeout(done, 200));
    expect(left()).toEqual([]);
    expect(homes()).toEqual([]);
  }, 300_000);
});
