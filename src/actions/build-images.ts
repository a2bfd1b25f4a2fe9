import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Folder } from "../clients/folder.ts";
import { imagesSettings } from "../images/settings.ts";
import { defineAction } from "../kernel/action.ts";
import { UserError } from "../kernel/errors.ts";
import { list, oneOf } from "../kernel/inputs.ts";
import type { Made } from "../render/images.ts";
import { platforms, registry } from "./build-images/inputs.ts";

export default defineAction({
  name: "build-images",
  summary:
    "Builds the repository's Docker images, pushes them outside of pull requests, and says by which digest each is pulled.",
  inputs: {
    images: list({
      help: "The images to build, by name, folder or Dockerfile. Default: all that have a Dockerfile.",
      example: "python-base-cnn-model",
      setting: "images.images",
    }),
    registry,
    push: oneOf(["auto", "never", "always"], {
      help: "Whether images are pushed; auto: on GitHub, but not for pull requests.",
      default: "auto",
      setting: "images.push",
    }),
    platforms,
  },
  outputs: {
    images: "As JSON, name → REGISTRY/NAME@sha256:… of each image that the registry has; the others are left out.",
    built: "How many images were built.",
    reused: "How many were in the registry already, with the same content.",
  },
  sections: { images: imagesSettings },
  permissions: { contents: "read", packages: "write" },
  examples: ["build-images", "build-images --images training --registry ghcr.io/acme --push always"],

  async run({ inputs, config, host }) {
    const [{ Folder }, { contextOf, imagesOf, missingFindings }, { Docker }, { Making }, { revisionOf }] =
      await Promise.all([
        import("../clients/folder.ts"),
        import("../images/plan.ts"),
        import("../clients/docker.ts"),
        import("./build-images/making.ts"),
        import("./build-images/revision.ts"),
      ]);
    const [{ imagesSummary }, { count }] = await Promise.all([
      import("../render/images.ts"),
      import("../render/plain.ts"),
    ]);
    const folder = inputs["working-directory"];
    const disk = new Folder(folder);
    const { images, problems } = imagesOf(disk.list(), inputs.images ?? [], basename(folder));
    const [problem, ...others] = problems;
    if (problem) throw UserError.of([problem, ...others]);
    const push = inputs.push === "always" || (inputs.push === "auto" && pushedFor(host.event.name));
    if (push && inputs.registry === undefined && images.length > 0) throw noRegistry();

    const planned = images.map((image) => {
      const source = textOf(disk, image.dockerfile);
      return {
        image,
        source,
        context: contextOf(image, source, (path) => existsSync(join(folder, path)), config.images.context),
      };
    });
    const missing = planned.flatMap(({ image, context }) => missingFindings(image, context));
    const made: Made[] = [];
    const findings = [...missing];
    if (images.length > 0 && missing.length === 0) {
      const docker = new Docker(folder, host.signal);
      const builder = await docker.builder();
      host.log(`Builds ${images.length} with the builder ${builder.name} (${builder.driver}).`);
      const making = new Making(docker, host, {
        folder,
        push,
        registry: inputs.registry,
        platforms: inputs.platforms ?? [],
        buildArgs: config.images["build-args"],
        revision: await revisionOf(folder, host),
      });
      for (const [index, plan] of planned.entries()) {
        const title = `${plan.image.name}, ${index + 1} of ${planned.length}`;
        const result = await host.group(title, () => making.make(plan));
        if ("finding" in result) findings.push(result.finding);
        else made.push(result);
      }
    }

    const references = made.flatMap(({ name, reference }) =>
      reference === undefined ? [] : [[name, reference] as const],
    );
    const built = made.filter(({ how }) => how === "built").length;
    const reused = made.length - built;
    host.output("images", Object.fromEntries(references));
    host.output("built", built);
    host.output("reused", reused);
    await host.annotate(findings);
    await host.summary(imagesSummary({ made, findings, pushed: push, sourceUrl: host.sourceUrl }));
    host.record({ images: made.map(({ name, key, how, reference }) => ({ name, key, how, reference })) });

    const because =
      images.length === 0
        ? "No Dockerfile was found: there is nothing to build."
        : findings.length > 0
          ? `${count(planned.length - made.length, "image")} of ${planned.length} can't be built: ${findings[0]?.message}`
          : `${count(built, "image")} built, ${reused} reused${push ? ", all of them in the registry" : "; nothing was pushed"}.`;
    return {
      result: findings.length > 0 ? "refused" : "ok",
      because,
      details: () => ({ images: made.map((image) => ({ ...image })) }),
    };
  },
});

/** Whether `push: auto` pushes: what a pull request proposes is built, and goes nowhere. */
const pushedFor = (event: string): boolean =>
  !["local", "pull_request", "pull_request_target", "merge_group"].includes(event);

const noRegistry = () =>
  new UserError(
    "is required to push the images, and nothing is given",
    "input registry",
    "Name it, for example ghcr.io/acme, or set push to never.",
  );

function textOf(disk: Folder, dockerfile: string): string {
  const bytes = disk.read(dockerfile);
  if (bytes instanceof Uint8Array) return bytes.toString("utf8");
  const why = bytes?.because ?? "is gone";
  throw new UserError(`it ${why}`, dockerfile, "Make it a file that can be read.");
}
