/** Text from values: format specifications, `%` and `str.format`. */
import { numeric } from "./arithmetic.ts";
import { MAX_TEXT } from "./budget.ts";
import type { Machine } from "./machine.ts";
import { callArguments, dictGet, str } from "./native.ts";
import { floatText, repr, text } from "./repr.ts";
import { getItem } from "./subscripts.ts";
import { lookup, plainOf, typeOf } from "./types.ts";
import { type Arguments, IntValue, type Site, type StrValue, Unknown, type Value } from "./values.ts";

const SPEC = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([bcdeEfFgGnosxX%])?$/su;

/** `format(value, spec)`. */
export function formatValue(machine: Machine, value: Value, spec: string, site: Site): StrValue | Unknown {
  if (value.kind === "unknown") return value;
  if (value.kind === "instance") {
    const method = lookup(value.type, "__format__");
    if (method === "unknown")
      return machine.unknown(`the text of an instance of ${value.type.name} is not known`, site);
    if (method) {
      const made = machine.call(method, callArguments([value, str(spec)]), site);
      if (made.kind === "str" || made.kind === "unknown") return made;
    }
    if (spec === "") return text(machine, value, site);
  }
  if (spec === "") return text(machine, value, site);
  const found = SPEC.exec(spec);
  const plain = plainOf(value);
  if (!found || !(numeric(plain) || plain.kind === "str")) {
    if (plain.kind === "str" || numeric(plain))
      return machine.raise(
        "ValueError",
        `Invalid format specifier '${spec}' for object of type '${typeOf(value).name}'`,
        site,
      );
    return machine.raise("TypeError", `unsupported format string passed to ${typeOf(value).name}.__format__`, site);
  }
  const [, fillGiven, alignGiven, sign, , alternate, zero, widthText, grouping, precisionText, type] = found;
  const width = Number(widthText ?? 0);
  const precision = precisionText === undefined ? undefined : Number(precisionText);
  if (width > MAX_TEXT || (precision ?? 0) > 10_000) return machine.unknown("the text is too large to follow", site);
  const fill = fillGiven ?? (zero && !alignGiven ? "0" : " ");
  if (plain.kind === "str") {
    if (type && type !== "s")
      return machine.raise("ValueError", `Unknown format code '${type}' for object of type 'str'`, site);
    const cut = precision === undefined ? plain.value : [...plain.value].slice(0, precision).join("");
    return str(pad(cut, width, fill, alignGiven ?? "<"));
  }
  if (plain.kind === "bool" && !type) return str(pad(plain.value ? "True" : "False", width, fill, alignGiven ?? "<"));
  const align = alignGiven ?? (zero ? "=" : ">");
  if (type === "s")
    return machine.raise("ValueError", `Unknown format code 's' for object of type '${typeOf(value).name}'`, site);
  if (type === "c") return str(pad(String.fromCodePoint(Number(plain.value)), width, fill, alignGiven ?? "<"));
  const isFloat = plain.kind === "float" || (type !== undefined && "eEfFgG%".includes(type));
  if (plain.kind === "float" && type && "bdoxX".includes(type))
    return machine.raise("ValueError", `Unknown format code '${type}' for object of type 'float'`, site);
  const body = isFloat
    ? floatDigits(Number(plain.value), type, precision, alternate !== undefined)
    : intDigits(BigInt(plain.value), type, alternate !== undefined);
  const prefix = (body.negative ? "-" : sign === "+" || sign === " " ? sign : "") + body.prefix;
  const [whole, rest] = splitNumber(body.digits);
  const group = (digits: string) =>
    grouping
      ? digits.replace(type && "boxX".includes(type) ? /\B(?=(.{4})+$)/g : /\B(?=(\d{3})+$)/g, grouping)
      : digits;
  let grouped = group(whole);
  if (align === "=" && fill === "0" && grouping)
    for (let digits = whole; prefix.length + grouped.length + rest.length < width; ) {
      digits = `0${digits}`;
      grouped = group(digits);
    }
  const digits = grouped + rest;
  if (align === "=") return str(prefix + fill.repeat(Math.max(0, width - prefix.length - digits.length)) + digits);
  return str(pad(prefix + digits, width, fill, align));
}

function splitNumber(digits: string): [string, string] {
  const at = digits.search(/[.e%]/i);
  return at < 0 || /^[0-9a-f]+$/i.test(digits) ? [digits, ""] : [digits.slice(0, at), digits.slice(at)];
}

function pad(body: string, width: number, fill: string, align: string): string {
  const missing = width - [...body].length;
  if (missing <= 0) return body;
  if (align === "<") return body + fill.repeat(missing);
  if (align === "^") return fill.repeat(missing >> 1) + body + fill.repeat(missing - (missing >> 1));
  return fill.repeat(missing) + body;
}

interface Digits {
  negative: boolean;
  prefix: string;
  digits: string;
}

function intDigits(value: bigint, type: string | undefined, alternate: boolean): Digits {
  const negative = value < 0n;
  const positive = negative ? -value : value;
  const base = type === "b" ? 2 : type === "o" ? 8 : type === "x" || type === "X" ? 16 : 10;
  const digits = positive.toString(base);
  const prefix = alternate && base !== 10 ? `0${type}` : "";
  return { negative, prefix, digits: type === "X" ? digits.toUpperCase() : digits };
}

function floatDigits(
  value: number,
  type: string | undefined,
  precision: number | undefined,
  alternate: boolean,
): Digits {
  const negative = value < 0 || Object.is(value, -0);
  const positive = Math.abs(value);
  const upper = type !== undefined && "EFG".includes(type);
  const done = (digits: string): Digits => ({ negative, prefix: "", digits: upper ? digits.toUpperCase() : digits });
  if (!Number.isFinite(positive)) return done(Number.isNaN(value) ? "nan" : "inf");
  switch (type?.toLowerCase()) {
    case "f":
      return done(fixed(positive, precision ?? 6));
    case "%":
      return done(`${fixed(positive * 100, precision ?? 6)}%`);
    case "e":
      return done(exponential(positive, precision ?? 6));
    case "g":
    case "n":
      return done(general(positive, precision ?? 6, alternate));
    default: {
      if (precision === undefined) return done(floatText(positive));
      const short = general(positive, precision, alternate);
      return done(/[.e]/.test(short) ? short : `${short}.0`);
    }
  }
}

/** `toFixed` is exact below 1e21 only. */
function fixed(value: number, precision: number): string {
  if (value >= 1e21) return BigInt(value).toString() + (precision > 0 ? `.${"0".repeat(precision)}` : "");
  if (precision === 0) return roundHalfEven(value);
  return value.toFixed(Math.min(precision, 100)) + "0".repeat(Math.max(0, precision - 100));
}

function roundHalfEven(value: number): string {
  const floor = Math.floor(value);
  const rest = value - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 === 1);
  return BigInt(up ? floor + 1 : floor).toString();
}

function exponential(value: number, precision: number): string {
  const [digits, exponent] = value.toExponential(Math.min(precision, 100)).split("e") as [string, string];
  const power = Number(exponent);
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function general(value: number, precisionGiven: number, alternate: boolean): string {
  const precision = precisionGiven === 0 ? 1 : precisionGiven;
  if (value === 0) return "0";
  const power = Number(value.toExponential(Math.min(precision - 1, 100)).split("e")[1]);
  let digits: string;
  if (power < -4 || power >= precision) digits = exponential(value, precision - 1);
  else digits = fixed(value, Math.max(0, precision - 1 - power));
  if (alternate || !digits.includes(".")) return digits;
  return digits.replace(/\.?0+(?=e|$)/, "");
}

const PERCENT = /%(?:\(([^)]*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+))?[hlL]?(.)/gs;

/** `format % values`. */
export function percentFormat(machine: Machine, format: string, values: Value, site: Site): Value {
  const plain = plainOf(values);
  const args = plain.kind === "tuple" ? plain.items : [values];
  let next = 0;
  let failed: Unknown | undefined;
  const take = (): Value =>
    args[next] === undefined
      ? machine.raise("TypeError", "not enough arguments for format string", site)
      : args[next++]!;
  const made = format.replace(
    PERCENT,
    (
      whole,
      key: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      type: string,
    ) => {
      if (failed) return whole;
      if (type === "%") return "%";
      let value: Value;
      if (key !== undefined) {
        if (plain.kind === "unknown") {
          failed = plain;
          return whole;
        }
        if (plain.kind !== "dict") return machine.raise("TypeError", "format requires a mapping", site);
        value = dictGet(plain, key) ?? (plain.open ? new Unknown(plain.open) : machine.raise("KeyError", key, site));
      }
      const star = (given: string | undefined): number | undefined => {
        if (given === undefined) return undefined;
        if (given !== "*") return Number(given);
        const number = take();
        return number.kind === "int" ? Number(number.value) : undefined;
      };
      const columns = star(width) ?? 0;
      const places = star(precision);
      value ??= take();
      const body = percentBody(machine, value, type, flags, places, site);
      if (body instanceof Unknown) {
        failed = body;
        return whole;
      }
      if (columns > MAX_TEXT) {
        failed = machine.unknown("the text is too large to follow", site);
        return whole;
      }
      if (flags.includes("-")) return body.padEnd(columns);
      if (flags.includes("0") && "diouxXeEfFgG".includes(type)) {
        const sign = /^[-+ ]/.test(body) ? body[0]! : "";
        return sign + body.slice(sign.length).padStart(columns - sign.length, "0");
      }
      return body.padStart(columns);
    },
  );
  if (failed) return failed;
  if (plain.kind !== "dict" && next < args.length && !(plain.kind !== "tuple" && format.includes("%(")))
    return machine.raise("TypeError", "not all arguments converted during string formatting", site);
  return str(made);
}

function percentBody(
  machine: Machine,
  value: Value,
  type: string,
  flags: string,
  places: number | undefined,
  site: Site,
): string | Unknown {
  if (type === "s" || type === "r" || type === "a") {
    const made = type === "s" ? text(machine, value, site) : repr(machine, value, site);
    if (made.kind === "unknown") return made;
    return places === undefined ? made.value : [...made.value].slice(0, places).join("");
  }
  const plain = plainOf(value);
  if (plain.kind === "unknown") return plain;
  if (type === "c") return plain.kind === "str" ? plain.value : String.fromCodePoint(Number((plain as IntValue).value));
  if (!numeric(plain))
    return machine.raise("TypeError", `%${type} format: a real number is required, not ${typeOf(value).name}`, site);
  const sign = flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  let spec = sign + (flags.includes("#") ? "#" : "");
  let number: Value = plain;
  if ("diu".includes(type)) {
    number = new IntValue(plain.kind === "float" ? BigInt(Math.trunc(plain.value)) : BigInt(plain.value));
    spec += "d";
  } else spec += (places === undefined ? "" : `.${places}`) + type;
  const made = formatValue(machine, number, spec, site);
  return made.kind === "unknown" ? made : made.value;
}

/** `template.format(*args, **kwargs)`. */
export function formatMethod(machine: Machine, template: string, args: Arguments, site: Site): Value {
  let auto = 0;
  const expand = (part: string, depth: number): string | Unknown => {
    let out = "";
    for (let i = 0; i < part.length; i++) {
      const character = part[i]!;
      if ((character === "{" || character === "}") && part[i + 1] === character && depth === 0) {
        out += character;
        i++;
        continue;
      }
      if (character === "}") return machine.raise("ValueError", "Single '}' encountered in format string", site);
      if (character !== "{") {
        out += character;
        continue;
      }
      let level = 1;
      let end = i + 1;
      while (end < part.length && level > 0) {
        if (part[end] === "{") level++;
        else if (part[end] === "}") level--;
        end++;
      }
      if (level > 0 || depth > 1) return machine.raise("ValueError", "expected '}' before end of string", site);
      const made = field(part.slice(i + 1, end - 1), depth);
      if (typeof made !== "string") return made;
      out += made;
      if (out.length > MAX_TEXT) return machine.unknown("the text is too large to follow", site);
      i = end - 1;
    }
    return out;
  };
  const field = (inner: string, depth: number): string | Unknown => {
    const [, name = "", path = "", conversion, spec = ""] =
      /^([^.[!:]*)((?:\.[^.[!:]+|\[[^\]]*\])*)(?:!([rsa]))?(?::(.*))?$/s.exec(inner) ?? [];
    let value: Value | undefined;
    if (name === "" || /^\d+$/.test(name)) {
      const index = name === "" ? auto++ : Number(name);
      value = args.positional[index];
      if (!value) {
        if (args.open) return new Unknown(args.open);
        return machine.raise("IndexError", `Replacement index ${index} out of range for positional args tuple`, site);
      }
    } else
      value = args.keywords.get(name) ?? (args.open ? new Unknown(args.open) : machine.raise("KeyError", name, site));
    for (const [part] of path.matchAll(/\.[^.[]+|\[[^\]]*\]/g)) {
      if (part.startsWith(".")) value = machine.getAttribute(value, part.slice(1), site);
      else {
        const key = part.slice(1, -1);
        value = getItem(machine, value, /^\d+$/.test(key) ? new IntValue(BigInt(key)) : str(key), site);
      }
    }
    const expanded = expand(spec, depth + 1);
    if (typeof expanded !== "string") return expanded;
    const converted =
      conversion === undefined ? value : conversion === "s" ? text(machine, value, site) : repr(machine, value, site);
    const made = formatValue(machine, converted, expanded, site);
    return made.kind === "unknown" ? made : made.value;
  };
  const made = expand(template, 0);
  return typeof made === "string" ? str(made) : made;
}
