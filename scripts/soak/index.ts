/** `npm run soak -- <name> --runs N --seed S`: long runs whose figures stand in docs/reliability.md. */
import { parseArgs } from "node:util";
import { type MlflowVersion, mlflowVersions } from "../../platform/mlflow.ts";
import { fuzz } from "./fuzz.ts";
import { gateFaults } from "./gateFaults.ts";
import { promote } from "./promote.ts";
import { promoteKills } from "./promoteKills.ts";
import { syncFaults } from "./syncFaults.ts";
import { syncKills } from "./syncKills.ts";

export interface SoakOptions {
  runs: number;
  seed: number;
  /** Repeats this one case and shows it. */
  only: number | undefined;
  /** What is synced to: `folder`, `git`, …; of `promote` the one contest that is held. */
  target: string | undefined;
  /** What the gate's soaks run on. */
  mlflow: MlflowVersion;
}

const soaks: Readonly<Record<string, (options: SoakOptions) => Promise<boolean>>> = {
  fuzz,
  promote,
  "promote-kills": promoteKills,
  "gate-faults": gateFaults,
  "sync-kills": syncKills,
  "sync-faults": syncFaults,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    target: { type: "string" },
    mlflow: { type: "string", default: mlflowVersions[0]! },
  },
});
const numbers = [values.runs, values.seed, values.only ?? "0"].map(Number);
const soak = soaks[positionals[0] ?? ""];
const mlflow = mlflowVersions.find((version) => version === values.mlflow);
if (!soak || !mlflow || positionals.length !== 1 || !numbers.every((n) => Number.isSafeInteger(n) && n >= 0)) {
  console.error(
    `usage: npm run soak -- <${Object.keys(soaks).join("|")}> [--runs N] [--seed S] [--only I] [--target T] [--mlflow ${mlflowVersions.join("|")}]`,
  );
  process.exitCode = 2;
} else {
  const [runs, seed, only] = numbers;
  const passed = await soak({
    runs: runs!,
    seed: seed!,
    only: values.only === undefined ? undefined : only!,
    target: values.target,
    mlflow,
  });
  process.exitCode = passed ? 0 : 1;
}
