/** What a test of a real server can't do without. */
import { describe, it } from "@jest/globals";

/**
 * `describe`, or where `find` throws, one that skips under a title which says why. In CI nothing is skipped: there the tests fail.
 */
export async function describeWith(find: () => Promise<unknown>): Promise<typeof describe> {
  try {
    await find();
    return describe;
  } catch (error) {
    if (process.env.CI) throw error;
    const reason = (error as Error).message.split("\n")[0];
    const skip = ((title: string) =>
      describe(`${title}: skipped, ${reason}`, () => it.skip("needs it", () => {}))) as typeof describe;
    skip.each = ((table: readonly string[]) => (title: string) => {
      for (const row of table) skip(title.replace("%s", row), () => {});
    }) as unknown as typeof describe.each;
    return skip;
  }
}
