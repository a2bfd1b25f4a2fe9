/**
 * Syncs while Airflow's API, git and MinIO fail by a seed, to a real Airflow that reads a folder, a git branch and a bucket. Each seed
 * brings a release, a broken one, or goes back. It must end deployed and proven, taken back and proven, or with words that are true of
 * what the target holds; and the next sync, without faults, must be proven.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { AwsClient } from "aws4fetch";
import { type AirflowServer, startAirflow } from "../../platform/airflowServer.ts";
import { allFaults, type FaultProxy, startFaults } from "../../platform/faults.ts";
import { startGit } from "../../platform/git.ts";
import { startMinio } from "../../platform/minio.ts";
import type { Server } from "../../platform/server.ts";
import { repository } from "../../platform/tool.ts";
import { type Airflow, connectAirflow } from "../../src/clients/airflow.ts";
import type { Manifest } from "../../src/sync/manifest.ts";
import { openTarget } from "../../src/sync/open.ts";
import { syncSettings } from "../../src/sync/settings.ts";
import { type Step, step, writeFiles } from "../../test/actions/step.ts";
import type { SoakOptions } from "./index.ts";
import { Random } from "./random.ts";

/** Of the requests, so many fail. */
const rates = { airflow: 0.03, store: 0.05 };

interface Lane {
  dagId: string;
  /** The input `target` and the variables that a sync needs beside it, with the server that keeps the release at an address. */
  at(address: string | undefined): { target: string; env?: Readonly<Record<string, string>> };
  /** Of the server, without faults; undefined for a folder. */
  address: string | undefined;
  workspace: string;
  /** How Airflow reads it. */
  bundle: { name: string; classpath: string; kwargs: Readonly<Record<string, unknown>> };
  /** Variables for Airflow. */
  env?: Readonly<Record<string, string>>;
  server?: Server;
}

export async function syncFaults({ runs, seed, only }: SoakOptions): Promise<boolean> {
  const started = performance.now();
  const root = mkdtempSync(join(tmpdir(), "soak-faults-"));
  // Where steps keep their files.
  process.env.MLOPS_TEST_FOLDER ??= root;
  const lanes = [folder(root), await branch(root), await bucket(root)];
  // Airflow's git bundle wants its branch to be there when it starts.
  for (const lane of lanes) {
    const { code, stdout } = await sync(lane, 0, undefined);
    if (code !== 0) throw new Error(`no start: ${stdout}`);
  }
  const server = await startAirflow("3.2.2", {
    dags: join(root, "unused"),
    env: {
      AIRFLOW__DAG_PROCESSOR__DAG_BUNDLE_CONFIG_LIST: JSON.stringify(lanes.map(({ bundle }) => bundle)),
      // Its default is shared by all servers of the machine, with clones of branches that are no more.
      AIRFLOW__DAG_PROCESSOR__DAG_BUNDLE_STORAGE_PATH: join(root, "bundles"),
      ...Object.assign({}, ...lanes.map(({ env }) => env)),
    },
    timeoutSeconds: 240,
  });
  const figures: Record<string, number> = { faults: 0 };
  const failures: { seed: number; why: string[]; logs: string[] }[] = [];
  try {
    const airflow = await connectAirflow({ ...accessOf(server, server.url), "airflow-token": undefined });
    const indexes = only === undefined ? Array.from({ length: runs }, (_, i) => i) : [only];
    const work = async (lane: Lane, n: number) => {
      const first = await sync(lane, 0, accessOf(server, server.url));
      if (first.outputs.live !== "proven") throw new Error(`no start: ${first.stdout}`);
      for (const index of indexes.filter((i) => i % lanes.length === n)) {
        const { why, steps, faults, end } = await oneSeed(seed + index, lane, server, airflow);
        figures.faults! += faults;
        figures[end] = (figures[end] ?? 0) + 1;
        if (why.length === 0) continue;
        failures.push({ seed: seed + index, why, logs: steps.map(({ stdout, stderr }) => stdout + stderr) });
        console.error(`seed ${seed + index} (${lane.bundle.name}): ${why.join("; ")}`);
      }
    };
    await Promise.all(lanes.map(work));
  } finally {
    await Promise.all([server.stop(), ...lanes.map((lane) => lane.server?.stop())]);
    rmSync(root, { recursive: true, force: true });
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `sync-faults, seed ${seed}: ${seconds} s on ${cpus().length} cores, Node ${process.version}, Airflow 3.2.2`,
  );
  const told = { seeds: only === undefined ? runs : 1, ...figures, failed: failures.length };
  console.log(
    Object.entries(told)
      .map(([what, count]) => `${what} ${count}`)
      .join(", "),
  );
  const kept = join(repository, "build", "soak");
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, `sync-faults-${seed}.json`), JSON.stringify({ seed, seconds, figures, failures }, null, 2));
  return failures.length === 0;
}

function folder(root: string): Lane {
  const team = join(root, "team");
  return {
    dagId: "faults_folder",
    at: () => ({ target: `folder:${team}` }),
    address: undefined,
    workspace: join(root, "of-folder"),
    bundle: {
      name: "folder",
      classpath: "airflow.dag_processing.bundles.local.LocalDagBundle",
      kwargs: { path: join(team, "current"), refresh_interval: 1 },
    },
  };
}

async function branch(root: string): Promise<Lane> {
  const server = await startGit();
  return {
    dagId: "faults_git",
    at: (address) => ({ target: `git+${address}#airflow-live` }),
    address: await server.create("team"),
    workspace: join(root, "of-git"),
    bundle: {
      name: "git",
      classpath: "airflow.providers.git.bundles.git.GitDagBundle",
      kwargs: { tracking_ref: "airflow-live", repo_url: server.folder("team"), refresh_interval: 1 },
    },
    server,
  };
}

async function bucket(root: string): Promise<Lane> {
  const server = await startMinio();
  const { username = "", password = "" } = server.credentials ?? {};
  const access = { accessKeyId: username, secretAccessKey: password };
  await new AwsClient({ ...access, service: "s3", region: "us-east-1" }).fetch(`${server.url}/team`, { method: "PUT" });
  const connection = {
    conn_type: "aws",
    login: username,
    password,
    extra: { endpoint_url: server.url, region_name: "us-east-1" },
  };
  return {
    dagId: "faults_s3",
    at: (address = "") => ({
      target: "s3://team/dags",
      env: { AWS_ACCESS_KEY_ID: username, AWS_SECRET_ACCESS_KEY: password, AWS_ENDPOINT_URL: address },
    }),
    address: server.url,
    workspace: join(root, "of-s3"),
    bundle: {
      name: "s3",
      classpath: "airflow.providers.amazon.aws.bundles.s3.S3DagBundle",
      kwargs: { bucket_name: "team", prefix: "dags/", refresh_interval: 1 },
    },
    env: { AIRFLOW_CONN_AWS_DEFAULT: JSON.stringify(connection) },
    server,
  };
}

type Kind = "good" | "broken" | "rollback";

const dagText = (dagId: string, n: number, broken: boolean) => `
from datetime import datetime
from airflow.sdk import dag, task
import words_${dagId}

@dag(dag_id="${dagId}", schedule=None, start_date=datetime(2024, 1, 1))
def pipeline():
    @task
    def say():
        return "release ${n}"

    say()

pipeline()
${broken ? "raise ValueError('broken')" : ""}
`;

async function oneSeed(seed: number, lane: Lane, server: AirflowServer, airflow: Airflow) {
  const random = new Random(seed);
  const kind = random.pick<Kind>(["good", "good", "good", "broken", "rollback"]);
  const before = await liveOf(lane);
  const proxies: FaultProxy[] = [
    await startFaults({ target: server.url, faults: { seed: 2 * seed, rate: rates.airflow, kinds: allFaults } }),
  ];
  if (lane.address !== undefined)
    proxies.push(
      await startFaults({
        target: lane.address,
        faults: { seed: 2 * seed + 1, rate: rates.store, kinds: allFaults },
      }),
    );
  const address = proxies[1]?.url ?? lane.address;
  const result = await sync(lane, seed, accessOf(server, proxies[0]!.url), { address, kind });
  const faults = proxies.reduce((sum, { seen }) => sum + seen.filter(({ fault }) => fault.fault !== "none").length, 0);
  for (const proxy of proxies) await proxy.stop();

  const after = await liveOf(lane);
  const why = await wrongWith(result, kind, before, after, lane, airflow);
  const recovered = await sync(lane, seed + 100_000, accessOf(server, server.url));
  if (recovered.outputs.live !== "proven") why.push(`no recovery: ${recovered.code}, ${recovered.outputs.live}`);
  const { result: word = "none", live = "none" } = result.outputs;
  return { why, steps: [result, recovered], faults, end: `${word} ${live}` };
}

/** What a sync says against what is so. */
async function wrongWith(
  { code, outputs, stdout }: Step,
  kind: Kind,
  before: Manifest | undefined,
  after: Manifest | undefined,
  { dagId }: Lane,
  airflow: Airflow,
): Promise<string[]> {
  const wrong: string[] = [];
  const { result, live, release } = outputs;
  if (result === undefined || result === "bug") wrong.push(`ended with ${code}, ${result}`);
  if (release !== undefined && release !== (after?.release ?? "") && !/is not known/.test(stdout))
    wrong.push(`says that ${release} is live, and it is ${after?.release}`);
  if (live === "proven" || live === "rolled-back") {
    if (live === "proven" && kind === "broken") wrong.push("a broken release is called proven");
    if (live === "rolled-back" && after?.release !== before?.release) wrong.push("was not taken back");
    const dag = await airflow.dag(dagId);
    const text = dag && (await airflow.dagSource(dag));
    const file = after?.dags.find(({ dagIds }) => dagIds.includes(dagId));
    if (!dag?.isActive || text === undefined || !file || (await sha256(text)) !== file.source)
      wrong.push(`${live}, but Airflow has another source`);
  } else {
    const claims = [...stdout.matchAll(/(?:(no release)|release (\S+)) is (?:live|in place)\b/gi)];
    const last = claims.at(-1);
    const same = before?.release === after?.release;
    if (result === "misuse" || /Nothing at the target was changed|Nothing was written/.test(stdout)) {
      if (!same) wrong.push("says that nothing was changed");
    } else if (last) {
      const claimed = last[1] ? undefined : last[2];
      if (claimed !== after?.release) wrong.push(`claims ${claimed}, and ${after?.release} is live`);
    } else if (!/What is live at the target is not known/.test(stdout))
      wrong.push("does not say what the target holds");
  }
  return wrong;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Buffer.from(digest).toString("hex");
}

async function liveOf({ at, address, workspace }: Lane): Promise<Manifest | undefined> {
  mkdirSync(workspace, { recursive: true });
  const { target, env } = at(address);
  Object.assign(process.env, env);
  const opened = await openTarget(target, {
    folder: workspace,
    settings: syncSettings.parse({}),
    token: undefined,
    scratch: () => mkdtemp(join(workspace, ".scratch-")),
    airflow: async () => undefined,
    signal: new AbortController().signal,
  });
  return (await opened.state()).current;
}

const accessOf = ({ credentials }: AirflowServer, url: string) => ({
  "airflow-url": url,
  "airflow-username": credentials.username,
  "airflow-password": credentials.password,
});

async function sync(
  lane: Lane,
  n: number,
  access: ReturnType<typeof accessOf> | undefined,
  { address = lane.address, kind = "good" }: { address?: string | undefined; kind?: Kind } = {},
): Promise<Step> {
  const { dagId, workspace: folder } = lane;
  writeFiles(folder, {
    "mlops.yml": "sync:\n  proof-time: 30s\n",
    "dags/pipeline.py": dagText(dagId, n, kind === "broken"),
    [`dags/words_${dagId}.py`]: `WORD = ${n}\n`,
  });
  const { target, env = {} } = lane.at(address);
  const mode = kind === "rollback" ? "rollback" : "apply";
  return step("sync-dags", { folder, inputs: { path: "dags", target, mode, ...access }, env });
}
