/** Runs the Python tests, of the example and of validate-dags, in the environments that they name: installed when missing. Arguments go on. */
import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { airflowEnvironment, airflowVersions } from "../platform/airflow.ts";
import { pythonEnvironment } from "../platform/python.ts";
import { repository } from "../platform/tool.ts";

const training = await pythonEnvironment("training");
const airflows = await Promise.all(airflowVersions.map(airflowEnvironment));

const { status } = spawnSync(
  training.python,
  ["-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", "test/examples", "test/validate", ...process.argv.slice(2)],
  {
    cwd: repository,
    stdio: "inherit",
    env: {
      ...process.env,
      MLOPS_TRAINING_PYTHONS: training.python,
      MLOPS_AIRFLOW_PYTHONS: airflows.map(({ python }) => python).join(delimiter),
    },
  },
);
process.exitCode = status ?? 1;
