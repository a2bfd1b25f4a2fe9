/** `itertools`. */
import { lazily, source } from "../iteration.ts";
import { type Machine, machineOf } from "../machine.ts";
import { callArguments, int, makeModule, native, tuple } from "../native.ts";
import { binary, truth } from "../operators.ts";
import { IteratorValue, type NativeFunction, NONE, type Site, Unknown, type Value } from "../values.ts";
import type { ModuleMakers } from "./index.ts";

/** A lazy iterator over what a JavaScript generator gives; it turns open when one of its sources does. */
function lazy(
  machine: Machine,
  inputs: readonly Value[],
  site: Site,
  run: (next: (() => Value | undefined)[]) => Generator<Value, void>,
): Value {
  const sources = inputs.map((input) => source(machine, input, site));
  const unknown = sources.find((each): each is Unknown => each instanceof Unknown);
  if (unknown) return unknown;
  const known = sources as Exclude<(typeof sources)[number], Unknown>[];
  const steps = run(known.map((each) => () => each.next()));
  const made = lazily(() => {
    machine.step();
    const next = steps.next();
    for (const each of known) {
      const open = each.open();
      if (open) made.open ??= open;
    }
    return next.done ? undefined : next.value;
  });
  return machine.carry(made, inputs);
}

/** Needs all items: unknown when they are not all known. */
function eager(
  machine: Machine,
  inputs: readonly Value[],
  site: Site,
  run: (pools: Value[][]) => Iterable<Value[]>,
): Value {
  const pools: Value[][] = [];
  for (const input of inputs) {
    const all = machine.iterate(input, site);
    if (all instanceof Unknown) return all;
    pools.push(all);
  }
  const rows = run(pools)[Symbol.iterator]();
  return machine.carry(
    lazily(() => {
      machine.step();
      const next = rows.next();
      if (next.done) return undefined;
      // What is long takes memory too: it costs as many steps.
      for (let left = next.value.length; left > 0; left--) machine.step();
      return tuple(next.value);
    }),
    inputs,
  );
}

function* product(pools: Value[][]): Generator<Value[]> {
  if (pools.some((pool) => pool.length === 0)) return;
  const at = pools.map(() => 0);
  for (;;) {
    yield pools.map((pool, i) => pool[at[i]!]!);
    let i = pools.length - 1;
    while (i >= 0 && ++at[i]! >= pools[i]!.length) at[i--] = 0;
    if (i < 0) return;
  }
}

function* choose(pool: Value[], size: number, next: (last: number) => number): Generator<Value[]> {
  const chosen: number[] = [];
  function* extend(from: number): Generator<Value[]> {
    if (chosen.length === size) {
      yield chosen.map((i) => pool[i]!);
      return;
    }
    for (let i = from; i < pool.length; i++) {
      chosen.push(i);
      yield* extend(next(i));
      chosen.pop();
    }
  }
  yield* extend(0);
}

function* permutations(pool: Value[], size: number): Generator<Value[]> {
  const chosen: number[] = [];
  function* extend(): Generator<Value[]> {
    if (chosen.length === size) {
      yield chosen.map((i) => pool[i]!);
      return;
    }
    for (let i = 0; i < pool.length; i++) {
      if (chosen.includes(i)) continue;
      chosen.push(i);
      yield* extend();
      chosen.pop();
    }
  }
  if (size <= pool.length) yield* extend();
}

const count = (value: Value | undefined, fallback: number) => (value?.kind === "int" ? Number(value.value) : fallback);

function itertools(): Record<
  string,
  NativeFunction | ((args: Parameters<NativeFunction["run"]>[0], site: Site) => Value)
> {
  const chain = native("chain", (args, site) =>
    lazy(machineOf(site), args.positional, site, function* (inputs) {
      for (const next of inputs) for (let item = next(); item; item = next()) yield item;
    }),
  );
  chain.attributes.set(
    "from_iterable",
    native("from_iterable", (args, site) => {
      const machine = machineOf(site);
      const outer = machine.iterate(args.positional[0]!, site);
      return outer instanceof Unknown ? outer : chain.run(callArguments(outer), site);
    }),
  );
  const decide = (machine: Machine, value: Value, site: Site): boolean => truth(machine, value, site) === true;
  return {
    chain,
    count: (args, site) => {
      let at: Value = args.positional[0] ?? args.keywords.get("start") ?? int(0);
      const step = args.positional[1] ?? args.keywords.get("step") ?? int(1);
      const machine = machineOf(site);
      return lazily(() => {
        const now = at;
        at = binary(machine, "+", at, step, site);
        return now;
      });
    },
    cycle: (args, site) =>
      lazy(machineOf(site), args.positional, site, function* ([next]) {
        const seen: Value[] = [];
        for (let item = next!(); item; item = next!()) {
          seen.push(item);
          yield item;
        }
        while (seen.length > 0) yield* seen;
      }),
    repeat: (args) => {
      const times = args.positional[1] ?? args.keywords.get("times");
      let left = count(times, Infinity);
      return lazily(() => (left-- > 0 ? args.positional[0] : undefined));
    },
    islice: (args, site) => {
      const [iterable, a, b, c] = args.positional;
      const [start, stop, step] =
        b === undefined ? [0, count(a, Infinity), 1] : [count(a, 0), count(b, Infinity), count(c, 1)];
      return lazy(machineOf(site), [iterable!], site, function* ([next]) {
        for (let i = 0; i < stop; i++) {
          const item = next!();
          if (!item) return;
          if (i >= start && (i - start) % step === 0) yield item;
        }
      });
    },
    zip_longest: (args, site) =>
      lazy(machineOf(site), args.positional, site, function* (inputs) {
        const fill = args.keywords.get("fillvalue") ?? NONE;
        for (;;) {
          const row = inputs.map((next) => next());
          if (row.every((item) => item === undefined)) return;
          yield tuple(row.map((item) => item ?? fill));
        }
      }),
    pairwise: (args, site) =>
      lazy(machineOf(site), args.positional, site, function* ([next]) {
        let before = next!();
        for (let item = next!(); before && item; item = next!()) {
          yield tuple([before, item]);
          before = item;
        }
      }),
    batched: (args, site) =>
      lazy(machineOf(site), [args.positional[0]!], site, function* ([next]) {
        const size = count(args.positional[1] ?? args.keywords.get("n"), 1);
        let batch: Value[] = [];
        for (let item = next!(); item; item = next!()) {
          batch.push(item);
          if (batch.length < size) continue;
          yield tuple(batch);
          batch = [];
        }
        if (batch.length > 0) yield tuple(batch);
      }),
    starmap: (args, site) =>
      lazy(machineOf(site), [args.positional[1]!], site, function* ([next]) {
        const machine = machineOf(site);
        for (let item = next!(); item; item = next!()) {
          const row = machine.iterate(item, site);
          yield row instanceof Unknown ? row : machine.call(args.positional[0]!, callArguments(row), site);
        }
      }),
    accumulate: (args, site) =>
      lazy(machineOf(site), [args.positional[0]!], site, function* ([next]) {
        const machine = machineOf(site);
        const func = args.positional[1] ?? args.keywords.get("func");
        let total = args.keywords.get("initial");
        if (total) yield total;
        for (let item = next!(); item; item = next!()) {
          total = !total
            ? item
            : func && func.kind !== "none"
              ? machine.call(func, callArguments([total, item]), site)
              : binary(machine, "+", total, item, site);
          yield total;
        }
      }),
    takewhile: (args, site) =>
      lazy(machineOf(site), [args.positional[1]!], site, function* ([next]) {
        const machine = machineOf(site);
        for (let item = next!(); item; item = next!()) {
          if (!decide(machine, machine.call(args.positional[0]!, callArguments([item]), site), site)) return;
          yield item;
        }
      }),
    dropwhile: (args, site) =>
      lazy(machineOf(site), [args.positional[1]!], site, function* ([next]) {
        const machine = machineOf(site);
        let dropping = true;
        for (let item = next!(); item; item = next!()) {
          dropping &&= decide(machine, machine.call(args.positional[0]!, callArguments([item]), site), site);
          if (!dropping) yield item;
        }
      }),
    filterfalse: (args, site) =>
      lazy(machineOf(site), [args.positional[1]!], site, function* ([next]) {
        const machine = machineOf(site);
        for (let item = next!(); item; item = next!())
          if (
            !decide(
              machine,
              args.positional[0]!.kind === "none"
                ? item
                : machine.call(args.positional[0]!, callArguments([item]), site),
              site,
            )
          )
            yield item;
      }),
    compress: (args, site) =>
      lazy(machineOf(site), args.positional, site, function* ([data, selectors]) {
        const machine = machineOf(site);
        for (;;) {
          const item = data!();
          const selector = selectors!();
          if (!item || !selector) return;
          if (decide(machine, selector, site)) yield item;
        }
      }),
    groupby: (args, site) =>
      lazy(machineOf(site), [args.positional[0] ?? args.keywords.get("iterable")!], site, function* ([next]) {
        const machine = machineOf(site);
        const func = args.positional[1] ?? args.keywords.get("key");
        const keyFor = (item: Value) =>
          func && func.kind !== "none" ? machine.call(func, callArguments([item]), site) : item;
        let group: Value[] = [];
        let key: Value | undefined;
        for (let item = next!(); item; item = next!()) {
          const now = keyFor(item);
          if (key && machine.equals(key, now, site) !== true) {
            yield tuple([key, new IteratorValue(group)]);
            group = [];
          }
          key = now;
          group.push(item);
        }
        if (key) yield tuple([key, new IteratorValue(group)]);
      }),
    tee: (args, site) => {
      const machine = machineOf(site);
      const all = machine.iterate(args.positional[0]!, site);
      if (all instanceof Unknown) return all;
      const copies = count(args.positional[1], 2);
      for (let left = copies; left > 0; left--) machine.step();
      return tuple(Array.from({ length: copies }, () => new IteratorValue([...all])));
    },
    product: (args, site) =>
      eager(machineOf(site), args.positional, site, (pools) => {
        const times = count(args.keywords.get("repeat"), 1);
        for (let left = times; left > 0; left--) machineOf(site).step();
        return product(Array.from({ length: times }, () => pools).flat());
      }),
    combinations: (args, site) =>
      eager(machineOf(site), [args.positional[0]!], site, ([pool]) =>
        choose(pool!, count(args.positional[1] ?? args.keywords.get("r"), 0), (last) => last + 1),
      ),
    combinations_with_replacement: (args, site) =>
      eager(machineOf(site), [args.positional[0]!], site, ([pool]) =>
        choose(pool!, count(args.positional[1] ?? args.keywords.get("r"), 0), (last) => last),
      ),
    permutations: (args, site) =>
      eager(machineOf(site), [args.positional[0]!], site, ([pool]) =>
        permutations(pool!, count(args.positional[1] ?? args.keywords.get("r"), pool!.length)),
      ),
  };
}

export const itertoolsModules: ModuleMakers = { itertools: () => makeModule("itertools", itertools()) };
