/** `npm run bench -- sync-s3`: sync-dags to MinIO beside `rclone sync` and `aws s3 sync`: first upload, no change, one changed file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus, loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { AwsClient } from "aws4fetch";
import { startMinio } from "../../platform/minio.ts";
import { aws, rclone } from "../../platform/objectStoreTools.ts";
import { repository } from "../../platform/tool.ts";
import { type Contender, type Measured, measure, median, table } from "./measure.ts";

const { values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" }, files: { type: "string", default: "10000" } },
});
const [runs, files] = [Number(values.runs), Number(values.files)];
if (!(runs >= 1 && files >= 100)) throw new Error("npm run bench -- sync-s3 [--runs N] [--files N, from 100]");

const bucket = "bench";
const steps = ["first upload", "no change", "one changed file"] as const;
type Step = (typeof steps)[number];

const work = mkdtempSync(join(tmpdir(), "bench-"));
const [{ program: rcloneProgram = "", version = "" }, { program: awsProgram = "" }] = [
  await rclone.install(),
  await aws.install(),
];
const minio = await startMinio();
const counter = await countingProxy(minio.url);
try {
  const { username = "", password = "" } = minio.credentials ?? {};
  const client = new AwsClient({
    accessKeyId: username,
    secretAccessKey: password,
    service: "s3",
    region: "us-east-1",
  });
  await client.fetch(`${minio.url}/${bucket}`, { method: "PUT" });
  const tree = join(work, "dags");
  writeTree(tree);
  const env = (url: string) => ({
    AWS_ACCESS_KEY_ID: username,
    AWS_SECRET_ACCESS_KEY: password,
    AWS_REGION: "us-east-1",
    AWS_ENDPOINT_URL: url,
    RCLONE_CONFIG: join(work, "rclone.conf"),
    RCLONE_CONFIG_STORE_TYPE: "s3",
    RCLONE_CONFIG_STORE_PROVIDER: "Minio",
    RCLONE_CONFIG_STORE_ENV_AUTH: "true",
    RCLONE_CONFIG_STORE_ENDPOINT: url,
    // Certificates that a machine adds: rclone fails on them, and Node takes long to read them.
    AWS_CA_BUNDLE: "",
    NODE_EXTRA_CA_CERTS: "",
  });
  const ours = join(repository, "bin", "mlops-actions.js");
  const commands: Readonly<Record<string, (place: string) => [string, ...string[]]>> = {
    "sync-dags --drift ignore": (place) => syncDags(place, "ignore"),
    "sync-dags, drift looked for": (place) => syncDags(place, "refuse"),
    "rclone sync --checksum --fast-list": (place) => [
      rcloneProgram,
      ...["sync", "--checksum", "--fast-list", tree, `store:${bucket}/${place}`],
    ],
    "aws s3 sync": (place) => [awsProgram, "s3", "sync", "--only-show-errors", tree, `s3://${bucket}/${place}`],
  };
  function syncDags(place: string, drift: string): [string, ...string[]] {
    return [process.execPath, ours, "sync-dags", "dags", "--target", `s3://${bucket}/${place}`, "--drift", drift];
  }

  console.log(`${files} files, ${runs} runs each in turn; ${version}, ${aws.name} ${aws.version}`);
  console.log(
    `${cpus().length} x ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  const measured = new Map<Step, Map<string, Measured>>(steps.map((step) => [step, new Map()]));
  const requests = new Map<Step, Map<string, number>>(steps.map((step) => [step, new Map()]));
  // The last round goes through the counter, and is not timed.
  for (let run = 0; run <= runs; run++) {
    const counted = run === runs;
    for (const [at, [name, command]] of Object.entries(commands).entries())
      for (const step of steps) {
        if (step === "one changed file") writeFileSync(join(tree, "sql/0/q7.sql"), `select ${run}, '${name}'\n`);
        const contender: Contender = {
          name,
          command: command(`${at}-${run}`),
          cwd: work,
          env: env(counted ? counter.url : minio.url),
          once: true,
        };
        counter.reset();
        const [one] = await measure([contender], 1);
        if (counted) requests.get(step)!.set(name, counter.count());
        else measured.get(step)!.set(name, together(measured.get(step)!.get(name), one!));
      }
  }
  for (const step of steps) {
    console.log(`${step}\n${table([...measured.get(step)!.values()])}`);
    console.log(`requests: ${[...requests.get(step)!].map(([name, count]) => `${name} ${count}`).join(", ")}\n`);
  }

  const [plain = "", looked = "", other = "", lister = ""] = Object.keys(commands);
  const wall = (step: Step, name: string) => median(measured.get(step)!.get(name)!.seconds);
  const count = (step: Step, name: string) => requests.get(step)!.get(name)!;
  // Where nothing has changed, aws sends its listing and no more.
  const listing = count("no change", lister);
  const aims: [what: string, ours: number, most: number, unit: string][] = [
    ["no change, requests", count("no change", plain), 3, ""],
    ["no change, wall", wall("no change", plain), wall("no change", other) / 2, " s"],
    ["no change with drift looked for, requests", count("no change", looked), 3 + listing, ""],
    ["one changed file, requests", count("one changed file", plain), 6, ""],
    ["first upload, wall", wall("first upload", plain), wall("first upload", other), " s"],
  ];
  for (const [what, is, most, unit] of aims)
    console.log(`${is <= most ? "met   " : "MISSED"} ${what}: ${round(is)}${unit} (at most ${round(most)}${unit})`);
} finally {
  counter.stop();
  await minio.stop();
  rmSync(work, { recursive: true, force: true });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** DAGs, modules, and mostly what they read: of each hundred files one DAG, four modules, the others SQL of some 500 bytes. */
function writeTree(folder: string): void {
  for (let n = 0; n < files; n++) {
    const kind = n % 100 === 0 ? "dag" : n % 100 < 5 ? "module" : "sql";
    const dag = `from airflow.sdk import DAG\nfrom airflow.providers.standard.operators.bash import BashOperator\n\nwith DAG("d${n}"):\n    BashOperator(task_id="t", bash_command="echo ${n}")\n`;
    const text = {
      dag,
      module: `VALUE = ${n}\n`.repeat(20),
      sql: `select ${n} from t -- ${"x".repeat(80)}\n`.repeat(5),
    };
    const path = { dag: `d${n}.py`, module: `lib/m${n}.py`, sql: `sql/${Math.floor(n / 1000)}/q${n}.sql` }[kind];
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text[kind]);
  }
}

function together(former: Measured | undefined, { name, seconds, cpu, megabytes }: Measured): Measured {
  const sorted = (before: number[] = [], more: number[]) => [...before, ...more].sort((a, b) => a - b);
  return {
    name,
    seconds: sorted(former?.seconds, seconds),
    cpu: sorted(former?.cpu, cpu),
    megabytes: sorted(former?.megabytes, megabytes),
  };
}

/** Hands everything on as it is, the Host header too, which is signed. */
async function countingProxy(target: string) {
  let seen = 0;
  const { hostname, port } = new URL(target);
  const server = createServer((request, response) => {
    seen++;
    const { method, url: path, headers } = request;
    const onward = send({ hostname, port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => seen,
    reset: () => {
      seen = 0;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
