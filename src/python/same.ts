import type { Value } from "./values.ts";

/** Whether two values are interchangeable as far as can be told without running code: the same object, or equal plain data. */
export function same(a: Value, b: Value, depth = 6): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || depth === 0) return false;
  switch (a.kind) {
    case "none":
    case "ellipsis":
      return true;
    case "bool":
    case "int":
    case "str":
      return a.value === (b as typeof a).value;
    case "float":
      return Object.is(a.value, (b as typeof a).value);
    case "bytes":
      return Buffer.from(a.value).equals(Buffer.from((b as typeof a).value));
    case "list":
    case "tuple": {
      const other = b as typeof a;
      if (a.kind === "list" && (a.open || (other as typeof a).open)) return false;
      return (
        a.items.length === other.items.length && a.items.every((item, i) => same(item, other.items[i]!, depth - 1))
      );
    }
    case "dict": {
      const other = b as typeof a;
      if (a.open || other.open || a.entries.size !== other.entries.size || a.factory !== other.factory) return false;
      for (const [key, { value }] of a.entries) {
        const theirs = other.entries.get(key);
        if (!theirs || !same(value, theirs.value, depth - 1)) return false;
      }
      return true;
    }
    case "set": {
      const other = b as typeof a;
      if (a.open || other.open || a.entries.size !== other.entries.size) return false;
      for (const key of a.entries.keys()) if (!other.entries.has(key)) return false;
      return true;
    }
    case "method": {
      const other = b as typeof a;
      return a.self === other.self && a.func === other.func;
    }
    default:
      return false;
  }
}
