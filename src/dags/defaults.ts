/** `default_args` of DAG, group and task, the nearest winning. */
import { dict, dictSet } from "../python/native.ts";
import { DictValue, type Place, type Reason, type Site, type Value } from "../python/values.ts";
import type { Given } from "./graph.ts";
import type { DagModel, GroupModel } from "./model.ts";

export interface Defaults {
  values: Map<string, Given>;
  /** Set when there may be more of them than are known. */
  open: Reason | undefined;
}

export function mergeDefaults(
  dag: DagModel | undefined,
  group: GroupModel | undefined,
  own: Value | undefined,
  site: Site,
): Defaults {
  const merged: Defaults = { values: new Map(), open: undefined };
  // A task takes its group's defaults only together with a DAG.
  for (const layer of dag ? [dag.defaultArgs, group?.defaultArgs, own] : [own]) {
    if (!layer || layer.kind === "none") continue;
    const entries = asDict(layer);
    if (!entries) {
      merged.open =
        layer.kind === "unknown" ? layer.reason : { message: "default_args is not known", place: site.place };
      continue;
    }
    if (entries.open) merged.open = entries.open;
    const place: Place = layer === own ? site.place : (dag?.args.get("default_args")?.place ?? site.place);
    for (const { key, value } of entries.entries.values())
      if (key.kind === "str") merged.values.set(key.value, { value, place });
  }
  return merged;
}

function asDict(value: Value): DictValue | undefined {
  if (value.kind === "dict") return value;
  if (value.kind === "instance" && value.plain?.kind === "dict") return value.plain;
  return undefined;
}

/** A copy one level deep, as a DAG or group keeps of what it was given. */
export function copyDefaults(value: Value | undefined): Value | undefined {
  const entries = value && asDict(value);
  if (!entries) return value;
  const made = new DictValue();
  for (const entry of entries.entries.values()) dictSet(made, entry.key, entry.value);
  if (entries.open) made.open = entries.open;
  return made;
}

/** A group's defaults over its parent's. */
export function inherit(parent: Value | undefined, own: Value | undefined): Value | undefined {
  const above = parent && asDict(parent);
  if (!above || above.entries.size === 0) return own;
  const mine = own && asDict(own);
  if (own && !mine && own.kind !== "none") return own;
  const made = dict();
  for (const source of [above, mine]) {
    for (const entry of source?.entries.values() ?? []) dictSet(made, entry.key, entry.value);
    if (source?.open) made.open = source.open;
  }
  return made;
}
