/** `strftime` and `strptime`, in the C locale. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  weekday: number;
}

const pad = (number: number, width: number) => String(number).padStart(width, "0");

function dayOfYear({ year, month, day }: DateParts): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000) + 1;
}

/** Undefined for directives that are not followed. `offset` is `+00:00`, `` for naive times, undefined when not known. */
export function strftime(at: DateParts, format: string, offset: string | undefined): string | undefined {
  let failed = false;
  const made = format.replace(/%(-?)(.)/gs, (_, dash: string, directive: string) => {
    const number = (value: number, width: number) => (dash ? String(value) : pad(value, width));
    const hour12 = at.hour % 12 === 0 ? 12 : at.hour % 12;
    switch (directive) {
      case "Y":
        return String(at.year);
      case "y":
        return number(at.year % 100, 2);
      case "m":
        return number(at.month, 2);
      case "d":
        return number(at.day, 2);
      case "e":
        return String(at.day).padStart(2);
      case "H":
        return number(at.hour, 2);
      case "I":
        return number(hour12, 2);
      case "M":
        return number(at.minute, 2);
      case "S":
        return number(at.second, 2);
      case "f":
        return pad(at.microsecond, 6);
      case "j":
        return number(dayOfYear(at), 3);
      case "p":
        return at.hour < 12 ? "AM" : "PM";
      case "B":
        return MONTHS[at.month - 1]!;
      case "b":
      case "h":
        return MONTHS[at.month - 1]!.slice(0, 3);
      case "A":
        return DAYS[at.weekday]!;
      case "a":
        return DAYS[at.weekday]!.slice(0, 3);
      case "w":
        return String((at.weekday + 1) % 7);
      case "u":
        return String(at.weekday + 1);
      case "F":
        return `${at.year}-${pad(at.month, 2)}-${pad(at.day, 2)}`;
      case "T":
        return `${pad(at.hour, 2)}:${pad(at.minute, 2)}:${pad(at.second, 2)}`;
      case "D":
        return `${pad(at.month, 2)}/${pad(at.day, 2)}/${pad(at.year % 100, 2)}`;
      case "R":
        return `${pad(at.hour, 2)}:${pad(at.minute, 2)}`;
      case "z":
        if (offset !== undefined) return offset.replace(":", "");
        break;
      case "%":
        return "%";
    }
    failed = true;
    return "";
  });
  return failed ? undefined : made;
}

const READ: Readonly<Record<string, readonly [string, string]>> = {
  Y: ["year", "(\\d{4})"],
  m: ["month", "(1[0-2]|0[1-9]|[1-9])"],
  d: ["day", "(3[01]|[12]\\d|0[1-9]|[1-9])"],
  H: ["hour", "(2[0-3]|[01]\\d|\\d)"],
  M: ["minute", "([0-5]\\d|\\d)"],
  S: ["second", "([0-5]\\d|\\d)"],
  f: ["microsecond", "(\\d{1,6})"],
  y: ["year", "(\\d\\d)"],
  b: ["month", `(${MONTHS.map((name) => name.slice(0, 3)).join("|")})`],
  B: ["month", `(${MONTHS.join("|")})`],
  z: ["zone", "(Z|[-+]\\d\\d:?\\d\\d)"],
};

/** Undefined when the text does not fit; `unsupported` for directives that are not followed. */
export function strptime(
  text: string,
  format: string,
): { parts: Map<string, number>; zone: string | undefined } | "unsupported" | undefined {
  const names: [string, string][] = [];
  let supported = true;
  const source = format.replace(/%(.)|\s+|[\\^$.*+?()[\]{}|]/gs, (whole, directive: string | undefined) => {
    if (directive === undefined) return /^\s/.test(whole) ? "\\s+" : `\\${whole}`;
    if (directive === "%") return "%";
    const known = READ[directive];
    if (!known) {
      supported = false;
      return "";
    }
    names.push([known[0], directive]);
    return known[1];
  });
  if (!supported) return "unsupported";
  const found = new RegExp(`^${source}$`, "i").exec(text);
  if (!found) return undefined;
  const parts = new Map<string, number>([
    ["year", 1900],
    ["month", 1],
    ["day", 1],
  ]);
  let zone: string | undefined;
  for (const [i, [name, directive]] of names.entries()) {
    const part = found[i + 1]!;
    if (name === "zone") zone = part;
    else if (directive === "b" || directive === "B")
      parts.set(name, MONTHS.findIndex((month) => month.toLowerCase().startsWith(part.toLowerCase().slice(0, 3))) + 1);
    else if (directive === "y") parts.set(name, Number(part) < 69 ? 2000 + Number(part) : 1900 + Number(part));
    else parts.set(name, directive === "f" ? Number(part.padEnd(6, "0")) : Number(part));
  }
  return { parts, zone };
}
