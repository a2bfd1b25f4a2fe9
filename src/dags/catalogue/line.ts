import { brotliDecompressSync } from "node:zlib";
import type { CatalogueClass, Found, PackedLine } from "./format.ts";

interface ModuleRow {
  package: number;
  open: boolean;
  deprecated: boolean;
  /** Each name with what follows it in the packed text: "", `!`, `>module`, … */
  names: Map<string, string>;
}

type Kind = "class" | "module" | "other";

/** Bound by nearly every module, so left out of the catalogue. */
const EVERYWHERE = new Set(["annotations", "TYPE_CHECKING"]);

/** One Airflow line of the catalogue, unpacked as it is asked. */
export class CatalogueLine {
  readonly data: PackedLine;
  private readonly index = new Map<string, number>();
  private readonly rows = new Map<string, ModuleRow>();
  private readonly made = new Map<string, CatalogueClass>();
  private publicPaths: Map<string, string> | undefined;

  constructor(packed: string) {
    // The JSON is ASCII throughout; latin1 makes it a string twice as fast as utf8.
    this.data = JSON.parse(brotliDecompressSync(Buffer.from(packed, "base64")).toString("latin1"));
    for (const [index, row] of this.data.modules.entries()) this.index.set(row.slice(0, row.indexOf("|")), index);
  }

  hasModule(module: string): boolean {
    return this.index.has(module);
  }

  isUnread(module: string): boolean {
    const parts = module.split(".");
    if (parts[0] !== "airflow") return true;
    // Plugins put modules of their own under airflow.macros.
    if (module.startsWith("airflow.macros.")) return true;
    return this.data.unread.some((entry) =>
      entry.startsWith("*.") ? parts.includes(entry.slice(2)) : module === entry || module.startsWith(`${entry}.`),
    );
  }

  package(module: string): { name: string; version: string } | undefined {
    const row = this.row(module);
    const [name, version] = (row && this.data.packages[row.package])?.split(" ") ?? [];
    return name && version ? { name, version } : undefined;
  }

  findName(module: string, name: string): Found {
    const row = this.row(module);
    const certain = !module.startsWith("airflow.providers.");
    if (!row) {
      if (this.isUnread(module)) return { status: "unknown" };
      return this.removal(module, name) ?? { status: "absent", certain };
    }
    const rest = row.names.get(name);
    if (rest === undefined) {
      const submodule = `${module}.${name}`;
      if (this.index.has(submodule)) return this.here("module", submodule, submodule);
      if (row.open || name.startsWith("_") || EVERYWHERE.has(name) || this.isUnread(submodule))
        return { status: "unknown" };
      return this.removal(module, name) ?? { status: "absent", certain };
    }
    if (rest === "?") return { status: "unknown" };
    const moved = rest.startsWith("!");
    const target = moved ? rest.slice(1) : rest;
    let kind: Kind = "other";
    let path = `${module}.${name}`;
    let owner = module;
    if (target.startsWith("@")) {
      kind = "module";
      path = owner = this.moduleAt(target.slice(1));
    } else {
      let made = name;
      if (target.startsWith(">")) {
        const [at, other] = target.slice(1).split(".");
        owner = this.moduleAt(at!);
        made = other ?? name;
        path = `${owner}.${made}`;
      }
      if (this.classRow(owner, made) !== undefined) kind = "class";
    }
    return moved
      ? { status: "moved", kind, path, write: this.public(path), package: this.package(owner)?.name ?? "" }
      : this.here(kind, path, owner);
  }

  findClass(path: string): CatalogueClass | undefined {
    const known = this.made.get(path);
    if (known) return known;
    const dot = path.lastIndexOf(".");
    if (dot < 0) return undefined;
    const module = path.slice(0, dot);
    const name = path.slice(dot + 1);
    const row = this.classRow(module, name);
    if (row !== undefined) {
      const made = this.readClass(module, name, row);
      this.made.set(path, made);
      return made;
    }
    const found = this.findName(module, name);
    return "path" in found && found.kind === "class" && found.path !== path ? this.findClass(found.path) : undefined;
  }

  classPaths(): string[] {
    return Object.entries(this.data.classes).flatMap(([at, names]) =>
      Object.keys(names).map((name) => `${this.moduleAt(at)}.${name}`),
    );
  }

  derives(path: string, base: string): boolean {
    const made = this.findClass(path);
    if (!made) return false;
    return made.path === base || made.name === base || made.bases.some((above) => this.derives(above, base));
  }

  private here(kind: Kind, path: string, owner: string): Found {
    return { status: "here", kind, path, package: this.package(owner)?.name ?? "" };
  }

  private removal(module: string, name: string): Found | undefined {
    for (const part of this.data.removed[module]?.split(";") ?? []) {
      const at = part.lastIndexOf("=");
      if (
        part
          .slice(at + 1)
          .split(" ")
          .includes(name)
      )
        return {
          status: "removed",
          replacement: part.slice(0, at) || undefined,
          certain: !module.startsWith("airflow.providers."),
        };
    }
    return undefined;
  }

  /** The path under airflow.sdk, where there is one. */
  private public(path: string): string {
    if (!this.publicPaths) {
      this.publicPaths = new Map();
      for (const name of this.row("airflow.sdk")?.names.keys() ?? []) {
        const found = this.findName("airflow.sdk", name);
        if (found.status === "here" && !this.publicPaths.has(found.path))
          this.publicPaths.set(found.path, `airflow.sdk.${name}`);
      }
    }
    return this.publicPaths.get(path) ?? path;
  }

  private moduleAt(index: string): string {
    const row = this.data.modules[Number.parseInt(index, 36)]!;
    return row.slice(0, row.indexOf("|"));
  }

  private row(module: string): ModuleRow | undefined {
    const known = this.rows.get(module);
    if (known) return known;
    const index = this.index.get(module);
    if (index === undefined) return undefined;
    const [, flags = "", names = ""] = this.data.modules[index]!.split("|");
    const row: ModuleRow = {
      package: flags === "" ? -1 : Number.parseInt(flags, 36),
      open: flags.includes("*"),
      deprecated: flags.includes("!"),
      names: new Map(),
    };
    for (const token of names.split(" ")) {
      const end = token.search(/[!>@?]/);
      if (token) row.names.set(end < 0 ? token : token.slice(0, end), end < 0 ? "" : token.slice(end));
    }
    this.rows.set(module, row);
    return row;
  }

  private classRow(module: string, name: string): string | undefined {
    const index = this.index.get(module);
    return index === undefined ? undefined : this.data.classes[index.toString(36)]?.[name];
  }

  private readClass(module: string, name: string, text: string): CatalogueClass {
    const [parents = "", argumentList = "", required = "", fields = "", mapped = "", outputs = "", deprecated = ""] =
      text.split("|");
    const bases = words(parents)
      .filter((base) => base !== "?")
      .map((base) => {
        const dot = base.indexOf(".");
        return dot < 0 ? `${module}.${base}` : `${this.moduleAt(base.slice(0, dot))}.${base.slice(dot + 1)}`;
      });
    const above = bases.map((base) => this.findClass(base)).find((base) => base?.isOperator);
    const isOperator = name === "BaseOperator" || above !== undefined;
    const accepted = argumentList === "?" || !isOperator ? undefined : changed(above?.accepted ?? [], argumentList);
    const owner = this.package(module);
    return {
      path: `${module}.${name}`,
      module,
      name,
      package: owner?.name ?? "",
      packageVersion: owner?.version ?? "",
      bases,
      complete: !words(parents).includes("?"),
      isOperator,
      isSensor: name === "BaseSensorOperator" || bases.some((base) => this.findClass(base)?.isSensor === true),
      accepted,
      takesAnything: words(argumentList).includes("*"),
      required: required === "?" || !isOperator ? undefined : new Set(["task_id", ...words(required)]),
      mapped: accepted && changed(accepted, mapped),
      templateFields:
        fields === "=" ? above?.templateFields : fields === "?" || !isOperator ? undefined : words(fields),
      outputs: new Map(words(outputs).map((pair) => pair.split("=") as [string, string])),
      deprecated: deprecated.startsWith("!") ? deprecated.slice(1) : undefined,
    };
  }
}

export function words(text: string): string[] {
  return text === "" ? [] : text.split(" ");
}

/** `from` with the words of `difference` added, and those that it writes as `-word` taken away. */
function changed(from: Iterable<string>, difference: string): Set<string> {
  const made = new Set(from);
  for (const word of words(difference)) {
    if (word.startsWith("-")) made.delete(word.slice(1));
    else if (word !== "*") made.add(word);
  }
  return made;
}
