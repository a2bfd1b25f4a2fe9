/** The built-in functions over values. */
import { numeric } from "../arithmetic.ts";
import { formatValue } from "../format.ts";
import { items as itemsOf, iterator, lazily, nextOf, source } from "../iteration.ts";
import { type Machine, machineOf } from "../machine.ts";
import { bool, callArguments, float, int, list, native, str, tuple } from "../native.ts";
import { binary, compare, truth } from "../operators.ts";
import { repr } from "../repr.ts";
import { lookup, plainOf, typeOf } from "../types.ts";
import { type Arguments, IteratorValue, NONE, type Site, Unknown, type Value } from "../values.ts";
import { numberOf, textOf } from "./install.ts";
import { sorted } from "./list.ts";

type Body = (
  machine: Machine,
  args: Value[],
  keywords: ReadonlyMap<string, Value>,
  site: Site,
  given: Arguments,
) => Value;

/** Arguments with unknown contents give an unknown result. */
function defined(name: string, body: Body): [string, Value] {
  return [
    name,
    native(name, (given, site) => {
      if (given.open) return new Unknown(given.open);
      return body(machineOf(site), given.positional, given.keywords, site, given);
    }),
  ];
}

/** Runs over several iterables at once; `open` once any of them is. */
function inParallel(
  machine: Machine,
  iterables: readonly Value[],
  site: Site,
  combine: (row: Value[]) => Value | undefined,
  strict = false,
): Value {
  const sources = iterables.map((value) => source(machine, value, site));
  const unknown = sources.find((each): each is Unknown => each instanceof Unknown);
  if (unknown) return unknown;
  const known = sources as Exclude<(typeof sources)[number], Unknown>[];
  let done = known.length === 0;
  const made: IteratorValue = lazily(() => {
    while (!done) {
      machine.step();
      const row: Value[] = [];
      for (const [i, each] of known.entries()) {
        const item = each.next();
        const open = each.open();
        if (open) made.open ??= open;
        if (item === undefined) {
          done = true;
          if (strict && (i > 0 || known.slice(1).some((other) => other.next() !== undefined)))
            machine.raise("ValueError", `zip() argument ${i + 1} is shorter than argument ${i === 0 ? 2 : 1}`, site);
          return undefined;
        }
        row.push(item);
      }
      const value = combine(row);
      if (value !== undefined) return value;
    }
    return undefined;
  });
  const conditions = iterables.filter((value) => value.conditions);
  return machine.carry(made, conditions);
}

function extreme(operator: "<" | ">"): Body {
  return (machine, args, keywords, site) => {
    const items = args.length === 1 ? itemsOf(machine, args[0]!, site) : args;
    if (items instanceof Unknown) return items;
    const key = keywords.get("key");
    const measure = (item: Value) =>
      key && key.kind !== "none" ? machine.call(key, callArguments([item]), site) : item;
    let best = items[0];
    if (!best)
      return (
        keywords.get("default") ??
        machine.raise("ValueError", `${operator === "<" ? "min" : "max"}() iterable argument is empty`, site)
      );
    let bestKey = measure(best);
    for (const item of items.slice(1)) {
      machine.step();
      const itemKey = measure(item);
      const better = truth(machine, compare(machine, operator, itemKey, bestKey, site), site);
      if (better instanceof Unknown) return better;
      if (better) [best, bestKey] = [item, itemKey];
    }
    return items.length === 1 && bestKey.kind === "unknown" ? best : machine.carry(best, items);
  };
}

function quantifier(stop: boolean): Body {
  return (machine, args, _keywords, site) => {
    const from = source(machine, args[0]!, site);
    if (from instanceof Unknown) return from;
    let unknown: Unknown | undefined;
    for (let item = from.next(); item !== undefined; item = from.next()) {
      machine.step();
      const known = truth(machine, item, site);
      if (known === stop && !from.open()) return bool(stop);
      if (known instanceof Unknown) unknown ??= known;
    }
    const open = from.open();
    return unknown ?? (open ? new Unknown(open) : bool(!stop));
  };
}

function length(machine: Machine, value: Value, site: Site): Value {
  const plain = plainOf(value);
  if (plain.kind === "unknown") return new Unknown(plain.reason);
  if (value.kind === "class") {
    const members = itemsOf(machine, value, site);
    return members instanceof Unknown ? members : int(members.length);
  }
  const method = lookup(typeOf(value), "__len__");
  if (method === "unknown")
    return machine.unknown(`the length of an instance of ${typeOf(value).name} is not known`, site);
  if (method) return machine.call(method, callArguments([value]), site);
  return machine.raise("TypeError", `object of type '${typeOf(value).name}' has no len()`, site);
}

function rounded(machine: Machine, args: Value[], keywords: ReadonlyMap<string, Value>, site: Site): Value {
  const value = plainOf(args[0]!);
  if (value.kind === "unknown") return new Unknown(value.reason);
  const digitsGiven = args[1] ?? keywords.get("ndigits");
  const digits = digitsGiven && digitsGiven.kind !== "none" ? numberOf(digitsGiven, site) : undefined;
  if (digits instanceof Unknown) return digits;
  if (value.kind === "instance") {
    const method = lookup(value.type, "__round__");
    if (method && method !== "unknown")
      return machine.call(method, callArguments(digitsGiven ? [value, digitsGiven] : [value]), site);
  }
  if (!numeric(value))
    return machine.raise("TypeError", `type ${typeOf(value).name} doesn't define __round__ method`, site);
  if (value.kind !== "float") {
    if (digits === undefined || digits >= 0) return int(BigInt(value.value));
    const unit = 10n ** BigInt(Math.min(-digits, 5000));
    const number = BigInt(value.value);
    const down = number - (((number % unit) + unit) % unit);
    const rest = (number - down) * 2n;
    return int(rest > unit || (rest === unit && (down / unit) % 2n !== 0n) ? down + unit : down);
  }
  if (!Number.isFinite(value.value))
    return digits === undefined ? machine.raise("OverflowError", "cannot convert float to integer", site) : value;
  if (digits === undefined) {
    const floor = Math.floor(value.value);
    const rest = value.value - floor;
    return int(BigInt(rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor));
  }
  if (digits > 100) return value;
  if (digits < 0) {
    const unit = 10 ** -digits;
    return float(Math.round(value.value / unit) * unit);
  }
  return float(roundDecimal(value.value, digits));
}

/** Python rounds the exact binary value, ties to even: `toFixed` does so but for exact ties, which it takes upwards. */
function roundDecimal(value: number, digits: number): number {
  const scaled = value * 10 ** digits;
  if (Math.abs(scaled % 1) === 0.5 && scaled / 10 ** digits === value && Number.isInteger(value * 2 ** 40)) {
    const floor = Math.floor(scaled);
    return (floor % 2 === 0 ? floor : floor + 1) / 10 ** digits;
  }
  return Number(value.toFixed(digits));
}

export const functions: readonly [string, Value][] = [
  defined("len", (machine, args, _k, site) => length(machine, args[0]!, site)),
  defined("print", () => NONE),
  defined("abs", (machine, args, _k, site) => {
    const value = args[0]!;
    const plain = plainOf(value);
    if (plain.kind === "unknown") return new Unknown(plain.reason);
    if (plain.kind === "float") return float(Math.abs(plain.value));
    if (numeric(plain)) return int(BigInt(plain.value) < 0n ? -BigInt(plain.value) : BigInt(plain.value));
    return machine.call(machine.getAttribute(value, "__abs__", site), callArguments(), site);
  }),
  defined("round", rounded),
  defined("divmod", (machine, [a, b], _k, site) =>
    tuple([binary(machine, "//", a!, b!, site), binary(machine, "%", a!, b!, site)]),
  ),
  defined("pow", (machine, [base, exponent, modulus], keywords, site) => {
    const mod = modulus ?? keywords.get("mod");
    if (!mod || mod.kind === "none") return binary(machine, "**", base!, exponent!, site);
    if (base?.kind !== "int" || exponent?.kind !== "int" || mod.kind !== "int" || exponent.value < 0n)
      return machine.unknown("this power is not followed", site);
    let result = 1n;
    let square = base.value % mod.value;
    for (let rest = exponent.value; rest > 0n; rest >>= 1n) {
      machine.step();
      if (rest & 1n) result = (result * square) % mod.value;
      square = (square * square) % mod.value;
    }
    return int(((result % mod.value) + mod.value) % mod.value);
  }),
  defined("sum", (machine, args, keywords, site) => {
    const items = itemsOf(machine, args[0]!, site);
    if (items instanceof Unknown) return items;
    let total: Value = args[1] ?? keywords.get("start") ?? int(0);
    for (const item of items) {
      machine.step();
      total = binary(machine, "+", total, item, site);
    }
    return total;
  }),
  defined("min", extreme("<")),
  defined("max", extreme(">")),
  defined("any", quantifier(true)),
  defined("all", quantifier(false)),
  defined("sorted", (machine, args, keywords, site) => {
    const items = itemsOf(machine, args[0]!, site);
    if (items instanceof Unknown) return items;
    const reverse = truth(machine, keywords.get("reverse") ?? NONE, site);
    if (reverse instanceof Unknown) return reverse;
    const made = sorted(machine, items, keywords.get("key"), reverse, site);
    return made instanceof Unknown ? made : machine.carry(list(made), [args[0]!]);
  }),
  defined("reversed", (machine, args, _k, site) => {
    const method = lookup(typeOf(args[0]!), "__reversed__");
    if (method && method !== "unknown") return machine.call(method, callArguments([args[0]!]), site);
    const items = itemsOf(machine, args[0]!, site);
    return items instanceof Unknown ? items : machine.carry(new IteratorValue(items.reverse()), [args[0]!]);
  }),
  defined("enumerate", (machine, args, keywords, site) => {
    const start = args[1] ?? keywords.get("start");
    let count = start?.kind === "int" ? start.value : 0n;
    return inParallel(machine, [args[0] ?? keywords.get("iterable")!], site, ([item]) => tuple([int(count++), item!]));
  }),
  defined("zip", (machine, args, keywords, site) => {
    const strict = keywords.get("strict");
    return inParallel(machine, args, site, (row) => tuple(row), strict?.kind === "bool" && strict.value);
  }),
  defined("map", (machine, [func, ...iterables], _k, site) =>
    inParallel(machine, iterables, site, (row) => machine.call(func!, callArguments(row), site)),
  ),
  defined("filter", (machine, [func, iterable], _k, site) => {
    const made = inParallel(machine, [iterable!], site, ([item]) => {
      const test = func!.kind === "none" ? item! : machine.call(func!, callArguments([item!]), site);
      const known = truth(machine, test, site);
      if (known instanceof Unknown && made.kind === "iterator") made.open ??= known.reason;
      return known === false ? undefined : item;
    });
    return made;
  }),
  defined("iter", (machine, args, _k, site) => {
    if (args.length === 2)
      return lazily(() => {
        const value = machine.call(args[0]!, callArguments(), site);
        const done = machine.equals(value, args[1]!, site);
        return done === false ? value : undefined;
      });
    return iterator(machine, args[0]!, site);
  }),
  defined("next", (machine, [of, fallback], _k, site) => {
    if (of!.kind === "unknown") return new Unknown(of!.reason);
    if (of!.kind === "iterator") {
      const item = nextOf(machine, of!);
      if (of!.open) return new Unknown(of!.open);
      return item ?? fallback ?? machine.raise("StopIteration", "", site);
    }
    const method = lookup(typeOf(of!), "__next__");
    if (!method || method === "unknown")
      return machine.raise("TypeError", `'${typeOf(of!).name}' object is not an iterator`, site);
    try {
      return machine.call(method, callArguments([of!]), site);
    } catch (error) {
      if (fallback && machine.isRaised(error, "StopIteration")) return fallback;
      throw error;
    }
  }),
  defined("repr", (machine, args, _k, site) => repr(machine, args[0]!, site)),
  defined("ascii", (machine, args, _k, site) => repr(machine, args[0]!, site)),
  defined("format", (machine, [value, spec], _k, site) => {
    const text = spec ? textOf(spec, site) : "";
    return text instanceof Unknown ? text : formatValue(machine, value!, text, site);
  }),
  defined("chr", (machine, args, _k, site) => {
    const code = numberOf(args[0], site);
    if (code instanceof Unknown) return code;
    return code < 0 || code > 0x10ffff
      ? machine.raise("ValueError", "chr() arg not in range(0x110000)", site)
      : str(String.fromCodePoint(code));
  }),
  defined("ord", (machine, args, _k, site) => {
    const plain = plainOf(args[0]!);
    if (plain.kind === "unknown") return new Unknown(plain.reason);
    if (plain.kind === "str" && [...plain.value].length === 1) return int(plain.value.codePointAt(0)!);
    if (plain.kind === "bytes" && plain.value.length === 1) return int(plain.value[0]!);
    return machine.raise("TypeError", "ord() expected a character", site);
  }),
  ...(
    [
      ["hex", 16, "0x"],
      ["oct", 8, "0o"],
      ["bin", 2, "0b"],
    ] as const
  ).map(([name, base, prefix]) =>
    defined(name, (machine, args, _k, site) => {
      const plain = plainOf(args[0]!);
      if (plain.kind === "unknown") return new Unknown(plain.reason);
      if (plain.kind !== "int" && plain.kind !== "bool")
        return machine.raise("TypeError", `'${typeOf(plain).name}' object cannot be interpreted as an integer`, site);
      const number = BigInt(plain.value);
      return str((number < 0n ? "-" : "") + prefix + (number < 0n ? -number : number).toString(base));
    }),
  ),
  defined("hash", (machine, args, _k, site) => {
    const plain = plainOf(args[0]!);
    return plain.kind === "int" && plain.value >= 0n && plain.value < 2n ** 61n - 1n
      ? plain
      : machine.unknown("hash(...) differs from run to run", site, "hash");
  }),
  defined("id", (machine, _a, _k, site) => machine.unknown("id(...) differs from run to run", site, "id")),
  defined("input", (machine, _a, _k, site) => machine.unknown("input(...) is only known at run time", site, "input")),
  defined("callable", (machine, args, _k, site) => {
    const value = args[0]!;
    switch (value.kind) {
      case "unknown":
        return new Unknown(value.reason);
      case "function":
      case "native":
      case "method":
      case "class":
        return bool(true);
      case "instance": {
        const method = lookup(value.type, "__call__");
        return method === "unknown"
          ? machine.unknown(`${value.type.name} may come from a class that is not known`, site)
          : bool(method !== undefined);
      }
      default:
        return bool(false);
    }
  }),
];
