/** Which images a repository builds, from which context, and when one is the same as before. */
import { describe, expect, it } from "@jest/globals";
import { instructions, taken } from "../../src/images/dockerfile.ts";
import { contentKey, contextOf, imagesOf, missingFindings } from "../../src/images/plan.ts";

describe("images", () => {
  const names = (files: string[], wanted: string[] = []) => {
    const { images, problems } = imagesOf(files, wanted, "My-Repo");
    return { names: images.map(({ name }) => name), problems: problems.map(({ what }) => what) };
  };
  const files = ["Docker/Train/Dockerfile", "Docker/serve/app.Dockerfile", "Dockerfile", "src/Dockerfile.md", "a.py"];

  it("are called like the folders of their Dockerfiles, the topmost like the repository", () => {
    expect(names(files)).toEqual({ names: ["train", "serve", "my-repo"], problems: [] });
  });

  it("are chosen by name, by folder or by Dockerfile", () => {
    const all = { names: ["train", "serve"], problems: [] };
    expect(names(files, ["train", "serve"])).toEqual(all);
    expect(names(files, ["Docker/Train/", "./Docker/serve/app.Dockerfile"])).toEqual(all);
  });

  it("of no Dockerfile, of one name, or of a name that can't be are said", () => {
    expect(names(files, ["trains"]).problems).toEqual(['no Dockerfile makes an image "trains"']);
    expect(names(["a/x/Dockerfile", "b/x/Dockerfile"]).problems).toEqual([
      "a/x/Dockerfile makes an image of the same name, x",
    ]);
    expect(names(["a b/Dockerfile"]).problems).toEqual(['"a b" can\'t be the name of an image']);
  });
});

describe("a Dockerfile", () => {
  it("has instructions over several lines, with comments and heredocs between", () => {
    const text = [
      "# syntax=docker/dockerfile:1",
      "from python:3.12 AS base",
      "RUN pip install \\",
      "  # not this",
      "  mlflow",
      "RUN <<EOF",
      "COPY nothing /",
      "EOF",
      'COPY ["a b", "/x"]',
    ].join("\n");
    expect(instructions(text)).toEqual([
      { keyword: "FROM", text: "python:3.12 AS base", line: 2 },
      { keyword: "RUN", text: "pip install mlflow", line: 3 },
      { keyword: "RUN", text: "<<EOF", line: 6 },
      { keyword: "COPY", text: '["a b", "/x"]', line: 9 },
    ]);
  });

  const paths = (...lines: string[]) => {
    const { paths: found, all } = taken(lines.join("\n"));
    return all ? "all" : found.map(({ path }) => path);
  };

  it.each<[string, string | string[]]>([
    ["COPY a.txt ./b /x/", ["a.txt", "b"]],
    ["COPY --chown=1:1 --link ../a/ /x", ["a"]],
    ['COPY ["a b.txt", "/x"]', ["a b.txt"]],
    ["ADD https://example.org/x.tar.gz /x", []],
    ["COPY --from=base /a /b", []],
    ["COPY src/*.py /x", ["src"]],
    ["RUN --mount=type=cache,target=/root/.cache pip install x", []],
    ["RUN --mount=type=bind,from=base,target=/x true", []],
    ["COPY . /x", "all"],
    ["COPY *.py /x", "all"],
    ["COPY $WHAT /x", "all"],
    ["RUN --mount=type=bind,target=/x true", "all"],
    ["RUN --mount=target=/x true", "all"],
  ])("with %s takes %j of its context", (line, expected) => expect(paths("FROM x", line)).toEqual(expected));
});

describe("the context", () => {
  const image = { name: "train", dockerfile: "cnn/Docker/train/Dockerfile" };
  const context = (source: string, files: string[], given?: string) => {
    const found = contextOf(image, source, (path) => files.some((file) => `${file}/`.startsWith(`${path}/`)), given);
    return {
      folder: found.folder,
      missing: missingFindings(image, found).map(({ message, range }) => [range.start.line, message]),
    };
  };

  it.each([
    ["COPY cnn/src /x", "."],
    ["COPY src /x", "cnn"],
    ["COPY requirements.txt /x", "cnn/Docker/train"],
    ["COPY . /x", "cnn/Docker/train"],
    ["RUN true", "cnn/Docker/train"],
  ])("with %s is %s", (line, folder) => {
    const files = ["cnn/src/a.py", "cnn/Docker/train/requirements.txt", "requirements.txt"];
    expect(context(line, files)).toEqual({ folder, missing: [] });
  });

  it("that lacks something is said on the line that names it", () => {
    expect(context("FROM x\nCOPY src wrong.txt /x", ["cnn/src/a.py"])).toEqual({
      folder: "cnn",
      missing: [[2, "wrong.txt is not in the context cnn, nor in another folder above the Dockerfile."]],
    });
  });

  it("is what the configuration says", () => {
    expect(context("COPY a /x", ["a", "cnn/a"], ".")).toEqual({ folder: ".", missing: [] });
  });
});

describe("the content's key", () => {
  const file = (path: string, sha256 = "1", executable = false) => ({ path, sha256, executable });
  const made = {
    source: "FROM x",
    files: [file("a"), file("b")],
    platforms: ["p", "q"],
    buildArgs: { A: "1", B: "2" },
  };

  it("is the same in any order", () => {
    const other = { ...made, files: [file("b"), file("a")], platforms: ["q", "p"], buildArgs: { B: "2", A: "1" } };
    expect(contentKey(other)).toBe(contentKey(made));
  });

  it.each([
    ["the Dockerfile", { source: "FROM y" }],
    ["a file's content", { files: [file("a", "2"), file("b")] }],
    ["a file's name", { files: [file("a"), file("c")] }],
    ["a file's mode", { files: [file("a", "1", true), file("b")] }],
    ["a platform", { platforms: ["p"] }],
    ["a build argument", { buildArgs: { A: "1", B: "3" } }],
  ])("changes with %s", (_, change) => expect(contentKey({ ...made, ...change })).not.toBe(contentKey(made)));
});
