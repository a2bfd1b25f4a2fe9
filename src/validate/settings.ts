/** The section `validate:` of mlops.yml. Fills its own defaults when given `{}`. */
import { z } from "zod";
import { duration } from "../kernel/inputs.ts";
import { levels } from "./isolation.ts";

const seconds = (preset: string) =>
  z
    .string()
    .regex(/^(\d+(\.\d+)?[smhd])+$/, "is not a time span such as 30s or 2m")
    .default(preset)
    .transform((text) => duration({ help: "", default: preset }).parse(text))
    .refine((span) => span > 0, "is no time at all: write a time span such as 30s");

const file = z.string().min(1);

/** Anything that is no text stands for its JSON. */
const text = z.unknown().transform((value) => (typeof value === "string" ? value : JSON.stringify(value)));
const texts = z.record(z.string(), text).default({});

/** What answers for the world outside while DAG files are imported: texts by name. */
const stubs = z
  .strictObject({
    variables: texts.describe("Airflow Variables by key."),
    connections: texts.describe("Airflow connections by id, as addresses: aws://user:key@minio:9000."),
    environment: texts.describe("Environment variables that the DAG files read."),
    http: texts.describe(
      "Answers by address, with or without what follows its question mark; what is no text is JSON.",
    ),
  })
  .prefault({});

export type Stubs = z.infer<typeof stubs>;

export const validateSettings = z.strictObject({
  python: file.optional().describe("A Python that has Airflow and all that the DAGs import."),
  requirements: file
    .optional()
    .describe("The requirements file to make an environment from. Default: requirements.txt, if there is one."),
  image: file.optional().describe("An image that has Airflow and all that the DAGs import; needs Docker."),
  isolation: z
    .enum(["auto", ...levels])
    .default("auto")
    .describe("How DAG files are kept from the rest of the machine; auto takes the strongest level that is at hand."),
  "fail-on": z
    .enum(["error", "warning", "never"])
    .default("error")
    .describe("The least severity that fails the check."),
  "time-limit": seconds("30s").describe("An import that takes longer is stopped, as Airflow does after 30s."),
  "load-time": seconds("10s").describe("An import that takes longer is a warning: Airflow repeats it all day."),
  stubs: stubs.describe(
    "What DAG files are told that ask for Variables, connections or the network while they are imported.",
  ),
});

export type ValidateSettings = z.infer<typeof validateSettings>;
