/** The release record: what each action did on the way from a commit to a served model. */
import { z } from "zod";

/** `schema/release-record.json` is made from it. Each action adds the part under its own name and leaves the others alone. */
export const releaseRecord = z
  .strictObject({
    schema: z.literal("mlops-actions/release-record/1"),
    commit: z.string().optional().describe("The commit that was checked out."),
    actions: z.record(z.string(), z.json()).describe("One part for each action, under its name."),
  })
  .describe("What the actions of mlops-actions hand on in the output `record`.");
