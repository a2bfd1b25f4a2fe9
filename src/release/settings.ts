/** The section `state:` of mlops.yml. */
import { z } from "zod";

/** Fills its own defaults when given `{}`. */
export const stateSettings = z.strictObject({
  repository: z
    .string()
    .min(1)
    .optional()
    .describe("Git repository that keeps promotions and release records: an address or a path. Default: this one."),
  branch: z
    .string()
    .regex(/^(?!-)[\w./-]+$/, { error: "has to be the name of a branch" })
    .default("mlops-state")
    .describe("Branch of its own for them; made when it is not there."),
});

export type StateSettings = z.infer<typeof stateSettings>;
