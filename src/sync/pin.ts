/** Image references in DAG files → the digests that were built. Finds the edits; `pinned` makes them in a copy. Pure. */
import type { FileAnalysis } from "../dags/graph.ts";
import { isContainer, parseImage } from "../dags/images.ts";
import type { SourceFile } from "../python/source.ts";
import { children, Kind, type ParseNode } from "../python/syntax.ts";
import type { Place } from "../python/values.ts";

/** Name → reference with digest: `{"trainer": "registry.example.org/trainer@sha256:…"}`. */
export type Images = Readonly<Record<string, string>>;

export interface Pin {
  /** POSIX path relative to the working directory, and the place in it, from 1. */
  file: string;
  line: number;
  column: number;
  /** As it stood there. */
  was: string;
}

export interface Pinned extends Pin {
  /** Offsets of the reference in the file's text. */
  start: number;
  end: number;
  now: string;
}

export interface Unpinned extends Pin {
  because: string;
}

export interface Pins {
  pinned: Pinned[];
  unpinned: Unpinned[];
}

/** A reference is one that the repository builds when the last part of its name is a name of `images`. */
export function pinsOf(files: readonly FileAnalysis[], images: Images): Pins {
  const found = new Map<string, Pinned | Unpinned>();
  if (Object.keys(images).length === 0) return { pinned: [], unpinned: [] };
  const note = (place: Place, pin: Pinned | Unpinned) => {
    const key = `${place.file.path}\0${place.start}`;
    if (!found.has(key)) found.set(key, pin);
  };
  for (const { dags } of files)
    for (const task of dags.flatMap((dag) => dag.tasks)) {
      const image = task.args.get("image");
      if (image === undefined || !isContainer(task)) continue;
      const { value, place } = image;
      if (value.kind !== "str") note(place, unpinned(place, "the image is only known when the file runs"));
      else if (/\{[{%]/.test(value.value)) {
        if (namesOne(value.value, images))
          note(place, unpinned(place, "it is a template, filled in when the task runs"));
      } else {
        const now = newReference(value.value, images);
        if (now === undefined || now === value.value) continue;
        const at = value.place ?? place;
        note(at, edit(at, value.value, now) ?? unpinned(at, "it is put together from parts"));
      }
    }
  for (const source of new Set(files.flatMap(({ reads }) => reads)))
    for (const place of literals(source)) {
      const was = body(place);
      const now = was === undefined ? undefined : newReference(was.text, images);
      if (was === undefined || now === undefined || now === was.text) continue;
      const { name, tag, digest } = parseImage(was.text);
      if (!name.includes("/") && tag === undefined && digest === undefined) continue;
      const sure = name.includes("/") && (tag ?? digest) !== undefined;
      const pin = sure ? edit(place, was.text, now) : undefined;
      note(place, pin ?? unpinned(place, "no task is known to run it, and it may be no image"));
    }
  const all = [...found.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { pinned: all.filter((pin) => "now" in pin), unpinned: all.filter((pin) => "because" in pin) };
}

/** The text with the edits of one file made, nothing else touched. Throws when the text is another one. */
export function pinned(text: string, edits: readonly Pinned[]): string {
  let result = text;
  for (const { start, end, was, now } of [...edits].sort((a, b) => b.start - a.start)) {
    if (result.slice(start, end) !== was) throw new Error(`${was} does not stand at ${start}`);
    result = result.slice(0, start) + now + result.slice(end);
  }
  return result;
}

function newReference(reference: string, images: Images): string | undefined {
  const { name } = parseImage(reference);
  const last = name.split("/").at(-1) ?? "";
  return /^[\w./:@-]+$/.test(reference) && Object.hasOwn(images, last) ? images[last] : undefined;
}

const namesOne = (text: string, images: Images): boolean => Object.keys(images).some((name) => text.includes(name));

/** undefined when the place holds more, or other things, than one literal without escapes. */
function edit(place: Place, was: string, now: string): Pinned | undefined {
  const found = body(place);
  if (found === undefined || found.text !== was) return undefined;
  return { ...pinAt(place), was, now, start: found.start, end: found.start + was.length };
}

const unpinned = (place: Place, because: string): Unpinned => ({
  ...pinAt(place),
  was: place.file.text.slice(place.start, place.end).replace(/\s+/g, " ").slice(0, 100),
  because,
});

const pinAt = ({ file, start }: Place) => ({ file: file.path, ...file.position(start) });

/** What stands between the quotes of a literal that is no f-string. */
function body({ file, start, end }: Place): { text: string; start: number } | undefined {
  const [, prefix = "", quote = "", text] =
    /^([rRuU]?)("""|'''|"|')([\s\S]*)\2$/.exec(file.text.slice(start, end)) ?? [];
  if (text === undefined || text.includes("\\") || text.includes(quote)) return undefined;
  return { text, start: start + prefix.length + quote.length };
}

function* literals(file: SourceFile): Generator<Place> {
  const stack: ParseNode[] = [file.tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === Kind.String) yield { file, start: node.start, end: node.start + node.length };
    stack.push(...children(node));
  }
}
