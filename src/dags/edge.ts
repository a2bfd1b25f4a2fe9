/** `Label("…")` on an arrow. */
import { bind, makeClass, self } from "../python/native.ts";
import { type ClassValue, NONE } from "../python/values.ts";
import type { Context } from "./context.ts";
import { arrowMembers } from "./node.ts";
import { LabelModel } from "./relations.ts";
import { lazily } from "./xcomarg.ts";

export function labelClass(context: Context): ClassValue {
  return lazily(context, "EdgeModifier", () =>
    makeClass("EdgeModifier", "airflow.utils.edgemodifier", [], {
      ...arrowMembers(context),
      __init__: (args, site) => {
        const label = bind(args, ["label="], site, { function: "Label", skipSelf: true }).get("label")?.value;
        self(args).data = new LabelModel(label?.kind === "str" ? label.value : undefined);
        return NONE;
      },
    }),
  );
}
