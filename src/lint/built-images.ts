/** Names of the images that a repository builds: workflows, compose files, and folders with a Dockerfile. */
import { posix } from "node:path";
import { parse as parseYaml } from "yaml";
import { parseImage } from "../dags/images.ts";
import { imageName, isDockerfile } from "../images/names.ts";
import type { RepositoryFiles } from "./project.ts";
import type { Project } from "./rule.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** Without tags; `*` stands for what only the workflow's run knows (`${{ secrets.USER }}/cnn` is `*` + `/cnn`). */
export function builtImages(files: RepositoryFiles, all: readonly string[]): Project["builtImages"] {
  const found = new Map<string, string>();
  const add = (reference: string, from: string) => {
    const { name } = parseImage(reference.trim());
    if (/^[\w*][\w.*:/-]*$/.test(name) && name !== "*" && !found.has(name)) found.set(name, from);
  };
  for (const path of all) {
    const file = posix.basename(path);
    if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
      workflow(mapping(yamlOf(files.read(path))), (name) => add(name, path));
    else if (/compose.*\.ya?ml$/.test(file)) compose(mapping(yamlOf(files.read(path))), (name) => add(name, path));
    else if (isDockerfile(path)) {
      const name = imageName(path);
      if (name !== undefined) add(`*/${name}`, path);
    } else if (/\.(sh|bash)$|^Makefile$/.test(file))
      for (const name of built(files.read(path) ?? "")) add(known(name, {}), path);
  }
  return [...found].map(([name, from]) => ({ name, from }));
}

function workflow(document: Mapping, add: (name: string) => void): void {
  const top = strings(document.env);
  for (const job of Object.values(mapping(document.jobs)).map(mapping)) {
    const env = { ...top, ...strings(job.env) };
    for (const step of list(job.steps).map(mapping)) {
      const local = { ...env, ...strings(step.env) };
      const inputs = strings(step.with);
      const uses = String(step.uses ?? "");
      const named = /^docker\/(build-push-action|metadata-action|bake-action)@/.test(uses)
        ? `${inputs.tags ?? ""}\n${/metadata/.test(uses) ? (inputs.images ?? "") : ""}`
        : "";
      for (const name of /metadata/.test(uses) ? (inputs.images ?? "").split(/[\n,]/) : named.split(/[\n,]/))
        if (name.trim() !== "" && !/steps\.\w+\.outputs/.test(name)) add(known(name, local));
      for (const name of built(String(step.run ?? ""))) add(known(name, local));
    }
  }
}

function compose(document: Mapping, add: (name: string) => void): void {
  for (const service of Object.values(mapping(document.services)).map(mapping))
    if (service.build && typeof service.image === "string") add(known(service.image, {}));
}

/** The names that `docker build -t` gives in a script. */
const built = (script: string): string[] =>
  [
    ...script
      .replace(/\\\r?\n/g, " ")
      .matchAll(/\b(?:docker|podman|buildah|buildx)\s[^\n;&|]*\b(?:build|bud)\b[^\n;&|]*/g),
  ].flatMap(([command]) =>
    [...command.matchAll(/(?:\s-t|\s--tag)[\s=]+["']?((?:\$\{\{.*?\}\}|[^\s"'])+)/g)].map((m) => m[1] ?? ""),
  );

/** Puts known environment variables in; the rest becomes `*`. */
const known = (name: string, env: Readonly<Record<string, string>>): string =>
  name
    .replace(
      /\$\{\{\s*env\.(\w+)\s*\}\}|\$\{(\w+)(?::?-[^}]*)?\}|\$(\w+)/g,
      (_, a?: string, b?: string, c?: string) => env[a ?? b ?? c ?? ""] ?? "*",
    )
    .replace(/\$\{\{.*?\}\}/g, "*");

function yamlOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : parseYaml(text, { logLevel: "silent" });
  } catch {
    return undefined;
  }
}

const mapping = (value: unknown): Mapping =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Mapping) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(mapping(value))
      .filter(([, v]) => v !== null && typeof v !== "object")
      .map(([k, v]) => [k, String(v)]),
  );
