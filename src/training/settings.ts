/** The section `training:` of mlops.yml. Fills its own defaults when given `{}`. */
import { z } from "zod";

export const trainingSettings = z.strictObject({
  dag: z.string().min(1).optional().describe("The DAG that trains."),
  parameters: z
    .record(z.string(), z.json())
    .default({})
    .describe("Handed to the DAG as the dag run's conf; the input `parameters` adds to it."),
  "time-limit": z
    .string()
    .regex(/^(\d+(\.\d+)?[smhd])+$/, "is not a time span such as 90m or 6h")
    .optional()
    .describe("How long a training is waited for."),
  "on-failed": z
    .enum(["resume", "new"])
    .optional()
    .describe("What a re-run does with a failed training: run its failed tasks again, or start over."),
  "result-task": z
    .string()
    .min(1)
    .optional()
    .describe("The task that hands on (XCom) which model is the candidate: run_id, or model_name and model_version."),
});

export type TrainingSettings = z.infer<typeof trainingSettings>;
