/** jest's globalSetup: starts the servers that `test/servers.ts` asks for, each once, in this process, so that they end with it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
  globalThis.endSharedServers = async () => {
    clearInterval(watching);
    const servers = await Promise.all(starting.values());
    await Promise.all(servers.map((server) => server?.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
}

async function start(name, folder) {
  const tell = (what) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(`${file}.new`, JSON.stringify(what));
    renameSync(`${file}.new`, file);
  };
  try {
    const { startables } = await platform();
    const server = await startables.find((one) => one.name === name).start({ timeoutSeconds: 300 });
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
