/** A team's repository with the workflows that users copy, and act to run them on GitHub's events. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { act } from "../../platform/act.ts";
import { ours } from "../../platform/github.ts";
import { node24 } from "../../platform/node24.ts";
import { repository } from "../../platform/tool.ts";
import { type Finished, run } from "../../src/clients/process.ts";
import { tempFolder } from "../actions/step.ts";

const who = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@b.c", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@b.c" };

export interface Ran extends Finished {
  /** Of the step that is ours. */
  outcome: string;
  outputs: Record<string, string>;
  summary: string;
}

export interface Asked {
  /** A file of `templates/`. */
  template: string;
  event: { name: string; payload: object };
  secrets?: Readonly<Record<string, string>>;
}

export class Team {
  /** Everything below it may be removed. */
  readonly home = tempFolder();
  readonly workspace = join(this.home, "ml");
  /** A bare repository, for the state branch. */
  readonly state = join(this.home, "state.git");
  #runs = 0;

  /** The example, or its broken copy, as the first commit on main. */
  async begin(from: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
    await run("git", ["init", "-q", "--bare", this.state]);
    cpSync(join(repository, "examples", from), this.workspace, { recursive: true });
    rmSync(join(this.workspace, ".github"), { recursive: true, force: true });
    for (const [path, text] of Object.entries(more)) this.write(path, text);
    await this.git("init", "-q", "-b", "main");
    return this.commit("base");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.workspace, path)), { recursive: true });
    writeFileSync(join(this.workspace, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.workspace, path), "utf8");
  }

  async git(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await run("git", args, { cwd: this.workspace, env: who });
    if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout.trim();
  }

  /** All that has changed; answers the commit. */
  async commit(message: string): Promise<string> {
    await this.git("add", ".");
    await this.git("commit", "-q", "--allow-empty", "-m", message);
    return this.git("rev-parse", "HEAD");
  }

  /** A pull request from what is checked out to `base`. */
  async pullRequest(base: string): Promise<Ran> {
    const sha = await this.git("rev-parse", "HEAD");
    const pull = { number: 7, base: { sha: base, ref: "main" }, head: { sha, ref: "topic" } };
    return this.run({
      template: "pull-request-check.yml",
      event: { name: "pull_request", payload: { action: "opened", number: 7, pull_request: pull } },
    });
  }

  /** The copied workflow, with a step behind it that shows what ours left behind. */
  async run({ template, event, secrets = {} }: Asked): Promise<Ran> {
    const [program, node] = await Promise.all([
      act.install().then((tool) => tool.program!),
      node24.install().then((tool) => tool.bin!),
    ]);
    const workflow = ".github/workflows/flow.yml";
    this.write(workflow, watched(readFileSync(join(repository, "templates", template), "utf8")));
    const result = join(this.home, `result-${++this.#runs}`);
    writeFileSync(`${result}.event`, JSON.stringify(event.payload));
    const labels = ["ubuntu-latest", "self-hosted"].flatMap((label) => ["-P", `${label}=-self-hosted`]);
    const told = Object.entries({ GITHUB_TOKEN: "none", ...secrets }).flatMap(([name, value]) => [
      "-s",
      `${name}=${value}`,
    ]);
    const done = await run(
      program,
      [
        ...[event.name, "-e", `${result}.event`, ...labels, ...told],
        ...Object.entries(ours).flatMap(([uses, folder]) => ["--local-repository", `${uses}=${folder}`]),
        ...["--env", `RESULT=${result}`],
      ],
      {
        cwd: this.workspace,
        env: {
          HOME: this.home,
          XDG_CACHE_HOME: join(this.home, "cache"),
          XDG_CONFIG_HOME: join(this.home, "config"),
          PATH: `${node}:${process.env.PATH}`,
        },
      },
    );
    rmSync(join(this.workspace, workflow));
    const read = (path: string) => {
      try {
        return readFileSync(path, "utf8");
      } catch {
        throw new Error(`act left nothing behind:\n${done.stdout.slice(-4000)}\n${done.stderr.slice(-2000)}`);
      }
    };
    const [, outcome, outputs] = /^outcome (\w+)\n([\s\S]*)$/.exec(read(result)) ?? [];
    return { ...done, outcome: outcome ?? "", outputs: JSON.parse(outputs ?? "{}"), summary: read(`${result}.md`) };
  }

  end(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

function watched(template: string): string {
  const uses = "- uses: mlops-actions/mlops-actions@v1";
  if (!template.includes(uses)) throw new Error(`the template has no ${uses}`);
  return `${template.replace(uses, `- id: flow\n        uses: ${uses.slice(8)}`).trimEnd()}
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.flow.outputs) }}
          OUTCOME: \${{ steps.flow.outcome }}
          SUMMARY: \${{ steps.flow.outputs.summary-file }}
        run: |
          printf 'outcome %s\\n' "$OUTCOME" > "$RESULT"
          printf '%s' "$OUTPUTS" >> "$RESULT"
          cp "$SUMMARY" "$RESULT.md"
`;
}
