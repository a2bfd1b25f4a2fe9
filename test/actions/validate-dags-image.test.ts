/** The level image against a real Docker daemon: needs root on Debian or Ubuntu. */
import { chmodSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { airflowEnvironment } from "../../platform/airflow.ts";
import { docker, dockerEnv, startDocker } from "../../platform/docker.ts";
import type { Server } from "../../platform/server.ts";
import { must } from "../../platform/tool.ts";
import { step, tempFolder, writeFiles } from "./step.ts";
import { outcomes, promised } from "./validate-dags-threats.ts";

jest.setTimeout(600_000);

const image = "mlops-airflow:test";
let server: Server;
let env: Record<string, string>;
let python: string;

beforeAll(async () => {
  const { dir = "" } = await docker.install();
  server = await startDocker();
  env = { ...dockerEnv(dir), DOCKER_HOST: server.url };
  ({ python } = await airflowEnvironment("3.2.2"));
  await makeImage();
}, 600_000);

afterAll(() => server?.stop());

/** This machine's Python and Airflow with the libraries that they load, where no hub of images can be reached. */
async function makeImage(): Promise<void> {
  const ask = "import os, sys, sysconfig; print(sys.prefix, sys.base_prefix, os.path.realpath(sys.executable))";
  const [prefix = "", base = "", program = ""] = (await must(python, ["-c", ask])).trim().split(" ");
  const find = [
    "-c",
    `find ${base}/lib ${prefix}/lib -name '*.so*' -type f -exec ldd {} + 2>/dev/null; ldd ${program} /bin/sh`,
  ];
  const found = [...(await must("sh", find)).matchAll(/\s(?:\/usr)?(\/lib\S+) \(0x/g)];
  // Docker unpacks nothing through a link whose target it has not met: all of it by its place below /usr.
  const libraries = found.flatMap(([, path]) => [`/usr${path}`, realpathSync(`/usr${path}`)]);
  const system = ["/usr/bin/dash", "/usr/bin/sh", "/lib", "/lib64", "/bin"];
  const folder = tempFolder();
  const tar = join(folder, "image.tar");
  try {
    const paths = [...new Set([prefix, base, ...system, ...libraries])];
    await must("sh", ["-c", 'tar --mode=a+rX --ignore-failed-read -cf "$@" 2>&1 | tail -1', "sh", tar, ...paths]);
    await must("docker", ["import", tar, image], { env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it("the table of threats in the README is what happens", async () => {
  expect(await outcomes("image", ["--image", image, "--python", python], env)).toEqual(promised("image"));
  expect(await must("docker", ["ps", "--all", "--quiet"], { env })).toBe("");
});

it("an image that is named is the level, and what it lacks is told", async () => {
  const folder = tempFolder();
  chmodSync(folder, 0o755);
  writeFiles(folder, { "dags/a.py": "import mlops_no_such_module  # airflow dag\n" });
  const said = await step("validate-dags", { folder, inputs: { image, python, path: "dags" }, env });
  expect([said.code, said.outputs["import-errors"]]).toEqual([1, "1"]);
  expect(said.summary).toContain("(the image mlops-airflow:test), each in a process of its own (isolation: image)");
  const missing = await step("validate-dags", { folder, inputs: { image: "mlops-airflow:none" }, env });
  expect(["2", "3"]).toContain(String(missing.code));
  expect(missing.annotations[0]!.message).toContain("mlops-airflow:none");
  rmSync(folder, { recursive: true, force: true });
});
