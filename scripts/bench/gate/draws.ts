/** Numbers for simulations that a seed repeats. */
import { RandomBits } from "../../../src/gate/statistics/random.ts";

export class Draws {
  readonly #bits: RandomBits;
  readonly #numbers = new Uint32Array(4096);
  #next = 4096;

  constructor(seed: number) {
    this.#bits = new RandomBits(seed);
  }

  /** Above 0 and below 1. */
  uniform(): number {
    if (this.#next === this.#numbers.length) {
      this.#bits.fill(this.#numbers);
      this.#next = 0;
    }
    return (this.#numbers[this.#next++]! + 0.5) / 2 ** 32;
  }

  /** Standard normal, by Box and Muller. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** An index, by its probability. */
  among(probabilities: readonly number[]): number {
    let left = this.uniform();
    for (let index = 0; index < probabilities.length - 1; index++) {
      left -= probabilities[index]!;
      if (left < 0) return index;
    }
    return probabilities.length - 1;
  }
}
