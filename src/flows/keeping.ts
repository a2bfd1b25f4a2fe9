/** The release record in the state branch: `releases/<id>/<action>.json`, a file for each step of a flow. */
import { openState } from "../clients/state.ts";
import type { Host, Json } from "../kernel/host.ts";
import { releaseFiles, releaseId } from "../release/record.ts";
import type { StateSettings } from "../release/settings.ts";

export interface Kept {
  host: Host;
  state: StateSettings;
  /** The working directory. */
  directory: string;
  parts: Readonly<Record<string, Json>>;
  /** Of a retraining, which has a record of its own at the same commit. */
  request?: string | undefined;
}

/** Nothing happens without parts. Throws UserError when the repository may not be written, RemoteError when it does not answer. */
export async function keepRecord({ host, state, directory, parts, request }: Kept): Promise<void> {
  if (Object.keys(parts).length === 0) return;
  const branch = await openState(state, directory, host);
  const id = releaseId(host.event.sha, request);
  await branch.change(`Record ${id}: ${Object.keys(parts).join(", ")}`, async () => releaseFiles(id, parts));
  host.log(`The release record is releases/${id} of ${branch.place}.`);
}
