/** What Airflow's two APIs answer (v1 of 2.x, v2 of 3.x), read into the same types. Times are ISO 8601 texts, as Airflow wrote them. */
import { z } from "zod";

export interface Dag {
  dagId: string;
  isPaused: boolean;
  /** Airflow still finds it in its file; one that is not can't be triggered. */
  isActive: boolean;
  hasImportErrors: boolean;
  /** Absolute path on Airflow's machine. */
  fileloc: string;
  /** Within its bundle; 3.x only. */
  relativeFileloc?: string;
  /** Names its file for `reparse`, and on 2.x for its source. Stays the same. */
  fileToken: string;
  /** 3.x only. */
  bundleName?: string;
  /** Of the last good parse, where the bundle has versions: the full commit for git. */
  bundleVersion?: string;
  lastParsed?: string;
}

/** `success` and `failed` are final. */
export interface DagRun {
  dagId: string;
  runId: string;
  state: string;
  conf: Readonly<Record<string, unknown>>;
  start?: string;
  end?: string;
  /** What it runs, where the bundle has versions. */
  bundleVersion?: string;
}

export interface TaskInstance {
  taskId: string;
  /** -1 unless the task is mapped. */
  mapIndex: number;
  /** `none` when nothing has happened to it yet. */
  state: string;
  tryNumber: number;
  start?: string;
  /** In seconds. */
  duration?: number;
}

export interface ImportError {
  id: number;
  /** 2.x: absolute; 3.x: within its bundle. */
  file: string;
  bundle?: string;
  trace: string;
  timestamp: string;
}

/** Part → what it says of itself; `null` for a part that was never started. */
export type Health = Readonly<Record<"metadatabase" | "scheduler" | "triggerer" | "dag_processor", string | null>>;

const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined);

/** Leaves out what is undefined, as exact optional properties want it. */
const known = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

export const versionShape = z.object({ version: z.string() });

export const tokenShape = z.object({ access_token: z.string().min(1) });

export const dagShape = z
  .object({
    dag_id: z.string(),
    is_paused: z.boolean().nullish(),
    is_active: z.boolean().nullish(),
    is_stale: z.boolean().nullish(),
    has_import_errors: z.boolean().nullish(),
    fileloc: z.string().nullish(),
    relative_fileloc: optional(z.string()),
    file_token: z.string(),
    bundle_name: optional(z.string()),
    bundle_version: optional(z.string()),
    last_parsed_time: optional(z.string()),
  })
  .transform(
    (dag): Dag => ({
      dagId: dag.dag_id,
      isPaused: dag.is_paused ?? false,
      isActive: dag.is_active ?? !(dag.is_stale ?? false),
      hasImportErrors: dag.has_import_errors ?? false,
      fileloc: dag.fileloc ?? "",
      fileToken: dag.file_token,
      ...known({
        relativeFileloc: dag.relative_fileloc,
        bundleName: dag.bundle_name,
        bundleVersion: dag.bundle_version,
        lastParsed: dag.last_parsed_time,
      }),
    }),
  );

export const dagsShape = z.object({ dags: z.array(dagShape), total_entries: z.number() });

export const runShape = z
  .object({
    dag_id: z.string(),
    dag_run_id: z.string(),
    state: z.string(),
    conf: z.record(z.string(), z.unknown()).nullish(),
    start_date: optional(z.string()),
    end_date: optional(z.string()),
    bundle_version: optional(z.string()),
  })
  .transform(
    (run): DagRun => ({
      dagId: run.dag_id,
      runId: run.dag_run_id,
      state: run.state,
      conf: run.conf ?? {},
      ...known({ start: run.start_date, end: run.end_date, bundleVersion: run.bundle_version }),
    }),
  );

export const runsShape = z.object({ dag_runs: z.array(runShape), total_entries: z.number() });

export const tasksShape = z.object({
  task_instances: z.array(
    z
      .object({
        task_id: z.string(),
        map_index: z.number(),
        state: z.string().nullish(),
        try_number: z.number(),
        start_date: optional(z.string()),
        duration: optional(z.number()),
      })
      .transform(
        (task): TaskInstance => ({
          taskId: task.task_id,
          mapIndex: task.map_index,
          state: task.state ?? "none",
          tryNumber: task.try_number,
          ...known({ start: task.start_date, duration: task.duration }),
        }),
      ),
  ),
  total_entries: z.number(),
});

export const taskIdsShape = z.object({ tasks: z.array(z.object({ task_id: z.string() })) });

export const importErrorsShape = z.object({
  import_errors: z.array(
    z
      .object({
        import_error_id: z.number(),
        filename: z.string(),
        bundle_name: optional(z.string()),
        stack_trace: z.string().nullish(),
        timestamp: z.string(),
      })
      .transform(
        (error): ImportError => ({
          id: error.import_error_id,
          file: error.filename,
          trace: error.stack_trace ?? "",
          timestamp: error.timestamp,
          ...known({ bundle: error.bundle_name }),
        }),
      ),
  ),
  total_entries: z.number(),
});

const part = z
  .object({ status: z.string().nullish() })
  .nullish()
  .transform((value) => value?.status ?? null);

export const healthShape = z.object({ metadatabase: part, scheduler: part, triggerer: part, dag_processor: part });

export const xcomShape = z.object({ value: z.unknown() });

export const clearedShape = z.object({ task_instances: z.array(z.object({ task_id: z.string() })) });

export const sourceShape = z.object({ content: z.string() });

const frame = z.object({ exc_type: z.string(), exc_value: z.string() });

/** A log of 3.x: each entry a line. */
export const logShape = z.object({
  content: z.array(
    z.union([
      z.string(),
      z
        .object({
          event: z.string(),
          timestamp: z.string().nullish(),
          level: z.string().nullish(),
          error_detail: z.array(frame).nullish(),
        })
        .transform(({ event, timestamp, level, error_detail }) => {
          const because = (error_detail ?? []).map(({ exc_type, exc_value }) => `\n${exc_type}: ${exc_value}`);
          return `${[timestamp, level?.toUpperCase(), event].filter(Boolean).join(" ")}${because.join("")}`;
        }),
    ]),
  ),
});
