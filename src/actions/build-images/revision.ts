import { Git } from "../../clients/git.ts";
import type { Host } from "../../kernel/host.ts";

/** The commit that images are tagged with: `<sha>`, `<sha>-dirty` in a terminal with changes that are not committed; undefined without git. */
export async function revisionOf(folder: string, { event, signal }: Host<never>): Promise<string | undefined> {
  if (event.sha !== undefined) return event.sha;
  const git = new Git(folder, { signal });
  if (git.prefix() === undefined) return undefined;
  const commit = await git.commit("HEAD");
  if (commit === undefined) return undefined;
  return (await git.changedFiles("HEAD")).length > 0 ? `${commit}-dirty` : commit;
}
