/** The sections `airflow:` and `dags:` of mlops.yml. Both fill their own defaults when given `{}`. */
import { z } from "zod";

export const airflowSettings = z.strictObject({
  version: z
    .string()
    .regex(/^[23](\.\d+){0,2}$/, "is not an Airflow version such as 3, 2.10 or 3.2.2")
    .optional()
    .describe("The Airflow that the DAGs run on: 3, 2.10 or 3.2.2. Quote it, so that 2.10 does not become 2.1."),
  url: z.string().min(1).optional().describe("Airflow's address, as its own page opens at."),
  username: z
    .string()
    .min(1)
    .optional()
    .describe("The user that asks Airflow; its password is a secret and stands nowhere here."),
});

const path = z.string().min(1);

export const dagsSettings = z.strictObject({
  path: z
    .union([path, z.array(path).min(1)])
    .default(["."])
    .transform((value) => (typeof value === "string" ? [value] : value))
    .describe("Folder or file that Airflow reads DAGs from, or a list of them; .airflowignore files count."),
});

export type AirflowSettings = z.infer<typeof airflowSettings>;
export type DagsSettings = z.infer<typeof dagsSettings>;
