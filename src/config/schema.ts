/** What mlops.yml may say: the sections' schemas, as the domains export them, put together. */
import { z } from "zod";
import { airflowSettings, dagsSettings } from "../dags/settings.ts";
import { deploySettings } from "../deploy/settings.ts";
import { gateSettings, mlflowSettings } from "../gate/settings.ts";
import { imagesSettings } from "../images/settings.ts";
import { lintSettings } from "../lint/settings.ts";
import { stateSettings } from "../release/settings.ts";
import { syncSettings } from "../sync/settings.ts";
import { trainingSettings } from "../training/settings.ts";
import { validateSettings } from "../validate/settings.ts";

/** Sections that something reads. */
export const sections = {
  airflow: airflowSettings.describe("The Airflow that the DAGs are for."),
  dags: dagsSettings.describe("Where the DAGs are."),
  lint: lintSettings.describe("What lint-dags checks, and how strictly."),
  validate: validateSettings.describe("Where validate-dags imports DAGs, and within which limits."),
  sync: syncSettings.describe("Where and how sync-dags brings the DAGs to Airflow."),
  training: trainingSettings.describe("What trigger-training starts, and how it follows it."),
  images: imagesSettings.describe("Which Docker images build-images makes, and where they go."),
  mlflow: mlflowSettings.describe("The MLflow that the trainings log to."),
  gate: gateSettings.describe("What a model has to reach before it serves."),
  deploy: deploySettings.describe("Where and how deploy-model serves a model."),
  state: stateSettings.describe("Where promotions and release records are kept."),
};

export type SectionName = keyof typeof sections;

const layer = Object.fromEntries(Object.entries(sections).map(([name, section]) => [name, section.optional()]));

const names = (what: string) =>
  z.record(z.string().min(1), z.strictObject(layer)).optional().describe(`Settings that override the others ${what}.`);

export const mlopsFile = z
  .strictObject({
    ...layer,
    "use-cases": names("for one use case: the input `use-case` names it"),
    environments: names("for one environment: the input `environment` names it"),
  })
  .describe("Configuration of mlops-actions. Order: input, environment, use case, top level, default.");

/** The JSON schema that editors use: what may be written, defaults named but not demanded. */
export const mlopsJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(mlopsFile, { io: "input" }),
  title: "mlops.yml",
});
