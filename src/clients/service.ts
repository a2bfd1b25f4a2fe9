/** A service on this machine: the folder that it runs in, its log, and what it answers. No proxy stands in between. */
import { closeSync, cpSync, fstatSync, mkdirSync, openSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a GET was answered with; `json` is undefined where it was no JSON. `failed` says why there was no answer. */
export type Answer = { status: number; json: unknown } | { failed: string };

const mostBytes = 1_000_000;

/** Throws only the signal's reason. */
export async function get(url: string, seconds: number, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]),
      redirect: "error",
    });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > mostBytes) return { failed: `more than ${mostBytes} bytes` };
      chunks.push(chunk);
    }
    return { status: response.status, json: parsed(Buffer.concat(chunks).toString("utf8")) };
  } catch (error) {
    signal.throwIfAborted();
    if ((error as Error).name === "TimeoutError") return { failed: `no answer within ${seconds} s` };
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
    return {
      failed: cause?.code === "ECONNREFUSED" ? "connection refused" : (cause?.message ?? (error as Error).message),
    };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A new folder for one service; the code, where there is any, is in `code` below it. */
export function serviceFolder(
  home: string,
  name: string,
  code: string | undefined,
): { folder: string; code: string | undefined } {
  const folder = join(home, `${name.replace(/[^\w.-]+/g, "_")}-${Date.now().toString(36)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (code === undefined) return { folder, code: undefined };
  const copy = join(folder, "code");
  try {
    cpSync(code, copy, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/[\\/](\.git|__pycache__)$/.test(path),
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return { folder, code: copy };
}

/** The last lines of a text file; none when there is no such file. */
export function lastLines(file: string, most = 20): string[] {
  let handle: number;
  try {
    handle = openSync(file, "r");
  } catch {
    return [];
  }
  try {
    const { size } = fstatSync(handle);
    const bytes = Buffer.alloc(Math.min(size, 20_000));
    readSync(handle, bytes, 0, bytes.length, size - bytes.length);
    return bytes
      .toString("utf8")
      .split("\n")
      .map((line) => line.trimEnd())
      .filter((line) => line !== "")
      .slice(-most);
  } finally {
    closeSync(handle);
  }
}
