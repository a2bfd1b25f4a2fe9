/** Packages that Airflow always brings along: `pendulum`, `packaging`, `dateutil`. */
import { machineOf } from "../machine.ts";
import { bool, instance, int, makeClass, makeModule, native, self, str, tuple } from "../native.ts";
import { ordered } from "../operators.ts";
import { plainOf } from "../types.ts";
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
import {
  datetime,
  fieldsOf,
  type Moment,
  makeMoment,
  microsOf,
  namedZone,
  spanFrom,
  timedelta,
  zoneInfo,
} from "./datetime.ts";
import type { ModuleMakers } from "./index.ts";

const unknownTime = (name: string) => (_args: Arguments, site: Site) =>
  site.runtime.unknown(`pendulum.${name}(...) is the time of reading`, site, `pendulum.${name}`);

function zoneOf(value: Value | undefined, site: Site): Value {
  if (!value || value.kind === "none") return namedZone("UTC", zoneInfo);
  const plain = plainOf(value);
  if (plain.kind === "unknown") return new Unknown(plain.reason);
  if (plain.kind === "str") return namedZone(plain.value, zoneInfo);
  return plain.kind === "instance"
    ? plain
    : site.runtime.raise("TypeError", "a time zone is a string or an object", site);
}

const MOVES = ["years", "months", "weeks", "days", "hours", "minutes", "seconds", "microseconds"];

function shift(args: Arguments, sign: number, site: Site): Value {
  const me = self(args);
  const { micros, zone } = me.data as Moment;
  const amounts = new Map<string, Value>([
    ...args.positional.slice(1).map((value, i) => [MOVES[i] ?? "?", value] as const),
    ...args.keywords,
  ]);
  let months = 0;
  const rest = new Map<string, Value>();
  for (const [name, value] of amounts) {
    if (value.kind === "unknown") return new Unknown(value.reason);
    if ((name === "years" || name === "months") && value.kind === "int")
      months += Number(value.value) * (name === "years" ? 12 : 1);
    else rest.set(name, value);
  }
  const span = spanFrom({ positional: [], keywords: rest, places: new Map() }, [], site);
  if (span instanceof Unknown) return span;
  const at = fieldsOf(micros);
  const month = at.year * 12 + at.month - 1 + sign * months;
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
  const day = Math.min(at.day, new Date(Date.UTC(year, inYear, 0)).getUTCDate());
  const base = microsOf(year, inYear, day, at.hour, at.minute, at.second, at.microsecond);
  return makeMoment(me.type, base + BigInt(sign) * span, zone);
}

function pendulum(): ModuleValue {
  const dateTime: ClassValue = makeClass("DateTime", "pendulum", [datetime], {
    add: (args, site) => shift(args, 1, site),
    subtract: (args, site) => shift(args, -1, site),
    to_date_string: (args, site) =>
      site.runtime.call(
        site.runtime.getAttribute(self(args), "strftime", site),
        { positional: [str("%Y-%m-%d")], keywords: new Map(), places: new Map() },
        site,
      ),
    start_of: (args, site) => {
      const unit = args.positional[1];
      const { micros, zone } = self(args).data as Moment;
      const { year, month, day, hour } = fieldsOf(micros);
      const starts: Readonly<Record<string, bigint>> = {
        hour: microsOf(year, month, day, hour),
        day: microsOf(year, month, day),
        month: microsOf(year, month, 1),
        year: microsOf(year, 1, 1),
      };
      const start = unit?.kind === "str" ? starts[unit.value] : undefined;
      return start === undefined
        ? site.runtime.unknown("this unit of time is not followed", site)
        : makeMoment(dateTime, start, zone);
    },
    in_timezone: (_args, site) => site.runtime.unknown("the offset of a time zone is not followed", site),
    naive: (args) => makeMoment(dateTime, (self(args).data as Moment).micros, NONE),
  });
  const make = (args: Arguments, site: Site): Value => {
    const keywords = new Map(args.keywords);
    const zone = zoneOf(keywords.get("tz") ?? args.positional[7], site);
    if (zone.kind === "unknown") return zone;
    keywords.delete("tz");
    keywords.set("tzinfo", zone);
    return site.runtime.call(dateTime, { ...args, positional: args.positional.slice(0, 7), keywords }, site);
  };
  return makeModule("pendulum", {
    DateTime: dateTime,
    datetime: make,
    local: make,
    naive: (args, site) => site.runtime.call(dateTime, args, site),
    now: unknownTime("now"),
    today: unknownTime("today"),
    yesterday: unknownTime("yesterday"),
    tomorrow: unknownTime("tomorrow"),
    duration: (args, site) => {
      if (args.keywords.has("years") || args.keywords.has("months"))
        return site.runtime.unknown("durations of months are not followed", site);
      return site.runtime.call(timedelta, args, site);
    },
    Duration: timedelta,
    timezone: (args, site) => zoneOf(args.positional[0], site),
    Timezone: (args, site) => zoneOf(args.positional[0], site),
    UTC: namedZone("UTC", zoneInfo),
    parse: (args, site) => {
      const text = args.positional[0];
      if (text?.kind !== "str")
        return text?.kind === "unknown"
          ? new Unknown(text.reason)
          : site.runtime.raise("TypeError", "expected str", site);
      const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?Z?$/.exec(text.value);
      if (!found) return site.runtime.unknown("this form of a date is not followed", site);
      const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0));
      const zone = zoneOf(args.keywords.get("tz"), site);
      return makeMoment(dateTime, microsOf(year!, month!, day!, hour, minute, second), zone);
    },
    instance: (args, site) => {
      const [value] = args.positional;
      if (value?.kind !== "instance" || !(value.type.mro as unknown[]).includes(datetime))
        return site.runtime.unknown("a date that is not known", site);
      const { micros, zone } = value.data as Moment;
      return makeMoment(dateTime, micros, zone.kind === "none" ? zoneOf(args.keywords.get("tz"), site) : zone);
    },
  });
}

/** The parts that order versions, as PEP 440 orders them; undefined when the text is no version. */
function versionKey(text: string): (number | string)[] | undefined {
  const found =
    /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+[a-z0-9.]+)?$/i.exec(
      text.trim(),
    );
  if (!found) return undefined;
  const [, epoch, release, pre, preNumber, post, dev] = found;
  const numbers = release!.split(".").map(Number);
  while (numbers.length > 1 && numbers.at(-1) === 0) numbers.pop();
  const padded = Array.from({ length: 8 }, (_, i) => numbers[i] ?? 0);
  const stage = pre
    ? ({ a: 1, alpha: 1, b: 2, beta: 2 }[pre.toLowerCase()] ?? 3)
    : dev !== undefined && post === undefined
      ? 0
      : 4;
  return [
    Number(epoch ?? 0),
    ...padded,
    stage,
    Number(preNumber || 0),
    post === undefined ? -1 : Number(post || 0),
    dev === undefined ? Infinity : Number(dev || 0),
  ];
}

function packaging(): ModuleValue {
  const keyOfVersion = (value: Value) => (value as InstanceValue).data as (number | string)[];
  const comparing = (operator: string) => (args: Arguments, site: Site) => {
    const [a, b] = args.positional;
    if (b?.kind === "unknown") return new Unknown(b.reason);
    if (b?.kind !== "instance" || b.type !== version) return machineOf(site).notImplemented;
    const [x, y] = [keyOfVersion(a!), keyOfVersion(b)];
    const at = x.findIndex((part, i) => part !== y[i]);
    return bool(ordered(operator, at < 0 ? 0 : x[at]! < y[at]! ? -1 : 1));
  };
  const version: ClassValue = makeClass(
    "Version",
    "packaging.version",
    [],
    {
      __new__: (args, site) => {
        const text = plainOf(args.positional[1]!);
        if (text.kind === "unknown") return new Unknown(text.reason);
        const key = text.kind === "str" ? versionKey(text.value) : undefined;
        if (!key || text.kind !== "str") return site.runtime.raise("ValueError", "Invalid version", site);
        const made = instance(version, key);
        made.hash = `version${key.join()}`;
        made.attributes.set("<text>", str(text.value));
        made.attributes.set(
          "release",
          tuple(
            /\d+(?:\.\d+)*/
              .exec(text.value)![0]
              .split(".")
              .map((part) => int(Number(part))),
          ),
        );
        return made;
      },
      __init__: () => NONE,
      __lt__: comparing("<"),
      __le__: comparing("<="),
      __gt__: comparing(">"),
      __ge__: comparing(">="),
      __str__: (args) => self(args).attributes.get("<text>")!,
    },
    {
      major: (me) => int(Number(keyOfVersion(me)[1])),
      minor: (me) => int(Number(keyOfVersion(me)[2])),
      micro: (me) => int(Number(keyOfVersion(me)[3])),
      base_version: (me) => {
        const release = me.attributes.get("release");
        return str(
          release?.kind === "tuple"
            ? release.items.map((part) => (part.kind === "int" ? part.value.toString() : "")).join(".")
            : "",
        );
      },
      is_prerelease: (me) => bool(Number(keyOfVersion(me)[9]) < 4),
    },
  );
  return makeModule("packaging.version", {
    Version: version,
    parse: native("parse", (args, site) => site.runtime.call(version, args, site)),
  });
}

export const packageModules: ModuleMakers = {
  pendulum,
  "packaging.version": packaging,
  packaging: (machine) => makeModule("packaging", { version: machine.modules.library("packaging.version")! }),
};
