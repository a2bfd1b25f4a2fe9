/** Going through things item by item. */
import { MAX_ITEMS } from "./budget.ts";
import type { Machine } from "./machine.ts";
import { callArguments, int, isUnset, str, tuple, unsetUnknown } from "./native.ts";
import { lookup, metaclassOf, plainOf, typeOf, types } from "./types.ts";
import { InstanceValue, IteratorValue, type Reason, type Site, Unknown, type Value, withConditions } from "./values.ts";

/** The items of something, one after the other. */
export interface Source {
  next(): Value | undefined;
  /** Set (perhaps only in the course of it) when items may be missing or may not be there. */
  open(): Reason | undefined;
}

export interface Range {
  start: bigint;
  stop: bigint;
  step: bigint;
}

export function makeRange(start: bigint, stop: bigint, step: bigint): InstanceValue {
  const made = new InstanceValue(types.range);
  made.data = { start, stop, step } satisfies Range;
  made.hash = `range${start}:${stop}:${step}`;
  return made;
}

export function rangeLength({ start, stop, step }: Range): bigint {
  const span = step > 0n ? stop - start : start - stop;
  const stride = step > 0n ? step : -step;
  return span <= 0n ? 0n : (span + stride - 1n) / stride;
}

const never = () => undefined;

function overArray(values: () => readonly Value[], open: () => Reason | undefined = never): Source {
  let position = 0;
  return { next: () => values()[position++], open };
}

/** A source of the items, or Unknown when what it would iterate over is not known. */
export function source(machine: Machine, value: Value, site: Site): Source | Unknown {
  const plain = plainOf(value);
  if (value.kind === "instance") {
    const custom = lookup(value.type, "__iter__");
    if (custom === "unknown")
      return machine.unknown(`${value.type.name} may come from a class that is not known`, site);
    if (custom && (custom.kind === "function" || !value.plain)) {
      const iterator = machine.call(custom, callArguments([value]), site);
      return iterator === value ? overNext(machine, value, site) : source(machine, iterator, site);
    }
  }
  switch (plain.kind) {
    case "unknown":
      return plain;
    case "list":
      return overArray(
        () => plain.items,
        () => plain.open,
      );
    case "tuple":
      return overArray(() => plain.items);
    case "dict": {
      const keys = [...plain.entries.values()].map((entry) => entry.key);
      return overArray(
        () => keys,
        () => plain.open,
      );
    }
    case "set": {
      const keys = [...plain.entries.values()];
      return overArray(
        () => keys,
        () => plain.open,
      );
    }
    case "str": {
      const characters = [...plain.value].map((character) => withConditions(str(character), plain));
      return overArray(() => characters);
    }
    case "bytes": {
      const numbers = [...plain.value].map((byte) => int(byte));
      return overArray(() => numbers);
    }
    case "iterator":
      return {
        next: () => nextOf(machine, plain),
        open: () => plain.open,
      };
    case "class": {
      const meta = metaclassOf(plain);
      const custom = (meta && lookup(meta, "__iter__")) ?? lookup(plain, "<iterate>");
      if (custom && custom !== "unknown")
        return source(machine, machine.call(custom, callArguments([plain]), site), site);
      if (plain.mro.some((base) => base.kind === "unknown"))
        return machine.unknown(`what ${plain.name} iterates over is not known`, site);
      break;
    }
    case "instance":
      if (plain.type === types.range) {
        const range = plain.data as Range;
        const count = rangeLength(range);
        let position = 0n;
        return {
          next: () => (position < count ? int(range.start + range.step * position++) : undefined),
          open: never,
        };
      }
      if (lookup(plain.type, "__next__")) return overNext(machine, plain, site);
      if (lookup(plain.type, "__getitem__")) return overItems(machine, plain, site);
  }
  if (isUnset(plain)) return unsetUnknown(plain, site);
  return machine.raise("TypeError", `'${typeOf(value).name}' object is not iterable`, site);
}

/** What a generator did on a path that may not have been taken was undone, and can't be done again: from here on nothing is sure. */
function resumes(machine: Machine, iterator: IteratorValue): void {
  const { ranUnder } = iterator;
  if (ranUnder && !machine.maybe.includes(ranUnder)) machine.maybe.push({ ...ranUnder });
  const now = machine.maybe[machine.maybe.length - 1];
  if (now) iterator.ranUnder = now;
}

export function nextOf(machine: Machine, iterator: IteratorValue): Value | undefined {
  machine.trail?.touch(iterator);
  if (iterator.pull || iterator.ranUnder) resumes(machine, iterator);
  if (iterator.position < iterator.items.length) return iterator.items[iterator.position++];
  const item = iterator.pull?.();
  if (item === undefined) {
    delete iterator.pull;
    return undefined;
  }
  iterator.items.push(item);
  iterator.position++;
  return item;
}

function overNext(machine: Machine, object: InstanceValue, site: Site): Source {
  const method = lookup(object.type, "__next__");
  if (!method || method === "unknown")
    return machine.raise("TypeError", `iter() returned non-iterator of type '${object.type.name}'`, site);
  return {
    next() {
      machine.step();
      try {
        return machine.call(method, callArguments([object]), site);
      } catch (error) {
        if (machine.isRaised(error, "StopIteration")) return undefined;
        throw error;
      }
    },
    open: never,
  };
}

function overItems(machine: Machine, object: InstanceValue, site: Site): Source {
  const method = lookup(object.type, "__getitem__") as Value;
  let index = 0;
  return {
    next() {
      machine.step();
      try {
        return machine.call(method, callArguments([object, int(index++)]), site);
      } catch (error) {
        if (machine.isRaised(error, "IndexError")) return undefined;
        throw error;
      }
    },
    open: never,
  };
}

/** All items at once, or Unknown when they are not all known. */
export function items(machine: Machine, value: Value, site: Site): Value[] | Unknown {
  const plain = plainOf(value);
  if ((plain.kind === "list" || plain.kind === "tuple") && (plain === value || !hasOwnIter(value))) {
    if (plain.kind === "list" && plain.open) return new Unknown(plain.open);
    return [...plain.items];
  }
  const from = source(machine, value, site);
  if (from instanceof Unknown) return from;
  const all: Value[] = [];
  for (let item = from.next(); item !== undefined; item = from.next()) {
    all.push(item);
    machine.step();
    if (all.length > MAX_ITEMS) return machine.unknown(`more than ${MAX_ITEMS} items are too many to follow`, site);
  }
  const open = from.open();
  return open ? new Unknown(open) : all;
}

function hasOwnIter(value: Value): boolean {
  return value.kind === "instance" && (lookup(value.type, "__iter__") as Value | undefined)?.kind === "function";
}

/** Known items of something that may be open: those, and the reason. */
export function partialItems(machine: Machine, value: Value, site: Site): { items: Value[]; open: Reason | undefined } {
  const from = source(machine, value, site);
  if (from instanceof Unknown) return { items: [], open: from.reason };
  const all: Value[] = [];
  for (let item = from.next(); item !== undefined; item = from.next()) {
    all.push(item);
    machine.step();
    if (all.length > MAX_ITEMS)
      return { items: [], open: { message: `more than ${MAX_ITEMS} items`, place: site.place } };
  }
  return { items: all, open: from.open() };
}

/** A lazy iterator over what `next` gives. */
export function lazily(next: () => Value | undefined, open?: Reason): IteratorValue {
  const made = new IteratorValue([]);
  made.pull = next;
  if (open) made.open = open;
  return made;
}

/** `iter(value)`: an iterator, or Unknown. */
export function iterator(machine: Machine, value: Value, site: Site): IteratorValue | Unknown {
  if (value.kind === "iterator") return value;
  const from = source(machine, value, site);
  if (from instanceof Unknown) return from;
  const made = lazily(() => {
    machine.step();
    const item = from.next();
    const open = from.open();
    if (open) made.open ??= open;
    return item;
  }, from.open());
  return made;
}

export function pair(a: Value, b: Value): Value {
  return tuple([a, b]);
}
