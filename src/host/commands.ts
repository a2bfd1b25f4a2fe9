/**
 * What a step says to GitHub's runner: lines of its log that are commands, and files that it names. The words are those of GitHub's
 * "Workflow commands for GitHub Actions"; `@actions/core`, which says the same, loads an HTTP client at every start, half of the time
 * that an action may take for it.
 */
import { appendFileSync } from "node:fs";
import { EOL } from "node:os";

/** Where an annotation shows; lines and columns count from 1. */
export interface Place {
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

/** A line of the log: what it holds is not looked at. */
export const say = (line: string): void => void process.stdout.write(`${line}${EOL}`);

/** `::error file=a.py,line=3::message`. Neither message nor properties can end the command early or begin another. */
export function command(
  name: "error" | "warning" | "notice" | "add-mask" | "group" | "endgroup",
  message = "",
  properties: Place = {},
): void {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
  const shown = given.map(([key, value]) => `${key}=${escaped(String(value)).replace(/[:,]/g, encodeURIComponent)}`);
  say(`::${[name, shown.join(",")].filter((part) => part !== "").join(" ")}::${escaped(message)}`);
}

const escaped = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** Adds an output to the file that GITHUB_OUTPUT names. No value holds the line that ends it, which nobody can guess. */
export function setOutput(file: string, name: string, value: string): void {
  const end = `ghadelimiter_${crypto.randomUUID()}`;
  appendFileSync(file, `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`);
}
