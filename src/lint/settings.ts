/** The section `lint:` of mlops.yml. */
import { z } from "zod";
import { ruleIds } from "./rules/ids.generated.ts";

const severity = z.enum(["error", "warning", "info"]);
const globs = z.array(z.string().min(1));

const ruleSetting = z.union([
  z.enum(["off", "error", "warning", "info"]),
  z.strictObject({
    severity: z
      .enum(["off", "error", "warning", "info"])
      .optional()
      .describe("How bad its findings are; off: not run."),
    paths: globs.optional().describe("Only in these files; patterns as in .gitignore."),
    ignore: globs.optional().describe("Not in these files; patterns as in .gitignore."),
  }),
]);

type RuleId = (typeof ruleIds)[number];

const rules = z.strictObject(
  Object.fromEntries(ruleIds.map((id) => [id, ruleSetting.optional()])) as Record<
    RuleId,
    z.ZodOptional<typeof ruleSetting>
  >,
);

/** Fills its own defaults when given `{}`. A rule's setting is a severity, `off`, or a severity with paths. */
export const lintSettings = z.strictObject({
  "fail-on": z
    .enum(["error", "warning", "never"])
    .default("error")
    .describe("The least severity that fails the check."),
  rules: rules.prefault({}).describe("Severity, off and paths of single rules."),
  exclude: globs.default([]).describe("Files that are not checked; patterns as in .gitignore."),
});

export type LintSettings = z.infer<typeof lintSettings>;

export type RuleSetting = z.infer<typeof ruleSetting>;
export type RuleSeverity = z.infer<typeof severity>;
