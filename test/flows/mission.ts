/**
 * The mission, as a team has it: the workflows of `templates/`, copied into the example's repository on our own GitHub, run by act with the
 * root action on real servers: from a pull request to a served model, and to a worse one that is refused.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { buildEnv } from "../../platform/buildkit.ts";
import { type Github, startGithub } from "../../platform/github.ts";
import { repository } from "../../platform/tool.ts";
import { type Airflow, connectAirflow } from "../../src/clients/airflow.ts";
import { connectMlflow, type Mlflow } from "../../src/clients/mlflow.ts";
import { run } from "../../src/clients/process.ts";
import { tempFolder } from "../actions/step.ts";
import { server } from "../servers.ts";
import { type Containers, startContainers } from "./containers.ts";
import { type Ended, example, HostedTeam } from "./hosted.ts";
import { type Line, type Stack, startStack } from "./stack.ts";

const minutes = 60_000;
jest.setTimeout(10 * minutes);

const image = "python-base-cnn-model";
const picture = join(example, "cnn_skin_cancer/inference_test_images/2.jpg");

export interface Mission {
  line: Line;
  dag: "skin_cancer_local" | "skin_cancer_docker";
  /** That of the DAG. */
  file: string;
  /** The line that makes its last task. */
  last: string;
}

/** Each test goes on from the one before. */
export function mission(title: string, mission: Mission): void {
  describe(title, () => story(mission));
}

function story({ line, dag, file, last }: Mission): void {
  const inContainers = dag === "skin_cancer_docker";
  const model = `flows_${line.mlflow.replace("-", "_")}`;
  const home = tempFolder();
  let containers: Containers | undefined;
  let registry: string | undefined;
  let github: Github;
  let stack: Stack;
  let team: HostedTeam;
  let airflow: Airflow;
  let mlflow: Mlflow;

  beforeAll(async () => {
    let build: Record<string, string> = {};
    if (inContainers) {
      const [buildkit, images] = await Promise.all([server("buildkit"), server("registry")]);
      build = await buildEnv(buildkit);
      registry = `${new URL(images.url).host}/acme`;
      containers = await startContainers();
    }
    stack = await startStack(line, home, async (url) =>
      containers ? { DOCKER_HOST: containers.url, AIRFLOW_VAR_MLFLOW_TRACKING_URI: await containers.forward(url) } : {},
    );
    github = await startGithub({ env: build });
    team = await HostedTeam.start(github, join(home, "clone"), {
      ...stack.settings,
      ...(registry && { images: { registry, images: [image] } }),
      training: { dag, "result-task": "compare", parameters: { images_per_class: 60 } },
      gate: {
        model,
        first: "pass",
        rules: [
          { metric: "prediction_accuracy", "at-least": 0.6 },
          { metric: "prediction_accuracy", "no-worse-than": "champion", margin: 0.03, confidence: 0.95 },
          { data: "same" },
          { lineage: inContainers ? ["commit", "image"] : "commit" },
        ],
        "choose-by": { metric: "validation_accuracy" },
      },
    });
    const { username, password } = stack.airflow.credentials;
    team.repo.secrets.set("AIRFLOW_PASSWORD", password);
    airflow = await connectAirflow({
      "airflow-url": stack.airflow.url,
      "airflow-username": username,
      "airflow-password": password,
      "airflow-token": undefined,
    });
    mlflow = await connectMlflow({
      "mlflow-url": stack.mlflow.url,
      "mlflow-username": undefined,
      "mlflow-password": undefined,
      "mlflow-token": undefined,
    });
  }, 15 * minutes);

  afterAll(async () => {
    await github?.stop();
    await stack?.stop();
    await containers?.stop();
    rmSync(home, { recursive: true, force: true });
  }, 2 * minutes);

  const info = async () => (await (await fetch(`${stack.url}/info`)).json()) as Record<string, string>;

  let goesOn = true;
  const then = (name: string, story: () => Promise<void>) =>
    it(name, async () => {
      if (!goesOn) throw new Error("the test before failed");
      goesOn = false;
      await story();
      goesOn = true;
    });
  const passed = ({ conclusion, log }: Ended) =>
    expect({ conclusion, log: conclusion === "success" ? "" : log }).toEqual({ conclusion: "success", log: "" });

  then("refuse a pull request with a broken DAG, and pass the mended one", async () => {
    await team.git("switch", "--quiet", "--create", "more-retries");
    team.replace(file, last, last.replace(/\n$/, " >> prepared\n"));
    await team.commit("More retries");
    const broken = await team.pullRequest();
    expect(broken).toMatchObject({ conclusion: "failure" });
    expect(broken.log).toContain(`::error title=dag-cycle,file=${file},line=`);
    expect(broken.outputs).toMatchObject({ flow: "check", result: "refused", errors: "1" });

    team.replace(file, " >> prepared\n", "\n");
    team.replace(file, "retries=2", "retries=3");
    await team.commit("More retries, without a cycle");
    const mended = await team.pullRequest();
    passed(mended);
    expect(mended.outputs).toMatchObject({ flow: "check", errors: "0", "import-errors": "0", live: "planned" });
    expect(await airflow.dag(dag)).toEqual(line.airflow === "3.2.2" ? undefined : expect.anything());
  });

  then("bring the merge to Airflow, prove it, and keep the record", async () => {
    const merged = await team.merge();
    passed(merged);
    expect(merged.outputs).toMatchObject({ flow: "deploy", live: "proven" });
    expect(await airflow.dagSource((await airflow.dag(dag))!)).toContain("retries=3");
    const commit = await team.git("rev-parse", "main");
    const record = await team.record(commit.slice(0, 12));
    expect(record["sync-dags"]).toMatchObject({ commit, live: "proven" });
    if (!registry) return;
    const settings = readFileSync(join(stack.live, "cnn_skin_cancer/dag_settings.py"), "utf8");
    const [, pinned] = /TRAINING_IMAGE = "(.+)"/.exec(settings)!;
    expect(pinned).toMatch(new RegExp(`^${registry}/${image}@sha256:[0-9a-f]{64}$`));
    expect(JSON.stringify(record["build-images"])).toContain(pinned!.split("@")[1]);
  });

  let champion: Record<string, string>;

  then("retrain, promote, deploy and keep the record", async () => {
    const trained = await team.dispatch("retrain.yml", { parameters: "seed: 11" });
    passed(trained);
    expect(trained.outputs).toMatchObject({ flow: "retrain", state: "success", verdict: "pass", url: stack.url });
    const id = `${(await team.git("rev-parse", "main")).slice(0, 12)}-${trained.id}`;
    const record = await team.record(id);
    expect(Object.keys(record).sort()).toEqual(["deploy-model", "gate-model", "trigger-training"]);
    const run = await airflow.run(dag, record["trigger-training"].runId);
    expect(run).toMatchObject({ state: "success" });

    const version = await mlflow.alias(model, "champion");
    expect(version).toBe("1");
    champion = await info();
    expect(champion).toMatchObject({ model_name: model, model_version: version });
    const form = new FormData();
    form.append("file", new Blob([readFileSync(picture)], { type: "image/jpeg" }), "2.jpg");
    const answer = await (await fetch(`${stack.url}/predict`, { method: "POST", body: form })).json();
    expect(answer).toMatchObject({ prediction: expect.stringMatching(/^(benign|malignant)$/), model_version: version });
    if (!containers) return;
    const used = await containers.run("image", "ls", "--digests", "--format", "{{.Repository}}@{{.Digest}}");
    const settings = readFileSync(join(stack.live, "cnn_skin_cancer/dag_settings.py"), "utf8");
    expect(used.split("\n")).toEqual([/TRAINING_IMAGE = "(.+)"/.exec(settings)![1]]);
  });

  then(
    "judge all three trained models at a terminal: the best by a metric that no rule is about is the one that serves",
    async () => {
      const runs = await mlflow.searchRuns({ filter: "metrics.validation_accuracy > 0" });
      expect(runs).toHaveLength(3);
      const asked = ["--mode", "evaluate", "--candidate", `runs:${runs.map(({ runId }) => runId).join(",")}`];
      const cli = join(repository, "bin/mlops-actions.js");
      const { code, stderr: said } = await run(process.execPath, [cli, "gate-model", ...asked], { cwd: team.folder });
      expect({ code, said: code === 0 ? "" : said }).toEqual({ code: 0, said: "" });
      expect(said).toMatch(/Candidate: skin_cancer_\w+ version 1\. /);
      expect(said).toContain("The best of 3 candidates by validation_accuracy: which no rule is about");
      expect(said).toContain("the candidate is the champion's own run");
      expect(said).toMatch(/passes\. Nothing was promoted/);
    },
  );

  then("refuse a worse model, and the former one serves on", async () => {
    const worse = await team.dispatch("retrain.yml", { parameters: "label_noise: 0.45\nminimum_accuracy: 0" });
    expect(worse).toMatchObject({
      conclusion: "failure",
      log: expect.stringContaining("no worse than the champion's"),
    });
    const id = `${(await team.git("rev-parse", "main")).slice(0, 12)}-${worse.id}`;
    const record = await team.record(id);
    const refused = { rule: expect.stringContaining("no worse than the champion's"), verdict: "fail" };
    expect(record["gate-model"]).toMatchObject({
      verdict: "fail",
      rules: expect.arrayContaining([expect.objectContaining(refused)]),
    });
    expect(record).not.toHaveProperty("deploy-model");
    expect(await mlflow.alias(model, "champion")).toBe("1");
    expect(await info()).toEqual(champion);
  });
}
