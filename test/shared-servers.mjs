/**
 * jest's globalSetup: starts the servers that `test/servers.ts` asks for, each once, in this process, so that they end with it. What tests
 * start or write by `test/actions/step.ts` ends and goes too, even when jest is killed.
 */
import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

export default function setup() {
  const folder = mkdtempSync(join(tmpdir(), "mlops-test-servers-"));
  const starting = new Map();
  const look = () => {
    for (const file of readdirSync(folder)) {
      const [, name] = /^(.+)\.wanted$/.exec(file) ?? [];
      if (name !== undefined && !starting.has(name)) starting.set(name, start(name, folder));
    }
  };
  const watching = setInterval(look, 200);
  watching.unref();
  process.env.MLOPS_TEST_SERVERS = folder;
  const endKept = keep();
  globalThis.endSharedServers = async () => {
    clearInterval(watching);
    const servers = await Promise.all(starting.values());
    await Promise.all(servers.map((server) => server?.stop()));
    rmSync(folder, { recursive: true, force: true });
    endKept();
  };
}

/** The keeper ends what bears the mark, and removes the folder, as soon as it is told or we are gone. */
function keep() {
  const [mark, folder] = [randomUUID(), realpathSync(mkdtempSync(join(tmpdir(), "mlops-test-")))];
  process.env.MLOPS_TEST_MARK = mark;
  process.env.MLOPS_TEST_FOLDER = folder;
  const keeper = spawn(process.execPath, [join(root, "platform/keeper.mjs"), "watch"], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  keeper.unref();
  keeper.stdin.unref();
  keeper.stdin.write(`${JSON.stringify({ sessions: [], marks: [mark], folders: [folder] })}\n`);
  return () => keeper.stdin.end();
}

/** Of Airflow's: a new or changed file is read within a second all the same. All files of all tests each second would take a processor. */
const calm = {
  AIRFLOW__DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL: "20",
  AIRFLOW__SCHEDULER__MIN_FILE_PROCESS_INTERVAL: "20",
};

async function start(name, folder) {
  const tell = (what) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(`${file}.new`, JSON.stringify(what));
    renameSync(`${file}.new`, file);
  };
  try {
    const { startables } = await platform();
    const server = await startables
      .find((one) => one.name === name)
      .start({ timeoutSeconds: 300, ...(name.startsWith("airflow") && { env: calm }) });
    const { url, credentials, folders, logs } = server;
    tell({ url, credentials, folders, logs });
    return server;
  } catch (error) {
    tell({ failed: `${name} did not start: ${error.message}` });
    return undefined;
  }
}

let compiled;

/** jest does not compile what this process itself imports. */
function platform() {
  compiled ??= (() => {
    const out = join(root, "build", "test-servers");
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", out], { cwd: root, stdio: "inherit" });
    return import(pathToFileURL(join(out, "platform", "servers.js")).href);
  })();
  return compiled;
}
