/** Holm's step-down correction (1979, Scandinavian Journal of Statistics 6: 65-70): adjusted p-values, in the order given. */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted = new Array<number>(pValues.length);
  let atLeast = 0;
  for (const [rank, index] of order.entries()) {
    atLeast = Math.max(atLeast, Math.min(1, pValues[index]! * (pValues.length - rank)));
    adjusted[index] = atLeast;
  }
  return adjusted;
}
