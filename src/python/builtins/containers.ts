/** `range`, `bytes`, and iterators. */

import { resume, running } from "../generators.ts";
import { items as itemsOf, makeRange, nextOf, type Range, rangeLength } from "../iteration.ts";
import { bool, CONSTRUCT, classmethod, int, list, native, str, withoutSelf } from "../native.ts";
import { plainOf, types } from "../types.ts";
import { BytesValue, type InstanceValue, type IteratorValue, NONE, Raised, Unknown, type Value } from "../values.ts";
import { firstUnknown, install, installNew, textOf } from "./install.ts";

const bytesOf = (value: Value | undefined): Buffer =>
  value?.kind === "bytes" ? Buffer.from(value.value) : Buffer.alloc(0);

export function installContainers(): void {
  types.range.attributes.set(
    CONSTRUCT,
    native("range", (given, site) => {
      const args = withoutSelf(given).positional;
      const unknown = firstUnknown(args);
      if (unknown) return unknown;
      const numbers = args.map((argument) => {
        const plain = plainOf(argument);
        return plain.kind === "int" || plain.kind === "bool"
          ? BigInt(plain.value)
          : site.runtime.raise("TypeError", `'${plain.kind}' object cannot be interpreted as an integer`, site);
      });
      const [a = 0n, b, step = 1n] = numbers;
      if (step === 0n) return site.runtime.raise("ValueError", "range() arg 3 must not be zero", site);
      return b === undefined ? makeRange(0n, a, 1n) : makeRange(a, b, step);
    }),
  );
  const ofRange = (name: string, body: (range: Range, args: Value[]) => Value) =>
    types.range.attributes.set(
      name,
      native(name, (args) => body((args.positional[0] as InstanceValue).data as Range, args.positional.slice(1))),
    );
  ofRange("__len__", (range) => int(rangeLength(range)));
  ofRange("count", (range, [item]) => {
    if (item?.kind !== "int") return int(0);
    const inside =
      range.step > 0n
        ? item.value >= range.start && item.value < range.stop
        : item.value <= range.start && item.value > range.stop;
    return int(inside && (item.value - range.start) % range.step === 0n ? 1 : 0);
  });
  installNew(types.bytes, ({ machine, args, site }) => {
    const [first] = args;
    if (!first) return new BytesValue(new Uint8Array());
    if (first.kind === "str") return new BytesValue(Buffer.from(first.value, "utf8"));
    if (first.kind === "bytes") return first;
    if (first.kind === "int")
      return first.value > 100_000n
        ? machine.unknown("the bytes are too many to follow", site)
        : new BytesValue(new Uint8Array(Number(first.value)));
    const items = itemsOf(machine, first, site);
    if (items instanceof Unknown) return items;
    return (
      firstUnknown(items) ??
      new BytesValue(Uint8Array.from(items, (item) => (item.kind === "int" ? Number(item.value) : 0)))
    );
  });
  install<BytesValue>(types.bytes, "bytes", {
    decode: (self, { machine, args, keywords, site }) => {
      const encoding = args[0] ?? keywords.get("encoding");
      const name = encoding ? textOf(encoding, site) : "utf-8";
      if (name instanceof Unknown) return name;
      const lower = name.toLowerCase().replace("_", "-");
      if (lower === "latin-1" || lower === "latin1" || lower === "iso-8859-1")
        return str(Buffer.from(self.value).toString("latin1"));
      if (!["utf-8", "utf8", "ascii", "utf-8-sig"].includes(lower))
        return machine.unknown(`the encoding ${name} is not followed`, site);
      try {
        return str(new TextDecoder("utf-8", { fatal: true, ignoreBOM: lower !== "utf-8-sig" }).decode(self.value));
      } catch {
        return machine.raise("UnicodeDecodeError", "'utf-8' codec can't decode these bytes", site);
      }
    },
    hex: (self) => str(Buffer.from(self.value).toString("hex")),
    startswith: (self, { args }) =>
      bool(Buffer.from(self.value).subarray(0, bytesOf(args[0]).length).equals(bytesOf(args[0]))),
    endswith: (self, { args }) =>
      bool(
        bytesOf(args[0]).length === 0 ||
          Buffer.from(self.value).subarray(-bytesOf(args[0]).length).equals(bytesOf(args[0])),
      ),
    upper: (self) =>
      new BytesValue(
        Buffer.from(
          Buffer.from(self.value)
            .toString("latin1")
            .replace(/[a-z]+/g, (part) => part.toUpperCase()),
          "latin1",
        ),
      ),
    lower: (self) =>
      new BytesValue(
        Buffer.from(
          Buffer.from(self.value)
            .toString("latin1")
            .replace(/[A-Z]+/g, (part) => part.toLowerCase()),
          "latin1",
        ),
      ),
    strip: (self) => new BytesValue(Buffer.from(Buffer.from(self.value).toString("latin1").trim(), "latin1")),
    split: (self, { args }) => {
      const text = Buffer.from(self.value).toString("latin1");
      const mark = args[0]?.kind === "bytes" ? bytesOf(args[0]).toString("latin1") : undefined;
      const parts = mark === undefined ? text.trim().split(/\s+/) : text.split(mark);
      return list(parts.map((part) => new BytesValue(Buffer.from(part, "latin1"))));
    },
    join: (self, { machine, args, site }) => {
      const items = itemsOf(machine, args[0]!, site);
      if (items instanceof Unknown) return items;
      const parts: Uint8Array[] = [];
      for (const [i, item] of items.entries()) {
        if (i > 0) parts.push(self.value);
        parts.push(bytesOf(item));
      }
      return firstUnknown(items) ?? new BytesValue(Buffer.concat(parts));
    },
    replace: (self, { args }) =>
      new BytesValue(
        Buffer.from(
          Buffer.from(self.value)
            .toString("latin1")
            .replaceAll(bytesOf(args[0]).toString("latin1"), () => bytesOf(args[1]).toString("latin1")),
          "latin1",
        ),
      ),
    __len__: (self) => int(self.value.length),
  });
  types.bytes.attributes.set(
    "fromhex",
    classmethod("fromhex", (args, site) => {
      const text = args.positional[1];
      return text?.kind === "str"
        ? new BytesValue(Buffer.from(text.value.replace(/\s/g, ""), "hex"))
        : site.runtime.unknown("bytes.fromhex of something unknown", site);
    }),
  );
  install<IteratorValue>(types.iterator, "iterator", {
    __iter__: (self) => self,
    __next__: (self, { machine, site }) => {
      const item = nextOf(machine, self);
      if (self.open) return new Unknown(self.open);
      return item ?? machine.raise("StopIteration", "", site);
    },
    send: (self, { machine, args, site }) => {
      const state = running.get(self);
      if (!state) return machine.unknown("what this iterator does with sent values", site);
      return (
        resume(machine, state, { value: args[0]! }) ?? machine.raiseWith("StopIteration", state.frame.result, "", site)
      );
    },
    throw: (self, { machine, args, site }) => {
      const state = running.get(self);
      const [given] = args;
      const value =
        given?.kind === "class"
          ? machine.call(given, { positional: [], keywords: new Map(), places: new Map() }, site)
          : given;
      if (!state || value?.kind !== "instance")
        return machine.unknown("what this iterator does with an exception", site);
      return (
        resume(machine, state, { raise: new Raised(value.type, value, "", site.place) }) ??
        machine.raise("StopIteration", "", site)
      );
    },
    close: (self) => {
      const state = running.get(self);
      if (state) state.finished = true;
      return NONE;
    },
  });
  types.iterator.attributes.delete("__iter__");
}
