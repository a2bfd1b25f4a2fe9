import { basename } from "node:path";
import { BudgetSpent, Limits, OWN_MISTAKE, ownMistake } from "./budget.ts";
import { Machine, NodeSite } from "./machine.ts";
import { Modules } from "./modules.ts";
import { Frame, PyScope } from "./scope.ts";
import type { SourceFile } from "./source.ts";
import { ModuleValue, Raised, type Run, type World } from "./values.ts";

/** How one file is to be run. */
export interface InterpretOptions {
  /** Absolute folders in which imports are looked up, in order. */
  roots: readonly string[];
  /** Folders that hold one top-level package each, and are looked into for that package only: its name → the folder. */
  packages?: ReadonlyMap<string, string>;
  world: World;
  /** The file at an absolute path, or undefined when there is none; the caller keeps parsed files for the next run. */
  readSource(absolutePath: string): SourceFile | undefined;
  /** Environment variables that are known for sure. All others are unknown, or their default under a condition. */
  environment?: ReadonlyMap<string, string>;
  /** `3.12` when left out. */
  pythonVersion?: string;
  budget?: { steps?: number; milliseconds?: number };
}

/** Reads a file the way Python would run it at import. Never throws, not even by a bug of this program: see `Run.ended`. */
export function interpret(file: SourceFile, options: InterpretOptions): Run {
  const limits = new Limits(options.budget?.steps, options.budget?.milliseconds);
  const machine = new Machine(options, limits, (its) => new Modules(its));
  const module = machine.modules.prepare(file, basename(file.absolutePath).replace(/\.py$/, ""), true);
  const site = new NodeSite(file.tree, file, machine);
  // The ground that the module stands on: what natives see while nothing runs yet.
  const ground = new ModuleValue("<ground>", file);
  machine.enter(
    new Frame(undefined, new PyScope("module", ground, undefined, ground.attributes as Map<string, never>), file, site),
  );
  const done = (ended: Run["ended"], exception?: Run["exception"]): Run => ({
    module,
    ended,
    ...(exception && { exception }),
    swallowed: machine.swallowed,
    files: machine.files,
    steps: machine.steps,
  });
  try {
    machine.modules.runFile(module, file, site);
    return done("finished");
  } catch (error) {
    if (error instanceof Raised)
      return done("raised", { type: error.type.name, message: error.message, place: error.place });
    if (error instanceof BudgetSpent)
      return done("budget", { type: "budget", message: error.message, place: error.place });
    if (error instanceof RangeError && /call stack/.test(error.message))
      return done("budget", {
        type: "budget",
        message: "the code is nested too deeply to follow",
        place: machine.frame.calledAt,
      });
    return done("budget", { type: OWN_MISTAKE, message: ownMistake(error), place: machine.frame.calledAt });
  }
}
