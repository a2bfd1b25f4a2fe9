/**
 * What a step says to GitHub's runner: lines of its log that are commands, and files that it names. Of `@actions/core` only the two modules
 * that know the words are loaded: its entry loads an HTTP client at every start, half of the time that an action may take for it.
 */
import { appendFileSync } from "node:fs";
import { EOL } from "node:os";
import { issueCommand } from "@actions/core/lib/command.js";
import { prepareKeyValueMessage } from "@actions/core/lib/file-command.js";

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
export const command = (
  name: "error" | "warning" | "notice" | "add-mask" | "group" | "endgroup",
  message = "",
  place: Place = {},
): void => issueCommand(name, place, message);

/** Adds an output to the file that GITHUB_OUTPUT names. No value can end itself early. */
export const setOutput = (file: string, name: string, value: string): void =>
  appendFileSync(file, `${prepareKeyValueMessage(name, value)}${EOL}`);
