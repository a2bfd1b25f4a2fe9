/** The one place that every shown text passes: secrets hidden, and nothing in it that the runner or a terminal would obey. */

/** Shorter values would hide innocent text; the runner refuses to mask them as well. */
const shortestSecret = 3;

/** Knows the run's secrets in all forms that they may show up in. */
export class Secrets {
  readonly #forms = new Set<string>();
  #pattern: RegExp | undefined;

  /** Returns the forms that were new: the value, each of its lines, and both encoded by base64 and for an address. */
  add(value: string): string[] {
    const lines = value.split(/[\r\n]+/).map((line) => line.trim());
    const plain = [value, value.trim(), ...lines];
    const forms = plain.flatMap((text) => [
      text,
      encodeURIComponent(Buffer.from(text).toString()),
      ...base64Forms(text),
    ]);
    const fresh = [...new Set(forms)].filter((form) => form.length >= shortestSecret && !this.#forms.has(form));
    for (const form of fresh) this.#forms.add(form);
    const longestFirst = [...this.#forms].sort((a, b) => b.length - a.length);
    this.#pattern = longestFirst.length > 0 ? new RegExp(longestFirst.map(quoted).join("|"), "g") : undefined;
    return fresh;
  }

  hide(text: string): string {
    return this.#pattern ? text.replace(this.#pattern, "***") : text;
  }

  /** Hides secrets in every string of a JSON value, keys included. */
  hideIn<T>(value: T): T {
    return this.#pattern ? JSON.parse(JSON.stringify(value), (_, inner) => this.#hideInner(inner)) : value;
  }

  #hideInner(value: unknown): unknown {
    if (typeof value === "string") return this.hide(value);
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [this.hide(key), inner]));
  }
}

/** base64 as it stands alone, and as it shows inside a longer text (`user:token`), whatever the bytes before it. */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text);
  if (bytes.length < shortestSecret) return [];
  const whole = bytes.toString("base64").replace(/=+$/, "");
  const shifted = [1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replace(/=+$/, "")
      .slice(4),
  );
  const safe = [whole, ...shifted].map((form) => (bytes.length % 3 === 0 ? form : form.slice(0, -1)));
  const forms = [whole, ...safe].filter((form) => form.length >= 8);
  return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}

const quoted = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/**
 * Lines for a log. On GitHub a line that starts with `::`, or holds `##[`, would be a command; a zero-width space takes that from it.
 * Control characters, which could move the cursor or hide text, become visible signs; tabs and line breaks stay.
 */
export function neutral(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(control, (char) => {
      const code = char.codePointAt(0)!;
      return code < 0x20 ? String.fromCodePoint(0x2400 + code) : code === 0x7f ? "␡" : "�";
    })
    .replace(/^(\s*):(?=:)/gm, "$1:\u200b")
    .replaceAll("##[", "##\u200b[");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
