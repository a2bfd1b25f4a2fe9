/** The section `validate:` of mlops.yml. Fills its own defaults when given `{}`. */
import { z } from "zod";
import { duration } from "../kernel/inputs.ts";

const seconds = (preset: string) =>
  z
    .string()
    .regex(/^(\d+(\.\d+)?[smhd])+$/, "is not a time span such as 30s or 2m")
    .default(preset)
    .transform((text) => duration({ help: "", default: preset }).parse(text))
    .refine((span) => span > 0, "is no time at all: write a time span such as 30s");

const file = z.string().min(1);

export const validateSettings = z.strictObject({
  python: file.optional().describe("A Python that has Airflow and all that the DAGs import."),
  requirements: file
    .optional()
    .describe("The requirements file to make an environment from. Default: requirements.txt, if there is one."),
  isolation: z
    .enum(["image", "namespaces", "process"])
    .default("process")
    .describe("How DAG files are kept from the rest of the machine. Only process is there yet: limits, nothing more."),
  "fail-on": z
    .enum(["error", "warning", "never"])
    .default("error")
    .describe("The least severity that fails the check."),
  "time-limit": seconds("30s").describe("An import that takes longer is stopped, as Airflow does after 30s."),
  "load-limit": seconds("10s").describe("An import that takes longer is a warning: Airflow repeats it all day."),
});

export type ValidateSettings = z.infer<typeof validateSettings>;
