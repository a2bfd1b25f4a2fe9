/** Never a wrong "exact": every example DAG of both Airflows as a real DagBag has it. Installs both Airflows when they are not cached. */
import { describe, expect, test } from "@jest/globals";
import { airflowEnvironment } from "../../platform/airflow.ts";
import { claimsOf, lockOf } from "./claims.ts";
import { compare } from "./compare.ts";
import { realDags } from "./dagbag.ts";
import { report } from "./report.ts";

const minutes = 60_000;

/** At least so many DAGs are in the wheels: fewer means that the truth itself broke. */
const known = [
  ["3.2.2", 203],
  ["2.10.5", 79],
] as const;

describe.each(known)("the example DAGs in the wheels of Airflow %s and its providers", (version, atLeast) => {
  test(
    "are claimed exact, 97 % of them and none wrongly",
    async () => {
      const real = await realDags(await airflowEnvironment(version), "examples");
      const { byFile, crashes } = claimsOf(real, version, { requirements: lockOf(version) });
      expect(crashes).toEqual([]);
      const sum = compare(real, byFile);
      expect(sum.notInstalled).toBe(0);
      expect(sum.dags).toBeGreaterThanOrEqual(atLeast);
      const text = report(`Airflow ${version}`, sum);
      if (sum.wrong > 0 || sum.exact < 0.97 * sum.dags) throw new Error(text);
      console.info(text);
    },
    15 * minutes,
  );
});
