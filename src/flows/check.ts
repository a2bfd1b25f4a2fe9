/** What a pull request goes through: nothing is pushed, nothing is synced. */
import buildImages from "../actions/build-images.ts";
import lintDags from "../actions/lint-dags.ts";
import syncDags from "../actions/sync-dags.ts";
import validateDags from "../actions/validate-dags.ts";
import type { Stepped } from "../kernel/action.ts";
import { isFromFork } from "../kernel/fork.ts";
import { type FlowContext, grounds } from "./grounds.ts";

export async function check({ config, host, step }: FlowContext): Promise<string> {
  const ground = grounds(config);
  const linted = await step(lintDags);

  if (ground.validation) step.skip(validateDags, ground.validation);
  else if (isFromFork(host.event))
    step.skip(validateDags, "this pull request comes from a fork, and to import its DAGs is to run a stranger's code");
  else {
    const validated = await step(validateDags, { "sarif-file": undefined });
    for (const [name, value] of Object.entries(together(linted, validated))) host.output(name, value);
  }

  if (ground.images) step.skip(buildImages, ground.images);
  else await step(buildImages, { push: "never" });

  if (ground.sync) step.skip(syncDags, ground.sync);
  else await step(syncDags, { mode: "plan", path: undefined });
  return "The change may be merged.";
}

type Checked = Stepped<Readonly<Record<"findings" | "errors" | "warnings" | "sarif-file", string>>>;

/** What both checks found. */
function together(a: Checked, b: Checked) {
  const sum = (name: "errors" | "warnings") => Number(a.outputs[name]) + Number(b.outputs[name]);
  const findings = [a, b].flatMap(({ outputs }) => JSON.parse(outputs.findings || "[]"));
  return {
    findings,
    errors: sum("errors"),
    warnings: sum("warnings"),
    "sarif-file": a.outputs["sarif-file"],
  } as const;
}
