/** Which images a repository builds, from which context, and under which names. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Problem } from "../kernel/errors.ts";
import type { Finding } from "../kernel/finding.ts";
import { nearest } from "../kernel/nearest.ts";
import { type Taken, taken } from "./dockerfile.ts";
import { imageName, isDockerfile, isValidName } from "./names.ts";

export interface Image {
  name: string;
  /** POSIX, relative to the working directory. */
  dockerfile: string;
}

/** The images of the Dockerfiles among `files`; only the `wanted`, by name, by Dockerfile or by folder, if there are any. */
export function imagesOf(
  files: readonly string[],
  wanted: readonly string[],
  top: string,
): { images: Image[]; problems: Problem[] } {
  const found = files
    .filter(isDockerfile)
    .map((dockerfile) => ({ dockerfile, name: imageName(dockerfile) ?? top.toLowerCase() }));
  const problems: Problem[] = [];
  const matching = (word: string) => {
    const path = posix.normalize(word).replace(/\/$/, "");
    return found.filter(
      ({ name, dockerfile }) => name === word || dockerfile === path || posix.dirname(dockerfile) === path,
    );
  };
  for (const word of wanted) {
    if (matching(word).length > 0) continue;
    const names = found.map(({ name }) => name);
    const near = nearest(word, names);
    const fix = near ? `Did you mean ${near}?` : `There are: ${names.join(", ") || "no Dockerfiles at all"}.`;
    problems.push({ what: `no Dockerfile makes an image "${word}"`, where: "input images", fix });
  }
  const chosen =
    wanted.length === 0 ? found : found.filter((one) => wanted.some((word) => matching(word).includes(one)));
  for (const { name, dockerfile } of chosen) {
    const twin = chosen.find((other) => other.name === name && other.dockerfile < dockerfile);
    const rename = "Rename its folder: an image is called like the folder of its Dockerfile.";
    if (!isValidName(name))
      problems.push({ what: `"${name}" can't be the name of an image`, where: dockerfile, fix: rename });
    if (twin) {
      const what = `${twin.dockerfile} makes an image of the same name, ${name}`;
      problems.push({ what, where: dockerfile, fix: `${rename} Or name one of the two in images.` });
    }
  }
  return { images: chosen, problems };
}

export interface Context {
  /** The folder that is sent to the builder, relative to the working directory: `.` or `cnn`. */
  folder: string;
  taken: Taken;
  /** What COPY and ADD name, and the folder doesn't have. */
  missing: Taken["paths"];
}

/**
 * The context of a Dockerfile: the nearest folder, from its own up to the working directory, that has all that its COPY and ADD lines
 * name; `given` when the configuration says it. When there is no such folder, the one that lacks least.
 */
export function contextOf(
  { dockerfile }: Image,
  source: string,
  exists: (path: string) => boolean,
  given?: string,
): Context {
  const took = taken(source);
  const candidates = (given === undefined ? foldersFrom(posix.dirname(dockerfile)) : [given]).map((folder) => ({
    folder,
    taken: took,
    missing: took.paths.filter(({ path }) => !exists(posix.join(folder, path))),
  }));
  return candidates.reduce((best, one) => (one.missing.length < best.missing.length ? one : best));
}

function foldersFrom(folder: string): [string, ...string[]] {
  return folder === "." ? ["."] : [folder, ...foldersFrom(posix.dirname(folder))];
}

const docs = "https://github.com/mlops-actions/mlops-actions/blob/main/actions/build-images/README.md";

export const missingFindings = ({ dockerfile }: Image, { missing, folder }: Context): Finding[] =>
  missing.map(({ path, line }) => ({
    rule: "image-source-missing",
    severity: "error",
    confidence: "high",
    file: dockerfile,
    range: { start: { line, column: 1 }, end: { line, column: 1 } },
    message: `${path} is not in the context ${folder === "." ? "(the working directory)" : folder}, nor in another folder above the Dockerfile.`,
    why: "The image can't be built without what it copies.",
    fix: "Write the path as it is seen from the Dockerfile's folder or from a folder above it, or set images.context in mlops.yml.",
    docs,
  }));

export interface Failure {
  line: number;
  /** `RUN pip install x`, or what else went wrong. */
  message: string;
  lastLines: readonly string[];
}

export const failureFinding = ({ dockerfile, name }: Image, { line, message, lastLines }: Failure): Finding => ({
  rule: "image-build-failed",
  severity: "error",
  confidence: "high",
  file: dockerfile,
  range: { start: { line, column: 1 }, end: { line, column: 1 } },
  message: `${name} can't be built: ${message}.`,
  why:
    lastLines.length > 0
      ? `It ended with: ${lastLines.slice(-3).join(" / ")}`
      : "No task that names this image can run.",
  fix: `Build it on your machine: docker build -f ${dockerfile} …`,
  docs,
});

/** A file of the context: its path from there, whether it may be run, and the hash of what it holds. */
export interface HashedFile {
  path: string;
  executable: boolean;
  sha256: string;
}

/** Says that nothing that the image is made of has changed: Dockerfile, the files that it takes, platforms and build arguments. */
export function contentKey(made: {
  source: string;
  files: readonly HashedFile[];
  platforms: readonly string[];
  buildArgs: Readonly<Record<string, string>>;
}): string {
  const sorted = <T>(values: readonly T[], by: (value: T) => string) =>
    [...values].sort((a, b) => (by(a) < by(b) ? -1 : 1));
  const parts = [
    "1",
    made.source,
    sorted(made.files, ({ path }) => path).map(({ path, executable, sha256 }) => [path, executable, sha256]),
    sorted(made.platforms, (name) => name),
    sorted(Object.entries(made.buildArgs), ([name]) => name),
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40);
}

/** The tag that an image of this content has, whatever commit it was built at. */
export const contentTag = (key: string): string => `content-${key}`;

/** Labels of the OCI image specification, and ours. */
export const labelsOf = (key: string, revision: string | undefined, source: string | undefined) => ({
  "mlops.content-key": key,
  ...(revision !== undefined && { "org.opencontainers.image.revision": revision }),
  ...(source !== undefined && { "org.opencontainers.image.source": source }),
});
