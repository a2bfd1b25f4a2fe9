/** The mission on real servers, as a team sees it: from a pull request to a served model. Everything happens in a temporary folder. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { endWithUs, leave } from "../../platform/keeper.ts";
import { findPython } from "../../platform/python.ts";
import type { Server } from "../../platform/server.ts";
import { type Platform, settingsFor, startPlatform } from "./platform.ts";
import { breakDag, mendDag } from "./pull-request.ts";
import { type Ended, type Job, runJob } from "./runner.ts";
import { paint, say, title } from "./screen.ts";
import { endService, info, predict } from "./service.ts";
import { Team } from "./team.ts";

const stay = process.argv.includes("--stay");
const home = mkdtempSync(join(tmpdir(), "mlops-actions-demo-"));
const started: Server[] = [];
const stop = new AbortController();

// What a deployment starts has this in its environment too: all of it ends with us, however we end.
const mark = randomUUID();
endWithUs({ marks: [mark], folder: home });
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => {
    if (stop.signal.aborted) process.exit(130);
    say("\nStopping the servers …");
    stop.abort(new Error("interrupted"));
  });
}

const interrupted = new Promise<never>((_, reject) =>
  stop.signal.addEventListener("abort", () => reject(stop.signal.reason)),
);
interrupted.catch(() => {});
/** `work`, unless it is interrupted. */
const unlessStopped = <T>(work: Promise<T>): Promise<T> => Promise.race([work, interrupted]);

let runs = 1000;
const job = (team: Team, more: Pick<Job, "event" | "sha"> & Partial<Job>): Promise<Ended> => {
  const runId = String(++runs);
  return runJob({
    folder: team.folder,
    runner: join(home, `run-${runId}`),
    runId,
    signal: stop.signal,
    ...more,
    env: { MLOPS_MARK: mark, ...more.env },
  });
};

try {
  process.exitCode = await story();
} catch (error) {
  if (stop.signal.aborted) process.exitCode = 130;
  else {
    console.error(`\n${paint("red", "The demo stopped:")} ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
} finally {
  await endService(join(home, "service"));
  await Promise.allSettled(started.map((server) => server.stop()));
  // A server that was still starting writes into the folder: then all of it ends with us, and the folder after it.
  if (process.exitCode === 0) {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    leave({ marks: [mark], folder: home });
  }
}
// An installation that was interrupted may still hold us.
process.exit();

async function story(): Promise<number> {
  const team = new Team(home);
  const pull = breakDag(team);
  const red = await job(team, { ...pull, inputs: { "changed-only": "true" } });
  expect("That the broken pull request is refused", red.code === 1);

  const python = await findPython().catch((error: Error) => error);
  if (python instanceof Error) {
    const mended = await job(team, { ...mendDag(team, pull.base), inputs: { "changed-only": "true" } });
    expect("That the mended pull request passes", mended.code === 0);
    title("The rest needs Python");
    say(
      `${python.message} Then run npm run demo again: it installs Airflow and MLflow by itself, without root and without Docker,`,
    );
    say("and goes on: the merge is synced, a model is trained, gated, deployed, and asked about a picture.");
    return 0;
  }

  title("Airflow and MLflow come up (the first time they are installed)");
  const platform = await unlessStopped(startPlatform(home, started, { MLOPS_DEMO: mark }));
  await onServers(team, pull.base, platform);
  return 0;
}

async function onServers(team: Team, base: string, platform: Platform): Promise<void> {
  const { airflow, mlflow } = platform;
  say("\nThe team names them in mlops.yml:\n");
  const settings = settingsFor(platform, home);
  say(settings.replace(/^/gm, "  ").trimEnd());
  team.write("mlops.yml", settings);

  const pull = mendDag(team, base);
  const green = await job(team, { ...pull, inputs: { "changed-only": "true" } });
  expect("That the mended pull request passes", green.code === 0);

  const secrets = { "airflow-password": airflow.credentials.password };
  title("It is merged: Airflow gets this commit, and proves that it has read it");
  team.git("switch", "--quiet", "main");
  team.git("merge", "--quiet", "--no-ff", "--message", "Merge pull request #1", "faster-training");
  team.git("push", "--quiet", "origin", "main");
  const sha = team.git("rev-parse", "HEAD");
  const synced = await job(team, {
    event: { name: "push", payload: { before: base, after: sha } },
    sha,
    inputs: secrets,
  });
  expect("That the merge is live in Airflow", synced.code === 0 && synced.outputs.live === "proven");

  title("A retraining: train, gate, deploy");
  const event = { name: "workflow_dispatch", payload: {} };
  const trained = await job(team, { event, sha, inputs: secrets });
  expect("That the model passes and serves", trained.code === 0);
  const url = trained.outputs.url ?? "";

  title("A picture, and what the served model says of it");
  const picture = join(team.folder, "cnn_skin_cancer/inference_test_images/2.jpg");
  say(`  curl -F file=@cnn_skin_cancer/inference_test_images/2.jpg ${url}/predict`);
  say(`  ${await predict(url, picture)}`);
  const before = await info(url);
  say(`  ${url}/info: ${before.model_name}, version ${before.model_version}`);

  title("A worse retraining: four of ten labels are wrong");
  const inputs = { ...secrets, parameters: "label_noise: 0.4\nminimum_accuracy: 0" };
  const worse = await job(team, { event, sha, inputs });
  expect("That the worse model is refused by the gate", worse.code === 1 && worse.outputs.verdict === "fail");
  const after = await info(url);
  expect("That the version before still serves", after.model_version === before.model_version);
  say(`\n  ${url}/info still says ${after.model_name}, version ${after.model_version}`);
  say(`  git log origin/mlops-state, the record of it all:`);
  team.git("fetch", "--quiet", "origin");
  say(team.git("log", "--format=%h %s", "origin/mlops-state").replace(/^/gm, "    "));

  title("What to try next");
  if (stay) {
    say(`  ${airflow.url}   Airflow, user ${airflow.credentials.username}, password ${airflow.credentials.password}
  ${mlflow.url}   MLflow
  ${url}/docs   the served model
  ${team.folder}   the team's repository
\n  All of it ends with Ctrl-C.`);
  } else
    say("  npm run demo -- --stay                the same, and the servers go on until Ctrl-C: look around in them");
  say(`  node bin/mlops-actions.js lint-dags examples/mlops-airflow-DAGs-broken   many more mistakes, in your terminal
  node bin/mlops-actions.js lint-dags --working-directory your/repository  your own DAGs, on your own machine
  templates/                            the workflows to copy into your repository`);
  // A promise alone does not keep Node running; a timer does.
  if (stay) await setTimeout(2 ** 31 - 1, undefined, { signal: stop.signal }).catch(() => {});
}

/** What the story promises; it goes no further when it was not so. */
function expect(what: string, isSo: boolean): void {
  if (!isSo) throw new Error(`${what} is what should have happened, and did not. The log above says why.`);
}
