import { describe, expect, it } from "@jest/globals";
import { collectRequirements, runsCode } from "../../src/validate/environment.ts";
import { container, namespaces, programFolders, refusal, type Sandbox } from "../../src/validate/isolation.ts";

const sandbox: Sandbox = {
  level: "namespaces",
  image: undefined,
  name: "mlops-validate-1",
  root: "/w/repo",
  folder: "/w/repo/ml",
  hidden: [
    { path: "/w/repo/.git", isFolder: true },
    { path: "/w/repo/sub/.git", isFolder: false },
  ],
  home: "/tmp/h",
  env: { HOME: "/tmp/h", TZ: undefined },
};
const inner = { program: "/env/bin/python", args: ["/tmp/h/code/helper.py"] };
const line = ({ program, args }: { program: string; args: string[] }) => [program, ...args].join(" ");

describe("the command", () => {
  it("of namespaces shows the repository without .git, and the environment, read only", () => {
    const said = line(namespaces(inner, sandbox, ["/env"], (path) => (path === "/lib" ? "usr/lib" : undefined)));
    expect(said).toMatch(/^bwrap --unshare-all --die-with-parent --new-session --uid 65534 --gid 65534 /);
    expect(said).toContain("--symlink usr/lib /lib ");
    expect(said).toContain("--ro-bind-try /env /env --ro-bind /w/repo /w/repo --tmpfs /w/repo/.git");
    expect(said).toContain("--ro-bind /dev/null /w/repo/sub/.git");
    expect(said).toMatch(/--remount-ro \/ --chdir \/w\/repo\/ml -- \/env\/bin\/python \/tmp\/h\/code\/helper.py$/);
  });

  it("of an image has neither network nor capabilities, and only the variables that it is given", () => {
    const said = line(container(inner, { ...sandbox, level: "image", image: "airflow:3" }));
    for (const flags of ["--network none", "--pids-limit 256", "--memory 3g", "--read-only", "--cap-drop ALL"])
      expect(said).toContain(flags);
    expect(said).toContain("--mount type=tmpfs,target=/w/repo/.git");
    expect(said).toContain("--env HOME=/tmp/h --workdir /w/repo/ml --entrypoint /env/bin/python airflow:3 /tmp/h");
  });
});

it("the folders of an environment are each named once, those of the system not at all", () => {
  const paths = ["/env/lib/python3.12/site-packages", "/usr/lib/python3", "/src/editable"];
  expect(programFolders(["/env", "/opt/py", ...paths])).toEqual(["/env", "/opt/py", "/src/editable"]);
});

it.each([
  ["bwrap: setting up uid map: Permission denied", /forbids namespaces to users/, /apparmor_restrict_unprivileged/],
  ["bwrap: No permissions to create new namespace", /forbids namespaces to users/, /sysctl/],
  ["bwrap: Can't find source path /x", /bubblewrap can't start: bwrap: Can't find source path \/x/, /mend/],
])("%s: told with the mend", (said, what, fix) => {
  expect(refusal(`noise\n${said}\n`)).toEqual({ what: expect.stringMatching(what), fix: expect.stringMatching(fix) });
});

describe("requirements of a fork", () => {
  const row = (text: string) => runsCode(collectRequirements("r.txt", (path) => (path === "r.txt" ? text : undefined)));

  it.each([
    "pandas",
    "apache-airflow[docker,http]==3.2.2  # the server's",
    "scikit-learn >=1.5, <2 ; python_version < '3.13'",
    "a==1 \\\n    --hash=sha256:abc \\\n    --hash=sha256:def",
    "-c constraints.txt",
    "--constraint https://raw.githubusercontent.com/apache/airflow/constraints-3.2.2/constraints-3.12.txt",
  ])("%s is installed", (text) => {
    expect(row(text)).toBeUndefined();
  });

  it.each([
    "./package",
    "-e .",
    "evil @ https://example.org/evil.tar.gz",
    "git+https://example.org/evil",
    "https://example.org/evil.zip",
    "--no-binary :all:",
    "--index-url https://example.org/simple",
    "-c https://raw.githubusercontent.com/apache/airflow/0123abc/constraints-3.12.txt",
    "package/evil.whl",
    "-r https://example.org/r.txt",
  ])("%s is not", (text) => {
    expect(row(`pandas\n${text}\n`)).toBe(text);
  });
});
