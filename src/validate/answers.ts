/** What `helper.py` is asked, and what it answers. */
import { z } from "zod";
import type { Stubs } from "./settings.ts";

/** A DAG file that the helper is to import: see there. */
export interface File {
  path: string;
  folders: readonly string[];
}

/** How the helper is to do it: see there. */
export interface Order {
  parallel: number;
  /** Seconds. */
  limit: number;
  /** Bytes. */
  memory: number;
  /** The repository, absolute. */
  root: string;
  stubs: Stubs;
}

const task = z.object({
  taskId: z.string(),
  /** The class and its bases, nearest first. */
  operators: z.array(z.string()),
  /** `@task.docker`; empty for classic operators. */
  decorator: z.string(),
  group: z.string().nullable(),
  isMapped: z.boolean(),
  isSetup: z.boolean(),
  isTeardown: z.boolean(),
  triggerRule: z.string(),
});

const dag = z.object({
  dagId: z.string(),
  schedule: z.string().nullable(),
  tasks: z.array(task),
  edges: z.array(z.tuple([z.string(), z.string()])),
  groups: z.array(z.object({ groupId: z.string(), parent: z.string().nullable(), tooltip: z.string() })),
});

const call = z.object({
  kind: z.enum(["variable", "connection", "mlflow", "network"]),
  /** Key, id, or address. */
  what: z.string(),
  /** By a stub. */
  answered: z.boolean(),
  /** Files and lines outside of the environment, outermost first. */
  stack: z.array(z.tuple([z.string(), z.number()])),
});

/** A file that came to its end. */
export const imported = z.object({
  path: z.string(),
  seconds: z.number(),
  errors: z.array(z.string()),
  dags: z.array(dag),
  calls: z.array(call),
  /** Files of the user's that the result rests on, absolute. */
  reads: z.array(z.string()),
  /** The same files would give the same result again. */
  lasting: z.boolean(),
});

/** `ended`: `exit code 3`, `signal 9`, `time limit`, `process limit`; empty for a file that the helper left without an answer. */
const lost = z.object({ path: z.string(), ended: z.string(), printed: z.string() });

const line = z.union([
  z.object({ airflow: z.string(), python: z.string() }),
  z.object({ failed: z.string() }),
  imported,
  lost,
]);

export type TrueDag = z.infer<typeof dag>;
export type Imported = z.infer<typeof imported>;
export type Call = z.infer<typeof call>;
export type Answer = Imported | z.infer<typeof lost>;

export interface Answers {
  airflow: string;
  python: string;
  files: Answer[];
}

/** Reads all that the helper said; a text is why Airflow could not be started. */
export function readAnswers(said: string): Answers | string {
  const answers: Partial<Answers> & Pick<Answers, "files"> = { files: [] };
  for (const text of said.split("\n").filter((row) => row !== "")) {
    const read = line.safeParse(jsonOf(text));
    if (!read.success) return `it answered ${JSON.stringify(text.slice(0, 200))}`;
    if ("failed" in read.data) return read.data.failed;
    if ("airflow" in read.data) Object.assign(answers, read.data);
    else answers.files.push(read.data);
  }
  const { airflow, python, files } = answers;
  return airflow === undefined || python === undefined ? "it ended without an answer" : { airflow, python, files };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
