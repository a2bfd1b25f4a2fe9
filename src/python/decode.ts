/** Bytes of a Python file to text, by Python's own rules: UTF-8, or what a comment in the first two lines declares (PEP 263). */
import { SourceFile } from "./source.ts";
import type { SyntaxProblem } from "./syntax.ts";

/** A file whose text Python would refuse before it looks at the code; `problems` says why. */
class Undecodable extends SourceFile {
  readonly #problem: SyntaxProblem;
  constructor(path: string, absolutePath: string, text: string, problem: SyntaxProblem) {
    super(path, absolutePath, text);
    this.#problem = problem;
  }
  override get problems(): readonly SyntaxProblem[] {
    return [this.#problem];
  }
}

/** What stands there as a source file. Never throws. */
export function sourceFile(path: string, absolutePath: string, bytes: Uint8Array): SourceFile {
  const refused = (text: string, start: number, message: string) =>
    new Undecodable(path, absolutePath, text, { message, start, end: Math.min(start + 1, text.length) });
  const loose = () => new TextDecoder("utf-8").decode(bytes);

  const declared = encodingIn(bytes);
  const decoder = decoderFor(declared ?? "utf-8");
  if (!decoder) return refused(loose(), 0, `there is no encoding "${declared}"; save the file as UTF-8`);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const good = validPrefix(bytes, declared ?? "utf-8");
    const byte = bytes[good.bytes]?.toString(16).padStart(2, "0");
    const message = `the byte 0x${byte} is not ${declared ?? "UTF-8"}; save the file as UTF-8`;
    return refused(loose(), good.characters, message);
  }
  const zero = text.indexOf("\0");
  return zero < 0
    ? new SourceFile(path, absolutePath, text)
    : refused(text, zero, "source code cannot contain zero bytes");
}

function encodingIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1000))
    .toString("latin1")
    .split(/\r\n|\r|\n/);
  for (const [index, line] of start.slice(0, 2).entries()) {
    const name = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1];
    if (name !== undefined) return name;
    if (index === 0 && !/^(ï»¿)?[ \t\f]*(#.*)?$/.test(line)) return undefined;
  }
  return undefined;
}

function decoderFor(name: string): InstanceType<typeof TextDecoder> | undefined {
  const plain = name.toLowerCase().replaceAll("_", "-");
  try {
    return new TextDecoder(/^latin-1$|^latin1$/.test(plain) ? "iso-8859-1" : plain.replace(/^(utf-8|cp\d+).*/, "$1"), {
      fatal: true,
    });
  } catch {
    return undefined;
  }
}

/** How far the bytes are sound: by halving. */
function validPrefix(bytes: Uint8Array, encoding: string): { bytes: number; characters: number } {
  let low = 0;
  let high = bytes.length;
  const sound = (end: number) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
    } catch {
      return undefined;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sound(middle) === undefined) high = middle - 1;
    else low = middle;
  }
  // A character that is only begun counts as sound above; the byte that begins it is the one to name.
  const text = sound(low) ?? "";
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return { bytes: /^utf-?8/i.test(encoding) ? mark + Buffer.byteLength(text) : low, characters: text.length };
}
