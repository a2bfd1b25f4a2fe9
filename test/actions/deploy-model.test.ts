/** deploy-model as its users run it, on a real MLflow: the example's FastAPI service, and for failures one of a few lines. */
import type { ChildProcess } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type Github, startGithub } from "../../platform/github.ts";
import { freePort } from "../../platform/port.ts";
import { findPython, pythonEnvironment } from "../../platform/python.ts";
import { must, repository } from "../../platform/tool.ts";
import { readState } from "../../src/clients/supervisor.ts";
import { startOf } from "../../src/supervisor/process.ts";
import { served, until } from "../deploy/targets/contract.ts";
import { ended } from "../deploy/targets/ended.ts";
import { server } from "../servers.ts";
import { type StepOptions, step, tempFolder, terminal, writeFiles } from "./step.ts";

jest.setTimeout(120_000);

const service = join(repository, "examples/mlops-airflow-DAGs/cnn_skin_cancer/Docker/fastapi-serve-app");
const picture = join(repository, "examples/mlops-airflow-DAGs/cnn_skin_cancer/inference_test_images/2.jpg");

const model = "deploy_model_test";
let mlflow: string;
/** Of the versions 1, 2 and 3. */
let runs: string[];
let trainingPython: string;
let python: string;

beforeAll(async () => {
  mlflow = (await server("mlflow")).url;
  trainingPython = (await pythonEnvironment("training")).python;
  python = (await findPython()).program;
  const env = { MLFLOW_TRACKING_URI: mlflow, MLFLOW_DISABLE_TELEMETRY: "true" };
  const said = await must(trainingPython, [join(repository, "test/deploy/train.py"), model, "1", "2", "3"], { env });
  const versions = JSON.parse(said.trim().split("\n").at(-1)!) as { version: string; run: string }[];
  expect(versions.map(({ version }) => version)).toEqual(["1", "2", "3"]);
  runs = versions.map(({ run }) => run);
}, 300_000);

const places: Place[] = [];
afterAll(async () => {
  for (const place of places) await place.stop();
});

/** A workspace, a port, and what is deployed there. */
class Place {
  readonly folder: string;
  readonly port: number;

  constructor(folder: string, port: number) {
    this.folder = folder;
    this.port = port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get state() {
    return readState(join(this.folder, "state"));
  }

  settings(deploy: object): void {
    writeFiles(this.folder, { "mlops.yml": JSON.stringify({ deploy: { "state-folder": "state", ...deploy } }) });
  }

  /** The service of a few lines: it says what `env` tells it to. */
  small(env: Record<string, string> = {}, more: object = {}): void {
    const command = [python, "service.py", "{port}"];
    this.settings({ command, folder: "small", env: { SAYS_UUID: "", ...env }, ...more });
  }

  deploy(inputs: Record<string, string>, more: Partial<StepOptions> = {}) {
    return step("deploy-model", {
      folder: this.folder,
      inputs: { target: `process:${this.port}`, "mlflow-url": mlflow, ...inputs },
      ...more,
    });
  }

  version(number: number, more: Partial<StepOptions> = {}) {
    return this.deploy({ model: `models:/${model}/${number}` }, more);
  }

  async stop(): Promise<void> {
    await ended(join(this.folder, "state"));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function place(): Promise<Place> {
  const folder = tempFolder();
  cpSync(service, join(folder, "app"), { recursive: true });
  cpSync(join(repository, "test/deploy/targets/service.py"), join(folder, "small/service.py"));
  const made = new Place(folder, await freePort());
  places.push(made);
  return made;
}

/** One on which the small service serves version 1. */
async function serving(): Promise<Place> {
  const made = await place();
  made.small({ SAYS_RUN: runs[0]! });
  expect((await made.version(1)).outputs.result).toBe("ok");
  return made;
}

const uri = (version: number) => `models:/${model}/${version}`;

describe("the example's service", () => {
  let at: Place;
  beforeAll(async () => {
    at = await place();
    const command = [trainingPython, "-m", "uvicorn", "main:app", "--host", "127.0.0.1", "--port", "{port}"];
    at.settings({ command, folder: "app" });
  });

  it("is deployed, proves its version, and predicts", async () => {
    const { code, stdout, outputs, summary } = await at.version(1);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining(`${model} version 1 serves at ${at.url}, and says so itself.`),
    ]);
    expect(outputs).toMatchObject({ result: "ok", url: at.url, version: uri(1), "former-version": "" });
    expect(summary).toContain(`## 🚀 Deployed: deploy\\_model\\_test version 1`);
    const info = await (await fetch(`${at.url}/info`)).json();
    expect(info).toMatchObject({ model_name: model, model_version: "1", run_id: runs[0] });
    expect(JSON.parse(outputs.record!).actions["deploy-model"]).toEqual({
      outcome: "deployed",
      wanted: uri(1),
      model,
      version: "1",
      "run-id": runs[0],
      url: at.url,
      seconds: expect.any(Number),
      verified: {
        by: "the service's own answer at the public address",
        says: ["model_name", "model_version", "run_id", "model_uuid"],
      },
    });
    const body = new FormData();
    body.append("file", new Blob([readFileSync(picture)]), "2.jpg");
    const answer = await (await fetch(`${at.url}/predict`, { method: "POST", body })).json();
    expect(answer).toMatchObject({ prediction: expect.stringMatching(/benign|malignant/), model_version: "1" });
  });

  it("is replaced under load without a failed request", async () => {
    const answers: string[] = [];
    let going = true;
    const clients = Array.from({ length: 4 }, async () => {
      while (going) {
        const body = new FormData();
        body.append("file", new Blob([readFileSync(picture)]), "2.jpg");
        answers.push(
          await fetch(`${at.url}/predict`, { method: "POST", body })
            .then((response) => response.json())
            .then((answer) => (answer as { model_version?: string }).model_version ?? JSON.stringify(answer))
            .catch((error: Error) => String(error.cause ?? error)),
        );
      }
    });
    const { outputs } = await at.version(2);
    await until(async () => answers.at(-1) === "2");
    going = false;
    await Promise.all(clients);
    expect(outputs).toMatchObject({ result: "ok", version: uri(2), "former-version": uri(1) });
    expect(new Set(answers)).toEqual(new Set(["1", "2"]));
  });

  it("is left as it is when it serves the version already, and asked all the same", async () => {
    const { pid } = at.state!.services[0]!;
    const { stdout, outputs } = await at.version(2);
    expect(stdout).toContain(`${model} version 2 was served at ${at.url} already, and still says so.`);
    expect(outputs).toMatchObject({ result: "ok", version: uri(2), "former-version": uri(1) });
    expect(JSON.parse(outputs.record!).actions["deploy-model"].outcome).toBe("confirmed");
    expect(at.state!.services.map((one) => one.pid)).toEqual([pid]);
  });

  it("goes back to the former version, without asking MLflow for it", async () => {
    const { outputs } = await at.deploy({ mode: "rollback" });
    expect(outputs).toMatchObject({ result: "ok", version: uri(1), "former-version": uri(2) });
    expect(await served(at.url)).toBe("1");
  });
});

describe("the version before goes on serving", () => {
  let at: Place;
  beforeAll(async () => {
    at = await serving();
  });

  const still = async () => {
    expect(await served(at.url)).toBe("1");
    await until(async () => at.state!.services.length === 1);
    expect(at.state!.services[0]!.identity.version).toBe("1");
  };

  it.each<[string, Record<string, string>, string]>([
    ["another version", { SAYS_VERSION: "1" }, `it says that it serves ${model} version 1, not ${model} version 2`],
    ["another run", { SAYS_RUN: "of-yesterday" }, `its run_id is of-yesterday, but MLflow says`],
    ["nothing that proves it", { SAYS_RUN: "" }, "it says nothing that proves the version"],
    ["nothing at all", { BEHAVES: "silent" }, "/info was answered with status 404"],
  ])("when the new one says %s", async (_, env, because) => {
    at.small({ SAYS_RUN: runs[1]!, ...env });
    const { code, stdout, outputs, summary } = await at.version(2);
    expect(stdout).toContain(`${model} version 2 was not deployed: ${because}`);
    expect(stdout).toContain(`${model} version 1 still serves at ${at.url}.`);
    expect([code, outputs.result, outputs.version]).toEqual([1, "refused", uri(1)]);
    expect(summary).toContain("❌ Not deployed");
    await still();
  });

  it("when the new one ends at its start, whose last words are shown", async () => {
    at.small({ BEHAVES: "crashes" });
    const { stdout, outputs, summary } = await at.version(2);
    expect(outputs.result).toBe("refused");
    expect(stdout).toContain("was not deployed: the service ended with exit code 1 before it was ready");
    expect(stdout).toContain("Traceback: no module named torch");
    expect(summary).toContain("Traceback: no module named torch");
    await still();
  });

  it("and no password reaches a log, the summary or the disk", async () => {
    at.small({ BEHAVES: "crashes" });
    const secret = { "mlflow-username": "ci", "mlflow-password": "pass-8d1f" };
    const { stdout, stderr, outputs, summary } = await at.deploy({ model: uri(2), ...secret });
    expect(stdout).toContain("no way in with ***");
    expect(summary).toContain("no way in with ***");
    expect(JSON.stringify([stdout.replace(/^::add-mask::.*$/gm, ""), stderr, outputs, summary])).not.toContain(
      "pass-8d1f",
    );
    const files = readdirSync(join(at.folder, "state"), { recursive: true, encoding: "utf8" });
    const ours = files.filter((name) => /(state\.json|supervisor\.log)$/.test(name));
    expect(ours.length).toBe(2);
    for (const name of ours) expect(readFileSync(join(at.folder, "state", name), "utf8")).not.toContain("pass-8d1f");
    expect(statSync(join(at.folder, "state/state.json")).mode & 0o777).toBe(0o600);
    await still();
  });

  it("when the new one can't be started", async () => {
    at.settings({ command: ["no-such-program", "{port}"] });
    const { stdout, outputs } = await at.version(2);
    expect(outputs.result).toBe("refused");
    expect(stdout).toContain("the service could not be started: spawn no-such-program ENOENT");
    await still();
  });

  it("when the new one is not ready in time", async () => {
    at.small({ BEHAVES: "never-ready" }, { "time-limit": "2s" });
    const { stdout, outputs } = await at.version(2);
    expect(outputs.result).toBe("refused");
    expect(stdout).toContain("was not deployed: the service was not ready within 2 s");
    await still();
  });

  it.each(["SIGTERM", "SIGKILL"] as const)("when the step ends by %s in the middle", async (signal) => {
    at.small({ BEHAVES: "never-ready" });
    const step = at.version(2, { started: (child) => void whenStarting(child).then(() => child.kill(signal)) });
    await until(async () => at.state!.services.length === 2);
    const { outputs } = await step;
    expect(outputs.result).toBe(signal === "SIGTERM" ? "cancelled" : undefined);
    await still();
  });

  it("while another deployment is under way, which is left alone", async () => {
    at.small({ BEHAVES: "never-ready" });
    let first: ChildProcess | undefined;
    const running = at.version(2, { started: (child) => (first = child) });
    await until(async () => at.state!.services.length === 2);
    const second = await at.version(3);
    expect(second.outputs.result).toBe("refused");
    expect(second.stdout).toContain(`Another deployment to ${at.url} is under way: nothing was changed.`);
    first!.kill("SIGTERM");
    await running;
    await still();
  });

  it("when there is no former version to go back to", async () => {
    const { stdout, outputs } = await at.deploy({ mode: "rollback" });
    expect(outputs.result).toBe("refused");
    expect(stdout).toContain(`There is no former version to go back to: ${model} version 1 is the only version`);
    await still();
  });

  it("and is found again when the supervisor was killed", async () => {
    const { pid } = at.state!.supervisor!;
    process.kill(pid, "SIGKILL");
    await until(async () => startOf(pid) === undefined);
    at.small({ SAYS_RUN: runs[2]! });
    const { outputs } = await at.version(3);
    expect(outputs).toMatchObject({ result: "ok", version: uri(3), "former-version": uri(1) });
    expect(await served(at.url)).toBe("3");
  });
});

describe("a first deployment that fails", () => {
  it("leaves nothing behind", async () => {
    const at = await place();
    at.small({ BEHAVES: "crashes" });
    const { stdout, outputs } = await at.version(1);
    expect(outputs).toMatchObject({ result: "refused", version: "" });
    expect(stdout).toContain(`Nothing serves at ${at.url}.`);
    await until(async () => at.state!.supervisor === undefined && at.state!.services.length === 0);
  });
});

describe("mistakes", () => {
  let at: Place;
  beforeAll(async () => {
    at = await place();
    at.small();
  });

  it.each<[Record<string, string>, string]>([
    [{}, "input model: is required, and nothing is given. For example: models:/cnn_basic/3"],
    [
      { model: "cnn_basic" },
      'input model: "cnn_basic" is not a version of a registered model. Write models:/NAME/VERSION',
    ],
    [{ model: "models:/a@champion" }, 'input model: "models:/a@champion" names an alias, which may move'],
    [{ model: "models:/no_such_model/1" }, "input model: MLflow has no registered model no_such_model with a version."],
    [{ model: `models:/${model}/77` }, `input model: MLflow has no version 77 of ${model}. There are: 3, 2, 1.`],
    [{ model: uri(1), target: "8000" }, 'input target: "8000" is no target. Write process:PORT'],
    [{ model: uri(1), target: "process:99999" }, 'input target: "process:99999" is no target.'],
    [{ model: uri(1), target: "docker:serve" }, 'input target: "docker:serve" is not possible yet'],
    [{ model: uri(1), target: "compose:a.yml" }, 'input target: "compose:a.yml" is not possible yet'],
    [{ model: uri(1), image: "acme/serve:1" }, 'input image: "acme/serve:1" has no effect yet'],
    [{ model: uri(1), mode: "rollbak" }, 'input mode: "rollbak" is not one of apply, rollback. Did you mean rollback?'],
    [{ model: uri(1), mode: "rollback" }, "input model: rollback goes back to the version that served before"],
    [{ model: uri(1), "mlflow-url": "mlflow:5000" }, 'input mlflow-url: "mlflow:5000" is not an http or https address'],
  ])("%j", async (inputs, line) => {
    const { code, stdout, outputs, annotations } = await at.deploy(inputs);
    expect(stdout).toContain(line);
    expect([code, outputs.result]).toEqual([2, "misuse"]);
    expect(annotations.filter(({ level }) => level === "error")).toHaveLength(1);
    expect(at.state).toBeUndefined();
  });

  it.each<[object, string]>([
    [{}, "deploy.command in mlops.yml: is required for process:"],
    [{ command: ["python", "main.py"] }, "deploy.command in mlops.yml: has no {port}"],
    [{ command: ["a", "{port}"], folder: "nowhere" }, "deploy.folder in mlops.yml: there is no folder nowhere"],
    [{ command: ["a", "{port}"], "time-limit": "soon" }, "deploy.time-limit"],
    [{ command: ["a", "{port}"], info: "info" }, "deploy.info"],
    [{ command: ["a", "{port}"], "state-folder": "mlops.yml" }, "deploy.state-folder:"],
    [{ comand: [] }, "deploy.comand is no setting. Did you mean command?"],
  ])("in mlops.yml: %j", async (settings, line) => {
    const here = await place();
    here.settings(settings);
    const { stdout, outputs } = await here.version(1);
    expect(stdout).toContain(line);
    expect(outputs.result).toBe("misuse");
  });

  it("a port that another program has: nothing is killed", async () => {
    const here = await place();
    here.small({ SAYS_RUN: runs[0]! });
    const stranger = createServer((_, response) => response.end("mine"));
    await new Promise<void>((resolve) => stranger.listen(here.port, "127.0.0.1", resolve));
    try {
      const { stdout, outputs } = await here.version(1);
      expect(outputs.result).toBe("misuse");
      expect(stdout).toContain(`input target: port ${here.port} is taken by another program, which was left alone.`);
      expect(await (await fetch(here.url)).text()).toBe("mine");
    } finally {
      stranger.closeAllConnections();
      stranger.close();
    }
  });

  it("an MLflow that does not answer", async () => {
    const { code, stdout, outputs } = await at.deploy({
      model: uri(1),
      "mlflow-url": `http://127.0.0.1:${await freePort()}`,
    });
    expect([code, outputs.result]).toEqual([3, "outside"]);
    expect(stdout).toMatch(/MLflow answered connection refused to GET http/);
    expect(at.state).toBeUndefined();
  });
});

describe("on GitHub", () => {
  let github: Github;
  const git = (folder: string, ...args: string[]) =>
    must("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", ...args]);
  let sha: string;
  beforeAll(async () => {
    github = await startGithub();
    await github.create("acme/ml");
    const folder = tempFolder();
    writeFiles(folder, { "a.txt": "a" });
    await git(folder, "init", "-q", "-b", "main");
    await git(folder, "add", ".");
    await git(folder, "commit", "-qm", "A");
    sha = (await git(folder, "rev-parse", "HEAD")).trim();
    const remote = github.url.replace("://", `://x-access-token:${github.token}@`);
    await git(folder, "push", "-q", `${remote}/acme/ml.git`, "main");
    rmSync(folder, { recursive: true });
  });
  afterAll(async () => {
    expect(github.mistakes).toEqual([]);
    await github.stop();
  });

  const on = (at: Place, number: number, token: string) =>
    at.deploy(
      { model: uri(number), "github-token": token },
      { env: { GITHUB_API_URL: github.url, GITHUB_SHA: sha, GITHUB_RUN_ID: "7", GITHUB_JOB: "deploy" } },
    );
  const shown = async () => {
    const headers = { Authorization: `Bearer ${github.token}` };
    const list = async (path: string) =>
      (await (await fetch(`${github.url}/repos/acme/ml${path}`, { headers })).json()) as Record<string, unknown>[];
    const [latest] = await list("/deployments");
    const statuses = await list(`/deployments/${latest!.id}/statuses`);
    return { ...latest, states: statuses.map(({ state }) => state).reverse(), last: statuses[0] };
  };

  it("is shown as a deployment of the commit, from its start to its end", async () => {
    const at = await place();
    at.small({ SAYS_RUN: runs[0]! });
    const { outputs } = await on(at, 1, github.workflowToken());
    const deployment = await shown();
    expect(deployment).toMatchObject({
      sha,
      environment: "production",
      payload: { model: uri(1), "run-id": runs[0] },
      states: ["in_progress", "success"],
      last: { environment_url: at.url, log_url: "https://github.com/acme/ml/actions/runs/7" },
    });
    const part = JSON.parse(outputs.record!).actions["deploy-model"];
    expect(part).toMatchObject({ outcome: "deployed", "github-deployment": (deployment as { id?: number }).id });

    at.small({ SAYS_RUN: runs[0]! });
    expect((await on(at, 2, github.workflowToken())).outputs.result).toBe("refused");
    expect(await shown()).toMatchObject({
      states: ["in_progress", "failure"],
      last: { description: expect.stringContaining("its run_id is") },
    });
  });

  it("goes on without permission for it, which the log says", async () => {
    const at = await place();
    at.small({ SAYS_RUN: runs[0]! });
    const { stdout, outputs } = await on(at, 1, github.workflowToken({ contents: "read" }));
    expect(outputs.result).toBe("ok");
    expect(stdout).toMatch(/GitHub does not show this deployment: .*deployments: write/);
  });
});

it("is the same in a terminal", async () => {
  const at = await serving();
  at.small({ SAYS_RUN: runs[1]! });
  const args = ["deploy-model", uri(2), "--target", `process:${at.port}`, "--mlflow-url", mlflow, "--format", "json"];
  const { code, stdout } = await terminal(args, { folder: at.folder });
  expect(JSON.parse(stdout)).toMatchObject({ result: "ok" });
  expect([code, await served(at.url)]).toEqual([0, "2"]);
});

/** Until it says that a service is being started. */
function whenStarting(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.stdout!.on("data", (text: string) => {
      if (String(text).includes("Starting ")) setTimeout(resolve, 1000);
    });
  });
}
