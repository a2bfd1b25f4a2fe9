/** Classes of Airflow whose inside does not matter for a graph: hooks, assets, notifiers, timetables. */
import { CONSTRUCT, makeClass, native, self } from "../../python/native.ts";
import { type ClassValue, InstanceValue, NONE, type Place, Unknown, type Value } from "../../python/values.ts";
import type { Context } from "../context.ts";
import { lazily } from "../xcomarg.ts";

/** A class that can be called, extended and asked for anything; keyword arguments are kept as attributes. */
export function opaqueClass(
  context: Context,
  module: string,
  name: string,
  place: Place,
  members: Readonly<Record<string, Value>> = {},
): ClassValue {
  return lazily(context, `${module}.${name}`, () => {
    const made = makeClass(name, module, [], {
      ...members,
      __init__: (args) => {
        const target = args.positional[0];
        if (target?.kind !== "instance") return NONE;
        for (const [key, value] of args.keywords) target.attributes.set(key, value);
        const first = args.positional[1];
        if (first && !target.attributes.has("name")) target.attributes.set("default", first);
        return NONE;
      },
      [CONSTRUCT]: native(name, (args, site) => {
        const type = args.positional[0] as ClassValue;
        const target = new InstanceValue(type);
        const init = type.mro.find((one) => one.kind === "class" && one.attributes.has("__init__"));
        const func = init?.kind === "class" ? init.attributes.get("__init__") : undefined;
        if (func) {
          const places: typeof args.places = new Map(args.places);
          site.runtime.call(func, { ...args, positional: [target, ...args.positional.slice(1)], places }, site);
        }
        return target;
      }),
      __repr__: (args, site) => site.runtime.unknown(`the text of a ${self(args).type.name} is made by Airflow`, site),
    });
    made.mro = [made, new Unknown({ message: `${name} is Airflow's own`, place }, `${module}.${name}`)];
    return made;
  });
}
