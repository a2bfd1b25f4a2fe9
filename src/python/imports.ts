/** `import` statements. */
import type { Machine } from "./machine.ts";
import { setName } from "./naming.ts";
import { conditional } from "./native.ts";
import type { ImportFromNode, ImportNode, ModuleNameNode } from "./syntax.ts";
import { type Condition, type ModuleValue, type Site, Unknown, type Value } from "./values.ts";

export function executeImport(machine: Machine, node: ImportNode): void {
  for (const item of node.d.list) {
    const parts = item.d.module.d.nameParts.map((part) => part.d.value);
    const site = machine.site(item);
    const module = machine.modules.load(parts.join("."), site);
    const missing = noteMissing(machine, module, parts[0]!);
    const named = item.d.alias || parts.length === 1 ? module : machine.modules.load(parts[0]!, site);
    setName(machine, item.d.alias?.d.value ?? parts[0]!, named.kind === "unknown" ? unread(named, missing) : named);
  }
}

export function executeImportFrom(machine: Machine, node: ImportFromNode): void {
  const site = machine.site(node);
  const name = absoluteName(machine, node.d.module, site);
  if (name === "__future__") return;
  const module = machine.modules.load(name, site);
  noteMissing(machine, module, name.split(".")[0]!);
  if (node.d.isWildcardImport) {
    importAll(machine, module, site);
    return;
  }
  for (const item of node.d.imports) {
    const wanted = item.d.name.d.value;
    const value = importName(machine, module, name, wanted, machine.site(item));
    setName(machine, item.d.alias?.d.value ?? wanted, value);
  }
}

/** A module that can't be read is a module all the same: `if k8s:` holds when it is there. */
function unread({ reason, origin }: Unknown, conditions: readonly Condition[]): Unknown {
  return conditional(new Unknown(reason, origin, true), conditions);
}

function importName(machine: Machine, module: ModuleValue | Unknown, name: string, wanted: string, site: Site): Value {
  if (module.kind === "unknown") return new Unknown(module.reason, module.origin && `${module.origin}.${wanted}`);
  const own = module.attributes.get(wanted);
  if (own) return machine.findAttribute(module, wanted, site) ?? own;
  const found =
    module.file || module.lookup === undefined ? machine.modules.submodule(module, wanted, site) : undefined;
  const value = found ?? machine.findAttribute(module, wanted, site) ?? machine.modules.submodule(module, wanted, site);
  return value ?? machine.raise("ImportError", `cannot import name '${wanted}' from '${name}'`, site);
}

function importAll(machine: Machine, module: ModuleValue | Unknown, site: Site): void {
  if (module.kind === "unknown") {
    machine.modules.markOpen(machine.module, module.reason, module.origin);
    return;
  }
  const listed = module.attributes.get("__all__");
  const names = listed ? machine.iterate(listed, site) : undefined;
  if (names instanceof Unknown) machine.modules.markOpen(machine.module, names.reason, module.name);
  if (Array.isArray(names)) {
    for (const name of names)
      if (name.kind === "str") setName(machine, name.value, importName(machine, module, module.name, name.value, site));
  } else for (const [name, value] of module.attributes) if (!name.startsWith("_")) setName(machine, name, value);
  const open = machine.modules.openReason(module);
  if (open) machine.modules.markOpen(machine.module, open, open.origin);
  else if (!module.file)
    machine.modules.markOpen(
      machine.module,
      { message: `not every name of ${module.name} is known`, place: site.place },
      module.name,
    );
}

function absoluteName(machine: Machine, module: ModuleNameNode, site: Site): string {
  const own = module.d.nameParts.map((part) => part.d.value).join(".");
  const { leadingDots } = module.d;
  if (leadingDots === 0) return own;
  let base = machine.modules.packageOf(machine.module);
  if (base === undefined)
    return machine.raise("ImportError", "attempted relative import with no known parent package", site);
  for (let i = 1; i < leadingDots; i++) {
    const dot = base.lastIndexOf(".");
    if (dot < 0) return machine.raise("ImportError", "attempted relative import beyond top-level package", site);
    base = base.slice(0, dot);
  }
  return own ? `${base}.${own}` : base;
}

/** A package that may not be installed, imported where its absence is provided for: what follows holds if it is. */
function noteMissing(machine: Machine, module: ModuleValue | Unknown, top: string): Condition[] {
  if (module.kind !== "unknown") return [];
  for (let i = machine.guards.length - 1; i >= 0; i--) {
    const guard = machine.guards[i]!;
    if (!guard.importsElse) continue;
    const condition = { kind: "installed", module: top, text: `${top} is installed` } as const;
    guard.conditions.push(condition);
    machine.branchConditions.push(condition);
    return [condition];
  }
  return [];
}
