/** What MLflow's REST API answers (2.x and 3.x), read into our types. Times are milliseconds since 1970, as MLflow keeps them. */
import { z } from "zod";

/** The latest value of a metric: that of the highest (step, timestamp, value). */
export interface Metric {
  key: string;
  /** NaN where MLflow has NaN. SQL stores give ±Infinity back as ±Number.MAX_VALUE. */
  value: number;
  step: number;
  timestamp: number;
}

export interface Run {
  runId: string;
  experimentId: string;
  name: string;
  /** `RUNNING`, `SCHEDULED`, `FINISHED`, `FAILED`, `KILLED`. Failed runs keep their metrics. */
  status: string;
  /** A deleted run is still answered. */
  deleted: boolean;
  start?: number;
  end?: number;
  metrics: readonly Metric[];
  params: Readonly<Record<string, string>>;
  tags: Readonly<Record<string, string>>;
  /** The models it logged (`m-…`), each with the step that `log_model` was told, 0 where it was not; 3.x only. */
  loggedModels: readonly { id: string; step: number }[];
}

export interface ModelVersion {
  name: string;
  /** Digits. */
  version: string;
  /** Missing where the registry does not know it, as for some copies. */
  runId?: string;
  source: string;
  /** `READY`, `PENDING_REGISTRATION`, `FAILED_REGISTRATION`. */
  status: string;
  /** `None`, `Staging`, `Production`, `Archived`. */
  stage: string;
  tags: Readonly<Record<string, string>>;
  created?: number;
}

export interface RegisteredModel {
  name: string;
  /** Alias → version. On 2.22 a version may be one that was deleted. */
  aliases: Readonly<Record<string, string>>;
}

/** A file or folder of a run. */
export interface Artifact {
  /** From the run's root. */
  path: string;
  isFolder: boolean;
  /** In bytes; missing for folders. */
  size?: number;
}

const pairs = z
  .array(z.looseObject({ key: z.string(), value: z.string().default("") }))
  .default([])
  .transform((list) => Object.fromEntries(list.map(({ key, value }) => [key, value])));

const count = z.union([z.number(), z.string().transform(Number)]);

const metric = z.looseObject({
  key: z.string(),
  value: z.union([z.number(), z.string().transform(Number)]).default(0),
  step: count.default(0),
  timestamp: count.default(0),
});

/** Empty lists are left out by MLflow. */
const run = z
  .looseObject({
    info: z.looseObject({
      run_id: z.string(),
      experiment_id: z.string(),
      run_name: z.string().default(""),
      status: z.string(),
      lifecycle_stage: z.string(),
      start_time: count.optional(),
      end_time: count.optional(),
    }),
    data: z.looseObject({ metrics: z.array(metric).default([]), params: pairs, tags: pairs }).optional(),
    outputs: z
      .looseObject({
        model_outputs: z.array(z.looseObject({ model_id: z.string(), step: count.default(0) })).default([]),
      })
      .optional(),
  })
  .transform(
    ({ info, data, outputs }): Run => ({
      runId: info.run_id,
      experimentId: info.experiment_id,
      name: info.run_name,
      status: info.status,
      deleted: info.lifecycle_stage !== "active",
      ...(info.start_time !== undefined && { start: info.start_time }),
      ...(info.end_time !== undefined && { end: info.end_time }),
      metrics: data?.metrics ?? [],
      params: data?.params ?? {},
      tags: data?.tags ?? {},
      loggedModels: (outputs?.model_outputs ?? []).map(({ model_id, step }) => ({ id: model_id, step })),
    }),
  );

const modelVersion = z
  .looseObject({
    name: z.string(),
    version: z.union([z.string(), z.number().transform(String)]),
    run_id: z.string().optional(),
    source: z.string().default(""),
    status: z.string().default("READY"),
    current_stage: z.string().default("None"),
    tags: pairs,
    creation_timestamp: count.optional(),
  })
  .transform(
    (found): ModelVersion => ({
      name: found.name,
      version: found.version,
      ...(found.run_id && { runId: found.run_id }),
      source: found.source,
      status: found.status,
      stage: found.current_stage,
      tags: found.tags,
      ...(found.creation_timestamp !== undefined && { created: found.creation_timestamp }),
    }),
  );

const token = z.string().optional();

export const runShape = z.looseObject({ run });
export const runsShape = z.looseObject({ runs: z.array(run).default([]), next_page_token: token });
export const historyShape = z.looseObject({ metrics: z.array(metric).default([]), next_page_token: token });
export const experimentShape = z.looseObject({ experiment: z.looseObject({ name: z.string() }) });
export const experimentsShape = z.looseObject({
  experiments: z.array(z.looseObject({ experiment_id: z.string(), name: z.string() })).default([]),
  next_page_token: token,
});
export const modelVersionShape = z.looseObject({ model_version: modelVersion });
export const modelVersionsShape = z.looseObject({
  model_versions: z.array(modelVersion).default([]),
  next_page_token: token,
});
export const registeredModelShape = z.looseObject({
  registered_model: z
    .looseObject({
      name: z.string(),
      aliases: z
        .array(z.looseObject({ alias: z.string(), version: z.union([z.string(), z.number().transform(String)]) }))
        .default([]),
    })
    .transform(
      ({ name, aliases }): RegisteredModel => ({
        name,
        aliases: Object.fromEntries(aliases.map(({ alias, version }) => [alias, version])),
      }),
    ),
});
export const artifactsShape = z.looseObject({
  files: z
    .array(z.looseObject({ path: z.string(), is_dir: z.boolean().default(false), file_size: count.optional() }))
    .default([])
    .transform((files): Artifact[] =>
      files.map(({ path, is_dir, file_size }) => ({
        path,
        isFolder: is_dir,
        ...(file_size !== undefined && { size: file_size }),
      })),
    ),
  next_page_token: token,
});
export const anything = z.unknown();
