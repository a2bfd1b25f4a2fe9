/** What a pull request goes through: nothing is pushed, nothing is synced. */
import buildImages from "../actions/build-images.ts";
import lintDags from "../actions/lint-dags.ts";
import syncDags from "../actions/sync-dags.ts";
import validateDags from "../actions/validate-dags.ts";
import type { Stepped } from "../kernel/action.ts";
import type { Finding, Severity } from "../kernel/finding.ts";
import { isFromFork } from "../kernel/fork.ts";
import { type FlowContext, grounds } from "./grounds.ts";

export async function check({ config, host, step }: FlowContext): Promise<string> {
  const ground = grounds(config);
  const linted = await step(lintDags);

  const unsafe = ground.validation ?? (await unsafeFork(config.validate, host));
  if (unsafe) step.skip(validateDags, unsafe);
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

/** Why DAGs of a fork are not imported: to import them is to run a stranger's code, which wants a wall around it. */
async function unsafeFork(
  { isolation, image }: FlowContext["config"]["validate"],
  { event, signal }: FlowContext["host"],
): Promise<string | undefined> {
  if (!isFromFork(event)) return undefined;
  const fork = "this pull request comes from a fork, and to import its DAGs is to run a stranger's code";
  if (isolation === "process")
    return `${fork}: validate.isolation is process, which does not keep it from what the job holds`;
  if (image !== undefined) return undefined;
  const { namespacesRefusal } = await import("../validate/run.ts");
  const refused = await namespacesRefusal(signal);
  return refused && `${fork}: ${refused.what}. ${refused.fix.replace(/\.$/, "")}`;
}

type Checked = Stepped<Readonly<Record<"findings" | "errors" | "warnings" | "sarif-file", string>>>;

/** What both checks found; what both say of a line, as lint-dags says it. */
function together(a: Checked, b: Checked) {
  const read = JSON.parse(a.outputs.findings || "[]");
  const ran = JSON.parse(b.outputs.findings || "[]");
  const key = ({ rule, file, range }: Finding) => JSON.stringify([rule, file, range.start.line]);
  const known = new Set<string>(read.map(key));
  const twice: Finding[] = ran.filter((finding: Finding) => known.has(key(finding)));
  const sum = (name: "errors" | "warnings", severity: Severity) =>
    Number(a.outputs[name]) + Number(b.outputs[name]) - twice.filter((one) => one.severity === severity).length;
  return {
    findings: [...read, ...ran.filter((finding: Finding) => !known.has(key(finding)))],
    errors: sum("errors", "error"),
    warnings: sum("warnings", "warning"),
    "sarif-file": a.outputs["sarif-file"],
  } as const;
}
