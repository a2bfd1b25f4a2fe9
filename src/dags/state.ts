import type { Context } from "./context.ts";
import { SetupContext } from "./setup.ts";

const contexts = new WeakMap<Context, SetupContext>();

/** The setup and teardown blocks that are open in this reading. */
export function setupContext(context: Context): SetupContext {
  let made = contexts.get(context);
  if (!made) {
    made = new SetupContext(context);
    contexts.set(context, made);
  }
  return made;
}
