/** The rooms of the house and the arrows between them; what each new piece must bring along. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";

const root = fileURLToPath(new URL("..", import.meta.url));

/** All TypeScript files below src/, as `lint/rules/dag-cycle.ts`. */
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort();

const domains = ["lint", "validate", "images", "sync", "training", "gate", "deploy", "release"];

/** What the files of a room may import from. A file at the top of src/ is a room of its own name. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  python: ["kernel"],
  dags: ["python", "kernel"],
  ...Object.fromEntries(domains.map((domain) => [domain, ["dags", "python", "kernel"]])),
  lint: ["images", "dags", "python", "kernel"],
  clients: ["kernel"],
  render: [...domains, "dags", "python", "kernel"],
  config: [...domains, "dags", "kernel"],
  actions: [...domains, "dags", "python", "clients", "render", "worker", "version.generated", "kernel"],
  worker: [...domains, "dags", "python", "clients", "render", "kernel"],
  flows: ["actions", ...domains, "dags", "clients", "render", "kernel"],
  host: ["render", "kernel"],
  "version.generated": [],
  checked: ["config", "kernel"],
  "flow-steps": ["checked", "host", "render", "kernel"],
  perform: ["checked", "flow-steps", "host", "kernel"],
  supervisor: ["clients", "kernel"],
  "workflow-step": ["host", "perform", "kernel"],
  entry: ["flows", "actions", "workflow-step", "cli", "worker", "supervisor", "kernel"],
  cli: ["actions", "host", "perform", "version.generated", "kernel"],
};

/** Domains are pure; these files alone may call the outside, by the clients handed to them. */
const mayCallOut = /^(sync\/targets|deploy\/targets|training\/routes)\/|^(validate\/(install|run)|gate\/ledger)\.ts$/;

const roomOf = (path: string) => (path.includes("/") ? path.split("/")[0]! : path.replace(/\.ts$/, ""));

interface Import {
  from: string;
  to: string;
}

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(root, "src", from), "utf8");
  const found = text.matchAll(/\bfrom\s+"([^"]+)"|\bimport\(\s*"([^"]+)"|^import\s+"([^"]+)"/gm);
  return [...found].map(([, a, b, c]) => ({ from, to: (a ?? b ?? c)! }));
});

const inside = imports
  .filter(({ to }) => to.startsWith("."))
  .map(({ from, to }) => ({ from, to: posix.join(dirname(from), to) }));

const arrow = ({ from, to }: Import) => `${from} → ${to}`;

describe("arrows", () => {
  it("are found", () => {
    expect(inside.length).toBeGreaterThan(files.length);
    expect(imports.some(({ to }) => to === "@actions/github/lib/utils")).toBe(true);
  });

  it("every room is known", () => {
    expect(files.map(roomOf).filter((room) => !(room in allowed))).toEqual([]);
  });

  it("point one way", () => {
    const upward = inside.filter(({ from, to }) => {
      const [room, target] = [roomOf(from), roomOf(to)];
      return room !== target && !allowed[room]?.includes(target) && !(mayCallOut.test(from) && target === "clients");
    });
    expect(upward.map(arrow)).toEqual([]);
  });

  it("stay inside src/", () => {
    expect(inside.filter(({ to }) => to.startsWith(".."))).toEqual([]);
  });

  it("to @actions/* and @octokit/* stand at the edge alone", () => {
    const outside = imports.filter(({ to }) => /^@(actions|octokit)\//.test(to));
    const stray = outside.filter(({ from }) => !["clients/github.ts", "host/commands.ts"].includes(from));
    expect(stray.map(arrow)).toEqual([]);
  });

  // Known, and against the design: reading should be handed to them, as `lint/sources.ts` is. No other may join.
  const readTheDisk = ["dags/discover.ts", "python/library/files.ts", "python/modules.ts"];

  it("of pure rooms reach no file, process or network", () => {
    const pure = ["kernel", "python", "dags", "lint", "render", "gate", "release"];
    const impure = /^node:(fs|child_process|http|https|net|dns|dgram|tls)/;
    const found = imports.filter(({ from, to }) => pure.includes(roomOf(from)) && impure.test(to)).map(arrow);
    expect(found).toEqual(readTheDisk.map((file) => `${file} → node:fs`));
  });

  it("to the parser stand in one module", () => {
    const users = imports.filter(({ to }) => to.startsWith("@zzzen/")).map(({ from }) => from);
    expect([...new Set(users)]).toEqual(["python/syntax.ts"]);
  });
});

describe("every rule", () => {
  const rules = files
    .filter((path) => /^lint\/rules\/[a-z0-9-]+\.ts$/.test(path))
    .map((path) => posix.basename(path, ".ts"));

  it("is there", () => {
    expect(rules.length).toBeGreaterThan(20);
  });

  it.each(rules)("%s has its name, samples, words and a page", async (id) => {
    const { default: rule } = await import(`../src/lint/rules/${id}.ts`);
    expect(rule.id).toBe(id);
    for (const sample of [rule.bad, rule.good]) {
      const texts: string[] = typeof sample === "string" ? [sample] : Object.values(sample);
      expect(texts.join("").trim()).not.toBe("");
    }
    expect(JSON.stringify(rule.bad)).toContain("# expect");
    expect(JSON.stringify(rule.good)).not.toContain("# expect");
    for (const words of [rule.what, rule.why, rule.fix]) expect(words).toMatch(/^\S.*[.)`]$/s);
    expect(existsSync(join(root, "docs/rules", `${id}.md`))).toBe(true);
  });
});

describe("every sync target", () => {
  const names = files
    .filter((path) => /^sync\/targets\/[a-z0-9-]+\.ts$/.test(path) && path !== "sync/targets/target.ts")
    .map((path) => posix.basename(path, ".ts"));

  it("is there", () => {
    expect(names).toContain("folder");
  });

  it.each(names)("%s keeps the shared contract, and its example is of its form", async (name) => {
    const test = readFileSync(join(root, "test/sync/targets", `${name}.test.ts`), "utf8");
    expect(test).toMatch(/\b(target|observer)Contract\(/);
    const { default: kind } = await import(`../src/sync/targets/${name}.ts`);
    expect(kind.form).toMatch(new RegExp(`^${name}[:+]`));
    expect(kind.example).toMatch(kind.pattern);
  });
});

describe("every action", () => {
  const actions = files
    .filter((path) => /^actions\/[a-z0-9-]+\.ts$/.test(path))
    .map((path) => posix.basename(path, ".ts"));

  it("is there", () => {
    expect(actions).toContain("lint-dags");
  });

  it.each(actions)("%s has a test and a README with prose", (name) => {
    const tests = readdirSync(join(root, "test/actions")).filter((file) => file.startsWith(name));
    expect(tests).not.toEqual([]);
    const readme = readFileSync(join(root, "actions", name, "README.md"), "utf8");
    const prose = readme.replace(/<!-- generated: tables -->[\s\S]*?<!-- end -->/, "");
    expect(prose.length).toBeGreaterThan(500);
  });
});
