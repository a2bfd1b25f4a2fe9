/** Airflow for the interpreter: its modules, and what happens to tasks that code which cannot be followed gets hold of. */
import { native } from "../python/native.ts";
import {
  type Arguments,
  type Condition,
  ModuleValue,
  type Reason,
  type Site,
  Unknown,
  type Value,
  type World,
} from "../python/values.ts";
import { knowsNoDags } from "./bystanders.ts";
import { type Context, dagOf, groupOf, taskOf } from "./context.ts";
import type { ParseTimeCall } from "./graph.ts";
import type { DagModel } from "./model.ts";
import { enumClass } from "./modules/enums.ts";
import { knownName } from "./modules/names.ts";
import { opaqueClass } from "./modules/opaque.ts";
import { operatorClass, strangerClass } from "./operator.ts";
import { dagOfNode, linkableOf } from "./relations.ts";

export class AirflowWorld implements World {
  readonly calls: ParseTimeCall[] = [];
  readonly #context: Context;
  readonly #modules = new Map<string, ModuleValue>();

  constructor(context: Context) {
    this.#context = context;
  }

  importModule(name: string, site: Site): ModuleValue | undefined {
    if (name !== "airflow" && !name.startsWith("airflow.")) return undefined;
    const before = this.#modules.get(name);
    if (before) return before;
    const { catalogue, line } = this.#context;
    const isProvider = name.startsWith("airflow.providers.");
    const found = catalogue.findModule(line, name);
    if (found === "absent" && !isProvider) this.#refuseImport(name, undefined, undefined, site);
    // What the catalogue did not read may stand in the repository: Airflow's own examples do.
    if (found === "unknown" && !isProvider) return undefined;
    const module = new ModuleValue(name);
    module.lookup = (attribute, where) => this.#name(name, attribute, where);
    this.#modules.set(name, module);
    return module;
  }

  #name(module: string, name: string, site: Site): Value | undefined {
    const context = this.#context;
    if (name.startsWith("__") && name !== "__version__") return undefined;
    const found = context.catalogue.findName(context.line, module, name);
    if ((found.status === "removed" || found.status === "absent") && found.certain)
      this.#refuseImport(module, name, found.status === "removed" ? found.replacement : undefined, site);
    if (found.status === "moved" && context.line === "3") this.#moved(module, name, found.write, site);
    const path = "path" in found ? found.path : `${module}.${name}`;
    if ("kind" in found && found.kind === "module") return this.importModule(path, site);
    const dot = path.lastIndexOf(".");
    const made = path.slice(dot + 1);
    const known = knownName(context, path.slice(0, dot), made) ?? knownName(context, module, name);
    if (known) return known;
    const fact = context.catalogue.findClass(context.line, path);
    if (fact?.isOperator) return operatorClass(context, fact);
    const members = enumClass(context, path.slice(0, dot), made);
    if (members) return members;
    if (!("path" in found) && /(Operator|Sensor|SensorAsync)$/.test(name)) return this.#stranger(module, name);
    if (
      /^[A-Z]/.test(name) &&
      module.startsWith("airflow.providers.") &&
      context.catalogue.findModule(context.line, module) === "absent"
    )
      this.needs({ kind: "installed", text: `${module} is installed` });
    if (/^_*[A-Z][A-Za-z0-9]*[a-z]/.test(made))
      return opaqueClass(context, path.slice(0, dot), made, site.place, statics(path.slice(0, dot), made));
    // `from airflow.providers.x.operators import module`, of another version of the provider.
    if (!("path" in found) && /^airflow\.providers\..*\.(operators|sensors|transfers)$/.test(module))
      return this.importModule(`${module}.${name}`, site);
    return new Unknown({ message: `${path} is only known at run time`, place: site.place }, path);
  }

  /** An operator that the catalogue lacks: from a package, or a version of one, that is not known. */
  #stranger(module: string, name: string): Value {
    const made = strangerClass(this.#context, module, name);
    this.#context.assume({ kind: "installed", text: `${module}.${name} is installed` }, made);
    return made;
  }

  #moved(module: string, name: string, write: string, site: Site): void {
    this.#context.refusals.push({
      rule: "airflow3-moved",
      message: `${module}.${name} is deprecated in Airflow 3`,
      fix: `Import ${write} instead.`,
      place: site.place,
      fatal: false,
    });
  }

  #refuseImport(module: string, name: string | undefined, replacement: string | undefined, site: Site): never {
    const { line } = this.#context;
    const what = name ? `${module}.${name}` : module;
    const before = line === "3" && this.#existedIn2(module, name);
    return this.#context.refuse(
      {
        rule: before || replacement ? "airflow3-removed" : "missing-import",
        message: before ? `${what} was removed in Airflow 3` : `Airflow ${line} has no ${what}`,
        ...(replacement && { fix: `Use ${replacement}.` }),
      },
      name ? "ImportError" : "ModuleNotFoundError",
      site,
      name ? `cannot import name '${name}' from '${module}'` : `No module named '${module}'`,
    );
  }

  #existedIn2(module: string, name: string | undefined): boolean {
    const { catalogue } = this.#context;
    if (!name) return catalogue.findModule("2", module) === "here";
    const { status } = catalogue.findName("2", module, name);
    return status === "here" || status === "moved";
  }

  escaped(values: readonly Value[], reason: Reason): void {
    const context = this.#context;
    const touched = new Set<DagModel>();
    for (const value of values) {
      const dag =
        dagOf(value) ??
        taskOf(value)?.dag ??
        groupOf(value)?.dag ??
        (linkableOf(value) && dagOfNode(linkableOf(value)!));
      if (dag) touched.add(dag);
    }
    for (const dag of touched) dag.doubt(reason);
    // Code that nobody knows may make tasks of its own in the DAG whose block is open.
    if (!knowsNoDags(reason.origin)) for (const dag of context.openDags) dag.doubt(reason);
  }

  needs(condition: Condition): void {
    const { needed } = this.#context;
    if (!needed.some(({ text }) => text === condition.text)) needed.push(condition);
  }

  unknownOperand(known: Value, operator: string, unknown: Unknown, _site: Site): void {
    if (operator !== ">>" && operator !== "<<") return;
    const values = known.kind === "list" || known.kind === "tuple" ? [...known.items] : [known];
    for (const value of values) {
      const node = linkableOf(value);
      if (node) this.#context.doubt(dagOfNode(node), unknown.reason);
    }
  }

  called(target: string | undefined, _callee: Value, args: Arguments, _result: Value, site: Site): void {
    if (!target || this.calls.length > 10_000) return;
    const given = new Map<string | number, Value>(args.positional.map((value, i) => [i, value]));
    for (const [key, value] of args.keywords) given.set(key, value);
    this.calls.push({ target, place: site.place, args: given });
  }
}

/** Class methods that read what only a running Airflow knows. */
function statics(module: string, name: string): Record<string, Value> {
  const reads: Record<string, readonly string[]> = {
    Variable: ["get", "set", "setdefault", "delete", "update"],
    Connection: ["get", "get_connection_from_secrets"],
    BaseHook: ["get_connection", "get_hook", "get_connections"],
  };
  return Object.fromEntries(
    (reads[name] ?? []).map((method) => [
      method,
      native(`${module}.${name}.${method}`, (args, site) => {
        noteRecord(name, method, args, site);
        return site.runtime.unknown(
          `${name}.${method}(...) reads Airflow's database`,
          site,
          `${module}.${name}.${method}`,
        );
      }),
    ]),
  );
}

/** Reading a Variable without a default, or a Connection, raises where there is none. */
function noteRecord(name: string, method: string, args: Arguments, site: Site): void {
  if (!["get", "get_connection", "get_hook"].includes(method)) return;
  if (["default_var", "default"].some((option) => args.keywords.has(option))) return;
  const [key, fallback] = args.positional.filter((value) => value.kind !== "class");
  if (fallback) return;
  const id = key ?? args.keywords.get("key") ?? args.keywords.get("conn_id");
  const what = name === "Variable" ? "Variable" : "Connection";
  const text = id?.kind === "str" ? `the ${what} '${id.value}' exists` : `each ${what} that the file reads exists`;
  const exception = name === "Variable" ? "KeyError" : "airflow.exceptions.AirflowNotFoundException";
  site.runtime.needs({ kind: "environment", text }, exception, site);
}
