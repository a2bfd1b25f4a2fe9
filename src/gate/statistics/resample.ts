/** Drawing examples anew, with replacement, as counts; examples that are alike are counted as one. */
import { Binomials, RandomBits } from "./random.ts";

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

/** A binomial number takes about as long as so many examples drawn one by one. */
const drawsOfABinomial = 20;

/** Calls `use` with the counts of each resample, an array that is used again. */
export function eachResample(
  { counts, groupOf }: Pick<Grouped, "counts" | "groupOf">,
  resamples: number,
  seed: number,
  use: (counts: Float64Array, resample: number) => void,
): void {
  const bits = new RandomBits(seed);
  const weights = new Float64Array(counts.length);
  const draw = counts.length * drawsOfABinomial < groupOf.length ? byGroup(counts, bits) : byExample(groupOf, bits);
  for (let resample = 0; resample < resamples; resample++) {
    draw(weights);
    use(weights, resample);
  }
}

function byExample(groupOf: Uint32Array, bits: RandomBits) {
  const n = groupOf.length;
  const drawn = new Uint32Array(n);
  return (weights: Float64Array): void => {
    bits.fill(drawn);
    weights.fill(0);
    for (let i = 0; i < n; i++) weights[groupOf[((drawn[i]! / 2 ** 32) * n) >>> 0]!]!++;
  };
}

/** The same distribution, the multinomial one: of the examples that are left, each group gets a binomial number. */
function byGroup(counts: Float64Array, bits: RandomBits) {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const binomials = new Binomials(bits);
  return (weights: Float64Array): void => {
    let [left, of] = [n, n];
    for (let group = 0; group < counts.length; group++) {
      const drawn = counts[group] === of ? left : binomials.next(left, counts[group]! / of);
      weights[group] = drawn;
      left -= drawn;
      of -= counts[group]!;
    }
  };
}
