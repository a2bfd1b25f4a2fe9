/** What the demo prints: chapters, what GitHub would show of a step, and how far the waiting is. */
import { styleText } from "node:util";

const colours = process.env.FORCE_COLOR
  ? process.env.FORCE_COLOR !== "0"
  : process.stdout.isTTY === true && !process.env.NO_COLOR;

export const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
  colours ? styleText(style, text, { validateStream: false }) : text;

const started = performance.now();

export const say = (text = ""): void => console.log(text);

export function title(text: string): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  say(`\n${paint("bold", `▍ ${text}`)} ${paint("dim", `(${seconds} s)`)}\n`);
}

const marks: Readonly<Record<string, string>> = {
  error: paint("red", "✗ error  "),
  warning: paint("yellow", "! warning"),
  notice: paint("cyan", "· notice "),
};

/** A line of a step's log as GitHub shows it: workflow commands become what they stand for. */
export function logLine(line: string): void {
  const [, level, properties = "", message = ""] = /^::(error|warning|notice) ?(.*?)::(.*)$/.exec(line) ?? [];
  if (level === undefined) {
    if (line.startsWith("::group::")) say(paint("bold", `▾ ${plain(line.slice("::group::".length))}`));
    else if (line !== "" && !line.startsWith("::")) say(`  ${line}`);
    return;
  }
  const at = Object.fromEntries(properties.split(",").map((pair) => pair.split("=")));
  const place =
    at.file === undefined ? "" : `${paint("bold", `${plain(at.file)}:${at.line ?? ""}`)}  ${plain(at.title ?? "")}`;
  const [first = "", ...rest] = plain(message).split("\n");
  say(`${marks[level]} ${place === "" ? first : place}`);
  for (const said of place === "" ? rest : [first, ...rest]) say(`    ${said}`);
}

export function summary(markdown: string): void {
  if (markdown === "") return;
  say(paint("dim", "\n── job summary ─────────────────────────────────────────"));
  say(markdown.trimEnd());
  say(paint("dim", "────────────────────────────────────────────────────────"));
}

/** Undoes the escapes of workflow commands. */
const plain = (text: string): string =>
  text
    .replaceAll("%0D", "")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");

const tickEvery = 5000;

/** Says while `work` is under way what is done and what is not, for how long. */
export class Waiting {
  readonly #parts = new Map<string, { doing: string; since: number; done: boolean }>();
  readonly #since = performance.now();

  /** From now on `name` is `doing` something. */
  now(name: string, doing: string): void {
    this.#parts.set(name, { doing, since: performance.now(), done: false });
  }

  done(name: string): void {
    const part = this.#parts.get(name);
    if (part) part.done = true;
    say(`  ${paint("green", "✓")} ${name} after ${this.#seconds(this.#since)} s`);
  }

  async while<T>(work: () => Promise<T>): Promise<T> {
    const ticking = setInterval(() => this.#tick(), tickEvery);
    try {
      return await work();
    } finally {
      clearInterval(ticking);
    }
  }

  #tick(): void {
    const parts = [...this.#parts];
    const ready = parts.filter(([, { done }]) => done).length;
    const under = parts
      .filter(([, { done }]) => !done)
      .map(([name, { doing, since }]) => `${name} ${doing}, ${this.#seconds(since)} s`);
    say(paint("dim", `  ${ready} of ${parts.length} ready after ${this.#seconds(this.#since)} s: ${under.join("; ")}`));
  }

  #seconds = (since: number): number => Math.round((performance.now() - since) / 1000);
}
