/** The package's own types are out of TypeScript's reach: its `exports` do not name them. */
declare module "cephes" {
  export const compiled: Promise<void>;
  export function erfc(x: number): number;
  /** The regularized incomplete beta function of a and b at x. */
  export function incbet(a: number, b: number, x: number): number;
  /** Its inverse: the x at which it is y. */
  export function incbi(a: number, b: number, y: number): number;
  export function ndtri(probability: number): number;
}
