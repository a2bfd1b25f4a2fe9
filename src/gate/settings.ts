/** The sections `gate:` and `mlflow:` of mlops.yml. */
import { z } from "zod";

const comparisons = ["at-least", "at-most", "no-worse-than"] as const;

/** Keys that are kept for later versions: who writes one must not think that it has an effect. */
const notYet = (what: string) =>
  z
    .unknown()
    .refine((given) => given === undefined, { error: `is not built yet: ${what}` })
    .optional()
    .describe("Not built yet: refused.");

const rule = z
  .strictObject({
    metric: z.string().min(1).describe("A metric of the candidate's run, as MLflow names it."),
    "at-least": z.number().optional().describe("The smallest value that passes."),
    "at-most": z.number().optional().describe("The largest value that passes."),
    "no-worse-than": z.literal("champion").optional().describe("The model that serves now, by the same metric."),
    margin: z
      .number()
      .nonnegative()
      .optional()
      .describe("How much worse than the champion still passes, in the metric's own unit. Default: 0."),
    better: z
      .enum(["higher", "lower"])
      .optional()
      .describe("Which values of the metric are better, for no-worse-than. Default: higher."),
    confidence: notYet("bare values are compared, of which no confidence can be claimed. Take it out"),
    "better-than": notYet("write no-worse-than: champion, without a margin"),
  })
  .superRefine((given, context) => {
    const named = comparisons.filter((name) => given[name] !== undefined);
    if (named.length !== 1) {
      const found = named.length === 0 ? "none" : named.join(" and ");
      context.addIssue({
        code: "custom",
        message: `a rule has one of ${comparisons.join(", ")}; here is ${found}`,
        path: [],
      });
    }
    for (const name of ["margin", "better"] as const)
      if (given[name] !== undefined && given["no-worse-than"] === undefined)
        context.addIssue({ code: "custom", message: `${name} belongs to no-worse-than`, path: [name] });
  });

/** Fills its own defaults when given `{}`. */
export const gateSettings = z.strictObject({
  rules: z.array(rule).default([]).describe("All of them have to pass."),
  model: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Registered model that is promoted and served; a version of another one is copied into it. Default: the candidate's own.",
    ),
  "champion-alias": z
    .string()
    .regex(/^(?!latest$|v\d+$)[\w-]+$/i, {
      error: "has to be letters, digits, _ and -, and not latest or v1, which MLflow keeps for itself",
    })
    .default("champion")
    .describe("Alias of the version that serves."),
  first: z
    .enum(["pass", "inconclusive"])
    .default("inconclusive")
    .describe("What no-worse-than: champion says while there is no champion."),
  drift: z
    .enum(["report", "heal", "refuse"])
    .default("report")
    .describe(
      "When someone changed the alias in MLflow, past the ledger: report compares with the version that it names now, heal puts it back first, refuse promotes nothing.",
    ),
  stage: z
    .enum(["Staging", "Production"])
    .optional()
    .describe("Stage of MLflow that the promoted version gets too; the one that had it is archived. Default: none."),
});

export const mlflowSettings = z.strictObject({
  url: z.string().min(1).optional().describe("MLflow's tracking server."),
});

export type GateSettings = z.infer<typeof gateSettings>;
export type Rule = GateSettings["rules"][number];
