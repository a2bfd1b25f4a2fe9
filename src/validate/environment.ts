/** Which environment DAG files are imported in: what to install, and the name under which it is kept. */
import { createHash } from "node:crypto";
import { posix } from "node:path";

/** A requirements file and those that it includes, by POSIX path relative to the working directory. */
export interface Requirements {
  file: string;
  texts: ReadonlyMap<string, string>;
}

/** Follows `-r` and `-c`; a file that isn't there is left for the installer to complain of. */
export function collectRequirements(file: string, read: (path: string) => string | undefined): Requirements {
  const texts = new Map<string, string>();
  const add = (path: string) => {
    if (texts.has(path)) return;
    const text = read(path);
    if (text === undefined) return;
    texts.set(path, text);
    for (const [, other = ""] of text.matchAll(/^\s*(?:-r|--requirement|-c|--constraint)[\s=]+(\S+)/gm))
      if (!other.includes("://")) add(posix.normalize(posix.join(posix.dirname(path), other)));
  };
  add(file);
  return { file, texts };
}

/** What the installer gets beside the file: Airflow of the version, unless the file names it. `version` as `3`, `2.10`, `3.2.2`. */
export function airflowPin(version: string, requirements: Requirements | undefined): string | undefined {
  const texts = [...(requirements?.texts.values() ?? [])].join("\n");
  if (/^\s*apache[-_.]airflow(?![-_.\w])/im.test(texts)) return undefined;
  const [major, minor, patch] = version.split(".");
  if (patch !== undefined) return `apache-airflow==${version}`;
  return minor === undefined ? `apache-airflow==${major}.*` : `apache-airflow==${version}.*`;
}

/**
 * Names an environment by all that it is made of; undefined when that can't be told from the texts: a path to code that may change.
 * `base` is the Python that it is made with.
 */
export function keyOf(
  requirements: Requirements | undefined,
  pin: string | undefined,
  base: string,
): string | undefined {
  const texts = [...(requirements?.texts ?? [])];
  if (texts.some(([, text]) => /^\s*(-e\b|--editable\b|\.|\/)|file:/m.test(text))) return undefined;
  return createHash("sha256")
    .update(JSON.stringify([texts, pin ?? "", base, process.platform, process.arch]))
    .digest("hex")
    .slice(0, 16);
}

/** The first row that is more than a name with versions and hashes: an option, a path or an address, any of which may run code. */
export function runsCode(requirements: Requirements | undefined): string | undefined {
  const plain = /^[\w.-]+\s*(\[[\w.,\s-]*\])?\s*([(<>=!~][^@/\\]*)?(;[^@/\\]*)?(\s--hash[=\s]\S+)*$/;
  const rows = [...(requirements?.texts.values() ?? [])].flatMap((text) =>
    text.replace(/\\\r?\n/g, " ").split(/\r?\n/),
  );
  // A tag of Airflow's repository, which a stranger can't move; a commit's hash would name commits of forks too.
  const airflows =
    /^(-c|--constraint)[\s=]+https:\/\/raw\.githubusercontent\.com\/apache\/airflow\/constraints-[\d.]+\/constraints-[\w.-]+\.txt$/;
  return rows
    .map((row) => row.replace(/(^|\s)#.*$/, "").trim())
    .find(
      (row) =>
        row !== "" &&
        !plain.test(row) &&
        !airflows.test(row) &&
        !/^(-r|--requirement|-c|--constraint)[\s=]+[\w./-]+$/.test(row),
    );
}

/** Variables that say where packages come from and how to get there. No token of the runner is among them. */
const forInstallers =
  /^(PIP_\w+|UV_\w+|(HTTPS?|ALL|NO)_PROXY|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|NETRC|APPDATA|LOCALAPPDATA)$/i;

/** Variables that a Python needs to start. */
const forPython = /^(PATH|LD_LIBRARY_PATH|LANG|LC_\w+|TZ|SYSTEMROOT)$/i;

type Variables = Readonly<Record<string, string | undefined>>;

const taken = (from: Variables, ...names: readonly RegExp[]): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.some((one) => one.test(name))));

/** Of a Python that is only asked what it is. */
export const pythonVariables = (from: Variables): Variables => taken(from, forPython);

/** Of the program that installs. `home` holds its own caches. */
export const installerVariables = (from: Variables): Variables => ({
  ...taken(from, forInstallers, forPython, /^(HOME|USERPROFILE|XDG_CACHE_HOME|TMPDIR)$/i),
  PIP_DISABLE_PIP_VERSION_CHECK: "1",
  PIP_NO_INPUT: "1",
});

/** Of a Python in an image, which has its own way to its packages: Airflow's images keep them where this says. */
export const imageVariables = (home: string, plugins: string, seconds: number): Variables => ({
  ...importVariables({}, home, plugins, seconds),
  PYTHONUSERBASE: "/home/airflow/.local",
});

/** Of the process that imports DAG files: nothing that is secret, nothing that leads to the network, a home of its own. */
export const importVariables = (from: Variables, home: string, plugins: string, seconds: number): Variables => ({
  ...taken(from, forPython, /^PYTHONPATH$/),
  HOME: home,
  TMPDIR: home,
  PYTHONDONTWRITEBYTECODE: "1",
  PYTHONUTF8: "1",
  AIRFLOW_HOME: home,
  AIRFLOW__CORE__LOAD_EXAMPLES: "False",
  AIRFLOW__CORE__PLUGINS_FOLDER: plugins,
  AIRFLOW__CORE__DAGBAG_IMPORT_TIMEOUT: String(seconds),
  AIRFLOW__CORE__DAGBAG_IMPORT_ERROR_TRACEBACK_DEPTH: "100",
  AIRFLOW__DATABASE__SQL_ALCHEMY_CONN: `sqlite:///${home}/airflow.db`,
  AIRFLOW__LOGGING__BASE_LOG_FOLDER: `${home}/logs`,
  AIRFLOW__LOGGING__LOGGING_LEVEL: "CRITICAL",
});
