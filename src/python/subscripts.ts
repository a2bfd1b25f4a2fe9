/** `x[i]`: reading, setting and deleting items and slices. */

import { makeRange, partialItems, type Range, rangeLength } from "./iteration.ts";
import type { Machine } from "./machine.ts";
import { callArguments, dictSet, int, isUnset, keyOf, ownEquality, str, tuple, unsetUnknown } from "./native.ts";
import { lookup, metaclassOf, plainOf, typeOf, types } from "./types.ts";
import {
  BytesValue,
  type DictValue,
  InstanceValue,
  ListValue,
  type Site,
  type TupleValue,
  Unknown,
  type Value,
  withConditions,
} from "./values.ts";

export interface Slice {
  start: Value | undefined;
  stop: Value | undefined;
  step: Value | undefined;
}

export function makeSlice(slice: Slice): InstanceValue {
  const made = new InstanceValue(types.slice);
  made.data = slice;
  return made;
}

export function getItem(machine: Machine, object: Value, key: Value, site: Site): Value {
  const value = getItemPlain(machine, object, key, site);
  if (!object.conditions && !key.conditions) return value;
  return value.kind === "class" || value.kind === "function" || value.kind === "module"
    ? value
    : withConditions(value, object, key);
}

function getItemPlain(machine: Machine, object: Value, key: Value, site: Site): Value {
  if (object.kind === "instance") {
    const method = lookup(object.type, "__getitem__");
    if (method === "unknown")
      return machine.unknown(`${object.type.name} may come from a class that is not known`, site);
    if (method && !(object.plain && method.kind === "native"))
      return machine.call(method, callArguments([object, key]), site);
    if (!object.plain && object.type !== types.range)
      return machine.raise("TypeError", `'${object.type.name}' object is not subscriptable`, site);
  }
  const plain = plainOf(object);
  switch (plain.kind) {
    case "unknown":
      return new Unknown(plain.reason, plain.origin && `${plain.origin}[]`);
    case "dict":
      return dictItem(machine, plain, object, key, site);
    case "list":
    case "tuple":
    case "str":
    case "bytes":
      return sequenceItem(
        machine,
        plain.kind === "str" ? characters(plain.value) : plain.kind === "bytes" ? plain.value : plain.items,
        plain,
        key,
        site,
      );
    case "instance":
      if (plain.type === types.range) return rangeItem(machine, plain.data as Range, key, site);
      break;
    case "class": {
      const method = lookup(plain, "__class_getitem__");
      const meta = metaclassOf(plain);
      const custom = meta && lookup(meta, "__getitem__");
      if (custom && custom !== "unknown") return machine.call(custom, callArguments([plain, key]), site);
      const enumItem = lookup(plain, "<item>");
      if (enumItem && enumItem !== "unknown") return machine.call(enumItem, callArguments([plain, key]), site);
      if (method && method !== "unknown")
        return machine.call(machine.getAttribute(plain, "__class_getitem__", site), callArguments([key]), site);
      return machine.modules.generic(plain, key);
    }
  }
  if (isUnset(object)) return unsetUnknown(object, site);
  return machine.raise("TypeError", `'${typeOf(object).name}' object is not subscriptable`, site);
}

/** Code points when there are characters outside the basic plane. */
function characters(value: string): string | string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of plain characters
  return /^[\u0000-\ud7ff\ue000-\uffff]*$/.test(value) ? value : [...value];
}

function dictItem(machine: Machine, dict: DictValue, object: Value, key: Value, site: Site): Value {
  const uncertain = key.kind === "unknown" ? key : ownEquality(key);
  if (uncertain) return new Unknown(uncertain.reason);
  const entry = dict.entries.get(keyOf(key));
  if (entry) return entry.value;
  if (dict.open) return new Unknown(dict.open);
  for (const other of dict.entries.values()) if (other.key.kind === "unknown") return new Unknown(other.key.reason);
  if (dict.factory && dict.factory.kind !== "none") {
    const made = machine.call(dict.factory, callArguments(), site);
    machine.touch(dict);
    dictSet(dict, key, made);
    return made;
  }
  const missing = object.kind === "instance" ? lookup(object.type, "__missing__") : undefined;
  if (missing && missing !== "unknown") return machine.call(missing, callArguments([object, key]), site);
  const shown = machine.text(key, site);
  return machine.raiseWith("KeyError", key, shown.kind === "str" ? shown.value : "?", site);
}

function sequenceItem(
  machine: Machine,
  items: readonly Value[] | string | readonly string[] | Uint8Array,
  of: Value,
  keyGiven: Value,
  site: Site,
): Value {
  const key = plainOf(keyGiven);
  const open = of.kind === "list" ? of.open : undefined;
  if (key.kind === "unknown") return new Unknown(key.reason);
  if (key.kind === "instance" && key.type === types.slice) {
    if (open) return new Unknown(open);
    const bounds = sliceBounds(machine, key.data as Slice, items.length, site);
    if (bounds instanceof Unknown) return bounds;
    const indices = sliceIndices(bounds);
    if (of.kind === "bytes") return new BytesValue(Uint8Array.from(indices, (i) => items[i] as number));
    if (of.kind === "str") {
      if (bounds.step === 1)
        return str(
          typeof items === "string"
            ? items.slice(bounds.start, bounds.stop)
            : (items as string[]).slice(bounds.start, bounds.stop).join(""),
        );
      return str(indices.map((i) => items[i] as string).join(""));
    }
    const chosen = indices.map((i) => items[i] as Value);
    return of.kind === "tuple" ? tuple(chosen) : new ListValue(chosen);
  }
  const index = indexOf(machine, key, site);
  if (index === undefined)
    return machine.raise(
      "TypeError",
      `${typeOf(of).name} indices must be integers or slices, not ${typeOf(keyGiven).name}`,
      site,
    );
  if (index instanceof Unknown) return index;
  const at = index < 0 ? index + items.length : index;
  if (open) return new Unknown(open);
  if (at < 0 || at >= items.length)
    return machine.raise("IndexError", `${of.kind === "str" ? "string" : typeOf(of).name} index out of range`, site);
  const item = items[at]!;
  if (typeof item === "string") return str(item);
  return typeof item === "number" ? int(item) : item;
}

function indexOf(machine: Machine, key: Value, site: Site): number | Unknown | undefined {
  if (key.kind === "int") return Number(key.value);
  if (key.kind === "bool") return key.value ? 1 : 0;
  if (key.kind === "unknown") return key;
  if (key.kind === "instance") {
    const method = lookup(key.type, "__index__");
    if (method && method !== "unknown") return indexOf(machine, machine.call(method, callArguments([key]), site), site);
  }
  return undefined;
}

interface Bounds {
  start: number;
  stop: number;
  step: number;
}

export function sliceBounds(machine: Machine, slice: Slice, length: number, site: Site): Bounds | Unknown {
  const number = (value: Value | undefined): number | undefined | Unknown => {
    if (value === undefined || value.kind === "none") return undefined;
    const index = indexOf(machine, value, site);
    return index === undefined
      ? machine.raise("TypeError", "slice indices must be integers or None or have an __index__ method", site)
      : index;
  };
  const step = number(slice.step) ?? 1;
  const start = number(slice.start);
  const stop = number(slice.stop);
  for (const value of [step, start, stop]) if (value instanceof Unknown) return value;
  const stride = step as number;
  if (stride === 0) return machine.raise("ValueError", "slice step cannot be zero", site);
  const clamp = (value: number | undefined, fallback: number) => {
    if (value === undefined) return fallback;
    const at = value < 0 ? value + length : value;
    return stride > 0 ? Math.min(Math.max(at, 0), length) : Math.min(Math.max(at, -1), length - 1);
  };
  return {
    start: clamp(start as number | undefined, stride > 0 ? 0 : length - 1),
    stop: clamp(stop as number | undefined, stride > 0 ? length : -1),
    step: stride,
  };
}

function sliceIndices({ start, stop, step }: Bounds): number[] {
  const indices: number[] = [];
  if (step > 0) for (let i = start; i < stop; i += step) indices.push(i);
  else for (let i = start; i > stop; i += step) indices.push(i);
  return indices;
}

function rangeItem(machine: Machine, range: Range, key: Value, site: Site): Value {
  const count = rangeLength(range);
  if (key.kind === "unknown") return key;
  if (key.kind === "instance" && key.type === types.slice) {
    const bounds = sliceBounds(machine, key.data as Slice, Number(count), site);
    if (bounds instanceof Unknown) return bounds;
    return makeRange(
      range.start + BigInt(bounds.start) * range.step,
      range.start + BigInt(bounds.stop) * range.step,
      range.step * BigInt(bounds.step),
    );
  }
  const index = indexOf(machine, key, site);
  if (typeof index !== "number") return machine.raise("TypeError", "range indices must be integers or slices", site);
  const at = BigInt(index) < 0n ? BigInt(index) + count : BigInt(index);
  if (at < 0n || at >= count) return machine.raise("IndexError", "range object index out of range", site);
  return int(range.start + at * range.step);
}

export function setItem(machine: Machine, object: Value, key: Value, value: Value, site: Site): void {
  if (object.kind === "instance") {
    const method = lookup(object.type, "__setitem__");
    if (method === "unknown") {
      machine.escape([object, value], {
        message: `${object.type.name} may come from a class that is not known`,
        place: site.place,
      });
      return;
    }
    if (method && !(object.plain && method.kind === "native")) {
      machine.call(method, callArguments([object, key, value]), site);
      return;
    }
  }
  const plain = plainOf(object);
  switch (plain.kind) {
    case "unknown":
      machine.escape([value], plain.reason);
      return;
    case "dict":
      machine.touch(plain);
      if (key.kind === "unknown") {
        plain.open ??= key.reason;
        for (const [id, entry] of [...plain.entries])
          plain.entries.set(id, { key: entry.key, value: new Unknown(key.reason) });
        plain.entries.set(key, { key, value });
        machine.syncNames(plain, key, value);
        return;
      }
      checkHashable(machine, key, site);
      dictSet(plain, key, value);
      machine.syncNames(plain);
      return;
    case "list": {
      machine.touch(plain);
      const at = plainOf(key);
      if (at.kind === "instance" && at.type === types.slice) {
        setSlice(machine, plain, at.data as Slice, value, site);
        return;
      }
      const index = indexOf(machine, at, site);
      if (index instanceof Unknown) {
        plain.items = plain.items.map(() => new Unknown(index.reason));
        return;
      }
      if (index === undefined) {
        machine.raise("TypeError", "list indices must be integers or slices", site);
        return;
      }
      const position = index < 0 ? index + plain.items.length : index;
      if (position < 0 || position >= plain.items.length) {
        if (plain.open) return;
        machine.raise("IndexError", "list assignment index out of range", site);
      }
      plain.items[position] = value;
      return;
    }
  }
  machine.raise("TypeError", `'${typeOf(object).name}' object does not support item assignment`, site);
}

function setSlice(machine: Machine, list: ListValue, slice: Slice, value: Value, site: Site): void {
  const bounds = sliceBounds(machine, slice, list.items.length, site);
  const { items, open } = partialItems(machine, value, site);
  if (bounds instanceof Unknown || open) {
    list.open ??= open ?? (bounds as Unknown).reason;
    list.items.push(...items);
    return;
  }
  if (bounds.step === 1) list.items.splice(bounds.start, Math.max(0, bounds.stop - bounds.start), ...items);
  else {
    const indices = sliceIndices(bounds);
    if (indices.length !== items.length)
      machine.raise(
        "ValueError",
        `attempt to assign sequence of size ${items.length} to extended slice of size ${indices.length}`,
        site,
      );
    for (const [i, at] of indices.entries()) list.items[at] = items[i]!;
  }
}

export function deleteItem(machine: Machine, object: Value, key: Value, site: Site): void {
  if (object.kind === "instance") {
    const method = lookup(object.type, "__delitem__");
    if (method && method !== "unknown" && !(object.plain && method.kind === "native")) {
      machine.call(method, callArguments([object, key]), site);
      return;
    }
  }
  const plain = plainOf(object);
  if (plain.kind === "unknown") return;
  if (plain.kind === "dict") {
    machine.touch(plain);
    if (key.kind === "unknown") {
      plain.open ??= key.reason;
      machine.loseNames(plain, key.reason);
      return;
    }
    if (!plain.entries.delete(keyOf(key)) && !plain.open) {
      const shown = machine.text(key, site);
      machine.raiseWith("KeyError", key, shown.kind === "str" ? shown.value : "?", site);
    }
    machine.syncNames(plain);
    return;
  }
  if (plain.kind === "list") {
    machine.touch(plain);
    if (key.kind === "instance" && key.type === types.slice) {
      const bounds = sliceBounds(machine, key.data as Slice, plain.items.length, site);
      if (bounds instanceof Unknown) plain.open ??= bounds.reason;
      else {
        const gone = new Set(sliceIndices(bounds));
        plain.items = plain.items.filter((_, i) => !gone.has(i));
      }
      return;
    }
    const index = indexOf(machine, key, site);
    if (typeof index !== "number") {
      if (index) plain.open ??= index.reason;
      else machine.raise("TypeError", "list indices must be integers or slices", site);
      return;
    }
    const at = index < 0 ? index + plain.items.length : index;
    if (at < 0 || at >= plain.items.length) {
      if (plain.open) return;
      machine.raise("IndexError", "list assignment index out of range", site);
    }
    plain.items.splice(at, 1);
    return;
  }
  machine.raise("TypeError", `'${typeOf(object).name}' object doesn't support item deletion`, site);
}

export function checkHashable(machine: Machine, key: Value, site: Site): void {
  const plain = plainOf(key);
  if (plain.kind === "list" || plain.kind === "dict" || (plain.kind === "set" && !plain.frozen))
    machine.raise("TypeError", `unhashable type: '${typeOf(key).name}'`, site);
  if (plain.kind === "tuple") for (const item of (plain as TupleValue).items) checkHashable(machine, item, site);
}
