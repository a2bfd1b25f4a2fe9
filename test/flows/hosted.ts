/** A team's repository on our own GitHub: made from the example, with the workflows of `templates/` as users copy them. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RepoState, Run } from "../../platform/github/state.ts";
import type { Github } from "../../platform/github.ts";
import { repository as checkout, must } from "../../platform/tool.ts";
import { type Answer, call } from "../platform/http.ts";

/** JSON of whatever shape. */
type Json = Answer["body"];

export const example = join(checkout, "examples", "mlops-airflow-DAGs");

/** What GitHub shows of a run that has ended. */
export interface Ended {
  id: number;
  conclusion: string | null;
  log: string;
  /** Of its actions, as act tells them: those of one line. */
  outputs: Record<string, string>;
}

export class HostedTeam {
  readonly github: Github;
  readonly repo: RepoState;
  /** A clone. */
  readonly folder: string;

  private constructor(github: Github, repo: RepoState, folder: string) {
    this.github = github;
    this.repo = repo;
    this.folder = folder;
  }

  /** `folder` is not there yet; `settings` is written as mlops.yml. */
  static async start(github: Github, folder: string, settings: object): Promise<HostedTeam> {
    const repo = await github.create("acme/mlops-airflow-DAGs");
    const team = new HostedTeam(github, repo, folder);
    cpSync(example, folder, { recursive: true });
    rmSync(join(folder, ".github"), { recursive: true });
    mkdirSync(join(folder, ".github", "workflows"), { recursive: true });
    for (const template of readdirSync(join(checkout, "templates")))
      cpSync(join(checkout, "templates", template), join(folder, ".github", "workflows", template));
    team.write("mlops.yml", JSON.stringify(settings, null, 2));
    await team.git("init", "--quiet", "--initial-branch=main");
    const url = `${github.url.replace("://", `://x-access-token:${github.token}@`)}/${repo.fullName}.git`;
    await team.git("remote", "add", "origin", url);
    await team.commit("The pipeline");
    await team.git("push", "--quiet", "origin", "main");
    return team;
  }

  git(...args: string[]): Promise<string> {
    const who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];
    const env = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0" };
    return must("git", ["-C", this.folder, ...who, ...args], { env }).then((text) => text.trim());
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  /** Throws when the file has no `before`. */
  replace(path: string, before: string, after: string): void {
    const text = readFileSync(join(this.folder, path), "utf8");
    if (!text.includes(before)) throw new Error(`${path} has no ${JSON.stringify(before)}`);
    this.write(
      path,
      text.replace(before, () => after),
    );
  }

  /** All that has changed. Answers the commit. */
  async commit(message: string): Promise<string> {
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  /** Pushes the branch that is checked out; its pull request is opened, or pushed to. */
  async pullRequest(): Promise<Ended> {
    const head = await this.git("branch", "--show-current");
    await this.git("push", "--quiet", "origin", head);
    const open = [...this.repo.pulls.values()].find((pull) => pull.head === head);
    const number = open?.number ?? (await this.#api("POST", "/pulls", { title: head, head, base: "main" })).number;
    return this.#happens("pull_request", { number, action: open ? "synchronize" : "opened" });
  }

  /** Merges the branch that is checked out. */
  async merge(): Promise<Ended> {
    const head = await this.git("branch", "--show-current");
    const before = await this.git("rev-parse", "main");
    await this.git("switch", "--quiet", "main");
    await this.git("merge", "--quiet", "--no-ff", "--message", `Merge ${head}`, head);
    await this.git("push", "--quiet", "origin", "main");
    return this.#happens("push", { branch: "main", before });
  }

  async dispatch(workflow: string, inputs: Readonly<Record<string, string>>): Promise<Ended> {
    const body = { ref: "main", inputs, return_run_details: true };
    const { workflow_run_id: id } = await this.#api("POST", `/actions/workflows/${workflow}/dispatches`, body);
    return this.#ended(this.repo.runs.get(id)!);
  }

  /** A document of the branch mlops-state. */
  async state(path: string): Promise<Json> {
    const bytes = await this.repo.file((await this.repo.commitOf("mlops-state"))!, path);
    return bytes && JSON.parse(bytes.toString());
  }

  /** The parts of a release record, by action. */
  async record(id: string): Promise<Record<string, Json>> {
    const { entries } = await this.repo.entries((await this.repo.commitOf("mlops-state"))!, `releases/${id}`);
    const parts = await Promise.all(entries.map(({ path }) => this.state(path)));
    return Object.fromEntries(parts.map(({ action, part }) => [action, part]));
  }

  async #happens(event: string, about: object): Promise<Ended> {
    const [run, ...others] = await this.github.trigger(this.repo, event, about);
    if (!run || others.length > 0) throw new Error(`${others.length + (run ? 1 : 0)} workflows wait for ${event}`);
    return this.#ended(run);
  }

  async #ended(run: Run): Promise<Ended> {
    await this.github.ended(run);
    const log = run.jobs.map((job) => job.log).join("\n");
    const outputs = [...log.matchAll(/::set-output:: ([\w-]+)=(.*)/g)].map(([, name, value]) => [name, value]);
    return { id: run.id, conclusion: run.conclusion, log, outputs: Object.fromEntries(outputs) };
  }

  async #api(method: string, path: string, body?: unknown): Promise<Json> {
    const url = `${this.github.url}/repos/${this.repo.fullName}${path}`;
    const answer = await call(method, url, body, { Authorization: `Bearer ${this.github.token}` });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
