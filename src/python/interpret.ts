import type { SourceFile } from "./source.ts";
import type { Run, World } from "./values.ts";

/** How one file is to be run. */
export interface InterpretOptions {
  /** Absolute folders in which imports are looked up, in order. */
  roots: readonly string[];
  world: World;
  /** The file at an absolute path, or undefined when there is none; the caller keeps parsed files for the next run. */
  readSource(absolutePath: string): SourceFile | undefined;
  /** Environment variables that are known for sure. All others are unknown, or their default under a condition. */
  environment?: ReadonlyMap<string, string>;
  /** `3.12` when left out. */
  pythonVersion?: string;
  budget?: { steps?: number; milliseconds?: number };
}

/** Reads a file the way Python would run it at import. Never throws on bad Python: see `Run.ended`. */
export function interpret(_file: SourceFile, _options: InterpretOptions): Run {
  throw new Error("under construction");
}
