/** What act tells of steps, a JSON document a line. */
import type { Job, Step } from "./state.ts";

/** A line of act's. */
export interface Line {
  jobID?: string;
  /** The workflow's name, a slash, and the job's name. */
  job?: string;
  matrix?: Record<string, unknown>;
  step?: string;
  /** `Pre`, `Main`, `Post`; missing in the steps that every job has. */
  stage?: string;
  stepResult?: string;
  jobResult?: string;
  msg?: string;
  raw_output?: boolean;
  time?: string;
}

/** Takes a line that is about a step: its start, or its end with `stepResult`. */
export function takeStep(job: Job, line: Line, time: string): void {
  const name = line.stage === "Post" || line.stage === "Pre" ? `${line.stage} ${line.step}` : line.step!;
  let step: Step | undefined = job.steps.findLast((one) => one.name === name);
  if (!step || (step.status === "completed" && line.stepResult === undefined && /^⭐/.test(line.msg ?? ""))) {
    step = {
      name,
      number: job.steps.length + 1,
      status: "in_progress",
      conclusion: null,
      started_at: time,
      completed_at: null,
    };
    job.steps.push(step);
  }
  if (line.stepResult !== undefined) {
    const conclusion =
      line.stepResult === "skipped" ? "skipped" : line.stepResult === "success" ? "success" : "failure";
    Object.assign(step, { status: "completed", conclusion, completed_at: time });
  }
}
