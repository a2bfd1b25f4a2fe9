/** The section `sync:` of mlops.yml. Fills its own defaults when given `{}`. */
import { z } from "zod";
import { driftChoices } from "./drift.ts";

const globs = z.array(z.string().min(1)).default([]);

export const syncSettings = z.strictObject({
  path: z
    .string()
    .min(1)
    .optional()
    .describe("The folder whose contents Airflow gets; the one of dags.path when left out."),
  target: z
    .string()
    .min(1)
    .optional()
    .describe("Where Airflow takes its DAGs from: folder:DIR, git+URL#branch, …; the input target tells them all."),
  endpoint: z
    .string()
    .regex(/^https?:\/\/[^/@?#\s]+\/?$/, "is not an http or https address without a path")
    .optional()
    .describe("The address of an object store that is not Amazon's; AWS_ENDPOINT_URL when left out."),
  include: globs.describe("Only these files, patterns as in .gitignore; all when empty."),
  exclude: globs.describe("Not these files; patterns as in .gitignore. Caches, .git and .env files never go along."),
  drift: z
    .enum(driftChoices)
    .default("refuse")
    .describe(
      "What becomes of files that others changed at the target: refuse the sync, keep them, overwrite them, or ignore, which does not look.",
    ),
  keep: z.int().min(1).default(5).describe("How many releases stay at the target."),
  "proof-time": z
    .string()
    .regex(/^(\d+(\.\d+)?[smhd])+$/, "is not a time span such as 90s or 5m")
    .default("5m")
    .describe("How long Airflow may take to read a release before the former one is put back."),
  "airflow-path": z
    .string()
    .regex(/^\//, "is not an absolute path")
    .optional()
    .describe("The path at which Airflow sees the target's current release; found out when left out."),
});

export type SyncSettings = z.infer<typeof syncSettings>;
