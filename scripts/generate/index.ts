/** All files that are made from the sources, as text by path. Nothing is written here. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Action } from "../../src/kernel/action.ts";
import type { TargetKind } from "../../src/sync/targets/target.ts";
import { actionList, actionTables, actionYml, between, stub } from "./action-files.ts";
import { actionIndex, embedded, namesIn, ruleIds, ruleIndex, targetIndex, versionFile } from "./registries.ts";
import { ruleList, rulePage } from "./rule-pages.ts";
import { settingsTable } from "./settings-table.ts";

export type Made = ReadonlyMap<string, string>;

/** What the other sources import, so that they can be loaded afterwards: made from file names, and from files that import none of it. */
export async function madeFromNames(root: string): Promise<Made> {
  const ids = namesIn(root, "src/lint/rules");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return new Map([
    ["src/version.generated.ts", versionFile(version)],
    ["src/lint/rules/ids.generated.ts", ruleIds(ids)],
    ["src/lint/rules/index.generated.ts", ruleIndex(ids)],
    [
      "src/sync/targets/index.generated.ts",
      targetIndex(await defaultsIn<TargetKind>(root, "src/sync/targets", "target")),
    ],
    [
      "src/validate/helper.generated.ts",
      embedded({
        helper: textOf(root, "src/validate/helper.py"),
        mlops_parse_time: textOf(root, "src/validate/mlops_parse_time.py"),
      }),
    ],
  ]);
}

/** The default exports of a folder's files, but of the one that says what they are. */
async function defaultsIn<T>(root: string, folder: string, contract?: string): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  // One after the other: jest fails on modules that several imports want at once.
  for (const name of namesIn(root, folder))
    if (name !== contract) found.set(name, (await import(`../../${folder}/${name}${extension}`)).default);
  return found;
}

const textOf = (root: string, path: string): string => readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");

/** The rest, made from what the sources say. */
export async function madeFromSources(root: string): Promise<Made> {
  const [{ rules }, { mlopsJsonSchema }, { releaseRecord }, { lintReport }, flows] = await Promise.all([
    import("../../src/lint/rules/index.generated.ts"),
    import("../../src/config/schema.ts"),
    import("../../src/release/record.ts"),
    import("../../src/render/report-schema.ts"),
    import("../../src/flows/root.ts"),
  ]);
  const found = await defaultsIn<Action>(root, "src/actions");
  for (const [name, action] of found)
    if (action.name !== name) throw new Error(`src/actions/${name}.ts defines an action named ${action.name}`);
  const actions = [...found.values()];
  const page = (path: string, fallback: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : fallback;

  const made = new Map<string, string>([
    ["src/actions/index.generated.ts", actionIndex(actions)],
    ["action.yml", actionYml(flows.default, "MLOps actions", "index.js")],
    ["index.js", stub("runFlow()", "./")],
    ["README.md", between(page("README.md", ""), "actions", actionList(actions))],
    ["schema/mlops.schema.json", json(mlopsJsonSchema())],
    [
      "docs/mlops-yml.md",
      between(
        page("docs/mlops-yml.md", ""),
        "settings",
        settingsTable(mlopsJsonSchema(), ["use-cases", "environments"]),
      ),
    ],
    ["schema/release-record.json", json(z.toJSONSchema(releaseRecord))],
    ["schema/lint-report.json", json(z.toJSONSchema(lintReport))],
    ["docs/rules/README.md", ruleList(rules)],
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ]);
  for (const action of actions) {
    const folder = `actions/${action.name}`;
    const readme = page(`${folder}/README.md`, `# ${action.name}\n\n<!-- generated: tables -->\n<!-- end -->\n`);
    made.set(`${folder}/action.yml`, actionYml(action, action.name, "index.js"));
    made.set(`${folder}/index.js`, stub(`runAction("${action.name}")`, "../../"));
    made.set(`${folder}/README.md`, between(readme, "tables", actionTables(action)));
  }
  return made;
}

/** Folders in which nothing stands but what is made: a file that is made no more is deleted there. */
export const madeFolders = ["docs/rules", "schema"];

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** This file runs compiled, and in tests as it stands. */
const extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
