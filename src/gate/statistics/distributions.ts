/** The normal, t and beta distributions, by Cephes (the library below SciPy's). */
import { compiled, erfc, incbet, incbi, ndtri } from "cephes";

// WebAssembly.
await compiled;

/** P(Z > z) of the standard normal. Beyond 37 Cephes reports an underflow, or throws at an infinity. */
export const normalUpperTail = (z: number): number => (Math.abs(z) > 37 ? (z > 0 ? 0 : 1) : 0.5 * erfc(z / Math.SQRT2));

export const normalQuantile = (probability: number): number => ndtri(probability);

/** P(T > t) of Student's t; `degrees` need not be whole. */
export function tUpperTail(t: number, degrees: number): number {
  const tail = 0.5 * incbet(degrees / 2, 0.5, degrees / (degrees + t * t));
  return t > 0 ? tail : 1 - tail;
}

/** The t that is exceeded with a probability of `tail`, below one half. */
export function tCritical(tail: number, degrees: number): number {
  const x = incbi(degrees / 2, 0.5, 2 * tail);
  return Math.sqrt((degrees * (1 - x)) / x);
}

/** P(X >= successes) of n trials. */
export const binomialUpperTail = (successes: number, n: number, probability: number): number =>
  successes <= 0 ? 1 : successes > n ? 0 : incbet(successes, n - successes + 1, probability);

export const betaQuantile = (probability: number, a: number, b: number): number => incbi(a, b, probability);
