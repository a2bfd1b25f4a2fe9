/** `npm run truth`: our linter beside real DagBags. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { airflowEnvironment, airflowVersions } from "../../platform/airflow.ts";
import { claimsOf, lockOf } from "./claims.ts";
import { compare } from "./compare.ts";
import { type Asked, realDags } from "./dagbag.ts";
import { report } from "./report.ts";

const usage = `npm run truth -- [--airflow 3.2.2|2.10.5] [--dags DIR [--repository DIR]] [--python PATH] [--brief]

Compares what our linter claims with a real DagBag, which reads each file in a process of its own and is remembered.
  --airflow     one version; both without it
  --dags        a folder of DAGs; without it the example DAGs in the wheels of Airflow and its providers
  --repository  the folder around DIR that its DAGs import from; DIR alone without it
  --python      the Python of another environment with that Airflow, where a folder needs more packages
  --brief       the tables, and wrong, missing and extra DAGs only`;

const { values } = parseArgs({
  options: {
    airflow: { type: "string" },
    dags: { type: "string" },
    repository: { type: "string" },
    python: { type: "string" },
    brief: { type: "boolean" },
    help: { type: "boolean" },
  },
});
const versions = airflowVersions.filter((version) => (values.airflow ?? version) === version);
if (values.help || versions.length === 0 || (values.python && !values.airflow)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  for (const version of versions) {
    const airflow: Asked = values.python
      ? { python: resolve(values.python), key: resolve(values.python).replaceAll(/[^\w.-]+/g, "_") }
      : await airflowEnvironment(version);
    const folder = values.dags && resolve(values.dags);
    const repository = values.repository === undefined ? folder : resolve(values.repository);
    const real = await realDags(airflow, folder ?? "examples", repository);
    const started = performance.now();
    const { byFile, crashes } = claimsOf(real, version, {
      ...(repository !== undefined && { repository }),
      ...(values.python === undefined && { requirements: lockOf(version) }),
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const sum = compare(real, byFile);
    if (values.brief)
      sum.differences = sum.differences.filter(({ kind }) => ["wrong", "missing", "extra"].includes(kind));
    const root = folder ?? real[0]?.folder.replace(/\/airflow\/example_dags$/, "") ?? "";
    console.log(report(`Airflow ${version}, ${folder ?? "example DAGs"}; ours read them in ${seconds} s`, sum, root));
    for (const [file, error] of crashes) console.log(`CRASH ${file}\n    ${(error as Error).stack}`);
    if (sum.wrong > 0 || crashes.length > 0) process.exitCode = 1;
  }
}
