/** Our commands beside those of GitHub's own toolkit: the runner must not see a difference. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { compile } from "./scenario.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const urlOf = (path: string) => JSON.stringify(pathToFileURL(join(root, path)).href);

beforeAll(compile, 60_000);

/** What a process prints that says the same by both: ours and the toolkit's. */
function said(ours: string, theirs: string): { ours: string; theirs: string } {
  const script = (module: string, body: string) => `
    import { readFileSync, writeFileSync, rmSync } from "node:fs";
    import * as to from ${urlOf(module)};
    ${body}`;
  const run = (module: string, body: string) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--input-type=module", "-e", script(module, body)],
      {
        encoding: "utf8",
        env: { PATH: process.env.PATH },
      },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  return {
    ours: run("build/src/host/commands.js", ours),
    theirs: run("node_modules/@actions/core/lib/core.js", theirs),
  };
}

const nasty = JSON.stringify("100 %, a:b,\r\n::error::c %0A");

describe("a command is what the toolkit makes of it", () => {
  it.each([
    [`to.command("error", ${nasty})`, `to.error(${nasty})`],
    ['to.command("warning", "m")', 'to.warning("m")'],
    [
      `to.command("notice", "m", { title: ${nasty}, file: ${nasty}, line: 3, endLine: 4, col: undefined })`,
      `to.notice("m", { title: ${nasty}, file: ${nasty}, startLine: 3, endLine: 4 })`,
    ],
    [`to.command("add-mask", ${nasty})`, `to.setSecret(${nasty})`],
    [
      `to.command("group", ${nasty}); to.say("inside"); to.command("endgroup")`,
      `await to.group(${nasty}, async () => to.info("inside"))`,
    ],
  ])("%s", (ours, theirs) => {
    const lines = said(ours, theirs);
    expect(lines.ours).toMatch(/^::(error|warning|notice|add-mask|group)/);
    expect(lines.ours).toBe(lines.theirs);
  });
});

it("an output is written as the toolkit writes it, but for the line that ends it", () => {
  const value = JSON.stringify("a\nghadelimiter_0\nb");
  const file = JSON.stringify(join(root, "build", `output-${process.pid}`));
  const around = (write: string) => `
    writeFileSync(${file}, "");
    process.env.GITHUB_OUTPUT = ${file};
    ${write}
    process.stdout.write(readFileSync(${file}, "utf8").replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, "END"));
    rmSync(${file});`;
  const { ours, theirs } = said(
    around(`to.setOutput(${file}, "model", ${value});`),
    around(`to.setOutput("model", ${value});`),
  );
  expect(ours).toContain("model<<END");
  expect(ours).toBe(theirs);
});
