/** What `npm run generate` makes is what is committed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "@jest/globals";
import { type Made, madeFolders, madeFromNames, madeFromSources } from "../scripts/generate/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

let made: Made;
beforeAll(async () => {
  made = new Map([...(await madeFromNames(root)), ...(await madeFromSources(root))]);
});

it("stands in the repository as it is made; else run npm run generate", () => {
  expect(made.size).toBeGreaterThan(20);
  const stale = [...made].filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, "utf8").replaceAll("\r\n", "\n") !== text;
  });
  expect(stale.map(([path]) => path)).toEqual([]);
});

it("leaves nothing behind that is made no more", () => {
  const left = madeFolders.flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`));
  expect(left.filter((path) => !made.has(path))).toEqual([]);
});

it("has stubs that name an action that there is", () => {
  for (const [path, text] of made) {
    if (/^actions\/[^/]+\/index\.js$/.test(path)) expect(text).toContain(`runAction("${path.split("/")[1]}")`);
  }
});
