/** The section `deploy:` of mlops.yml. */
import { z } from "zod";

const path = z.string().regex(/^\/\S*$/, { error: "has to be a path that starts with a slash, such as /health" });

/** Fills its own defaults when given `{}`. */
export const deploySettings = z.strictObject({
  target: z.string().min(1).optional().describe("Where the model is served: process:PORT."),
  command: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "The service's program and its arguments; {port} stands for the port that it is to listen on, at 127.0.0.1.",
    ),
  folder: z
    .string()
    .min(1)
    .optional()
    .describe(
      "The service's code: copied for each deployment, and where the command starts. Default: the working directory, not copied.",
    ),
  env: z
    .record(z.string().regex(/^[A-Za-z_]\w*$/), z.string())
    .default({})
    .describe("Variables for the service, beside MODEL_URI and MLflow's."),
  ready: path.default("/health").describe("Answers 2xx once the service can serve."),
  info: path.default("/info").describe("Answers the JSON by which the service says which model it has loaded."),
  "time-limit": z
    .string()
    .regex(/^(\d+(\.\d+)?[smhd])+$/, { error: "has to be a time span, such as 90s or 5m" })
    .default("5m")
    .describe("For the service to become ready."),
  "state-folder": z
    .string()
    .min(1)
    .optional()
    .describe(
      "Where the supervisor keeps its state and logs, one folder for each target, outside of what a checkout cleans. Default: in ~/.local/state/mlops-actions.",
    ),
});

export type DeploySettings = z.infer<typeof deploySettings>;
