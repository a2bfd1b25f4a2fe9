/** One image: found in the registry by its content, or built and pushed. */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { BuildFailed, type Docker, RegistryRefuses } from "../../clients/docker.ts";
import { hashesOf } from "../../clients/hashes.ts";
import { type Context, contentKey, contentTag, failureFinding, type Image, labelsOf } from "../../images/plan.ts";
import { RemoteError } from "../../kernel/errors.ts";
import type { Finding } from "../../kernel/finding.ts";
import type { Host } from "../../kernel/host.ts";
import type { Made } from "../../render/images.ts";

export interface Circumstances {
  folder: string;
  push: boolean;
  registry: string | undefined;
  platforms: readonly string[];
  buildArgs: Readonly<Record<string, string>>;
  /** A tag. */
  revision: string | undefined;
}

export interface Planned {
  image: Image;
  /** Of the Dockerfile. */
  source: string;
  context: Context;
}

/** How often a long build says that it lives, in milliseconds. */
const sayEvery = 10_000;

export class Making {
  readonly #docker: Docker;
  readonly #host: Host<never>;
  readonly #given: Circumstances;

  constructor(docker: Docker, host: Host<never>, given: Circumstances) {
    this.#docker = docker;
    this.#host = host;
    this.#given = given;
  }

  async make(plan: Planned): Promise<Made | { finding: Finding }> {
    const started = performance.now();
    const { name, dockerfile } = plan.image;
    const { registry, push, revision } = this.#given;
    const key = await this.#keyOf(plan);
    this.#host.log(`${dockerfile}, context ${plan.context.folder}, content ${key}`);
    const known = (how: Made["how"], reference: string | undefined): Made => ({
      ...{ name, dockerfile, key, how, reference },
      seconds: (performance.now() - started) / 1000,
    });

    const place = registry === undefined ? undefined : `${registry}/${name}`;
    const tags =
      place === undefined ? [] : [contentTag(key), ...(revision ? [revision] : [])].map((tag) => `${place}:${tag}`);
    const there = tags[0] && (await this.#lookUp(tags[0]));
    if (there) {
      for (const tag of push ? tags.slice(1) : []) await this.#docker.tag(`${place}@${there}`, tag);
      this.#host.log(`The registry has it already: ${there}`);
      return known("reused", `${place}@${there}`);
    }
    try {
      await this.#build(plan, key, push ? tags : []);
    } catch (error) {
      if (!(error instanceof BuildFailed)) throw error;
      for (const line of error.lastLines) this.#host.log(line);
      return { finding: failureFinding(plan.image, error) };
    }
    if (!push || tags[0] === undefined) return known("built", undefined);
    const digest = await this.#docker.digest(tags.at(-1) ?? tags[0]);
    if (digest === undefined)
      throw new RemoteError(
        "The registry",
        `inspect ${tags[0]}`,
        "not found",
        "It took the image and does not know it now.",
      );
    this.#host.log(`Pushed: ${place}@${digest}`);
    return known("built", `${place}@${digest}`);
  }

  async #keyOf({ image, source, context }: Planned): Promise<string> {
    const { folder, platforms, buildArgs } = this.#given;
    const root = join(folder, context.folder);
    const { all, paths } = context.taken;
    const files = await hashesOf(root, all ? ["."] : paths.map(({ path }) => path), this.#host.signal);
    const ignoring = [posix.join(context.folder, ".dockerignore"), `${image.dockerfile}.dockerignore`];
    const ignored = ignoring.filter((path) => existsSync(join(folder, path)));
    files.push(...(await hashesOf(folder, ignored)).map((file) => ({ ...file, path: `ignore ${file.path}` })));
    return contentKey({ source, files, platforms, buildArgs });
  }

  async #build({ image, context }: Planned, key: string, tags: readonly string[]): Promise<void> {
    const { platforms, buildArgs, revision } = this.#given;
    let at = { step: 0, steps: 1, what: "its base" };
    const ticking = setInterval(() => this.#host.progress(at.step, at.steps, `${image.name}, ${at.what}`), sayEvery);
    try {
      await this.#docker.build(
        {
          ...{ dockerfile: image.dockerfile, context: context.folder, push: tags, platforms, buildArgs },
          labels: labelsOf(key, revision, sourceOf(this.#host)),
        },
        {
          begun(name) {
            const [, step, steps, what = ""] = /^\[(?:\S+ )*(\d+)\/(\d+)\] (.*)$/.exec(name) ?? [];
            at = step === undefined ? { ...at, what: name } : { step: Number(step), steps: Number(steps), what };
          },
          ended: ({ name, seconds, cached }) => {
            if (!name.startsWith("[internal]"))
              this.#host.log(`${name}  ${cached ? "cached" : `${seconds.toFixed(1)} s`}`);
          },
        },
      );
    } finally {
      clearInterval(ticking);
    }
  }

  /** Without the right to look, or without an answer when nothing is to be pushed, the image is simply built. */
  async #lookUp(reference: string): Promise<string | undefined> {
    try {
      return await this.#docker.digest(reference);
    } catch (error) {
      const bearable = error instanceof RegistryRefuses || (error instanceof RemoteError && !this.#given.push);
      if (!bearable) throw error;
      this.#host.log(`The registry can't be asked whether it has the image (${error.message}), so it is built.`);
      return undefined;
    }
  }
}

/** The repository's page, as the event names it. */
function sourceOf({ event }: Host<never>): string | undefined {
  const { repository } = event.payload as { repository?: { html_url?: unknown } };
  return typeof repository?.html_url === "string" ? repository.html_url : undefined;
}
