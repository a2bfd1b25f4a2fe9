/** What a repository's Dockerfiles are called: the one place that knows it, for building and for what DAGs name. */
import { posix } from "node:path";

/** `Dockerfile`, or `<something>.Dockerfile`. */
export const isDockerfile = (path: string): boolean => /^(.*\.)?Dockerfile$/i.test(posix.basename(path));

/** The image of a Dockerfile has the name of the folder that it lies in; undefined at the top, where no folder names it. */
export function imageName(path: string): string | undefined {
  const folder = posix.basename(posix.dirname(path));
  return folder === "." || folder === "" ? undefined : folder.toLowerCase();
}

/** What the distribution specification allows as a part of a name. */
export const isValidName = (name: string): boolean => /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/.test(name);
