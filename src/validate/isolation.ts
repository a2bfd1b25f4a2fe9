/** How DAG files are kept from the rest of the machine: the command that a Python is started with at each level. */
import { join } from "node:path";

/** The strongest first. */
export const levels = ["image", "namespaces", "process"] as const;
export type Level = (typeof levels)[number];

/** The walls, and what code inside may see of this machine. */
export interface Sandbox {
  level: Level;
  /** Of the level image, with the name that its container gets. */
  image: string | undefined;
  name: string;
  /** The repository, absolute: read only. */
  root: string;
  /** Working directory, absolute, in the root. */
  folder: string;
  /** Paths in the root that are hidden: where git keeps what `actions/checkout` leaves. */
  hidden: readonly { path: string; isFolder: boolean }[];
  /** Absolute, with `code/` in it, which alone is shown; all else that is written there is gone afterwards. */
  home: string;
  /** The whole environment. */
  env: Readonly<Record<string, string | undefined>>;
}

export interface Command {
  program: string;
  args: string[];
}

/** The user inside: nobody. */
const uid = "65534";
const systemLinks = ["bin", "sbin", "lib", "lib32", "lib64", "libx32"];
/** Of /etc, what programs need to start: none of it is secret. */
const systemSettings = [
  "ld.so.cache",
  "localtime",
  "timezone",
  "mime.types",
  "nsswitch.conf",
  "alternatives",
  "ssl/certs",
];

/**
 * By bubblewrap: no network, processes of its own, another user, and a file system that has nothing but the system's programs, the
 * environment, and the repository, all read only. `programs` are the environment's folders; `linkOf` tells where `/bin` leads to.
 */
export function namespaces(
  inner: Command,
  { root, folder, hidden, home }: Sandbox,
  programs: readonly string[],
  linkOf: (path: string) => string | undefined,
): Command {
  const binds = (flag: string, paths: readonly string[]) => paths.flatMap((path) => [flag, path, path]);
  const code = join(home, "code");
  const args = [
    ...["--unshare-all", "--die-with-parent", "--new-session", "--uid", uid, "--gid", uid, "--hostname", "dags"],
    ...binds("--ro-bind", ["/usr"]),
    ...systemLinks.flatMap((name) => {
      const link = linkOf(`/${name}`);
      return link === undefined ? ["--ro-bind-try", `/${name}`, `/${name}`] : ["--symlink", link, `/${name}`];
    }),
    ...systemSettings.flatMap((name) => ["--ro-bind-try", `/etc/${name}`, `/etc/${name}`]),
    ...["--ro-bind", join(code, "passwd"), "/etc/passwd"],
    ...["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"],
    ...binds("--ro-bind-try", programs),
    ...binds("--ro-bind", [root]),
    ...hidden.flatMap(({ path, isFolder }) => (isFolder ? ["--tmpfs", path] : ["--ro-bind", "/dev/null", path])),
    ...["--tmpfs", home, ...binds("--ro-bind", [code])],
    ...["--remount-ro", "/", "--chdir", folder],
  ];
  return { program: "bwrap", args: [...args, "--", inner.program, ...inner.args] };
}

/** Bytes and processes that a container may have. */
const containerMemory = "3g";
const containerProcesses = "256";

/** By Docker, in an image of the user's. */
export function container(inner: Command, { image = "", name, root, folder, hidden, home, env }: Sandbox): Command {
  const code = join(home, "code");
  const shown = (path: string) => `type=bind,source=${path},target=${path},readonly`;
  const args = [
    ...["run", "--rm", "--interactive", "--name", name, "--pull", "never", "--network", "none"],
    ...["--pids-limit", containerProcesses, "--memory", containerMemory, "--memory-swap", containerMemory],
    // Group 0, as Airflow's own images want it of users that they don't know.
    ...["--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--user", `${uid}:0`],
    ...["--tmpfs", "/tmp:mode=1777", "--tmpfs", `${home}:mode=1777`],
    ...["--mount", shown(root), "--mount", shown(code)],
    ...hidden.flatMap(({ path, isFolder }) =>
      isFolder
        ? ["--mount", `type=tmpfs,target=${path}`]
        : ["--mount", `type=bind,source=/dev/null,target=${path},readonly`],
    ),
    ...Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : ["--env", `${key}=${value}`])),
    ...["--workdir", folder, "--entrypoint", inner.program, image, ...inner.args],
  ];
  return { program: "docker", args };
}

/** Of the folders of an environment those that must be shown: the system's are, and what lies in another is. */
export function programFolders(folders: readonly string[]): string[] {
  const all = [...new Set(folders)].filter((path) => path !== "/" && path !== "/usr" && !path.startsWith("/usr/"));
  return all.filter((path) => !all.some((other) => other !== path && path.startsWith(`${other}/`))).sort();
}

/** Why bubblewrap gave up, from what it said: a clear line with the mend. */
export function refusal(said: string): { what: string; fix: string } {
  const last = said.trim().split("\n").at(-1) ?? "";
  return /namespace|uid map|Operation not permitted|Permission denied|No permissions/i.test(last)
    ? {
        what: `this machine forbids namespaces to users (${last})`,
        fix: "On Ubuntu 24.04, before this step: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0. Or name an image.",
      }
    : { what: `bubblewrap can't start: ${last}`, fix: "Name an image, or mend what it says." };
}

/** Where there is no bubblewrap. */
export const bubblewrapMissing = {
  what: "bubblewrap, which makes the namespaces, is not installed",
  fix: "Before this step: sudo apt-get install --yes bubblewrap. Or name an image.",
};
