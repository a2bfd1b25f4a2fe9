/** `int`, `float`, `bool`. */
import { numeric } from "../arithmetic.ts";
import { MAX_BITS } from "../budget.ts";
import { bool, callArguments, classmethod, float, int, isUnset, str, tuple, unsetUnknown } from "../native.ts";
import { truth } from "../operators.ts";
import { quote } from "../repr.ts";
import { lookup, plainOf, typeOf, types } from "../types.ts";
import { BytesValue, type FloatValue, type IntValue, type Site, Unknown, type Value } from "../values.ts";
import { install, installNew, numberOf } from "./install.ts";

export function integerOf(text: string, base: number): bigint | undefined {
  let digits = text.trim().replace(/(?<=[0-9a-zA-Z])_(?=[0-9a-zA-Z])/g, "");
  const sign = digits.startsWith("-") ? -1n : 1n;
  digits = digits.replace(/^[-+]/, "").toLowerCase();
  let radix = base;
  const prefix = { "0x": 16, "0o": 8, "0b": 2 }[digits.slice(0, 2)];
  if (prefix && (base === 0 || base === prefix)) {
    radix = prefix;
    digits = digits.slice(2);
  } else if (base === 0) radix = 10;
  if (digits === "" || digits.length > MAX_BITS) return undefined;
  let value = 0n;
  if (radix === 10) return /^\d+$/.test(digits) ? sign * BigInt(digits) : undefined;
  for (const digit of digits) {
    const number = Number.parseInt(digit, 36);
    if (!(number < radix)) return undefined;
    value = value * BigInt(radix) + BigInt(number);
  }
  return sign * value;
}

function toInt(value: Value, base: Value | undefined, site: Site): Value {
  const plain = plainOf(value);
  switch (plain.kind) {
    case "unknown":
      return new Unknown(plain.reason);
    case "bool":
    case "int":
      return int(BigInt(plain.value));
    case "float":
      if (!Number.isFinite(plain.value))
        return site.runtime.raise(
          Number.isNaN(plain.value) ? "ValueError" : "OverflowError",
          "cannot convert float to integer",
          site,
        );
      return int(BigInt(Math.trunc(plain.value)));
    case "bytes":
    case "str": {
      const text = plain.kind === "str" ? plain.value : Buffer.from(plain.value).toString("latin1");
      const radix = base === undefined ? 10 : numberOf(base, site);
      if (radix instanceof Unknown) return radix;
      const number = integerOf(text, radix);
      if (number === undefined)
        return site.runtime.raise("ValueError", `invalid literal for int() with base ${radix}: ${quote(text)}`, site);
      return int(number);
    }
  }
  for (const name of ["__int__", "__index__"]) {
    const method = lookup(typeOf(value), name);
    if (method && method !== "unknown") return site.runtime.call(method, callArguments([value]), site);
  }
  if (isUnset(value)) return unsetUnknown(value, site);
  return site.runtime.raise(
    "TypeError",
    `int() argument must be a string, a bytes-like object or a real number, not '${typeOf(value).name}'`,
    site,
  );
}

function toFloat(value: Value, site: Site): Value {
  const plain = plainOf(value);
  if (plain.kind === "unknown") return new Unknown(plain.reason);
  if (numeric(plain)) return float(Number(plain.value));
  if (plain.kind === "str") {
    const text = plain.value
      .trim()
      .toLowerCase()
      .replace(/(?<=\d)_(?=\d)/g, "");
    const special = /^([-+]?)(?:(inf|infinity)|nan)$/.exec(text);
    if (special) return float(special[2] ? (special[1] === "-" ? -Infinity : Infinity) : Number.NaN);
    if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/.test(text)) return float(Number(text));
    return site.runtime.raise("ValueError", `could not convert string to float: ${quote(plain.value)}`, site);
  }
  const method = lookup(typeOf(value), "__float__");
  if (method && method !== "unknown") return site.runtime.call(method, callArguments([value]), site);
  if (isUnset(value)) return unsetUnknown(value, site);
  return site.runtime.raise(
    "TypeError",
    `float() argument must be a string or a real number, not '${typeOf(value).name}'`,
    site,
  );
}

export function installNumbers(): void {
  installNew(types.int, ({ args, keywords, site }) =>
    args[0] ? toInt(args[0], args[1] ?? keywords.get("base"), site) : int(0),
  );
  installNew(types.float, ({ args, site }) => (args[0] ? toFloat(args[0], site) : float(0)));
  installNew(types.bool, ({ machine, args, site }) => {
    if (!args[0]) return bool(false);
    const known = truth(machine, args[0], site);
    return known instanceof Unknown ? known : bool(known);
  });
  for (const kind of ["int", "bool"] as const)
    install<IntValue>(types[kind], kind as "int", {
      bit_length: (self) =>
        int(
          BigInt(self.value) === 0n
            ? 0
            : (BigInt(self.value) < 0n ? -BigInt(self.value) : BigInt(self.value)).toString(2).length,
        ),
      bit_count: (self) => int([...BigInt(self.value).toString(2)].filter((digit) => digit === "1").length),
      conjugate: (self) => int(BigInt(self.value)),
      is_integer: () => bool(true),
      as_integer_ratio: (self) => tuple([int(BigInt(self.value)), int(1)]),
      __index__: (self) => int(BigInt(self.value)),
      to_bytes: (self, { args, keywords, site }) => {
        const length = numberOf(args[0] ?? keywords.get("length") ?? int(1), site);
        const order = args[1] ?? keywords.get("byteorder") ?? str("big");
        if (typeof length !== "number" || length > 10_000 || order.kind !== "str")
          return site.runtime.unknown("the size of these bytes", site);
        const bytes = new Uint8Array(length);
        let rest = BigInt(self.value);
        for (let i = length - 1; i >= 0; i--) {
          bytes[i] = Number(rest & 255n);
          rest >>= 8n;
        }
        if (rest > 0n) return site.runtime.raise("OverflowError", "int too big to convert", site);
        return new BytesValue(order.value === "little" ? bytes.reverse() : bytes);
      },
    });
  install<FloatValue>(types.float, "float", {
    is_integer: (self) => bool(Number.isInteger(self.value)),
    conjugate: (self) => self,
  });
  types.int.attributes.set(
    "from_bytes",
    classmethod("from_bytes", (args, site) => {
      const [, bytes, order] = args.positional;
      const given = order ?? args.keywords.get("byteorder") ?? str("big");
      if (bytes?.kind !== "bytes" || given.kind !== "str")
        return site.runtime.unknown("int.from_bytes of something unknown", site);
      const all = given.value === "little" ? [...bytes.value].reverse() : [...bytes.value];
      return int(all.reduce((total, byte) => total * 256n + BigInt(byte), 0n));
    }),
  );
}
