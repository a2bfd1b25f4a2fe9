import { guarded } from "../../clients/guarded.ts";
import { UserError } from "../../kernel/errors.ts";
import type { Host } from "../../kernel/host.ts";
import type { CheckInput, CheckReport } from "../../worker.ts";

/** Reads and checks; a file that hangs or eats memory is left out, and a finding says so. */
export async function checkGuarded(input: CheckInput, host: Host): Promise<CheckReport> {
  const skip = new Map<string, string>();
  for (;;) {
    const limits = { secondsPerStep: 7, megabytes: 300, signal: host.signal };
    const outcome = await guarded<CheckReport>({ ...input, skip }, limits);
    if ("done" in outcome) return outcome.done;
    const { stuck, because } = outcome;
    if (stuck === "" || skip.has(stuck)) {
      const fix = "Leave the file out by lint.exclude in mlops.yml, and please report it.";
      throw new UserError(`reading it can't be finished: ${because}`, stuck || "the repository", fix);
    }
    host.log(`${stuck} is left out: ${because}.`);
    skip.set(stuck, because);
  }
}
