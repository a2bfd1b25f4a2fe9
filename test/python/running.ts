import { type InterpretOptions, interpret } from "../../src/python/interpret.ts";
import { SourceFile } from "../../src/python/source.ts";
import type { ModuleValue, Reason, Run, Unknown, Value, World } from "../../src/python/values.ts";

/** What a run told its world. */
export interface Told {
  escaped: { values: readonly Value[]; reason: Reason }[];
  operands: { known: Value; operator: string; unknown: Unknown }[];
  called: string[];
}

export type Ran = Run & { told: Told; doubted: boolean };

/** Runs code as the file `/repo/main.py`, with `files` (paths below `/repo`) beside it. */
export function run(
  code: string,
  options: Partial<InterpretOptions> & { files?: Record<string, string>; modules?: Record<string, ModuleValue> } = {},
): Ran {
  const told: Told = { escaped: [], operands: [], called: [] };
  let doubted = false;
  const world: World = {
    importModule: (name, site) => {
      if (name === "probe") doubted = site.runtime.maybe.length > 0;
      return options.modules?.[name];
    },
    escaped: (values, reason) => void told.escaped.push({ values, reason }),
    unknownOperand: (known, operator, unknown) => void told.operands.push({ known, operator, unknown }),
    called: (target) => void told.called.push(target ?? "?"),
  };
  const sources = new Map(
    Object.entries(options.files ?? {}).map(([path, text]) => [
      `/repo/${path}`,
      new SourceFile(path, `/repo/${path}`, text),
    ]),
  );
  const done = interpret(new SourceFile("main.py", "/repo/main.py", code), {
    roots: ["/repo"],
    world,
    readSource: (path) => sources.get(path),
    ...options,
  });
  return Object.assign(done, { told, doubted });
}

export function attribute(done: Run, name: string): Value | undefined {
  return done.module.attributes.get(name);
}

export function unknownReason(value: Value | undefined): string | undefined {
  return value?.kind === "unknown" ? value.reason.message : undefined;
}
