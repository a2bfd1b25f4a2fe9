/** All that the server remembers, in memory; only git is on disk. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { must } from "../tool.ts";
import type { ActRuns } from "./actRuns.ts";
import { Repo } from "./repo.ts";
import type { WorkflowFile } from "./workflowFile.ts";

/** `admin` may do all; the others are like GITHUB_TOKEN: an app's, whose permissions the workflow sets. */
export interface Token {
  kind: "admin" | "workflow";
  login: string;
  /** Of a workflow's token: `contents`, `deployments`, …; what is not named is none. */
  permissions: Readonly<Record<string, "read" | "write">>;
  /** Requests left until `resets`. */
  remaining: number;
  /** Seconds since 1970. */
  resets: number;
}

export const readOnly = {
  contents: "read",
  actions: "read",
  checks: "read",
  statuses: "read",
  deployments: "read",
  issues: "read",
  "pull-requests": "read",
} as const;

export const readWrite = Object.fromEntries(Object.keys(readOnly).map((scope) => [scope, "write" as const]));

export const limitOf = (token: Token): number => (token.kind === "admin" ? 5000 : 1000);

export interface Comment {
  id: number;
  issue: number;
  login: string;
  body: string;
  created_at: string;
  updated_at: string;
}

export interface Pull {
  number: number;
  id: number;
  login: string;
  title: string;
  body: string | null;
  draft: boolean;
  state: "open" | "closed";
  base: string;
  head: string;
  created_at: string;
  updated_at: string;
  closed_at: string | null;
}

export interface CheckRun {
  id: number;
  head_sha: string;
  name: string;
  status: string;
  conclusion: string | null;
  details_url: string | null;
  external_id: string;
  started_at: string | null;
  completed_at: string | null;
  output: { title: string | null; summary: string | null; text: string | null; annotations_count: number };
  app: "github-actions" | "personal";
}

export interface Status {
  id: number;
  sha: string;
  state: string;
  context: string;
  description: string | null;
  target_url: string | null;
  login: string;
  created_at: string;
}

export interface Deployment {
  id: number;
  sha: string;
  ref: string;
  task: string;
  payload: unknown;
  environment: string;
  description: string | null;
  transient_environment: boolean;
  production_environment: boolean;
  login: string;
  created_at: string;
  updated_at: string;
  statuses: DeploymentStatus[];
}

export interface DeploymentStatus {
  id: number;
  state: string;
  description: string;
  environment: string;
  environment_url: string;
  log_url: string;
  login: string;
  created_at: string;
}

export interface Environment {
  id: number;
  name: string;
  created_at: string;
  updated_at: string;
}

export interface Step {
  name: string;
  number: number;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  started_at: string | null;
  completed_at: string | null;
}

export interface Job {
  /** The same as its check run's. */
  id: number;
  run: number;
  name: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  labels: readonly string[];
  created_at: string;
  started_at: string | null;
  completed_at: string | null;
  steps: Step[];
  log: string;
}

export interface Run {
  id: number;
  number: number;
  workflow: WorkflowFile;
  title: string;
  event: string;
  login: string;
  head_branch: string;
  head_sha: string;
  pull?: number;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  created_at: string;
  started_at: string;
  updated_at: string;
  jobs: Job[];
}

export interface Runner {
  id: number;
  name: string;
  os: string;
  status: "online" | "offline";
  busy: boolean;
  ephemeral?: boolean;
  labels: readonly string[];
}

/** A repository with what GitHub keeps beside git. */
export class RepoState extends Repo {
  readonly id: number;
  readonly pulls = new Map<number, Pull>();
  readonly comments = new Map<number, Comment>();
  readonly checks = new Map<number, CheckRun>();
  readonly statuses: Status[] = [];
  readonly deployments = new Map<number, Deployment>();
  readonly environments = new Map<string, Environment>();
  readonly runs = new Map<number, Run>();
  readonly workflowIds = new Map<string, number>();
  runners: Runner[] = [];
  /** What `secrets` and `vars` are in workflows. */
  readonly secrets = new Map<string, string>();
  readonly variables = new Map<string, string>();

  constructor(id: number, owner: string, name: string, folder: string) {
    super(owner, name, folder);
    this.id = id;
  }
}

/** What a failure on demand does to a request. */
export interface Failure {
  /** Of `METHOD /path`. */
  match: RegExp;
  status: number;
  message: string;
  headers: Readonly<Record<string, string>>;
  /** How often yet. */
  times: number;
}

export class GithubState {
  /** The server's address; set when it listens. */
  base = "";
  /** Enterprise Server 3.17 to 3.19: a dispatch answers no run. */
  readonly enterprise: boolean;
  readonly repositories: string;
  readonly tokens = new Map<string, Token>();
  readonly failures: Failure[] = [];
  /** Answers of this server that do not fit GitHub's description: each a bug of ours. */
  readonly mistakes: string[] = [];
  /** Works for redirects until then; by the path. */
  readonly downloads = new Map<string, { text: string; until: number }>();
  runs!: ActRuns;
  readonly #repos = new Map<string, RepoState>();
  #last = 1000;

  constructor(repositories: string, enterprise: boolean) {
    this.repositories = repositories;
    this.enterprise = enterprise;
  }

  /** An id that nothing else has. */
  next(): number {
    this.#last += 1;
    return this.#last;
  }

  /** A repository is there when its folder is: it may be put there by hand. */
  repo(owner: string, name: string): RepoState | undefined {
    const folder = join(this.repositories, owner, `${name}.git`);
    if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name) || !existsSync(join(folder, "HEAD"))) return undefined;
    const key = `${owner}/${name}`.toLowerCase();
    let found = this.#repos.get(key);
    if (!found) {
      found = new RepoState(this.next(), owner, name, folder);
      this.#repos.set(key, found);
    }
    return found;
  }

  get repos(): readonly RepoState[] {
    return [...this.#repos.values()];
  }

  /** Makes an empty one whose first branch is `main`. */
  async create(fullName: string): Promise<RepoState> {
    const [owner = "", name = ""] = fullName.split("/");
    const folder = join(this.repositories, owner, `${name}.git`);
    await mkdir(dirname(folder), { recursive: true });
    await must("git", ["init", "--quiet", "--bare", "--initial-branch=main", folder]);
    const repo = this.repo(owner, name);
    if (!repo) throw new Error(`"${fullName}" is not OWNER/NAME of letters, digits, dots, dashes and underscores`);
    return repo;
  }

  newToken(
    kind: Token["kind"],
    permissions: Token["permissions"] = readWrite,
    text = `${kind === "admin" ? "ghp" : "ghs"}_${randomBytes(18).toString("hex")}`,
  ): string {
    const resets = Math.floor(Date.now() / 1000) + 3600;
    const login = kind === "admin" ? "mona" : "github-actions[bot]";
    const token: Token = { kind, permissions, login, remaining: 0, resets };
    token.remaining = limitOf(token);
    this.tokens.set(text, token);
    return text;
  }
}
