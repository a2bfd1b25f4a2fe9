/** Finding and loading modules: of the repository, of the standard library's models, of the world. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { genericAlias, unionType } from "./generics.ts";
import type { InterpretOptions } from "./interpret.ts";
import { libraryModule } from "./library/index.ts";
import { isStandard } from "./library/names.ts";
import type { Machine } from "./machine.ts";
import { ENTRY_NAME, str } from "./native.ts";
import { Frame, PyScope } from "./scope.ts";
import type { SourceFile } from "./source.ts";
import { docstring, execute } from "./statements.ts";
import {
  type ClassValue,
  InstanceValue,
  ModuleValue,
  NONE,
  type Reason,
  type Site,
  Unknown,
  type Value,
} from "./values.ts";

const listings = new WeakMap<InterpretOptions["readSource"], Map<string, ReadonlySet<string>>>();

export class Modules {
  readonly #machine: Machine;
  readonly #loaded = new Map<string, ModuleValue | Unknown>();
  /** Modules in which names may be bound that nobody knows: after `from unknown import *`. */
  readonly #open = new Map<ModuleValue, Reason & { origin?: string }>();
  readonly #packages = new Map<ModuleValue, string>();
  readonly #paths: Map<string, ReadonlySet<string>>;

  constructor(machine: Machine) {
    this.#machine = machine;
    let paths = listings.get(machine.options.readSource);
    if (!paths) {
      paths = new Map();
      listings.set(machine.options.readSource, paths);
    }
    this.#paths = paths;
  }

  /** `import a.b.c`: the module `a.b.c`, after loading `a` and `a.b`. */
  load(name: string, site: Site): ModuleValue | Unknown {
    const parts = name.split(".");
    let module: ModuleValue | Unknown | undefined;
    let path = "";
    for (const part of parts) {
      path = path ? `${path}.${part}` : part;
      const parent = module;
      module = this.#loadOne(path, parent, site);
      if (parent?.kind === "module" && module.kind === "module" && !parent.attributes.has(part))
        this.#machine.assign(parent.attributes as Map<string, Value>, part, module);
    }
    return module!;
  }

  #loadOne(name: string, parent: ModuleValue | Unknown | undefined, site: Site): ModuleValue | Unknown {
    const before = this.#loaded.get(name);
    if (before) return before;
    if (parent?.kind === "unknown") {
      const made = new Unknown(parent.reason, name);
      this.#loaded.set(name, made);
      return made;
    }
    const top = name.split(".")[0]!;
    let found: ModuleValue | Unknown | undefined = libraryModule(this.#machine, name);
    if (!found && (isStandard(top) || top === "airflow")) found = this.#machine.world.importModule(name, site);
    if (!found && !isStandard(top)) {
      const file = this.#find(name);
      if (file) return this.#run(file, name, site);
      found = this.#machine.world.importModule(name, site) ?? this.#namespace(name);
    }
    if (!found) {
      const reason = {
        message: isStandard(top) ? `${name} is only known at run time` : `${name} is not part of the repository`,
        place: site.place,
        origin: name,
      };
      found = new Unknown(reason, name);
    }
    this.#loaded.set(name, found);
    return found;
  }

  /** The source of a module: `a/b.py` or `a/b/__init__.py` under one of the roots. */
  #find(name: string): SourceFile | undefined {
    const { readSource } = this.#machine.options;
    const path = name.replaceAll(".", "/");
    for (const root of this.#rootsOf(name)) {
      const names = this.#list(dirname(join(root, path)));
      const last = path.slice(path.lastIndexOf("/") + 1);
      const candidates = [
        [last, "/__init__.py"],
        [`${last}.py`, ".py"],
      ] as const;
      for (const [file, ending] of candidates) {
        // A folder that is not on the disk may still be known to the caller.
        const found = names.size === 0 || names.has(file) ? readSource(join(root, path + ending)) : undefined;
        if (found) return found;
      }
    }
    return undefined;
  }

  #rootsOf(name: string): readonly string[] {
    const own = this.#machine.options.packages?.get(name.split(".")[0]!);
    return own === undefined ? this.#machine.roots : [...this.#machine.roots, own];
  }

  /** A folder without `__init__.py`. */
  #namespace(name: string): ModuleValue | undefined {
    const path = name.replaceAll(".", "/");
    for (const root of this.#rootsOf(name)) {
      const folder = join(root, path);
      if (!this.#list(dirname(folder)).has(path.slice(path.lastIndexOf("/") + 1))) continue;
      if (!this.#holdsPython(folder)) continue;
      const made = new ModuleValue(name);
      made.attributes.set("__name__", str(name));
      this.#packages.set(made, name);
      return made;
    }
    return undefined;
  }

  /** A folder of data beside a DAG file is no package, although Python would take it for one if nothing of its name were installed. */
  #holdsPython(folder: string, depth = 4): boolean {
    const names = [...this.#list(folder)];
    if (names.some((name) => name.endsWith(".py"))) return true;
    return depth > 0 && names.some((name) => !name.includes(".") && this.#holdsPython(join(folder, name), depth - 1));
  }

  #list(folder: string): ReadonlySet<string> {
    let names = this.#paths.get(folder);
    if (!names) {
      try {
        names = new Set(readdirSync(folder));
      } catch {
        names = new Set();
      }
      this.#paths.set(folder, names);
    }
    return names;
  }

  #run(file: SourceFile, name: string, site: Site): ModuleValue {
    const module = this.prepare(file, name);
    this.#loaded.set(name, module);
    try {
      this.runFile(module, file, site);
    } catch (error) {
      this.#loaded.delete(name);
      throw error;
    }
    return module;
  }

  prepare(file: SourceFile, name: string, isEntry = false): ModuleValue {
    const module = new ModuleValue(name, file);
    const isPackage = file.absolutePath.endsWith("/__init__.py");
    this.#packages.set(module, isEntry ? "" : isPackage ? name : name.slice(0, Math.max(0, name.lastIndexOf("."))));
    module.attributes.set(
      "__name__",
      isEntry
        ? new Unknown(
            { message: "the name of a module is chosen by what loads it", place: { file, start: 0, end: 0 } },
            ENTRY_NAME,
          )
        : str(name),
    );
    module.attributes.set("__file__", str(file.absolutePath));
    module.attributes.set("__package__", str(this.#packages.get(module)!));
    module.attributes.set("__doc__", NONE);
    return module;
  }

  runFile(module: ModuleValue, file: SourceFile, site: Site): void {
    const machine = this.#machine;
    if (!machine.files.includes(file)) machine.files.push(file);
    const problem = file.problems[0];
    if (problem) machine.raise("SyntaxError", `${file.path}: ${problem.message}`, site);
    const scope = new PyScope("module", module, undefined, module.attributes as Map<string, Value>);
    machine.enter(new Frame(undefined, scope, file, site));
    try {
      const { statements } = file.tree.d;
      const doc = docstring(machine, statements);
      if (doc) module.attributes.set("__doc__", doc);
      execute(machine, statements);
    } finally {
      machine.leave();
    }
  }

  /** What `from . import x` is relative to; undefined for a file that belongs to no package. */
  packageOf(module: ModuleValue): string | undefined {
    return this.#packages.get(module) || undefined;
  }

  /** An attribute that a module does not have: a submodule, or something unknown if names may be bound in it that nobody knows. */
  missing(module: ModuleValue, name: string, site: Site): Value | undefined {
    const loaded = this.#loaded.get(`${module.name}.${name}`);
    if (loaded?.kind === "module") return loaded;
    if (!module.file && this.#packages.get(module) === module.name)
      return this.#machine.unknown(
        `${module.name}.${name} may come from an installed package`,
        site,
        `${module.name}.${name}`,
      );
    const open = this.#open.get(module);
    if (open) return new Unknown(open, open.origin && `${open.origin}.${name}`);
    if (!module.file && libraryModule(this.#machine, module.name) === module)
      return this.#machine.unknown(`${module.name}.${name} is only known at run time`, site, `${module.name}.${name}`);
    return undefined;
  }

  /** `from package import name` where the name is a module of its own. */
  submodule(module: ModuleValue, name: string, site: Site): Value | undefined {
    const path = `${module.name}.${name}`;
    if (this.#loaded.has(path)) return this.#loaded.get(path);
    if (libraryModule(this.#machine, path)) return this.load(path, site);
    if (this.#packages.get(module) !== module.name) {
      const found = module.file ? undefined : this.#machine.world.importModule(path, site);
      if (found) this.#loaded.set(path, found);
      return found;
    }
    if (!this.#find(path) && !this.#namespace(path)) return undefined;
    const found = this.load(path, site);
    if (found.kind === "module") this.#machine.assign(module.attributes as Map<string, Value>, name, found);
    return found;
  }

  /** The model of a library module, if there is one. */
  library(name: string): ModuleValue | undefined {
    return libraryModule(this.#machine, name);
  }

  openReason(module: ModuleValue): (Reason & { origin?: string }) | undefined {
    return this.#open.get(module);
  }

  /** Names that nobody knows were bound in a module. */
  markOpen(module: ModuleValue, reason: Reason, origin: string | undefined): void {
    if (!this.#open.has(module)) this.#open.set(module, origin ? { ...reason, origin } : { ...reason });
  }

  unionOf(values: readonly Value[]): Value {
    const made = new InstanceValue(unionType);
    made.data = values;
    return made;
  }

  generic(type: ClassValue, key: Value): Value {
    return genericAlias(type, key);
  }
}
