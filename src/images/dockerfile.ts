/** What a Dockerfile takes from its context, and on which lines. The syntax is that of docs.docker.com/reference/dockerfile. */
import { posix } from "node:path";

export interface Instruction {
  /** In capitals: `COPY`. */
  keyword: string;
  /** What follows it; continued lines are joined by a space, heredocs left out. */
  text: string;
  /** Its first line, from 1. */
  line: number;
}

export function instructions(source: string): Instruction[] {
  const lines = source.replace(/^\uFEFF/, "").split(/\r?\n/);
  const [, escaping = "\\"] = /^#\s*escape\s*=\s*(\S)/im.exec(leadingComments(lines)) ?? [];
  const found: Instruction[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    if (isComment(lines[at]!) || lines[at]!.trim() === "") continue;
    let text = lines[at]!.trim();
    while (text.endsWith(escaping) && at + 1 < lines.length) {
      text = text.slice(0, -1).trimEnd();
      do at++;
      while (at + 1 < lines.length && isComment(lines[at]!));
      if (!isComment(lines[at]!)) text += ` ${lines[at]!.trim()}`;
    }
    const [, keyword = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
    if (/^(RUN|COPY|ADD)$/i.test(keyword))
      for (const [, , end] of rest.matchAll(/<<-?(["']?)(\w+)\1/g))
        while (at + 1 < lines.length) if (lines[++at]!.trim() === end) break;
    found.push({ keyword: keyword.toUpperCase(), text: rest, line });
  }
  return found;
}

const isComment = (line: string): boolean => /^\s*#/.test(line);

function leadingComments(lines: readonly string[]): string {
  const end = lines.findIndex((line) => !isComment(line));
  return lines.slice(0, end < 0 ? lines.length : end).join("\n");
}

export interface Taken {
  /** POSIX, relative to the context: a file, a folder, or the folder above a pattern. */
  paths: { path: string; line: number }[];
  /** More may be taken than the paths say: all of the context counts. */
  all: boolean;
}

/** What COPY, ADD and `RUN --mount=type=bind` read of the context. */
export function taken(source: string): Taken {
  const result: Taken = { paths: [], all: false };
  for (const { keyword, text, line } of instructions(source)) {
    if (keyword === "RUN") {
      const mounts = [...text.matchAll(/--mount=(\S+)/g)].map(([, options = ""]) => options);
      if (mounts.some((options) => !/\bfrom=/.test(options) && /(^|,)type=bind\b|^(?!.*\btype=)/.test(options)))
        result.all = true;
    }
    if (keyword !== "COPY" && keyword !== "ADD") continue;
    const [, flags = "", rest = ""] = /^((?:--\S+\s+)*)(.*)$/s.exec(text) ?? [];
    if (/--from=/.test(flags)) continue;
    for (const given of sourcesOf(rest)) {
      if (given.startsWith("<<") || /^(https?|git|ssh):\/\/|^git@/.test(given)) continue;
      const path = given.includes("$") ? "" : beforePattern(posix.normalize(`/${given}`).slice(1).replace(/\/$/, ""));
      if (path === "") result.all = true;
      else result.paths.push({ path, line });
    }
  }
  return result;
}

function sourcesOf(text: string): string[] {
  if (text.startsWith("[")) {
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list.map(String).slice(0, -1);
    } catch {
      // Then it is no JSON for Docker either.
    }
  }
  return text.split(/\s+/).filter(Boolean).slice(0, -1);
}

/** `src/*.py` is somewhere in `src`. */
function beforePattern(path: string): string {
  const parts = path.split("/");
  const first = parts.findIndex((part) => /[*?[\\]/.test(part));
  return first < 0 ? path : parts.slice(0, first).join("/");
}
