/** Inputs and configuration of an action, checked before any work. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { config as configureZod } from "zod";
import { loadConfig } from "./config/load.ts";
import { merge, settingAt, type Tree, treeOf } from "./config/merge.ts";
import type { Action } from "./kernel/action.ts";
import { type Problem, UserError } from "./kernel/errors.ts";
import { BadValue, commonInputs, type Input, type Inputs } from "./kernel/inputs.ts";

// Each schema is used once or a few times: code compiled for it would cost more than it saves, at every start.
configureZod({ jitless: true });

/** Where the inputs come from. */
export interface Given {
  /** What the user wrote; undefined or empty when nothing. */
  text(name: string): string | undefined;
  /** What the user calls the input: `input fail-on`, `--fail-on`. */
  called(name: string): string;
}

/** What learns from the inputs. */
export interface Told {
  token: string | undefined;
  workingDirectory: string;
  secret(value: string): void;
}

/** Inputs and configuration, checked; throws one UserError that lists all mistakes of both. */
export async function checked(action: Action, given: Given, host: Told) {
  const inputs: Inputs = { ...commonInputs, ...action.inputs };
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  const layers: Tree[] = [];

  const textOf = (name: string) => given.text(name)?.trim() || undefined;
  for (const [name, input] of Object.entries(inputs)) if (input.type === "secret") host.secret(textOf(name) ?? "");
  for (const [name, input] of Object.entries(inputs)) {
    const text = textOf(name);
    if (text === undefined) continue;
    values[name] = await parsed(input, text, given.called(name), problems);
    // Time spans and sizes are numbers here, and texts in mlops.yml.
    const value = typeof values[name] === "number" ? text : values[name];
    if (input.setting && value !== undefined) layers.push(treeOf(input.setting, value));
  }

  const directory = resolve(String(values["working-directory"] ?? "."));
  if (!isFolder(directory)) {
    const where = given.called("working-directory");
    const what = `"${values["working-directory"]}" is no folder`;
    throw UserError.of([{ what, where, fix: "Name a folder of the checked-out repository." }, ...problems]);
  }
  host.workingDirectory = directory;
  host.token = values["github-token"] as string | undefined;
  const loaded = await loadConfig({
    directory,
    config: values.config as string | undefined,
    environment: values.environment as string | undefined,
    "use-case": values["use-case"] as string | undefined,
  });
  problems.push(...loaded.problems);

  const places = new Map<string, string>();
  const settings = new Map<string, string>();
  for (const [name, input] of Object.entries(inputs)) {
    if (textOf(name) !== undefined) continue;
    const setting = input.setting === undefined ? undefined : settingAt(loaded.tree, input.setting);
    const text = setting === undefined ? input.default : written(setting);
    if (text !== undefined) {
      const where = setting === undefined ? given.called(name) : `${input.setting} in ${loaded.file}`;
      places.set(name, where);
      if (setting !== undefined) settings.set(name, where);
      values[name] = await parsed(input, text, where, problems);
    } else if (input.required) {
      const fix = `${input.help}${input.example ? ` For example: ${input.example}` : ""}`;
      problems.push({ what: "is required, and nothing is given", where: given.called(name), fix });
    }
  }

  for (const [name, input] of Object.entries(inputs)) {
    if (input.check === undefined || values[name] === undefined) continue;
    const where = places.get(name) ?? given.called(name);
    problems.push(...input.check(values[name], directory).map((problem) => ({ ...problem, where })));
  }

  const tree = merge([loaded.tree, ...layers]);
  const config: Record<string, unknown> = {};
  for (const [name, section] of Object.entries(action.sections)) {
    const result = section.safeParse(tree[name] ?? {});
    if (result.success) config[name] = result.data;
    else if (loaded.problems.length === 0)
      problems.push(...result.error.issues.map((issue) => fromSection(name, issue)));
  }

  function fromSection(section: string, issue: { path: readonly PropertyKey[]; message: string }): Problem {
    const setting = [section, ...issue.path].join(".");
    const [name, input] = Object.entries(inputs).find(([, candidate]) => candidate.setting === setting) ?? [];
    if (name === undefined) return { what: issue.message, where: setting, fix: "Mend it in mlops.yml." };
    const shown = input?.type === "secret" ? "the value" : `"${textOf(name)}"`;
    return { what: `${shown} ${issue.message}`, where: given.called(name), fix: input?.help ?? "" };
  }

  const [first, ...rest] = problems;
  if (first) throw UserError.of([first, ...rest]);
  const settingOf = (name: string) => settings.get(name);
  return { inputs: { ...values, "working-directory": directory } as never, config: config as never, settingOf };
}

/** A setting as a user would write it into an input. */
function written(setting: unknown): string {
  if (Array.isArray(setting)) return setting.join("\n");
  return typeof setting === "object" ? JSON.stringify(setting) : String(setting);
}

async function parsed(input: Input<unknown>, text: string, where: string, problems: Problem[]): Promise<unknown> {
  await input.ready?.();
  try {
    return input.parse(text);
  } catch (error) {
    if (!(error instanceof BadValue)) throw error;
    // A user and password in an address are not for the log.
    const told = text.replace(/(?<=:\/\/)[^/@\s]+@/g, "***@");
    const shown = input.type === "secret" ? "the value (not shown)" : `"${told}"`;
    problems.push({ what: `${shown} ${error.message}`, where, fix: error.fix });
    return undefined;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
