/** What a test of a real server can't do without. */
import { describe } from "@jest/globals";

/** `describe`, or where `find` throws, `describe.skip` with the reason said. In CI nothing is skipped: there the tests fail. */
export async function describeWith(find: () => Promise<unknown>): Promise<typeof describe | typeof describe.skip> {
  try {
    await find();
    return describe;
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`These tests are skipped: ${(error as Error).message}`);
    return describe.skip;
  }
}
