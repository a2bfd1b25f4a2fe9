import { expect, it } from "@jest/globals";
import { collisions, leaveOut } from "../../src/sync/selection.ts";

const left = (path: string, include: string[] = [], exclude: string[] = []) => leaveOut({ include, exclude })(path);

it.each(["dag.py", "sub/helper.py", "weights.bin", ".airflowignore", "sql/query.sql", "docs/.keep"])(
  "%s goes along",
  (path) => expect(left(path)).toBeUndefined(),
);

it.each([
  [".git/", "belongs to version control or CI"],
  ["sub/__pycache__/", "a cache"],
  ["a.pyc", "a cache"],
  [".venv/", "installed packages"],
  ["team/.env", "may hold secrets"],
  [".vscode/", "settings of an editor"],
])("%s does not: %s", (path, because) => expect(left(path)).toBe(because));

it("takes patterns as in .gitignore", () => {
  expect(left("tests/", [], ["tests/"])).toBe("excluded by sync.exclude");
  expect(left("a/notes.ipynb", [], ["*.ipynb"])).toBe("excluded by sync.exclude");
  expect(left("keep.ipynb", [], ["*.ipynb", "!keep.ipynb"])).toBeUndefined();
  expect(left("a.txt", ["*.py"])).toBe("not among sync.include");
  expect(left("sub/", ["*.py"])).toBeUndefined();
  expect(left("sub/a.py", ["*.py"])).toBeUndefined();
  expect(left("a.pyc", ["*"])).toBe("a cache");
});

it("takes no link to what does not go along itself", () => {
  const leaves = leaveOut({ include: [], exclude: ["/src"] });
  expect(leaves("settings.txt", ".git/config")).toBe("a link to .git/config: belongs to version control or CI");
  expect(leaves("words.txt", "team/.env")).toBe("a link to team/.env: may hold secrets");
  expect(leaves("lib/", "src/lib/")).toBeUndefined();
  expect(leaves("all/", "/")).toBeUndefined();
});

it("finds paths and folders that some disks can't tell apart", () => {
  expect(collisions(["a.py", "b/a.py", "b/c.py"])).toEqual([]);
  expect(collisions(["Model.py", "model.py"])).toEqual([["Model.py", "model.py"]]);
  expect(collisions(["Lib/a.py", "Lib/b.py", "lib/c.py", "lib/d.py"])).toEqual([["Lib", "lib"]]);
  expect(collisions(["caf\u00e9.py", "cafe\u0301.py"])).toEqual([["caf\u00e9.py", "cafe\u0301.py"]]);
});
