/** The lists that let a new rule or action join by its own file. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { TargetKind } from "../../src/sync/targets/target.ts";

const head = "// Made by `npm run generate`; changes here are lost.\n";

/** Names of the files in a folder that define something: kebab-case, and not generated themselves. */
export const namesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -".ts".length))
    .sort();

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const ruleIds = (ids: readonly string[]): string =>
  `${head}/** The ids of all rules. */\nexport const ruleIds = [\n${ids.map((id) => `  "${id}",\n`).join("")}] as const;\n`;

export const ruleIndex = (ids: readonly string[]): string =>
  `${head}import type { Rule } from "../rule.ts";\n${ids.map((id) => `import ${camel(id)} from "./${id}.ts";\n`).join("")}
/** All rules, sorted by id. */
export const rules: readonly Rule[] = [\n${ids.map((id) => `  ${camel(id)},\n`).join("")}];\n`;

export const actionIndex = (actions: readonly { name: string; summary: string }[]): string =>
  `${head}import type { Action } from "../kernel/action.ts";

interface Entry {
  summary: string;
  load(): Promise<Action>;
}

const entries = {
${actions
  .map(
    ({ name, summary }) => `  "${name}": {
    summary: ${JSON.stringify(summary)},
    load: () => import("./${name}.ts").then((module) => module.default),
  },
`,
  )
  .join("")}} satisfies Readonly<Record<string, Entry>>;

/** All actions by name; one is loaded when it is asked for. */
export const actions: Readonly<Record<keyof typeof entries, Entry>> = entries;
`;

export const targetIndex = (kinds: ReadonlyMap<string, TargetKind>): string =>
  `${head}/** All kinds of targets by the name of their file; one is loaded when it is asked for. */
export const targets = {
${[...kinds]
  .map(
    ([name, { form, example, help, pattern }]) => `  ${name}: {
    form: ${JSON.stringify(form)},
    example: ${JSON.stringify(example)},
    help: ${JSON.stringify(help)},
    pattern: ${pattern},
    load: () => import("./${name}.ts").then((module) => module.default),
  },
`,
  )
  .join("")}};
`;

export const versionFile = (version: string): string =>
  `${head}/** Of the package, as package.json says it. */\nexport const version = ${JSON.stringify(version)};\n`;

/** Python programs that go with ours as text, by module: neither tsc nor ncc carries .py files. */
export const embedded = (modules: Readonly<Record<string, string>>): string =>
  `${head}/** The texts of Python modules, by name. */\nexport const python = ${JSON.stringify(modules, null, 2)} as const;\n`;
