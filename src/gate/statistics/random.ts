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

const batch = 1024;

/** Numbers of successes of n tries with probability p each. */
export class Binomials {
  readonly #bits: RandomBits;
  readonly #numbers = new Uint32Array(batch);
  #used = batch;

  constructor(bits: RandomBits) {
    this.#bits = bits;
  }

  next(n: number, p: number): number {
    if (p > 0.5) return n - this.next(n, 1 - p);
    if (n === 0 || p === 0) return 0;
    return n * p < 10 ? this.#byGaps(n, p) : this.#byRejection(n, p);
  }

  /** Between 0 and 1, never one of them. */
  #uniform(): number {
    if (this.#used === batch) {
      this.#bits.fill(this.#numbers);
      this.#used = 0;
    }
    return (this.#numbers[this.#used++]! + 0.5) / 2 ** 32;
  }

  /** From success to success by geometric gaps. */
  #byGaps(n: number, p: number): number {
    const perFailure = Math.log1p(-p);
    let successes = -1;
    for (let tries = 0; tries <= n; successes++) tries += Math.floor(Math.log(this.#uniform()) / perFailure) + 1;
    return successes;
  }

  /** Hoermann's BTRS (1993, Journal of Statistical Computation and Simulation 46: 101-110), for n p of at least 10 and p of at most 0.5. */
  #byRejection(n: number, p: number): number {
    const deviation = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * deviation;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const c = n * p + 0.5;
    const squeeze = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * deviation;
    const odds = p / (1 - p);
    const mode = Math.floor((n + 1) * p);
    for (;;) {
      const u = this.#uniform() - 0.5;
      const v = this.#uniform();
      const distance = 0.5 - Math.abs(u);
      const k = Math.floor(((2 * a) / distance + b) * u + c);
      if (distance >= 0.07 && v <= squeeze) return k;
      if (k < 0 || k > n) continue;
      const logRatio =
        (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
        (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
        (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
        stirlingRest(mode) +
        stirlingRest(n - mode) -
        stirlingRest(k) -
        stirlingRest(n - k);
      if (Math.log((v * alpha) / (a / (distance * distance) + b)) <= logRatio) return k;
    }
  }
}

const smallRests = Float64Array.of(
  0.08106146679532726,
  0.04134069595540929,
  0.02767792568499834,
  0.02079067210376509,
  0.01664469118982119,
  0.01387612882307075,
  0.01189670994589177,
  0.01041126526197209,
  0.009255462182712733,
  0.008330563433362871,
);

/** What Stirling's formula lacks of log(k!): log(k!) - (log(2 pi) / 2 + (k + 0.5) log(k + 1) - (k + 1)). */
function stirlingRest(k: number): number {
  const next = k + 1;
  const square = next * next;
  return smallRests[k] ?? (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}
