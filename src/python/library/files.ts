/** Files of the repository as interpreted code sees them: those inside the search roots, and nothing else of the machine. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { firstUnknown } from "../builtins/install.ts";
import { lazily } from "../iteration.ts";
import type { Machine } from "../machine.ts";
import { instance, list, makeClass, self, str } from "../native.ts";
import { plainOf } from "../types.ts";
import { BytesValue, type InstanceValue, NONE, type Site, Unknown, type Value } from "../values.ts";
import { pathText } from "./paths.ts";

const MAX_FILE = 20_000_000;

/** Whether a path lies in what the repository shows: its search roots, or beside the files that were read. */
export function isVisible(machine: Machine, path: string): boolean {
  const folders = [...machine.options.roots, ...machine.files.map((file) => dirname(file.absolutePath))];
  return folders.some((folder) => {
    const rest = relative(folder, resolve(path));
    return rest === "" || (!rest.startsWith("..") && !isAbsolute(rest));
  });
}

/** `undefined`: outside of what is visible, or relative to a working directory that is not known. */
export function kindOf(machine: Machine, path: string): "file" | "folder" | "none" | undefined {
  if (!isAbsolute(path) || !isVisible(machine, path)) return undefined;
  try {
    const found = statSync(path);
    return found.isDirectory() ? "folder" : "file";
  } catch {
    // What is not in the repository may be there when Airflow runs: made by a build, or mounted.
    return "none";
  }
}

export function listFolder(machine: Machine, path: string): string[] | undefined {
  if (kindOf(machine, path) !== "folder") return undefined;
  try {
    return readdirSync(path).sort();
  } catch {
    return undefined;
  }
}

export function readBytes(machine: Machine, path: string): Uint8Array | undefined {
  if (kindOf(machine, path) !== "file") return undefined;
  try {
    const bytes = readFileSync(path);
    return bytes.length > MAX_FILE ? undefined : bytes;
  } catch {
    return undefined;
  }
}

interface OpenFile {
  text: string | undefined;
  bytes: Uint8Array;
  position: number;
}

const fileType = makeClass(
  "TextIOWrapper",
  "_io",
  [],
  {
    __enter__: (args) => args.positional[0]!,
    __exit__: () => NONE,
    close: () => NONE,
    flush: () => NONE,
    read: (args) => {
      const file = self(args).data as OpenFile;
      const [, size] = args.positional;
      if (file.text === undefined) return new BytesValue(file.bytes);
      const end = size?.kind === "int" && size.value >= 0n ? file.position + Number(size.value) : file.text.length;
      const part = file.text.slice(file.position, end);
      file.position = Math.min(end, file.text.length);
      return str(part);
    },
    readline: (args) => str(nextLine(self(args).data as OpenFile) ?? ""),
    readlines: (args) => {
      const file = self(args).data as OpenFile;
      const lines: Value[] = [];
      for (let line = nextLine(file); line !== undefined; line = nextLine(file)) lines.push(str(line));
      return list(lines);
    },
    __iter__: (args) => {
      const file = self(args).data as OpenFile;
      return lazily(() => {
        const line = nextLine(file);
        return line === undefined ? undefined : str(line);
      });
    },
  },
  {
    name: (self) => self.attributes.get("name") ?? NONE,
  },
);

function nextLine(file: OpenFile): string | undefined {
  const text = file.text ?? "";
  if (file.position >= text.length) return undefined;
  const end = text.indexOf("\n", file.position);
  const stop = end < 0 ? text.length : end + 1;
  const line = text.slice(file.position, stop);
  file.position = stop;
  return line;
}

/** `open(path, mode)`: known for text files of the repository that are read. */
export function openFile(machine: Machine, path: Value | undefined, mode: Value | undefined, site: Site): Value {
  const unknown = firstUnknown([path && plainOf(path), mode]);
  if (unknown) {
    machine.ranUnknown(unknown.reason);
    return new Unknown(unknown.reason, "open");
  }
  const text = path && pathText(path);
  const how = mode?.kind === "str" ? mode.value : "r";
  const bytes = text !== undefined && !/[wax+]/.test(how) ? readBytes(machine, text) : undefined;
  if (!bytes) {
    const reason = {
      message: /[wax+]/.test(how)
        ? "a file that is written is only known at run time"
        : `the file ${text ?? ""} is not part of the repository`,
      place: site.place,
    };
    if (text !== undefined && !/[wax+]/.test(how))
      machine.needs({ kind: "environment", text: `the file ${text} exists` }, "FileNotFoundError", site);
    machine.ranUnknown(reason);
    return new Unknown(reason, "open");
  }
  return makeFile(bytes, how.includes("b"));
}

export function makeFile(bytes: Uint8Array, binary: boolean): InstanceValue {
  const text = binary ? undefined : new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n");
  return instance(fileType, { text, bytes, position: 0 } satisfies OpenFile);
}

/** The whole contents of an open file or `io.StringIO`, from where it stands. */
export function contents(value: Value): string | undefined {
  if (value.kind !== "instance" || value.type !== fileType) return undefined;
  const file = value.data as OpenFile;
  const text = file.text ?? new TextDecoder().decode(file.bytes);
  const rest = text.slice(file.position);
  file.position = text.length;
  return rest;
}
