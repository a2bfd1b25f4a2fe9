// `npm test`: sets up what is missing, then runs all tests that need neither root nor Docker nor Go. Arguments go to jest.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;

/** Tests of what not every machine has; `.ci/run` runs them all. */
const needMore = {
  "Go, to build actionlint, act and MinIO": [
    "/test/flows/",
    "/test/workflows\\.test\\.ts$",
    "/test/platform/minio\\.test\\.ts$",
    "/test/actions/gate-model-minio\\.test\\.ts$",
    "/test/.*s3\\.test\\.ts$",
    "/test/platform/github-act\\.test\\.ts$",
    "/test/clients/github-dispatch\\.test\\.ts$",
  ],
  "root, to run Docker and BuildKit": [
    "/test/platform/docker\\.test\\.ts$",
    "/test/actions/build-images\\.test\\.ts$",
    "/test/actions/validate-dags-image\\.test\\.ts$",
  ],
};

process.exitCode =
  run("scripts/setup.mjs") ||
  run(
    "--experimental-vm-modules",
    "--no-warnings",
    "node_modules/jest/bin/jest.js",
    ...process.argv.slice(2),
    ...Object.values(needMore)
      .flat()
      .map((pattern) => `--testPathIgnorePatterns=${pattern}`),
  );
