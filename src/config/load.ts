/** Where mlops.yml is, and whether it can be read. */
import { isUtf8 } from "node:buffer";
import { lstatSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "../kernel/errors.ts";
import type { Tree } from "./merge.ts";

/** The file's name, when the input `config` names no other. */
export const usualName = "mlops.yml";

export interface ConfigQuery {
  /** The folder that `config` is relative to. */
  directory: string;
  config: string | undefined;
  environment: string | undefined;
  "use-case": string | undefined;
}

export interface LoadedConfig {
  /** Environment over use case over top level; without defaults. */
  tree: Tree;
  /** Mistakes; with any of them `tree` is not to be used. */
  problems: Problem[];
  /** The file as the user would name it; undefined when there is none. */
  file: string | undefined;
}

/** Never throws for what the user wrote. */
export async function loadConfig(query: ConfigQuery): Promise<LoadedConfig> {
  const named = query.config ?? usualName;
  const path = resolve(query.directory, named);
  const nothing = lstatSync(path, { throwIfNoEntry: false }) === undefined;
  if (query.config === undefined && nothing) return { ...withoutFile(query), file: undefined };
  const read = readText(path);
  if ("text" in read) {
    // Without a file its parser and the schema of all sections are not needed, and their loading would be felt.
    const { readConfig } = await import("./read.ts");
    return { ...readConfig(read.text, named, query), file: named };
  }
  const fix =
    read.fix ??
    (query.config === undefined
      ? `Let ${usualName} be a file that can be read, or take it away.`
      : "Name an existing file by the input config, or leave the input out.");
  return { tree: {}, problems: [{ what: read.why, where: named, fix }], file: named };
}

/** Only of a plain file: reading a pipe could wait for ever. */
function readText(path: string): { text: string } | { why: string; fix?: string } {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return { why: "there is no such file" };
  if (!stats.isFile()) return { why: stats.isDirectory() ? "is a folder, not a file" : "is no file" };
  try {
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return { why: "is not text in UTF-8", fix: "Save it with the encoding UTF-8." };
    return { text: bytes.toString() };
  } catch {
    return { why: "the file can't be read" };
  }
}

function withoutFile(query: ConfigQuery): Omit<LoadedConfig, "file"> {
  const problems = (["environment", "use-case"] as const)
    .filter((input) => query[input] !== undefined)
    .map((input) => ({
      what: `"${query[input]}" is named, but there is no ${usualName}`,
      where: `input ${input}`,
      fix: `Write ${usualName} with ${input}s.${query[input]}, or leave the input out.`,
    }));
  return { tree: {}, problems };
}
