/** The release record: what each action did on the way from a commit to a served model. */
import { z } from "zod";
import type { Json } from "../kernel/host.ts";

/** `schema/release-record.json` is made from it. Each action adds the part under its own name and leaves the others alone. */
export const releaseRecord = z
  .strictObject({
    schema: z.literal("mlops-actions/release-record/1"),
    commit: z.string().optional().describe("The commit that was checked out."),
    actions: z.record(z.string(), z.json()).describe("One part for each action, under its name."),
  })
  .describe("What the actions of mlops-actions hand on in the output `record`.");

/** The name of a record in the state branch: the commit's first 12 letters, and for a retraining who asked for it. */
export const releaseId = (commit: string | undefined, request?: string): string =>
  [
    commit?.slice(0, 12) ?? "local",
    ...(request === undefined ? [] : [request.replace(/[^\w.~+-]+/g, ".").slice(0, 60)]),
  ]
    .join("-")
    .replace(/^\.+/, "");

/** The files of a record in the state branch: texts by path. */
export const releaseFiles = (id: string, parts: Readonly<Record<string, Json>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).map(([action, part]) => [
      `releases/${id}/${action}.json`,
      `${JSON.stringify({ schema: "mlops-actions/release-part/1", action, part }, null, 2)}\n`,
    ]),
  );
