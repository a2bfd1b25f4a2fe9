import { setMaxListeners } from "node:events";
import { exitCodes } from "../kernel/result.ts";
import { Cancelled } from "./ending.ts";

/** Aborts on the first SIGINT or SIGTERM; a second one of the same kind ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  // As many requests as are under way listen to it: more than ten are no leak, of which Node would warn the user.
  setMaxListeners(0, controller.signal);
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    let told = false;
    process.on(name, () => {
      if (told) process.exit(exitCodes.cancelled);
      told = true;
      controller.abort(new Cancelled(name));
    });
  }
  mayGoUnheard();
  const bug = (error: unknown) => {
    console.error(error);
    process.exit(exitCodes.bug);
  };
  process.on("uncaughtException", bug);
  process.on("unhandledRejection", bug);
  return controller.signal;
}

/** Whoever read our output has gone (`| head`): the work goes on unheard, and its exit code counts. */
export function mayGoUnheard(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
