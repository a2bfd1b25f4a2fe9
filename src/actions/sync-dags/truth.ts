/** What the target holds after a failure, told with the failure. */
import { RemoteError, UserError } from "../../kernel/errors.ts";
import type { Manifest } from "../../sync/manifest.ts";
import type { Target } from "../../sync/targets/target.ts";

export interface Truth {
  /** Undefined when none is live, or when nobody knows. */
  release: string | undefined;
  known: boolean;
  /** Whole sentences. */
  words: string;
}

/** Asks the target what is live now. `before`: what was live; `wanted`: what was to be. */
export async function truthOf(target: Target, before: Manifest | undefined, wanted: string): Promise<Truth> {
  const named = (release: string | undefined) => (release === undefined ? "no release" : `release ${release}`);
  try {
    const release = (await target.state()).current?.release;
    if (release === before?.release)
      return { release, known: true, words: `At the target ${named(release)} is live, as before.` };
    const words =
      release === wanted
        ? `At the target release ${wanted} is live, and NOT PROVEN: run the sync again.`
        : `At the target ${named(release)} is live now: somebody else was at work.`;
    return { release, known: true, words };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const words = `What is live at the target is not known, ${named(before?.release)} or release ${wanted}: it could not be asked (${said}).`;
    return { release: undefined, known: false, words };
  }
}

/** Work before anything is changed: a service that fails it is told with that. */
export const untouched = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error) => {
    throw error instanceof RemoteError ? toldTruly(error, "Nothing at the target was changed.") : error;
  });

/** The same failure, with a sentence more. */
export function toldTruly(error: unknown, truth: string): unknown {
  if (error instanceof RemoteError) {
    const { service, request, status, hint } = error;
    return new RemoteError(service, request, status, `${hint} ${truth}`.trim());
  }
  if (!(error instanceof UserError)) return error;
  const [first, ...rest] = error.problems;
  return first ? UserError.of([{ ...first, fix: `${first.fix} ${truth}` }, ...rest]) : error;
}
