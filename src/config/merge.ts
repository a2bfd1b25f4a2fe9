/** A YAML mapping as plain data. */
export type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree => value !== null && typeof value === "object" && !Array.isArray(value);

/** Later layers override earlier ones, key by key; lists and plain values replace. The layers stay as they are. */
export function merge(layers: readonly Tree[]): Tree {
  const merged: Tree = {};
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer ?? {})) {
      const old = merged[key];
      merged[key] = isTree(value) ? merge(isTree(old) ? [old, value] : [value]) : value;
    }
  }
  return merged;
}

/** The value at `lint.fail-on`, undefined when nothing stands there. */
export const settingAt = (tree: Tree, setting: string): unknown =>
  setting
    .split(".")
    .reduce<unknown>((inner, key) => (isTree(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), tree);

/** A tree with this one value, to be merged over others. */
export const treeOf = (setting: string, value: unknown): Tree =>
  setting.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Tree;
