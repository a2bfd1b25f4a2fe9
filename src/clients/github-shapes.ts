/** What GitHub answers, and what the client makes of it. */
import { z } from "zod";

export type DeploymentState = "error" | "failure" | "in_progress" | "inactive" | "queued" | "success";

export interface NewDeployment {
  /** Branch, tag or commit. */
  ref: string;
  environment: string;
  description?: string;
  /** Kept with it, to be read by whoever looks it up. */
  payload?: Readonly<Record<string, unknown>>;
}

export interface DeploymentStatus {
  state: DeploymentState;
  /** Cut at 140 characters, GitHub's limit. */
  description?: string;
  /** Where it serves. */
  environmentUrl?: string;
  /** Where its log is; usually the workflow run. */
  logUrl?: string;
}

export interface NewCheckRun {
  /** The whole commit id. */
  sha: string;
  /** The newest of a name is the one that counts. */
  name: string;
  conclusion: "success" | "failure" | "neutral";
  /** Shown as one line, cut at 255 characters. */
  title: string;
  /** Markdown of at most `largestCheckSummary` bytes. */
  summary: string;
  detailsUrl?: string;
  /** What it is about, in the words of another system. */
  externalId?: string;
}

/** `completed` has a conclusion; only `success` among them is one. */
export interface WorkflowRun {
  id: number;
  status: string;
  conclusion: string | null;
  title: string;
  url: string;
}

export interface WorkflowJob {
  id: number;
  name: string;
  status: string;
  conclusion: string | null;
  url: string;
  steps: readonly { name: string; status: string; conclusion: string | null }[];
}

export interface Runner {
  name: string;
  online: boolean;
  busy: boolean;
  labels: readonly string[];
}

export const ids = z.object({ id: z.number() });
const nullable = z.string().nullable();
export const runShape = z.object({
  id: z.number(),
  status: z.string(),
  conclusion: nullable,
  display_title: z.string(),
  html_url: z.string(),
});
const step = z.object({ name: z.string(), status: z.string(), conclusion: nullable });
export const jobShape = z.object({
  id: z.number(),
  name: z.string(),
  status: z.string(),
  conclusion: nullable,
  html_url: nullable,
  steps: z.array(step).default([]),
});
export const runnerShape = z.object({
  name: z.string(),
  status: z.string(),
  busy: z.boolean(),
  labels: z.array(z.object({ name: z.string() })),
});

export const runOf = ({ display_title, html_url, ...run }: z.infer<typeof runShape>): WorkflowRun => ({
  ...run,
  title: display_title,
  url: html_url,
});
