/** Which files of a folder Airflow would look into for DAGs: `.airflowignore`, safe mode, and what cannot be read at all. */
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import ignore, { type Ignore } from "ignore";
import type { Line } from "./context.ts";

/** Airflow's safe mode: only files whose text holds both words are read at all. */
export function looksLikeDag(text: string): boolean {
  const lower = text.toLowerCase();
  return lower.includes("dag") && lower.includes("airflow");
}

export interface FoundFile {
  /** POSIX path within the folder. */
  path: string;
  absolutePath: string;
  /** `.airflowignore` (and the line in it) hides the file from Airflow. */
  ignoredBy?: { path: string; pattern: string };
}

export interface ReadFile {
  text: string;
  /** Set when the bytes are no UTF-8, so that Python would refuse them: the offset of the first bad byte. */
  badByteAt?: number;
}

interface IgnoreRule {
  /** Folder of the ignore file, as a POSIX path within the root; "" for the root. */
  folder: string;
  path: string;
  pattern: string;
  matches(path: string, isFolder: boolean): boolean;
}

/**
 * All Python files below `folder`, sorted; those that `.airflowignore` hides say so. Links are followed, each real folder once, so
 * that circles of links end.
 */
export function findFiles(folder: string, line: Line): FoundFile[] {
  const found: FoundFile[] = [];
  const seen = new Set<string>();
  const visit = (relative: string, rules: readonly IgnoreRule[], hidden: IgnoreRule | undefined) => {
    const absolute = join(folder, relative);
    let real: string;
    try {
      real = realpathSync(absolute);
    } catch {
      return;
    }
    if (seen.has(real)) return;
    seen.add(real);
    let entries: string[];
    try {
      entries = readdirSync(absolute).sort();
    } catch {
      return;
    }
    const here = entries.includes(".airflowignore") ? [...rules, ...readRules(folder, relative, line)] : rules;
    for (const entry of entries) {
      const path = relative === "" ? entry : `${relative}/${entry}`;
      let isFolder: boolean;
      let isFile: boolean;
      try {
        const stat = statSync(join(folder, path));
        isFolder = stat.isDirectory();
        isFile = stat.isFile();
      } catch {
        continue;
      }
      if (isFolder && (entry === "__pycache__" || entry.startsWith(".") || entry === "node_modules")) continue;
      const by = hidden ?? hiding(here, path, isFolder);
      if (isFolder) {
        visit(path, here, by);
      } else if (isFile && entry.endsWith(".py"))
        found.push({
          path,
          absolutePath: join(folder, path),
          ...(by && { ignoredBy: { path: by.path, pattern: by.pattern } }),
        });
    }
  };
  visit("", [], undefined);
  return found;
}

function hiding(rules: readonly IgnoreRule[], path: string, isFolder: boolean): IgnoreRule | undefined {
  return rules.find((rule) => rule.matches(path, isFolder));
}

/** 2.x reads the lines as regular expressions, 3.x as the globs of `.gitignore`. */
function readRules(folder: string, relative: string, line: Line): IgnoreRule[] {
  const path = relative === "" ? ".airflowignore" : `${relative}/.airflowignore`;
  let text: string;
  try {
    text = readFileSync(join(folder, path), "utf8");
  } catch {
    return [];
  }
  const lines = text.split(/\r?\n/);
  if (line === "3") return [globRule(relative, path, lines)];
  return lines.flatMap((raw) => {
    const pattern = raw.replace(/\s*#.*/, "");
    if (pattern === "") return [];
    const expression = toRegExp(pattern);
    if (!expression) return [];
    // 2.x matches from the DAGs folder on, whichever folder the file stands in.
    const matches = (candidate: string) => expression.test(candidate);
    return [{ folder: relative, path, pattern, matches }];
  });
}

function globRule(relative: string, path: string, lines: readonly string[]): IgnoreRule {
  const globs: Ignore = ignore().add([...lines]);
  let last = "";
  const rule: IgnoreRule = {
    folder: relative,
    path,
    get pattern() {
      return last;
    },
    matches(candidate, isFolder) {
      const test = globs.test(within(relative, candidate) + (isFolder ? "/" : ""));
      if (test.ignored) last = test.rule?.pattern ?? "";
      return test.ignored;
    },
  };
  return rule;
}

function within(folder: string, path: string): string {
  return folder === "" ? path : path.slice(folder.length + 1);
}

/** Python's syntax where JavaScript's differs is rare in these files; what cannot be read hides nothing, as in Airflow. */
function toRegExp(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern.replace(/\(\?P</g, "(?<"));
  } catch {
    return undefined;
  }
}

/** A source file's text, a byte order mark taken off. Bytes that are no UTF-8 are replaced, and the first one told. */
export function readPython(absolutePath: string): ReadFile {
  const bytes = readFileSync(absolutePath);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const body = bytes.subarray(start);
  const text = body.toString("utf8");
  if (!text.includes("\uFFFD") || Buffer.from(text, "utf8").equals(body)) return { text };
  if (/^[ \t\f]*#.*?coding[:=][ \t]*(latin-?1|iso-8859-1|cp1252|windows-1252)/im.test(text.split("\n", 2).join("\n")))
    return { text: body.toString("latin1") };
  return { text, badByteAt: start + firstBadByte(body) };
}

function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // The longest prefix that decodes; a character cut at its end is no fault.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  // The bad byte is where the last character that is not whole begins.
  for (let at = low; at > low - 4 && at >= 0; at--)
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, at));
      return at;
    } catch {}
  return low;
}
