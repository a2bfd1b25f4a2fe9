/** The team's repository: a clone with a remote, in which the story's people commit. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository as checkout } from "../../platform/tool.ts";

const identity = [
  ...["-c", "user.name=Demo", "-c", "user.email=demo@example.org"],
  ...["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"],
];

export class Team {
  /** The clone. */
  readonly folder: string;

  /** The example's repository, in a clone below `home`, pushed to a bare one beside it. */
  constructor(home: string) {
    this.folder = join(home, "mlops-airflow-DAGs");
    const origin = join(home, "origin.git");
    mkdirSync(origin);
    cpSync(join(checkout, "examples/mlops-airflow-DAGs"), this.folder, { recursive: true });
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("init", "--quiet", "--bare", "--initial-branch=main", origin);
    this.git("remote", "add", "origin", origin);
    this.commit("The pipeline");
    this.git("push", "--quiet", "origin", "main");
  }

  git(...args: string[]): string {
    const { status, stdout, stderr, error } = spawnSync("git", [...identity, ...args], {
      cwd: this.folder,
      encoding: "utf8",
    });
    if (error) throw new Error("git is not installed, or not on the PATH: install it and try again");
    if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
    return stdout.trim();
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8").replaceAll("\r\n", "\n");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  /** All that has changed. Answers the commit. */
  commit(message: string): string {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }
}
