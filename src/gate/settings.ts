/** The sections `gate:` and `mlflow:` of mlops.yml. */
import { z } from "zod";
import { rule } from "./rule.ts";

const column = (preset: string, what: string) => z.string().min(1).default(preset).describe(what);

const predictions = z
  .strictObject({
    artifact: z
      .string()
      .regex(/\.csv(\.gz)?$/, { error: "has to end in .csv or .csv.gz" })
      .default("predictions.csv")
      .describe("The run's artifact: csv with a header. The same name with .gz is taken too."),
    id: column("id", "Column that names the example: the same in every run."),
    label: column("label", "Column of the true class."),
    prediction: column("prediction", "Column of the predicted class."),
    score: column("score", "Column of the score of the class 1, for measures that need one; it may be missing."),
  })
  .prefault({})
  .describe("Predictions for each example of the evaluation set: the best evidence for a comparison.");

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
    .regex(/^(?![lL][aA][tT][eE][sS][tT]$|[vV]\d+$)[\w-]+$/, {
      error: "has to be letters, digits, _ and -, and not latest or v1, which MLflow keeps for itself",
    })
    .default("champion")
    .describe("Alias of the version that serves."),
  first: z
    .enum(["pass", "inconclusive"])
    .default("inconclusive")
    .describe("What rules that compare with the champion or the best say while there is none."),
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
  "choose-by": z
    .strictObject({
      metric: z.string().min(1).describe("A metric that no rule is about, measured on other data."),
      better: z.enum(["higher", "lower"]).default("higher").describe("Which values of it are better."),
    })
    .optional()
    .describe("How the best of several candidates is chosen. Default: by the first rule's metric, which flatters it."),
  predictions,
  "evaluation-size": z
    .string()
    .min(1)
    .default("mlops.evaluation-size")
    .describe("Tag, parameter or metric of the run that says how many examples the evaluation set has."),
});

export const mlflowSettings = z.strictObject({
  url: z.string().min(1).optional().describe("MLflow's tracking server."),
});

export type GateSettings = z.infer<typeof gateSettings>;
export type PredictionSettings = GateSettings["predictions"];
