/**
 * Random numbers that a seed repeats on any machine: sfc32 (of Chris Doty-Humphrey's PractRand), many at a time, so that its state stays in
 * registers.
 */
export class RandomBits {
  readonly #state: Int32Array;

  constructor(seed: number) {
    this.#state = Int32Array.of(0x9e3779b9, 0x243f6a88, seed, 1);
    this.fill(new Uint32Array(15));
  }

  /** Fills it with numbers of 32 bits. */
  fill(numbers: Uint32Array): void {
    let a = this.#state[0]!;
    let b = this.#state[1]!;
    let c = this.#state[2]!;
    let counter = this.#state[3]!;
    for (let i = 0; i < numbers.length; i++) {
      const result = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + result) | 0;
      numbers[i] = result;
    }
    this.#state.set([a, b, c, counter]);
  }
}
