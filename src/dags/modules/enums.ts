/** Airflow's enumerations of text: in text they show their value. */
import { list, makeClass, native, self, str } from "../../python/native.ts";
import { type ClassValue, InstanceValue } from "../../python/values.ts";
import type { Context } from "../context.ts";
import { lazily } from "../xcomarg.ts";

const MEMBERS: Record<string, string> = {
  TriggerRule: `all_success all_failed all_done all_done_setup_success one_success one_failed one_done none_failed none_skipped
    none_failed_min_one_success all_skipped always all_done_min_one_success`,
  WeightRule: "downstream upstream absolute",
  DagRunState: "queued running success failed",
  TaskInstanceState: `removed scheduled queued running success restarting failed up_for_retry up_for_reschedule upstream_failed skipped
    deferred`,
  State: `removed scheduled queued running success restarting failed up_for_retry up_for_reschedule upstream_failed skipped deferred shutdown`,
  DagRunType: "backfill scheduled manual asset_triggered",
};

/** The enumeration of that name, or undefined. */
export function enumClass(context: Context, module: string, name: string): ClassValue | undefined {
  const members = MEMBERS[name];
  if (members === undefined) return undefined;
  return lazily(context, name, () => {
    const made = makeClass(name, module, [], {
      __str__: (args) => self(args).plain!,
      __format__: (args) => self(args).plain!,
    });
    const all: InstanceValue[] = [];
    for (const value of members.split(/\s+/)) {
      const member = new InstanceValue(made);
      member.plain = str(value);
      member.attributes.set("value", member.plain);
      member.attributes.set("name", str(value.toUpperCase()));
      made.attributes.set(value.toUpperCase(), member);
      all.push(member);
    }
    made.attributes.set(
      "all_triggers",
      native("all_triggers", () => list(all)),
    );
    return made;
  });
}
