/** action.yml, stub and README tables of an action, from its definition. */
import type { Action } from "../../src/kernel/action.ts";
import { commonInputs, commonOutputs, type Input, type Inputs } from "../../src/kernel/inputs.ts";

const head = "# Made by `npm run generate`; changes here are lost.\n";

/** A YAML scalar that means this very text. */
const quoted = (text: string) => JSON.stringify(text);

export const allInputs = (action: Action): Inputs => ({ ...action.inputs, ...commonInputs });
export const allOutputs = (action: Action): Readonly<Record<string, string>> => ({
  ...action.outputs,
  ...commonOutputs,
});

/**
 * Only defaults that no setting of mlops.yml can override stand here: what the runner fills in can't be told from what the user wrote.
 */
const defaultOf = (name: string, input: Input<unknown>): string | undefined =>
  name === "github-token" ? "$" + "{{ github.token }}" : input.setting === undefined ? input.default : undefined;

/** What follows the help: choices, and what stands in when nothing is given. */
function notes(input: Input<unknown>): string {
  const said = [
    input.choices ? `One of ${input.choices.join(", ")}.` : "",
    input.setting ? `In mlops.yml: ${input.setting}.` : "",
    input.setting && input.default !== undefined ? `Default: "${input.default}".` : "",
  ];
  return said.filter((text) => text !== "").join(" ");
}

export function actionYml(action: Action, name: string, main: string): string {
  const inputs = Object.entries(allInputs(action)).map(([key, input]) => {
    const fallback = defaultOf(key, input);
    const description = [input.help, notes(input)].filter((text) => text !== "").join(" ");
    return [
      `  ${key}:`,
      `    description: ${quoted(description)}`,
      `    required: ${input.required ?? false}`,
      ...(fallback === undefined ? [] : [`    default: ${quoted(fallback)}`]),
    ].join("\n");
  });
  const outputs = Object.entries(allOutputs(action)).map(
    ([key, description]) => `  ${key}:\n    description: ${quoted(description)}`,
  );
  return `${head}name: ${quoted(name)}
description: ${quoted(action.summary)}
author: mlops-actions
branding:
  icon: check-circle
  color: blue
inputs:
${inputs.join("\n")}
outputs:
${outputs.join("\n")}
runs:
  using: node24
  main: ${main}
`;
}

export const stub = (call: string, up: string): string =>
  `// Made by \`npm run generate\`; changes here are lost.\nimport { ${call.split("(")[0]} } from "${up}dist/index.js";\nawait ${call};\n`;

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), `|${heads.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

const code = (text: string) => `\`${text}\``;

/** Inputs, outputs, permissions and examples, as the README of the action shows them. */
export function actionTables(action: Action): string {
  const inputs = Object.entries(allInputs(action)).map(([name, input]) => [
    code(name),
    `${input.help}${input.choices ? ` One of ${input.choices.map(code).join(", ")}.` : ""}${input.example ? ` Example: ${code(input.example)}.` : ""}`,
    name === "github-token"
      ? "the job's token"
      : input.required
        ? "required"
        : input.default === undefined
          ? ""
          : code(input.default),
    input.setting ? code(input.setting) : "",
    input.env ? `environment ${code(input.env)}` : code(`--${name}`),
  ]);
  const outputs = Object.entries(allOutputs(action)).map(([name, help]) => [code(name), help]);
  const permissions = Object.entries(action.permissions).map(([name, level]) => code(`${name}: ${level}`));
  return `### Inputs

${table(["input", "what it says", "default", "in mlops.yml", "in a terminal"], inputs)}

### Outputs

${table(["output", "what it says"], outputs)}

### Permissions

${permissions.length > 0 ? permissions.join(", ") : "None."}

### In a terminal

\`\`\`sh
${action.examples.map((example) => `npx mlops-actions ${example}`).join("\n")}
\`\`\``;
}

/** The README's list of actions. */
export const actionList = (actions: readonly Action[]): string =>
  table(
    ["action", "what it does"],
    actions.map(({ name, summary }) => [`[${name}](actions/${name}/README.md)`, summary]),
  );

/** Puts `made` between the markers of a page that is otherwise written by hand; throws when the markers are missing. */
export function between(page: string, name: string, made: string): string {
  const [start, end] = [`<!-- generated: ${name} -->`, "<!-- end -->"];
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`a page lacks the markers ${start} and ${end}`);
  return `${page.slice(0, from + start.length)}\n${made}\n${page.slice(to)}`;
}
