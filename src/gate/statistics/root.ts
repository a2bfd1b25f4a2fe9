/** Where a function that does not rise crosses a level, by bisection to the last bits; an end of the range where it does not cross. */
export function fallsTo(level: number, f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (f(middle) > level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
