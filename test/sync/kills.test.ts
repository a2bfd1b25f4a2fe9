/** The short run of `npm run soak -- sync-kills`, whose full figures stand in docs/reliability.md. */
import { expect, it, jest } from "@jest/globals";
import { killSyncs } from "../../scripts/soak/syncKills.ts";

jest.setTimeout(300_000);

it.each(["folder", "git"])(
  "a sync to a %s that is killed leaves a whole release, and the next one brings its own",
  async (target) => {
    const { polls, ...figures } = await killSyncs(target, { runs: 4, seed: 1 });
    expect(figures).toMatchObject({ runs: 4, mixed: 0, lost: 0, stuck: 0, failures: [] });
    expect(polls).toBeGreaterThan(100);
  },
);
