import { Folder } from "../../clients/folder.ts";
import { guarded } from "../../clients/guarded.ts";
import { UserError } from "../../kernel/errors.ts";
import type { Host } from "../../kernel/host.ts";
import type { CheckInput, CheckReport } from "../../worker.ts";

/** With these a file that hangs or swells is given up within 10 s, and 400 MB of the whole process. */
const secondsPerStep = 6;
const megabytes = 220;

/** What is known of a file is kept for the rules that compare files. */
const megabytesPerFile = 0.5;

/** Reads and checks; a file that hangs or eats memory is left out, and a finding says so. */
export const checkGuarded = (input: CheckInput, host: Host): Promise<CheckReport> => readGuarded(input, host);

/** Hands work to the thread until all of it is done but the files that are too much: they are in `skip` then. */
export async function readGuarded<T>(input: { folder: string }, host: Host): Promise<T> {
  const skip = new Map<string, string>();
  const python = new Folder(input.folder).list().filter((path) => path.endsWith(".py")).length;
  const limits = { secondsPerStep, megabytes: megabytes + python * megabytesPerFile, signal: host.signal };
  for (;;) {
    const outcome = await guarded<T>({ ...input, skip }, limits);
    if ("done" in outcome) return outcome.done;
    const { stuck, because } = outcome;
    if (stuck === "" || skip.has(stuck)) {
      const fix = "Leave the file out by lint.exclude in mlops.yml, and please report it.";
      throw new UserError(`reading it can't be finished: it ${because}`, stuck || "the repository", fix);
    }
    host.log(`${stuck} is left out: it ${because}.`);
    skip.set(stuck, because);
  }
}
