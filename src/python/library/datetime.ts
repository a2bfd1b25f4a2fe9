/** `datetime`: dates and times as known values; what asks for the present is unknown. */
import { machineOf } from "../machine.ts";
import { bind, bool, classmethod, float, instance, int, makeClass, makeModule, native, self, str } from "../native.ts";
import { ordered } from "../operators.ts";
import { isSubclass, plainOf } from "../types.ts";
import {
  type Arguments,
  type ClassValue,
  type InstanceValue,
  type ModuleValue,
  NONE,
  type Site,
  Unknown,
  type Value,
} from "../values.ts";
import type { ModuleMakers } from "./index.ts";
import { strftime, strptime } from "./strftime.ts";

/** A point in local time: microseconds since 1970 as the clock on the wall shows them, and the zone. */
export interface Moment {
  micros: bigint;
  zone: Value;
}
interface Span {
  micros: bigint;
}

const DAY = 86_400_000_000n;

export function fieldsOf(micros: bigint): {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  weekday: number;
} {
  const milliseconds = micros >= 0n ? micros / 1000n : (micros - 999n) / 1000n;
  const date = new Date(Number(milliseconds));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    microsecond: date.getUTCMilliseconds() * 1000 + Number(micros - milliseconds * 1000n),
    weekday: (date.getUTCDay() + 6) % 7,
  };
}

export function microsOf(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  microsecond = 0,
): bigint {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return BigInt(date.getTime()) * 1000n + BigInt(microsecond);
}

const two = (number: number) => String(number).padStart(2, "0");

export function spanOf(value: Value | undefined): bigint | undefined {
  return value?.kind === "instance" && isSubclass(value.type, timedelta) ? (value.data as Span).micros : undefined;
}

export function makeSpan(micros: bigint, type: ClassValue = timedelta): InstanceValue {
  const made = instance(type, { micros } satisfies Span);
  made.hash = `span${micros}`;
  return made;
}

const UNITS: Readonly<Record<string, bigint>> = {
  weeks: 7n * DAY,
  days: DAY,
  hours: 3_600_000_000n,
  minutes: 60_000_000n,
  seconds: 1_000_000n,
  milliseconds: 1000n,
  microseconds: 1n,
};

/** Rounded to microseconds; what is not a number, or endless, raises as in Python. */
function wholeMicros(micros: number, site: Site): bigint {
  if (Number.isNaN(micros)) return site.runtime.raise("ValueError", "cannot convert float NaN to integer", site);
  if (!Number.isFinite(micros))
    return site.runtime.raise("OverflowError", "cannot convert float infinity to integer", site);
  return BigInt(Math.round(micros));
}

export function spanFrom(args: Arguments, order: readonly string[], site: Site): bigint | Unknown {
  let micros = 0n;
  const given = [...args.positional.map((value, i) => [order[i] ?? "?", value] as const), ...args.keywords];
  if (args.open) return new Unknown(args.open);
  for (const [unit, value] of given) {
    const size = UNITS[unit];
    if (size === undefined)
      return site.runtime.raise("TypeError", `'${unit}' is an invalid keyword argument for timedelta()`, site);
    const plain = plainOf(value);
    if (plain.kind === "unknown") return new Unknown(plain.reason);
    if (plain.kind === "float") micros += wholeMicros(plain.value * Number(size), site);
    else if (plain.kind === "int" || plain.kind === "bool") micros += BigInt(plain.value) * size;
    else
      return site.runtime.raise("TypeError", `unsupported type for timedelta ${unit} component: ${plain.kind}`, site);
  }
  return micros;
}

function comparing(operator: "<" | "<=" | ">" | ">=", get: (value: Value) => bigint | undefined) {
  return (args: Arguments, site: Site): Value => {
    const [a, b] = args.positional.map(get);
    if (args.positional[1]?.kind === "unknown") return new Unknown(args.positional[1].reason);
    if (a === undefined || b === undefined) return machineOf(site).notImplemented;
    return bool(ordered(operator, a < b ? -1 : a > b ? 1 : 0));
  };
}

function comparisons(get: (value: Value) => bigint | undefined) {
  return {
    __lt__: comparing("<", get),
    __le__: comparing("<=", get),
    __gt__: comparing(">", get),
    __ge__: comparing(">=", get),
  };
}

const unknownOr = (args: Arguments, body: (other: Value) => Value): Value => {
  const other = args.positional[1]!;
  return other.kind === "unknown" ? new Unknown(other.reason) : body(plainOf(other));
};

export const timedelta: ClassValue = makeClass(
  "timedelta",
  "datetime",
  [],
  {
    __new__: (args, site) => {
      const [type, ...rest] = args.positional;
      const micros = spanFrom(
        { ...args, positional: rest },
        ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"],
        site,
      );
      return micros instanceof Unknown ? micros : makeSpan(micros, type as ClassValue);
    },
    __init__: () => NONE,
    total_seconds: (args) => float(Number(spanOf(self(args))) / 1e6),
    __add__: (args, site) =>
      unknownOr(args, (other) => {
        const span = spanOf(other);
        return span === undefined ? machineOf(site).notImplemented : makeSpan(spanOf(self(args))! + span);
      }),
    __sub__: (args, site) =>
      unknownOr(args, (other) => {
        const span = spanOf(other);
        return span === undefined ? machineOf(site).notImplemented : makeSpan(spanOf(self(args))! - span);
      }),
    __mul__: (args, site) => unknownOr(args, (other) => scale(self(args), other, site)),
    __rmul__: (args, site) => unknownOr(args, (other) => scale(self(args), other, site)),
    __truediv__: (args, site) =>
      unknownOr(args, (other) => {
        const span = spanOf(other);
        if (span !== undefined) return float(Number(spanOf(self(args))) / Number(span));
        if (other.kind === "int" || other.kind === "float")
          return Number(other.value) === 0
            ? site.runtime.raise("ZeroDivisionError", "division by zero", site)
            : makeSpan(wholeMicros(Number(spanOf(self(args))) / Number(other.value), site));
        return machineOf(site).notImplemented;
      }),
    __floordiv__: (args, site) =>
      unknownOr(args, (other) => {
        const span = spanOf(other);
        const mine = spanOf(self(args))!;
        if (span !== undefined) return int(mine / span);
        return other.kind === "int" ? makeSpan(mine / other.value) : machineOf(site).notImplemented;
      }),
    __neg__: (args) => makeSpan(-spanOf(self(args))!),
    __pos__: (args) => self(args),
    __abs__: (args) => makeSpan(spanOf(self(args))! < 0n ? -spanOf(self(args))! : spanOf(self(args))!),
    __bool__: (args) => bool(spanOf(self(args)) !== 0n),
    ...comparisons(spanOf),
    __str__: (args) => str(spanText(spanOf(self(args))!)),
    __repr__: (args) => {
      const { days, seconds, microseconds } = spanParts(spanOf(self(args))!);
      const parts = [
        days !== 0n && `days=${days}`,
        seconds !== 0n && `seconds=${seconds}`,
        microseconds !== 0n && `microseconds=${microseconds}`,
      ].filter(Boolean);
      return str(`datetime.timedelta(${parts.length > 0 ? parts.join(", ") : "0"})`);
    },
  },
  {
    days: (me) => int(spanParts((me.data as Span).micros).days),
    seconds: (me) => int(spanParts((me.data as Span).micros).seconds),
    microseconds: (me) => int(spanParts((me.data as Span).micros).microseconds),
  },
);

function spanParts(micros: bigint) {
  const days = micros >= 0n ? micros / DAY : -((-micros + DAY - 1n) / DAY);
  const rest = micros - days * DAY;
  return { days, seconds: rest / 1_000_000n, microseconds: rest % 1_000_000n };
}

function spanText(micros: bigint): string {
  const { days, seconds, microseconds } = spanParts(micros);
  const clock = `${seconds / 3600n}:${two(Number((seconds / 60n) % 60n))}:${two(Number(seconds % 60n))}`;
  const part = microseconds === 0n ? "" : `.${String(microseconds).padStart(6, "0")}`;
  return (days === 0n ? "" : `${days} day${days === 1n || days === -1n ? "" : "s"}, `) + clock + part;
}

function scale(me: InstanceValue, other: Value, site: Site): Value {
  if (other.kind === "int") return makeSpan(spanOf(me)! * other.value);
  if (other.kind === "float") return makeSpan(wholeMicros(Number(spanOf(me)) * other.value, site));
  return machineOf(site).notImplemented;
}

const momentOf = (value: Value) => (value as InstanceValue).data as Moment;

export function makeMoment(type: ClassValue, micros: bigint, zone: Value): InstanceValue {
  const made = instance(type, { micros, zone } satisfies Moment);
  made.hash = `${type.name === "date" ? "date" : zone.kind === "none" ? "naive" : "aware"}${zone.kind === "none" ? micros : micros - (offsetOf(zone) ?? 0n)}`;
  return made;
}

/** Microseconds east of UTC, as far as it does not depend on the date. */
export function offsetOf(zone: Value): bigint | undefined {
  if (zone.kind !== "instance") return undefined;
  const { data } = zone;
  return typeof data === "bigint" ? data : undefined;
}

function isoDate(micros: bigint): string {
  const { year, month, day } = fieldsOf(micros);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function isoTime(micros: bigint): string {
  const { hour, minute, second, microsecond } = fieldsOf(micros);
  return `${two(hour)}:${two(minute)}:${two(second)}${microsecond ? `.${String(microsecond).padStart(6, "0")}` : ""}`;
}

function offsetText(zone: Value): string | undefined {
  if (zone.kind === "none") return "";
  const offset = offsetOf(zone);
  if (offset === undefined) return undefined;
  const minutes = Number((offset < 0n ? -offset : offset) / 60_000_000n);
  return `${offset < 0n ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Numbers by name; Unknown if one is unknown. */
function numbers(args: Arguments, names: readonly string[], site: Site, what: string): Map<string, number> | Unknown {
  const given = bind(args, names, site, { function: what, skipSelf: true });
  const made = new Map<string, number>();
  for (const [name, { value }] of given) {
    if (name === "tzinfo" || name === "fold") continue;
    const plain = plainOf(value);
    if (plain.kind === "unknown") return new Unknown(plain.reason);
    if (plain.kind !== "int")
      return site.runtime.raise("TypeError", `'${plain.kind}' object cannot be interpreted as an integer`, site);
    made.set(name, Number(plain.value));
  }
  if (args.open) return new Unknown(args.open);
  return made;
}

const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  year: [1, 9999],
  month: [1, 12],
  hour: [0, 23],
  minute: [0, 59],
  second: [0, 59],
  microsecond: [0, 999_999],
};

function checked(parts: ReadonlyMap<string, number>, site: Site): bigint {
  const get = (name: string, fallback: number) => parts.get(name) ?? fallback;
  for (const [name, [low, high]] of Object.entries(LIMITS)) {
    const value = parts.get(name);
    if (value !== undefined && (value < low || value > high))
      site.runtime.raise("ValueError", `${name} must be in ${low}..${high}`, site);
  }
  const micros = microsOf(
    get("year", 1970),
    get("month", 1),
    get("day", 1),
    get("hour", 0),
    get("minute", 0),
    get("second", 0),
    get("microsecond", 0),
  );
  if (fieldsOf(micros).month !== get("month", 1) || get("day", 1) < 1)
    site.runtime.raise("ValueError", "day is out of range for month", site);
  return micros;
}

const present = (name: string, module: string) =>
  classmethod(name, (_args, site) =>
    site.runtime.unknown(`${module}.${name}(...) is the time of reading`, site, `${module}.${name}`),
  );

const field = (name: keyof ReturnType<typeof fieldsOf>) => (me: InstanceValue) =>
  int(fieldsOf(momentOf(me).micros)[name]);

function moved(args: Arguments, sign: bigint, site: Site): Value {
  return unknownOr(args, (other) => {
    const me = self(args);
    const span = spanOf(other);
    const { micros, zone } = momentOf(me);
    if (span !== undefined) {
      const whole = me.type.mro.includes(datetime) ? span : spanParts(span).days * DAY;
      return makeMoment(me.type, micros + sign * whole, zone);
    }
    if (sign < 0n && other.kind === "instance" && isSubclass(other.type, date)) {
      const there = momentOf(other);
      return makeSpan(micros - (offsetOf(zone) ?? 0n) - there.micros + (offsetOf(there.zone) ?? 0n));
    }
    return machineOf(site).notImplemented;
  });
}

const instant = (value: Value): bigint | undefined => {
  if (value.kind !== "instance" || !isSubclass(value.type, date)) return undefined;
  const { micros, zone } = momentOf(value);
  if (zone.kind === "none") return micros;
  const offset = offsetOf(zone);
  return offset === undefined ? undefined : micros - offset;
};

function replaced(args: Arguments, names: readonly string[], site: Site): Value {
  const parts = numbers(args, names, site, "replace");
  if (parts instanceof Unknown) return parts;
  const me = self(args);
  const { micros, zone } = momentOf(me);
  for (const [name, value] of Object.entries(fieldsOf(micros)))
    if (name !== "weekday" && !parts.has(name)) parts.set(name, value);
  return makeMoment(me.type, checked(parts, site), args.keywords.get("tzinfo") ?? zone);
}

const DATE = ["year", "month", "day"];
const TIME = ["hour=", "minute=", "second=", "microsecond=", "tzinfo=", "*", "fold="];

const shared = {
  __init__: () => NONE,
  __add__: (args: Arguments, site: Site) => moved(args, 1n, site),
  __radd__: (args: Arguments, site: Site) => moved(args, 1n, site),
  __sub__: (args: Arguments, site: Site) => moved(args, -1n, site),
  weekday: (args: Arguments) => int(fieldsOf(momentOf(self(args)).micros).weekday),
  isoweekday: (args: Arguments) => int(fieldsOf(momentOf(self(args)).micros).weekday + 1),
  toordinal: (args: Arguments) => int(momentOf(self(args)).micros / DAY + 719_163n),
  strftime: (args: Arguments, site: Site) => formatted(self(args), args.positional[1]!, site),
  __format__: (args: Arguments, site: Site) => {
    const [me, spec] = args.positional;
    return spec?.kind === "str" && spec.value === ""
      ? site.runtime.text(me!, site)
      : formatted(me as InstanceValue, spec!, site);
  },
  ...comparisons(instant),
};

function formatted(me: InstanceValue, format: Value, site: Site): Value {
  if (format.kind === "unknown") return new Unknown(format.reason);
  const made =
    format.kind === "str"
      ? strftime(fieldsOf(momentOf(me).micros), format.value, offsetText(momentOf(me).zone))
      : undefined;
  return made === undefined ? site.runtime.unknown("this format of a date is not followed", site) : str(made);
}

export const date: ClassValue = makeClass(
  "date",
  "datetime",
  [],
  {
    ...shared,
    __new__: (args, site) => {
      const parts = numbers(args, DATE, site, "date");
      return parts instanceof Unknown
        ? parts
        : makeMoment(args.positional[0] as ClassValue, checked(parts, site), NONE);
    },
    replace: (args, site) => replaced(args, ["year=", "month=", "day="], site),
    isoformat: (args) => str(isoDate(momentOf(self(args)).micros)),
    __str__: (args) => str(isoDate(momentOf(self(args)).micros)),
    __repr__: (args) => {
      const { year, month, day } = fieldsOf(momentOf(self(args)).micros);
      return str(`datetime.date(${year}, ${month}, ${day})`);
    },
    today: present("today", "datetime.date"),
    fromisoformat: classmethod("fromisoformat", (args, site) => parsed(date, args, site)),
  },
  { year: field("year"), month: field("month"), day: field("day") },
);

function parsed(type: ClassValue, args: Arguments, site: Site): Value {
  const text = args.positional[1];
  if (text?.kind !== "str")
    return text?.kind === "unknown"
      ? new Unknown(text.reason)
      : site.runtime.raise("TypeError", "fromisoformat: argument must be str", site);
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(Z|[-+]\d\d:?\d\d)?)?$/.exec(
    text.value,
  );
  if (!found) return site.runtime.raise("ValueError", `Invalid isoformat string: '${text.value}'`, site);
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  const parts = new Map(
    [year, month, day, hour ?? "0", minute ?? "0", second ?? "0"].map((part, i) => [
      ["year", "month", "day", "hour", "minute", "second"][i]!,
      Number(part),
    ]),
  );
  parts.set("microsecond", Number((fraction ?? "").padEnd(6, "0") || 0));
  return makeMoment(type, checked(parts, site), zone === undefined ? NONE : fixedZone(zoneOffset(zone)));
}

export function zoneOffset(text: string): bigint {
  if (text === "Z") return 0n;
  const digits = text.replace(":", "");
  const minutes = BigInt(digits.slice(1, 3)) * 60n + BigInt(digits.slice(3, 5));
  return (digits.startsWith("-") ? -minutes : minutes) * 60_000_000n;
}

const iso = (me: InstanceValue, separator: string, site: Site): Value => {
  const { micros, zone } = momentOf(me);
  const offset = offsetText(zone);
  return offset === undefined
    ? site.runtime.unknown("the offset of a time zone is not followed", site)
    : str(`${isoDate(micros)}${separator}${isoTime(micros)}${offset}`);
};

export const datetime: ClassValue = makeClass(
  "datetime",
  "datetime",
  [date],
  {
    ...shared,
    __new__: (args, site) => {
      const parts = numbers(args, [...DATE, ...TIME], site, "datetime");
      if (parts instanceof Unknown) return parts;
      const zone = args.keywords.get("tzinfo") ?? args.positional[8] ?? NONE;
      return zone.kind === "unknown"
        ? new Unknown(zone.reason)
        : makeMoment(args.positional[0] as ClassValue, checked(parts, site), zone);
    },
    replace: (args, site) => replaced(args, ["year=", "month=", "day=", ...TIME], site),
    isoformat: (args, site) => {
      const separator = args.positional[1] ?? args.keywords.get("sep");
      return iso(self(args), separator?.kind === "str" ? separator.value : "T", site);
    },
    __str__: (args, site) => iso(self(args), " ", site),
    __repr__: (args, site) => {
      const { micros, zone } = momentOf(self(args));
      const { year, month, day, hour, minute, second, microsecond } = fieldsOf(micros);
      const parts = [year, month, day, hour, minute];
      if (second || microsecond) parts.push(second);
      if (microsecond) parts.push(microsecond);
      if (zone.kind === "none") return str(`datetime.datetime(${parts.join(", ")})`);
      const shown = machineOf(site).repr(zone, site);
      return shown.kind === "unknown" ? shown : str(`datetime.datetime(${parts.join(", ")}, tzinfo=${shown.value})`);
    },
    date: (args) => makeMoment(date, (momentOf(self(args)).micros / DAY) * DAY, NONE),
    time: (args) => {
      const { micros } = momentOf(self(args));
      return makeTime(((micros % DAY) + DAY) % DAY, NONE);
    },
    timestamp: (args, site) => {
      const { micros, zone } = momentOf(self(args));
      const offset = offsetOf(zone);
      return offset === undefined
        ? site.runtime.unknown("the time zone is only known at run time", site)
        : float(Number(micros - offset) / 1e6);
    },
    astimezone: (args, site) => {
      const { micros, zone } = momentOf(self(args));
      const target = args.positional[1] ?? args.keywords.get("tz");
      const [from, to] = [offsetOf(zone), target && offsetOf(target)];
      return from === undefined || to === undefined
        ? site.runtime.unknown("the offset of a time zone is not followed", site)
        : makeMoment(self(args).type, micros - from + to, target!);
    },
    utcoffset: (args, site) => {
      const { zone } = momentOf(self(args));
      if (zone.kind === "none") return NONE;
      const offset = offsetOf(zone);
      return offset === undefined
        ? site.runtime.unknown("the offset of a time zone is not followed", site)
        : makeSpan(offset);
    },
    now: present("now", "datetime.datetime"),
    utcnow: present("utcnow", "datetime.datetime"),
    today: present("today", "datetime.datetime"),
    fromisoformat: classmethod("fromisoformat", (args, site) => parsed(datetime, args, site)),
    fromtimestamp: classmethod("fromtimestamp", (args, site) => {
      const [, stamp, zone] = args.positional;
      const target = zone ?? args.keywords.get("tz");
      const offset = target && offsetOf(target);
      if (offset === undefined || (stamp?.kind !== "int" && stamp?.kind !== "float"))
        return site.runtime.unknown("the time zone is only known at run time", site);
      return makeMoment(datetime, wholeMicros(Number(stamp.value) * 1e6, site) + offset, target!);
    }),
    combine: classmethod("combine", (args, site) => {
      const [, day, time] = args.positional;
      if (day?.kind !== "instance" || time?.kind !== "instance")
        return site.runtime.unknown("a date that is not known", site);
      const clock = time.data as Moment;
      return makeMoment(
        datetime,
        (momentOf(day).micros / DAY) * DAY + clock.micros,
        args.keywords.get("tzinfo") ?? clock.zone,
      );
    }),
    strptime: classmethod("strptime", (args, site) => {
      const [, text, format] = args.positional;
      for (const value of [text, format]) if (value?.kind === "unknown") return new Unknown(value.reason);
      if (text?.kind !== "str" || format?.kind !== "str")
        return site.runtime.raise("TypeError", "strptime() argument must be str", site);
      const found = strptime(text.value, format.value);
      if (found === "unsupported") return site.runtime.unknown("this format of a date is not followed", site);
      if (!found)
        return site.runtime.raise(
          "ValueError",
          `time data '${text.value}' does not match format '${format.value}'`,
          site,
        );
      return makeMoment(
        datetime,
        checked(found.parts, site),
        found.zone === undefined ? NONE : fixedZone(zoneOffset(found.zone)),
      );
    }),
  },
  {
    year: field("year"),
    month: field("month"),
    day: field("day"),
    hour: field("hour"),
    minute: field("minute"),
    second: field("second"),
    microsecond: field("microsecond"),
    tzinfo: (me) => momentOf(me).zone,
    timezone: (me) => momentOf(me).zone,
  },
);

const clockField = (name: "hour" | "minute" | "second" | "microsecond") => (me: InstanceValue) =>
  int(fieldsOf((me.data as Moment).micros)[name]);

function makeTime(micros: bigint, zone: Value): InstanceValue {
  const made = instance(time, { micros, zone } satisfies Moment);
  made.hash = `time${micros}`;
  return made;
}

const time: ClassValue = makeClass(
  "time",
  "datetime",
  [],
  {
    __new__: (args, site) => {
      const parts = numbers(args, TIME, site, "time");
      return parts instanceof Unknown ? parts : makeTime(checked(parts, site), args.keywords.get("tzinfo") ?? NONE);
    },
    __init__: () => NONE,
    isoformat: (args) => str(isoTime((self(args).data as Moment).micros)),
    __str__: (args) => str(isoTime((self(args).data as Moment).micros)),
    strftime: (args, site) => formatted(self(args), args.positional[1]!, site),
    __repr__: (args) => {
      const { hour, minute, second, microsecond } = fieldsOf((self(args).data as Moment).micros);
      return str(
        `datetime.time(${[hour, minute, ...(second || microsecond ? [second] : []), ...(microsecond ? [microsecond] : [])].join(", ")})`,
      );
    },
    ...comparisons((value) =>
      value.kind === "instance" && value.type === time ? (value.data as Moment).micros : undefined,
    ),
  },
  {
    hour: clockField("hour"),
    minute: clockField("minute"),
    second: clockField("second"),
    microsecond: clockField("microsecond"),
    tzinfo: (me) => (me.data as Moment).zone,
  },
);

const tzinfo = makeClass("tzinfo", "datetime", []);
const timezone: ClassValue = makeClass("timezone", "datetime", [tzinfo], {
  __new__: (args, site) => {
    const offset = spanOf(args.positional[1]);
    if (args.positional[1]?.kind === "unknown") return new Unknown(args.positional[1].reason);
    return offset === undefined
      ? site.runtime.raise("TypeError", "timezone() argument 1 must be datetime.timedelta", site)
      : fixedZone(offset);
  },
  __init__: () => NONE,
  utcoffset: (args) => makeSpan(self(args).data as bigint),
  __str__: (args) => {
    const text = offsetText(self(args));
    return str(text === "+00:00" ? "UTC" : `UTC${text}`);
  },
  __repr__: (args, site) => {
    if (self(args).data === 0n) return str("datetime.timezone.utc");
    const shown = machineOf(site).repr(makeSpan(self(args).data as bigint), site);
    return str(`datetime.timezone(${shown.kind === "str" ? shown.value : ""})`);
  },
});

export function fixedZone(offset: bigint): InstanceValue {
  const made = instance(timezone, offset);
  made.hash = `zone${offset}`;
  return made;
}

/** A zone by its name, whose offset is only looked up at run time; UTC is known. */
export function namedZone(name: string, type: ClassValue): InstanceValue {
  const made = instance(type, /^(UTC|Etc\/UTC|GMT|Z)$/i.test(name) ? 0n : name);
  made.hash = `zone${name}`;
  made.attributes.set("name", str(name));
  made.attributes.set("key", str(name));
  made.attributes.set("zone", str(name));
  return made;
}

export const zoneInfo: ClassValue = makeClass("ZoneInfo", "zoneinfo", [tzinfo], {
  __new__: (args) => {
    const [type, name] = args.positional;
    return name?.kind === "str"
      ? namedZone(name.value, type as ClassValue)
      : new Unknown({ message: "a time zone that is not known", place: (name as Unknown).reason.place });
  },
  __init__: () => NONE,
  __str__: (args) => self(args).attributes.get("key")!,
  localize: (args) =>
    makeMoment((args.positional[1] as InstanceValue).type, momentOf(args.positional[1]!).micros, args.positional[0]!),
});

timezone.attributes.set("utc", fixedZone(0n));
timedelta.attributes.set("min", makeSpan(-999_999_999n * DAY));
timedelta.attributes.set("max", makeSpan(999_999_999n * DAY));
timedelta.attributes.set("resolution", makeSpan(1n));
datetime.attributes.set("min", makeMoment(datetime, microsOf(1, 1, 1), NONE));
datetime.attributes.set("max", makeMoment(datetime, microsOf(9999, 12, 31, 23, 59, 59, 999_999), NONE));
time.attributes.set("min", makeTime(0n, NONE));
time.attributes.set("max", makeTime(DAY - 1n, NONE));

function module(): ModuleValue {
  return makeModule("datetime", {
    datetime,
    date,
    time,
    timedelta,
    timezone,
    tzinfo,
    UTC: timezone.attributes.get("utc")!,
    MINYEAR: int(1),
    MAXYEAR: int(9999),
  });
}

export const datetimeModules: ModuleMakers = {
  datetime: module,
  zoneinfo: () => makeModule("zoneinfo", { ZoneInfo: zoneInfo }),
  pytz: () =>
    makeModule("pytz", {
      timezone: native("timezone", (args, site) => site.runtime.call(zoneInfo, args, site)),
      utc: namedZone("UTC", zoneInfo),
      UTC: namedZone("UTC", zoneInfo),
    }),
};
