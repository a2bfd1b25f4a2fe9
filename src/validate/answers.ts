/** What `helper.py` is asked, and what it answers. */
import { z } from "zod";

/** Standard input of the helper: see there. */
export interface Order {
  files: readonly { path: string; folders: readonly string[] }[];
  parallel: number;
  /** Seconds. */
  limit: number;
  /** Bytes. */
  memory: number;
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

const imported = z.object({ path: z.string(), seconds: z.number(), errors: z.array(z.string()), dags: z.array(dag) });

/** `ended`: `exit code 3`, `signal 9`, `time limit`; empty for a file that the helper left without an answer. */
const lost = z.object({ path: z.string(), ended: z.string(), printed: z.string() });

const line = z.union([
  z.object({ airflow: z.string(), python: z.string() }),
  z.object({ failed: z.string() }),
  imported,
  lost,
]);

export type TrueDag = z.infer<typeof dag>;
export type Answer = z.infer<typeof imported> | z.infer<typeof lost>;

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
