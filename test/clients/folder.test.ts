import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Folder, Unreadable } from "../../src/clients/folder.ts";

const top = mkdtempSync(join(tmpdir(), "folder-test-"));
const root = join(top, "repo");
afterAll(() => rmSync(top, { recursive: true, force: true }));

const write = (path: string, text = "x") => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeAll(() => {
  for (const path of ["b.py", "dags/a.py", ".git/config", "node_modules/x.py", ".venv/y.py", ".airflowignore"])
    write(path);
  write("env/pyvenv.cfg");
  write("env/lib/z.py");
  writeFileSync(join(top, "secret.txt"), "secret");
  const link = (to: string, path: string) => symlinkSync(to, join(root, path));
  link(".", "dags/self");
  link("..", "dags/up");
  link("loop2", "loop1");
  link("loop1", "loop2");
  link("nowhere", "dangling.py");
  link("../secret.txt", "outside.py");
  link(top, "outside");
  link("b.py", "inside.py");
  mkdirSync(join(root, "shared"));
  write("shared/s.py");
  link("../shared", "dags/shared");
  execFileSync("mkfifo", [join(root, "pipe.py")]);
  write("huge.py");
  truncateSync(join(root, "huge.py"), 20_000_000);
});

describe("Folder", () => {
  it("lists files and what links lead to, without circles, environments and what lies outside", () => {
    expect(new Folder(root).list()).toEqual([
      ".airflowignore",
      "b.py",
      "dags/a.py",
      "dags/shared/s.py",
      "huge.py",
      "inside.py",
      "outside.py",
      "shared/s.py",
    ]);
  });

  it("reads files, by relative and absolute path", () => {
    const folder = new Folder(root);
    expect(folder.read("b.py")?.toString()).toBe("x");
    expect(folder.read(join(root, "inside.py"))?.toString()).toBe("x");
    for (const path of ["none.py", "dags", "loop1", "dangling.py", "pipe.py", "b.py/x"])
      expect([path, folder.read(path)]).toEqual([path, undefined]);
  });

  it("says why it does not read", () => {
    const folder = new Folder(root);
    expect(folder.read("outside.py")).toEqual(new Unreadable("is a link that leads out of the repository"));
    expect(folder.read("../secret.txt")).toEqual(new Unreadable("is a link that leads out of the repository"));
    expect(folder.read("huge.py")).toEqual(new Unreadable("is larger than 2 MB"));
  });
});
