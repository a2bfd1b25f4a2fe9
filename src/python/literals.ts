/** String literals: what their text means. Read from the source itself, because the parser cuts long tokens. */
import type { SourceFile } from "./source.ts";
import { type ExpressionNode, type FormatStringNode, StringFlag, type StringNode, type StringToken } from "./syntax.ts";
import { BytesValue, StrValue } from "./values.ts";

const known = new WeakMap<StringNode, StrValue | BytesValue | undefined>();

/** The value of a string or bytes literal; undefined when it names characters (`\N{...}`). */
export function stringLiteral(node: StringNode, file: SourceFile): StrValue | BytesValue | undefined {
  if (known.has(node)) return known.get(node);
  const { token } = node.d;
  const value = unescapeText(body(token, file.text), token.flags);
  let made: StrValue | BytesValue | undefined;
  if (value !== undefined) {
    if (token.flags & StringFlag.Bytes) made = new BytesValue(Buffer.from(value, "latin1"));
    else {
      made = new StrValue(value);
      made.place = { file, start: node.start, end: node.start + node.length };
    }
  }
  known.set(node, made);
  return made;
}

function body(token: StringToken, source: string): string {
  const start = token.start + token.prefixLength + token.quoteMarkLength;
  const end = token.start + token.length - (token.flags & StringFlag.Unterminated ? 0 : token.quoteMarkLength);
  return source.slice(start, end);
}

const SIMPLE: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\n": "",
};

/** Undefined when a character is given by its name. */
function unescapeText(raw: string, flags: number): string | undefined {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (flags & StringFlag.Raw || !text.includes("\\")) return text;
  const isBytes = (flags & StringFlag.Bytes) !== 0;
  let named = false;
  const made = text.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(N\{[^}]*\})|([\s\S]))/g,
    (whole, octal?: string, hex?: string, short?: string, long?: string, name?: string, other?: string) => {
      if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & (isBytes ? 255 : 511));
      if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
      if (isBytes && (short ?? long ?? name)) return whole;
      if (short) return String.fromCharCode(Number.parseInt(short, 16));
      if (long) {
        const code = Number.parseInt(long, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      }
      if (name) {
        named = true;
        return whole;
      }
      return SIMPLE[other!] ?? whole;
    },
  );
  return named ? undefined : made;
}

/** A piece of an f-string: text, or an expression with how to write it. */
export type Piece =
  | string
  | {
      expression: ExpressionNode;
      /** `x=`: the text to put before. */
      shown: string | undefined;
      conversion: "r" | "s" | "a" | undefined;
      spec: readonly Piece[];
    };

const pieces = new WeakMap<FormatStringNode, readonly Piece[] | undefined>();

/** Cuts an f-string into its pieces; undefined when it names characters or is malformed. */
export function formatPieces(node: FormatStringNode, file: SourceFile): readonly Piece[] | undefined {
  if (pieces.has(node)) return pieces.get(node);
  const made = new Cutter(node, file.text).cut();
  pieces.set(node, made);
  return made;
}

class Cutter {
  readonly #source: string;
  readonly #expressions: ExpressionNode[];
  readonly #flags: number;
  readonly #end: number;
  #at: number;

  constructor(node: FormatStringNode, source: string) {
    const { token } = node.d;
    this.#source = source;
    this.#flags = token.flags;
    this.#at = token.start + token.prefixLength + token.quoteMarkLength;
    this.#end = node.start + node.length - token.quoteMarkLength;
    this.#expressions = [...node.d.fieldExprs, ...node.d.formatExprs].sort((a, b) => a.start - b.start);
  }

  cut(): readonly Piece[] | undefined {
    try {
      return this.#sequence(false);
    } catch {
      return undefined;
    }
  }

  #sequence(inSpec: boolean): Piece[] {
    const found: Piece[] = [];
    let start = this.#at;
    let text = "";
    const flush = () => {
      const raw = this.#source.slice(start, this.#at);
      const made = unescapeText(raw, this.#flags);
      if (made === undefined) throw new Error("a character is given by its name");
      text += made;
    };
    while (this.#at < this.#end) {
      const character = this.#source[this.#at]!;
      if (character === "\\" && !(this.#flags & StringFlag.Raw) && !inSpec) {
        if (this.#source.startsWith("\\N{", this.#at)) throw new Error("a character is given by its name");
        this.#at += this.#source[this.#at + 1] === "{" || this.#source[this.#at + 1] === "}" ? 1 : 2;
        continue;
      }
      if (character !== "{" && character !== "}") {
        this.#at++;
        continue;
      }
      if (!inSpec && this.#source[this.#at + 1] === character) {
        this.#at++;
        flush();
        this.#at++;
        start = this.#at;
        continue;
      }
      flush();
      if (character === "}") {
        start = this.#at;
        break;
      }
      if (text) found.push(text);
      text = "";
      found.push(this.#field());
      start = this.#at;
    }
    if (this.#at >= this.#end) flush();
    if (text) found.push(text);
    return found;
  }

  #field(): Piece {
    const open = this.#at + 1;
    let expression: ExpressionNode | undefined;
    do expression = this.#expressions.shift();
    while (expression && expression.start < open);
    if (!expression) throw new Error("an expression is missing");
    this.#at = expression.start + expression.length;
    while (/[\s),]/.test(this.#source[this.#at] ?? "}")) this.#at++;
    // A parenthesised or commented expression: everything up to the field's next mark belongs to it.
    let shown: string | undefined;
    if (this.#source[this.#at] === "=" && this.#source[this.#at + 1] !== "=") {
      this.#at++;
      while (/\s/.test(this.#source[this.#at] ?? "}")) this.#at++;
      shown = this.#source.slice(open, this.#at);
    }
    let conversion: "r" | "s" | "a" | undefined;
    if (this.#source[this.#at] === "!") {
      conversion = this.#source[this.#at + 1] as "r" | "s" | "a";
      this.#at += 2;
      while (/\s/.test(this.#source[this.#at] ?? "}")) this.#at++;
    }
    let spec: readonly Piece[] = [];
    if (this.#source[this.#at] === ":") {
      this.#at++;
      spec = this.#sequence(true);
    }
    if (this.#source[this.#at] !== "}") throw new Error("a closing brace is missing");
    this.#at++;
    return { expression, shown, conversion, spec };
  }
}
