/** Drawing examples anew, with replacement, as counts; examples that are alike are counted as one. */
import { RandomBits } from "./random.ts";

export interface Grouped {
  /** One array for each that was given, with one place for each group. */
  columns: Float64Array[];
  /** How many examples each group has. */
  counts: Float64Array;
  /** The group of each example. */
  groupOf: Uint32Array;
}

/** Groups examples that agree in all columns. */
export function grouped(columns: readonly ArrayLike<number>[]): Grouped {
  const n = columns[0]!.length;
  const groupOf = new Uint32Array(n);
  const groups = new Map<string, number>();
  const firsts: number[] = [];
  for (let i = 0; i < n; i++) {
    let key = "";
    for (const column of columns) key += `${column[i]} `;
    let group = groups.get(key);
    if (group === undefined) {
      group = firsts.length;
      groups.set(key, group);
      firsts.push(i);
    }
    groupOf[i] = group;
  }
  const counts = new Float64Array(firsts.length);
  for (const group of groupOf) counts[group]!++;
  return { columns: columns.map((column) => Float64Array.from(firsts, (i) => column[i]!)), counts, groupOf };
}

/** Calls `use` with the counts of each resample, an array that is used again. */
export function eachResample(
  { counts, groupOf }: Pick<Grouped, "counts" | "groupOf">,
  resamples: number,
  seed: number,
  use: (counts: Float64Array, resample: number) => void,
): void {
  const n = groupOf.length;
  const bits = new RandomBits(seed);
  const drawn = new Uint32Array(n);
  const weights = new Float64Array(counts.length);
  for (let resample = 0; resample < resamples; resample++) {
    bits.fill(drawn);
    weights.fill(0);
    for (let i = 0; i < n; i++) weights[groupOf[((drawn[i]! / 2 ** 32) * n) >>> 0]!]!++;
    use(weights, resample);
  }
}
