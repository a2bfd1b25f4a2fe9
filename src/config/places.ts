/** YAML text to plain data, with the place of each value; hostile text ends in a problem, never in a crash. */
import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, visit, type YAMLParseError } from "yaml";
import type { Problem } from "../kernel/errors.ts";

/** More is no configuration, in bytes. */
export const largestFile = 1_000_000;

type Path = readonly (string | number | symbol)[];

export interface Parsed {
  /** Plain data: objects, arrays, strings, numbers, booleans, null. */
  value: unknown;
  /** `mlops.yml:3:5` for the value at `path`, or for its key; the nearest enclosing place when there is none. */
  placeOf(path: Path, of?: "value" | "key"): string;
  /** The plain value at `path` as it is written, where that may differ from what it means: `2.10`. */
  writtenAt(path: Path): string | undefined;
}

/** Either what the text says or what is wrong with it, never both. */
export function parsePlaces(text: string, file: string): Parsed | { problems: Problem[] } {
  if (Buffer.byteLength(text) > largestFile) {
    const what = `has more than ${largestFile / 1e6} MB`;
    return { problems: [{ what, where: file, fix: "Keep settings in it and nothing else." }] };
  }
  const counter = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
    const tooDeep = document.errors.find(isTooDeep);
    const errors = tooDeep ? [tooDeep] : document.errors.slice(0, 10);
    const problems = errors.map((error) => syntaxProblem(error, place(error.pos[0])));
    visit(document, {
      Pair(_, { key }) {
        const name = isScalar(key) ? key.value : undefined;
        if (name === "__proto__" || (key !== null && !isScalar(key))) {
          const at = (key as Node).range?.[0] ?? 0;
          problems.push({ what: "is no key for a setting", where: place(at), fix: "Take it out." });
        }
      },
    });
    if (problems.length > 0) return { problems };
    return {
      value: document.toJS({ maxAliasCount: 50 }),
      placeOf: (path, of = "value") => {
        for (let length = path.length; length > 0; length--) {
          const at = offsetOf(document.contents, path.slice(0, length), of);
          if (at !== undefined) return place(at);
        }
        return place(document.contents?.range?.[0] ?? 0);
      },
      writtenAt: (path) => {
        const node = document.getIn(path, true);
        return isScalar(node) ? node.source : undefined;
      },
    };
  } catch (error) {
    const bomb = error instanceof ReferenceError;
    const what = bomb ? "repeats itself by aliases too often" : "is nested too deeply";
    if (!bomb && !(error instanceof RangeError)) throw error;
    return { problems: [{ what, where: file, fix: "Write it out more plainly." }] };
  }
}

const isTooDeep = ({ message }: Pick<YAMLParseError, "message">): boolean => message.includes("call stack");

function syntaxProblem({ code, message }: YAMLParseError, where: string): Problem {
  if (code === "DUPLICATE_KEY") return { what: "the key stands here a second time", where, fix: "Join both into one." };
  if (code === "MULTIPLE_DOCS") {
    return { what: "a second document begins here", where, fix: "Take the line out, and join what follows it." };
  }
  if (isTooDeep({ message })) return { what: "is nested too deeply", where, fix: "Write it out more plainly." };
  const said = message.split("\n")[0]!.replace(/[.:]$/, "");
  return { what: `is no YAML: ${said}`, where, fix: "Mend the line, or the one above it." };
}

function offsetOf(contents: Node | null, path: Path, of: "value" | "key"): number | undefined {
  let node: unknown = contents;
  let pair: Pair | undefined;
  for (const key of path) {
    pair = undefined;
    if (isMap(node)) {
      pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      node = pair?.value;
    } else node = (node as { items?: unknown[] } | null)?.items?.[Number(key)];
    if (node === undefined) return undefined;
  }
  const found = of === "key" || node === null ? pair?.key : node;
  return (found as Node | undefined)?.range?.[0];
}
