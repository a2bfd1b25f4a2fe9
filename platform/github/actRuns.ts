/** Runs workflows for real, by act: one process and one checkout a run. What act tells, line by line in JSON, becomes jobs, steps and logs. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { act } from "../act.ts";
import { cacheDir } from "../cache.ts";
import { endSessions, endWithUs, leave } from "../keeper.ts";
import { node24 } from "../node24.ts";
import { must } from "../tool.ts";
import { type Line, takeStep } from "./actLine.ts";
import { now } from "./call.ts";
import { change, newCheck } from "./checks.ts";
import { permissionsOf, type Started, titleOf } from "./started.ts";
import type { GithubState, Job, RepoState, Run } from "./state.ts";

export interface ActOptions {
  /** `owner/name@ref` → the folder that `uses:` of it means. */
  actions: Readonly<Record<string, string>>;
  /** Variables that the runner's machine has beside ours. */
  env?: Readonly<Record<string, string>>;
  logs: string;
}

export class ActRuns {
  readonly #github: GithubState;
  readonly #options: ActOptions;
  readonly #alive = new Map<Run, { ended: Promise<void>; child?: ChildProcess; cancelled: boolean }>();

  constructor(github: GithubState, options: ActOptions) {
    this.#github = github;
    this.#options = options;
  }

  /** Answers at once, with the run queued. */
  start(repo: RepoState, started: Started): Run {
    const { workflow, event, commit, branch, pull } = started;
    const head = started.event === "pull_request" && pull !== undefined ? repo.pulls.get(pull)!.head : undefined;
    const run: Run = {
      id: this.#github.next(),
      number: [...repo.runs.values()].filter((one) => one.workflow.id === workflow.id).length + 1,
      workflow,
      title: titleOf(started),
      event,
      login: "mona",
      head_branch: branch,
      head_sha: commit,
      ...(pull !== undefined && { pull }),
      status: "queued",
      conclusion: null,
      created_at: now(),
      started_at: now(),
      updated_at: now(),
      jobs: [],
    };
    repo.runs.set(run.id, run);
    const alive = { ended: Promise.resolve(), cancelled: false };
    this.#alive.set(run, alive);
    alive.ended = (async () => {
      // A pull request's marks stand at its head, not at the merge that is checked out.
      if (head !== undefined) run.head_sha = (await repo.commitOf(`refs/heads/${head}`)) ?? commit;
      for (const [key, job] of Object.entries(workflow.jobs))
        this.#newJob(repo, run, job?.name ?? key, labelsOf(job?.["runs-on"]));
      await this.#run(repo, run, started).catch((error: Error) => {
        for (const job of run.jobs) job.log += `${error.message}\n`;
        run.conclusion = "failure";
      });
      this.#finish(repo, run);
    })();
    return run;
  }

  cancel(run: Run): void {
    const alive = this.#alive.get(run);
    if (!alive) return;
    alive.cancelled = true;
    if (alive.child?.pid !== undefined) void endSessions([alive.child.pid]);
  }

  /** Resolves when a run has ended. */
  async ended(run: Run): Promise<void> {
    await this.#alive.get(run)?.ended;
  }

  async stop(): Promise<void> {
    const all = [...this.#alive];
    for (const [run] of all) this.cancel(run);
    await Promise.all(all.map(([, { ended }]) => ended));
  }

  async #run(repo: RepoState, run: Run, started: Started): Promise<void> {
    const alive = this.#alive.get(run)!;
    const [{ program }, { bin }] = await Promise.all([act.install(), node24.install()]);
    const scratch = await mkdtemp(join(tmpdir(), "mlops-github-run-"));
    const mark = randomUUID();
    endWithUs({ folder: scratch, marks: [mark] });
    try {
      const token = this.#github.newToken("workflow", permissionsOf(started));
      const workspace = await this.#checkOut(repo, started, token, scratch);
      await writeFile(join(scratch, "event.json"), JSON.stringify(started.payload));
      await writeFile(join(scratch, "secrets"), lines({ ...Object.fromEntries(repo.secrets), GITHUB_TOKEN: token }));
      await writeFile(join(scratch, "variables"), lines(Object.fromEntries(repo.variables)));
      const env = {
        GITHUB_API_URL: this.#github.base,
        GITHUB_SERVER_URL: this.#github.base,
        GITHUB_REPOSITORY: repo.fullName,
        GITHUB_RUN_ID: String(run.id),
        GITHUB_RUN_NUMBER: String(run.number),
        GITHUB_ACTOR: run.login,
      };
      const args = [
        started.event,
        "--json",
        ...["-W", started.workflow.path, "-e", join(scratch, "event.json"), "-P", "ubuntu-latest=-self-hosted"],
        ...["--secret-file", join(scratch, "secrets"), "--var-file", join(scratch, "variables"), "--actor", run.login],
        ...labels(run).flatMap((label) => ["-P", `${label}=-self-hosted`]),
        ...Object.entries(this.#options.actions).flatMap(([uses, folder]) => [
          "--local-repository",
          `${uses}=${folder}`,
        ]),
        ...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
      ];
      // From here to the child nothing is waited for: a cancel finds one or the other.
      if (alive.cancelled) return;
      const child = spawn(program!, args, {
        cwd: workspace,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
        env: {
          ...process.env,
          ...this.#options.env,
          HOME: scratch,
          XDG_CACHE_HOME: join(scratch, "cache"),
          XDG_CONFIG_HOME: join(scratch, "config"),
          // The cache of what is installed stays where it is.
          MLOPS_ACTIONS_CACHE: cacheDir(),
          PATH: `${bin}:${this.#options.env?.PATH ?? process.env.PATH}`,
          MLOPS_MARK: mark,
        },
      });
      alive.child = child;
      if (child.pid !== undefined) endWithUs({ sessions: [child.pid] });
      run.status = "in_progress";
      run.started_at = now();
      const code = await this.#follow(repo, run, child);
      run.conclusion = code === 0 ? "success" : "failure";
      if (child.pid !== undefined) {
        // What a job left running in the background ends with the job.
        await endSessions([child.pid], 1);
        leave({ sessions: [child.pid] });
      }
    } finally {
      await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
      leave({ folder: scratch, marks: [mark] });
    }
  }

  /** Until act ends; answers its exit code. */
  async #follow(repo: RepoState, run: Run, child: ChildProcess): Promise<number | null> {
    await mkdir(this.#options.logs, { recursive: true });
    const log = createWriteStream(join(this.#options.logs, `run-${run.id}.log`));
    const said: string[] = [];
    child.stderr!.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    const closed = new Promise<number | null>((resolve, reject) => child.on("close", resolve).on("error", reject));
    for await (const text of createInterface({ input: child.stdout! })) {
      log.write(`${text}\n`);
      let line: Line;
      try {
        line = JSON.parse(text);
      } catch {
        continue;
      }
      if (line.jobID !== undefined && line.job !== undefined) this.#take(repo, run, line);
    }
    const code = await closed;
    log.end(said.join(""));
    // It never came to a job: the workflow is at fault.
    if (code !== 0 && run.jobs.every(({ status }) => status === "queued"))
      for (const job of run.jobs) job.log += said.join("");
    return code;
  }

  #take(repo: RepoState, run: Run, line: Line): void {
    const job = this.#jobOf(repo, run, line);
    const time = `${(line.time ?? now()).slice(0, 19)}Z`;
    const text = (line.msg ?? "").trimEnd();
    job.log += text
      .split("\n")
      .map((one) => `${time} ${one}\n`)
      .join("");
    if (job.status === "queued") this.#mark(repo, job, { status: "in_progress", started_at: time });
    if (line.step !== undefined && !line.raw_output) takeStep(job, line, time);
    if (line.jobResult !== undefined) {
      const failed = this.#alive.get(run)?.cancelled ? "cancelled" : "failure";
      const conclusion = line.jobResult === "success" ? "success" : failed;
      this.#mark(repo, job, { status: "completed", conclusion, completed_at: time });
    }
    run.updated_at = time;
  }

  /** act tells the members of a matrix apart by its values; until it does, one job stands for all. */
  #jobOf(repo: RepoState, run: Run, line: Line): Job {
    const defined = run.workflow.jobs[line.jobID!];
    const plain = defined?.name ?? line.jobID!;
    const values = Object.values(line.matrix ?? {});
    const shown = line.job!.slice(line.job!.indexOf("/") + 1);
    const name = plain.includes("${{") ? shown : values.length > 0 ? `${plain} (${values.join(", ")})` : plain;
    const found = run.jobs.find((job) => job.name === name);
    if (found) return found;
    const placeholder = run.jobs.findIndex((job) => job.name === plain && job.status === "queued");
    if (placeholder >= 0) repo.checks.delete(run.jobs.splice(placeholder, 1)[0]!.id);
    return this.#newJob(repo, run, name, labelsOf(defined?.["runs-on"]));
  }

  #newJob(repo: RepoState, run: Run, name: string, labels: readonly string[]): Job {
    const id = this.#github.next();
    const times = { created_at: now(), started_at: null, completed_at: null };
    const job: Job = {
      id,
      run: run.id,
      name,
      status: "queued",
      conclusion: null,
      labels,
      ...times,
      steps: [],
      log: "",
    };
    run.jobs.push(job);
    repo.checks.set(id, newCheck(id, run.head_sha, name, "github-actions"));
    return job;
  }

  /** A job and its check run change together. */
  #mark(
    repo: RepoState,
    job: Job,
    fields: Partial<Pick<Job, "status" | "conclusion" | "started_at" | "completed_at">>,
  ): void {
    Object.assign(job, fields);
    const check = repo.checks.get(job.id);
    if (check) change(check, fields);
  }

  #finish(repo: RepoState, run: Run): void {
    const cancelled = this.#alive.get(run)?.cancelled;
    const left = cancelled
      ? "cancelled"
      : run.conclusion === "failure" && run.jobs.every(({ status }) => status === "queued")
        ? "failure"
        : "skipped";
    for (const job of run.jobs) {
      if (job.status === "completed") continue;
      const conclusion = job.status === "in_progress" && !cancelled ? "failure" : left;
      for (const step of job.steps)
        if (step.status !== "completed") Object.assign(step, { status: "completed", conclusion, completed_at: now() });
      this.#mark(repo, job, { status: "completed", conclusion, completed_at: now() });
    }
    run.conclusion = cancelled ? "cancelled" : (run.conclusion ?? "failure");
    run.status = "completed";
    run.updated_at = now();
    this.#alive.delete(run);
  }

  /** A clone as actions/checkout leaves it with `fetch-depth: 0`: the token stands in its configuration. */
  async #checkOut(repo: RepoState, { commit, branch, pull }: Started, token: string, scratch: string): Promise<string> {
    const workspace = join(scratch, repo.name);
    const git = (...args: string[]) => must("git", ["-C", workspace, ...args], { env: { GIT_TERMINAL_PROMPT: "0" } });
    await must("git", ["clone", "--quiet", "--no-checkout", repo.folder, workspace]);
    await git("fetch", "--quiet", "origin", commit);
    await git("checkout", "--quiet", "--force", ...(pull === undefined ? ["-B", branch] : ["--detach"]), commit);
    await git("remote", "set-url", "origin", `${this.#github.base}/${repo.fullName}.git`);
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    await git("config", "--local", `http.${this.#github.base}/.extraheader`, header);
    return workspace;
  }
}

const labelsOf = (runsOn: string | readonly string[] | undefined): readonly string[] =>
  runsOn === undefined ? [] : [runsOn].flat();

const labels = (run: Run): readonly string[] =>
  [...new Set(run.jobs.flatMap((job) => job.labels))].filter((one) => one !== "ubuntu-latest");

/** As act reads files of secrets and variables. */
const lines = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}='${value.replaceAll("'", "")}'\n`)
    .join("");
