/** The distributions that a repository's files install, by their names. Loose on purpose: a name too many only keeps a rule quiet. */
import { posix } from "node:path";
import { parse as parseYaml } from "yaml";
import type { RepositoryFiles } from "./project.ts";

export interface Requirement {
  /** Normalised by PEP 503; an extra of Airflow stands as `apache-airflow[docker]`. */
  name: string;
  from: string;
}

export function requirements(files: RepositoryFiles, all: readonly string[]): Requirement[] {
  const found = new Map<string, Requirement>();
  const seen = new Set<string>();
  const add = (name: string, from: string) => {
    if (!found.has(name)) found.set(name, { name, from });
  };

  const requirementsFile = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const row of rowsOf(files.read(path) ?? "")) {
      const include = includeOf(row);
      if (include) requirementsFile(posix.normalize(posix.join(posix.dirname(path), include)));
      else for (const name of namesIn(row)) add(name, path);
    }
  };

  for (const path of all) {
    const file = posix.basename(path);
    if (isRequirementsFile(path)) requirementsFile(path);
    else if (/^(pyproject\.toml|setup\.py|setup\.cfg|Pipfile)$/.test(file))
      for (const name of projectFile(files.read(path) ?? "")) add(name, path);
    else if (/^(conda|environment).*\.ya?ml$/.test(file))
      for (const name of condaFile(files.read(path) ?? "")) add(name, path);
    else if (/(^|\.)Dockerfile(\.|$)|^Containerfile$/i.test(file))
      for (const name of installed(files.read(path) ?? "")) add(name, path);
    else if (/compose.*\.ya?ml$|^\.env$|^values.*\.ya?ml$/.test(file)) {
      const extra = /_PIP_ADDITIONAL_REQUIREMENTS\W+(?:-\s*)?([^\n]*)/.exec(files.read(path) ?? "")?.[1] ?? "";
      for (const word of extra.replace(/[${}'":]/g, " ").split(/\s+/))
        for (const name of namesIn(word.replace(/^_PIP.*|^-$/, ""))) add(name, path);
    }
  }
  return [...found.values()];
}

const isRequirementsFile = (path: string): boolean =>
  /^requirements.*\.(txt|in)$/.test(posix.basename(path)) || /(^|\/)requirements\/[^/]+\.(txt|in)$/.test(path);

/**
 * What is surely installed where Airflow is: the distributions that stand in one requirements file with `apache-airflow`, files it
 * includes among them. Strict, unlike `requirements`: rows with a marker (`; python_version < "3.9"`) do not count.
 */
export function installedWithAirflow(files: RepositoryFiles, all: readonly string[]): ReadonlySet<string> {
  const namesOf = (path: string, above: readonly string[]): string[] =>
    above.includes(path)
      ? []
      : rowsOf(files.read(path) ?? "").flatMap((row) => {
          const include = includeOf(row);
          if (include) return namesOf(posix.normalize(posix.join(posix.dirname(path), include)), [...above, path]);
          return row.includes(";") ? [] : namesIn(row);
        });
  const together = all.filter(isRequirementsFile).map((path) => namesOf(path, []));
  return new Set(together.filter((names) => names.includes("apache-airflow")).flat());
}

const rowsOf = (text: string): string[] => text.replace(/\\\r?\n/g, " ").split(/\r\n|\r|\n/);

const includeOf = (row: string): string | undefined => /^\s*(?:-r|--requirement)[\s=]+(\S+)/.exec(row)?.[1];

/** One requirement of a line: its name, and its extras when it is Airflow. */
function namesIn(row: string): string[] {
  const text = row.replace(/(^|\s)#.*$/, "").trim();
  const url = /(?:git\+|https?:\/\/)\S+/.exec(text)?.[0];
  if (url && !/^[\w.-]+\s*(\[[^\]]*\])?\s*@/.test(text)) {
    const name =
      /#egg=([\w.-]+)/.exec(url)?.[1] ?? /([\w.-]+?)(\.git|-\d[^/]*)?(@[^/]*)?$/.exec(url.split("#")[0] ?? "")?.[1];
    return name ? [normalise(name)] : [];
  }
  const match = /^([A-Za-z0-9][\w.-]*)\s*(?:\[([^\]]*)\])?\s*(?:$|[=<>!~;@,\s(])/.exec(text);
  if (!match?.[1]) return [];
  const name = normalise(match[1]);
  const extras =
    name === "apache-airflow" ? (match[2]?.split(",") ?? []).map((extra) => `apache-airflow[${extra.trim()}]`) : [];
  return [name, ...extras];
}

const normalise = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, "-");

/** Quoted requirements, and keys of Poetry's and Pipenv's tables. */
function projectFile(text: string): string[] {
  const quoted = [...text.matchAll(/["']([A-Za-z0-9][\w.-]*(?:\[[^\]"']*\])?\s*(?:[=<>!~;@][^"']*)?)["']/g)].flatMap(
    (m) => namesIn(m[1] ?? ""),
  );
  const keys = [...text.matchAll(/^\s*"?([A-Za-z][\w.-]*)"?\s*=\s*["'{]/gm)].map((m) => normalise(m[1] ?? ""));
  const listed = /install_requires\s*=\s*\n((?:[ \t]+\S.*\n?)+)/.exec(text)?.[1]?.split("\n").flatMap(namesIn) ?? [];
  return [...quoted, ...keys, ...listed];
}

function condaFile(text: string): string[] {
  let dependencies: unknown;
  try {
    dependencies = (parseYaml(text) as { dependencies?: unknown } | null)?.dependencies;
  } catch {
    return [];
  }
  const flat = (item: unknown): string[] =>
    typeof item === "string"
      ? namesIn(item.replace(/^[\w-]+::/, ""))
      : Array.isArray(item)
        ? item.flatMap(flat)
        : item && typeof item === "object"
          ? Object.values(item).flatMap(flat)
          : [];
  return flat(dependencies);
}

/** What the `pip install`s of a Dockerfile name. */
function installed(text: string): string[] {
  const names: string[] = [];
  for (const [, rest = ""] of text.replace(/\\\r?\n/g, " ").matchAll(/\bpip3?\s+install\s+([^\n&|;]*)/g))
    for (const word of rest.split(/\s+/)) if (!word.startsWith("-")) names.push(...namesIn(word.replace(/["']/g, "")));
  return names;
}
