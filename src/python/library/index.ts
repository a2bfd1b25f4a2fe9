/** Models of library modules, made when first imported. */
import type { Machine } from "../machine.ts";
import { ModuleValue } from "../values.ts";
import { collectionsModules } from "./collections.ts";
import { contextlibModules } from "./contextlib.ts";
import { dataModules } from "./data.ts";
import { dataclassesModules } from "./dataclasses.ts";
import { datetimeModules } from "./datetime.ts";
import { enumModules } from "./enum.ts";
import { functoolsModules } from "./functools.ts";
import { osModules } from "./os.ts";
import { packageModules } from "./packages.ts";
import { pathlibModules } from "./pathlib.ts";
import { reModules } from "./re.ts";
import { smallModules } from "./small.ts";
import { typingModules } from "./typing.ts";

/** Makes one module for a run. */
export type ModuleMaker = (machine: Machine) => ModuleValue;
export type ModuleMakers = Readonly<Record<string, ModuleMaker>>;

const makers = new Map<string, ModuleMaker>(
  [
    collectionsModules,
    contextlibModules,
    dataclassesModules,
    enumModules,
    functoolsModules,
    typingModules,
    dataModules,
    datetimeModules,
    osModules,
    packageModules,
    pathlibModules,
    reModules,
    smallModules,
  ].flatMap((some) => Object.entries(some)),
);

/** Packages of which only a part has a model: `urllib` of `urllib.parse`. */
const parents = new Set(
  [...makers.keys()].filter((name) => name.includes(".")).map((name) => name.slice(0, name.indexOf("."))),
);

const made = new WeakMap<Machine, Map<string, ModuleValue>>();

/** The model of a module by its dotted name, the same one throughout a run; undefined when there is none. */
export function libraryModule(machine: Machine, name: string): ModuleValue | undefined {
  const maker = makers.get(name) ?? (parents.has(name) ? () => new ModuleValue(name) : undefined);
  if (!maker) return undefined;
  let modules = made.get(machine);
  if (!modules) {
    modules = new Map();
    made.set(machine, modules);
  }
  let module = modules.get(name);
  if (!module) {
    module = maker(machine);
    modules.set(name, module);
  }
  return module;
}
