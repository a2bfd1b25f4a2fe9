/**
 * The docker program with buildx: builds images, and asks a registry for them with the login that the machine has. What happens is read
 * from `--progress rawjson` (buildx 0.13 and later), what failed from the words that buildx ends with.
 */

import { RemoteError, UserError } from "../kernel/errors.ts";
import { type Finished, ProgramMissing, run } from "./process.ts";

export interface Build {
  /** Relative to the client's folder, as all paths. */
  dockerfile: string;
  context: string;
  /** References with tags; they are pushed. None: it is built, and nothing is kept but the builder's cache. */
  push: readonly string[];
  platforms: readonly string[];
  labels: Readonly<Record<string, string>>;
  buildArgs: Readonly<Record<string, string>>;
}

/** A step that has ended. */
export interface Step {
  /** As BuildKit names it: `[2/6] RUN pip install x`. */
  name: string;
  seconds: number;
  cached: boolean;
}

export interface Hearing {
  /** A step has begun. */
  begun(name: string): void;
  ended(step: Step): void;
}

/** The Dockerfile can't be built as it is. */
export class BuildFailed extends Error {
  /** Line of the Dockerfile, from 1. */
  readonly line: number;
  /** What the failing step said last. */
  readonly lastLines: readonly string[];

  constructor(message: string, line: number, lastLines: readonly string[]) {
    super(message);
    this.name = "BuildFailed";
    this.line = line;
    this.lastLines = lastLines;
  }
}

/** The registry wants another login, or none of ours will do. */
export class RegistryRefuses extends UserError {}

const setup = "On GitHub: put docker/setup-buildx-action before this step.";
const keptLines = 20;

export class Docker {
  readonly #folder: string;
  readonly #signal: AbortSignal | undefined;

  /** `folder`: absolute. */
  constructor(folder: string, signal?: AbortSignal) {
    this.#folder = folder;
    this.#signal = signal;
  }

  /** The builder that would build, started if need be: its name and driver (`docker`, `docker-container`, `remote`). */
  async builder(): Promise<{ name: string; driver: string }> {
    const answer = await this.#buildx(["inspect", "--bootstrap"]);
    const field = (name: string) => new RegExp(`^${name}:[ \t]+(.+)$`, "m").exec(answer.stdout)?.[1]?.trim();
    const wrong = field("Error");
    if (wrong !== undefined || answer.code !== 0) throw failure(wrong ?? answer.stderr, "buildx inspect");
    return { name: field("Name") ?? "", driver: field("Driver") ?? "" };
  }

  /** The digest (`sha256:…`) of a tag in a registry; undefined when there is no such tag. */
  async digest(reference: string): Promise<string | undefined> {
    const answer = await this.#buildx(["imagetools", "inspect", reference, "--format", "{{json .Manifest.Digest}}"]);
    if (answer.code === 0) return JSON.parse(answer.stdout) as string;
    if (/: not found\s*$|manifest unknown|name unknown/i.test(answer.stderr)) return undefined;
    throw failure(answer.stderr, `inspect ${reference}`, reference);
  }

  /** Gives an image in a registry one more tag; both references have the same registry and name. */
  async tag(from: string, to: string): Promise<void> {
    const answer = await this.#buildx(["imagetools", "create", "--tag", to, from]);
    if (answer.code !== 0) throw failure(answer.stderr, `tag ${to}`, to);
  }

  /** Throws BuildFailed when the Dockerfile is to blame, RegistryRefuses when a login is missing, RemoteError when a service is. */
  async build(build: Build, hearing: Hearing): Promise<void> {
    const { dockerfile, context, push, platforms, labels, buildArgs } = build;
    const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
      Object.entries(values).map(([name, value]) => `${flag}=${name}=${value}`);
    const progress = new Progress(hearing);
    const args = [
      ...["build", "--progress=rawjson", `--file=${dockerfile}`],
      ...(push.length > 0 ? ["--push", ...push.map((reference) => `--tag=${reference}`)] : ["--output=type=cacheonly"]),
      ...(platforms.length > 0 ? [`--platform=${platforms.join(",")}`] : []),
      ...pairs("--label", labels),
      ...pairs("--build-arg", buildArgs),
      context,
    ];
    const answer = await this.#buildx(args, (line) => progress.hear(line));
    if (answer.code === 0) return;
    const words = answer.stderr
      .split("\n")
      .filter((line) => !line.startsWith("{"))
      .join("\n");
    throw blamed(words, progress.lastLines) ?? failure(words, `build ${dockerfile}`, push[0]);
  }

  /** The id of an image on this machine, pulled when it isn't there. */
  async imageId(reference: string): Promise<string> {
    const known = await this.#docker(["image", "inspect", "--format", "{{.Id}}", reference]);
    if (known.code === 0) return known.stdout.trim();
    const pulled = await this.#docker(["pull", "--quiet", reference]);
    if (pulled.code !== 0) {
      if (/not found|manifest unknown|does not exist|invalid reference/i.test(pulled.stderr))
        throw new UserError(`there is no image ${reference}`, "docker", "Name an image that can be pulled from here.");
      throw failure(pulled.stderr, `pull ${reference}`, reference);
    }
    const { stdout } = await this.#docker(["image", "inspect", "--format", "{{.Id}}", reference]);
    return stdout.trim();
  }

  /** Ends a container and takes it away; one that is not there is none. */
  async remove(container: string): Promise<void> {
    await this.#docker(["rm", "--force", container]);
  }

  async #docker(args: readonly string[]): Promise<Finished> {
    return run("docker", args, {
      cwd: this.#folder,
      env: { LC_ALL: "C" },
      ...(this.#signal && { signal: this.#signal }),
    }).catch((error) => {
      if (!(error instanceof ProgramMissing)) throw error;
      throw new UserError(
        "it is not installed, or not on the PATH",
        "docker",
        "Install Docker, or run the step on a machine that has it (GitHub's ubuntu runners do).",
      );
    });
  }

  async #buildx(args: readonly string[], errorLine?: (line: string) => void): Promise<Finished> {
    try {
      const answer = await run("docker", ["buildx", ...args], {
        cwd: this.#folder,
        env: { NO_COLOR: "1", LC_ALL: "C" },
        // The docker program of some versions leaves it to the terminal to end its plugins.
        group: true,
        ...(this.#signal && { signal: this.#signal }),
        ...(errorLine && { errorLine }),
      });
      if (
        answer.code !== 0 &&
        /'buildx' is not a docker command|unknown command: docker buildx|Run 'docker COMMAND --help'/.test(
          answer.stderr,
        )
      )
        throw new UserError("it has no buildx", "docker", `Install its plugin buildx. ${setup}`);
      return answer;
    } catch (error) {
      if (!(error instanceof ProgramMissing)) throw error;
      throw new UserError(
        "it is not installed, or not on the PATH, so no image can be built",
        "docker",
        "Install Docker with its plugin buildx, or run the step on a machine that has them (GitHub's ubuntu runners do).",
      );
    }
  }
}

/** Reads buildx's events: vertexes are steps, logs what they say. */
class Progress {
  readonly #hearing: Hearing;
  readonly #begun = new Set<string>();
  readonly #ended = new Set<string>();
  readonly #said = new Map<string, string>();
  #failed: string | undefined;

  constructor(hearing: Hearing) {
    this.#hearing = hearing;
  }

  /** What the step that failed said last; empty when none did. */
  get lastLines(): string[] {
    const text = this.#said.get(this.#failed ?? "") ?? "";
    return text.trimEnd().split(/\r?\n/).slice(-keptLines).filter(Boolean);
  }

  hear(line: string): void {
    if (!line.startsWith("{")) return;
    const { vertexes = [], logs = [] } = JSON.parse(line) as {
      vertexes?: {
        digest: string;
        name: string;
        started?: string;
        completed?: string;
        cached?: boolean;
        error?: string;
      }[];
      logs?: { vertex: string; data: string }[];
    };
    for (const { vertex, data } of logs) {
      const all = `${this.#said.get(vertex) ?? ""}${Buffer.from(data, "base64").toString("utf8")}`;
      this.#said.set(vertex, all.slice(-20_000));
    }
    for (const { digest, name, started, completed, cached = false, error } of vertexes) {
      if (error) this.#failed = digest;
      if (started && !this.#begun.has(digest)) {
        this.#begun.add(digest);
        this.#hearing.begun(name);
      }
      if (!started || !completed || error || this.#ended.has(digest)) continue;
      this.#ended.add(digest);
      this.#hearing.ended({ name, cached, seconds: (Date.parse(completed) - Date.parse(started)) / 1000 });
    }
  }
}

const unreachable =
  /dial (tcp|unix)|no such host|i\/o timeout|connection re(fused|set)|TLS handshake|50[0-4] |EOF|deadline exceeded/;
const refused =
  /\b401\b|\b403\b|unauthorized|denied|insufficient_scope|no basic auth credentials|authorization failed/i;

/** BuildKit shows the lines of the Dockerfile that it blames: `Dockerfile:5`, a rule, and the lines. */
function blamed(words: string, lastLines: readonly string[]): BuildFailed | undefined {
  const [, line] = /^\S.*:(\d+)\r?\n-{10,}$/m.exec(words) ?? [];
  const [, said = ""] = /^ERROR: (?:failed to build: )?(?:failed to solve: )?(.*)$/m.exec(words) ?? [];
  if (line === undefined) return undefined;
  const [, base] = /failed to resolve source metadata for (\S+): /.exec(said) ?? [];
  if (base !== undefined && !/not found/.test(said) && unreachable.test(said)) return undefined;
  const message =
    base !== undefined
      ? refused.test(said)
        ? `its base ${base} may not be pulled: it does not exist, or wants a login`
        : `its base ${base} does not exist`
      : said.replace(/^failed to compute cache key: .*: ("[^"]*": not found)$/, "$1 in the context").replace(/\.$/, "");
  return new BuildFailed(message, Number(line), lastLines);
}

/** What ended a command, from buildx's own words. `reference` names the registry that was spoken to. */
function failure(words: string, command: string, reference?: string): Error {
  const all = words.trim();
  const said = (/^ERROR: (.*)$/m.exec(all)?.[1] ?? all.split("\n").at(-1) ?? "").replace(/\.$/, "");
  const [, builder] = /no builder "(.*?)" found/.exec(all) ?? [];
  if (builder !== undefined)
    return new UserError(
      `there is no builder "${builder}"`,
      "docker",
      `Choose one of those that "docker buildx ls" shows. ${setup}`,
    );
  if (/multi(-|ple )platform/i.test(all))
    return new UserError("the builder can't build for several platforms", "input platforms", setup);
  if (/Cannot connect to the Docker daemon|dial unix|permission denied while trying to connect/.test(all))
    return new RemoteError("Docker", command, "no answer", `It said: ${said}. Is the daemon, or the builder, running?`);
  const registry = registryOf(/failed to resolve source metadata for (\S+):/.exec(all)?.[1] ?? reference ?? "");
  if (refused.test(said))
    return new RegistryRefuses(
      `${registry} refuses this login: ${said}`,
      "input registry",
      `Log in before this step, with a token that may write there: docker/login-action with registry: ${registry}.`,
    );
  if (unreachable.test(said))
    return new RemoteError(registry, command, "no answer", `It said: ${said}. Is input registry right?`);
  return new RemoteError("Docker", command, "a failure", `It said: ${said}.`);
}

/** The first part of a reference is a registry when it looks like a host. */
export function registryOf(reference: string): string {
  const [first = "", ...rest] = reference.split("/");
  return rest.length > 0 && (/[.:]/.test(first) || first === "localhost") ? first : "docker.io";
}
