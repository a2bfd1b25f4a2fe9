/**
 * Code that may or may not run. Each arm of an unknown branch runs on the same state and is rolled back; then the states are joined:
 * what is equal in all stays, what differs becomes unknown. A path that leaves early (`return` under an unknown condition) is kept
 * as an `Exit` and joined where it arrives, and what runs meanwhile runs under `maybe`.
 */
import type { Machine } from "./machine.ts";
import { same } from "./same.ts";
import { type DictValue, NONE, Raised, type Reason, type Scope, Unknown, type Value } from "./values.ts";

/** How a statement ended. */
export const NORMAL = 0;
export const BREAK = 1;
export const CONTINUE = 2;
export const RETURN = 3;
export const RAISE = 4;
export type Completion = typeof NORMAL | typeof BREAK | typeof CONTINUE | typeof RETURN | typeof RAISE;

type Variables = Map<string, Value>;
interface Snapshot {
  items?: Value[];
  entries?: Map<unknown, unknown>;
  position?: number;
  open: Reason | undefined;
}

/** States of variables and containers, by place: what they were before (a trail) or what they became (a delta). */
export class Changes {
  readonly parent: Changes | undefined;
  readonly variables = new Map<Variables, Map<string, Value | undefined>>();
  readonly containers = new Map<Value, Snapshot>();
  readonly #whole = new Map<Variables, Variables>();

  constructor(parent?: Changes) {
    this.parent = parent;
  }

  record(variables: Variables, name: string): void {
    let names = this.variables.get(variables);
    if (!names) {
      names = new Map();
      this.variables.set(variables, names);
    }
    if (!names.has(name)) names.set(name, variables.get(name));
  }

  touch(container: Value): void {
    switch (container.kind) {
      case "list":
      case "dict":
      case "set":
      case "iterator":
        if (!this.containers.has(container)) this.containers.set(container, snapshot(container)!);
        return;
      case "instance":
        if (container.plain) this.touch(container.plain);
        if (!this.#whole.has(container.attributes))
          this.#whole.set(container.attributes, new Map(container.attributes));
        return;
      case "class":
      case "module":
      case "function":
      case "native":
        if (!this.#whole.has(container.attributes))
          this.#whole.set(container.attributes, new Map(container.attributes));
    }
  }

  /** Turns whole attribute maps into the names in them that changed. */
  settle(): void {
    for (const [variables, before] of this.#whole) {
      for (const name of new Set([...before.keys(), ...variables.keys()])) {
        if (before.get(name) === variables.get(name)) continue;
        let names = this.variables.get(variables);
        if (!names) {
          names = new Map();
          this.variables.set(variables, names);
        }
        if (!names.has(name)) names.set(name, before.get(name));
      }
    }
    this.#whole.clear();
  }

  /** Puts the recorded states in place and gives the states that stood there. */
  swap(): Changes {
    this.settle();
    const before = new Changes();
    for (const [variables, names] of this.variables)
      for (const [name, value] of names) {
        before.record(variables, name);
        write(variables, name, value);
      }
    for (const [container, state] of this.containers) {
      before.containers.set(container, snapshot(container)!);
      restore(container, state);
    }
    return before;
  }

  /** Hands the records on to the enclosing trail, keeping the state as it is. */
  mergeInto(outer: Changes | undefined): void {
    if (!outer) return;
    this.settle();
    for (const [variables, names] of this.variables) {
      let known = outer.variables.get(variables);
      if (!known) {
        known = new Map();
        outer.variables.set(variables, known);
      }
      for (const [name, value] of names) if (!known.has(name)) known.set(name, value);
    }
    for (const [container, state] of this.containers)
      if (!outer.containers.has(container)) outer.containers.set(container, state);
  }

  /** Whether something was changed for which `expected` does not hold: of variables, those that were bound before. */
  changed(expected: (variables: Variables, name: string) => boolean, mayBeNew: (container: Value) => boolean): boolean {
    this.settle();
    for (const [variables, names] of this.variables)
      for (const [name, old] of names) {
        const now = variables.get(name);
        if (!old || old.kind === "unknown" || now === old || (now && same(now, old))) continue;
        if (!expected(variables, name)) return true;
      }
    for (const [container, state] of this.containers)
      if (differs(container, state) && !mayBeNew(container)) return true;
    return false;
  }

  /** What could be reached from variables before the changes. */
  reachableBefore(roots: readonly Variables[]): Set<Value> {
    const found = new Set<Value>();
    const maps = new Set(roots);
    const open: Value[] = [];
    const visit = (value: Value) => {
      if (!found.has(value)) open.push(value);
      found.add(value);
    };
    for (const variables of maps) {
      const names = this.variables.get(variables);
      for (const [name, value] of variables) if (!names?.has(name)) visit(value);
      for (const value of names?.values() ?? []) if (value) visit(value);
      for (let value = open.pop(); value; value = open.pop()) {
        const state = this.containers.get(value);
        if (value.kind === "list" || value.kind === "tuple")
          for (const item of state?.items ?? value.items) visit(item);
        else if (value.kind === "dict")
          for (const entry of ((state?.entries as DictValue["entries"] | undefined) ?? value.entries).values())
            visit(entry.value);
        else if (value.kind === "method") visit(value.self);
        else if (value.kind === "function")
          for (let scope: Scope | undefined = value.scope; scope; scope = scope.parent) maps.add(scope.variables);
        else if ((value.kind === "instance" && !value.data) || value.kind === "class" || value.kind === "module") {
          maps.add(value.attributes as Variables);
          if (value.kind === "instance" && value.plain) visit(value.plain);
        }
      }
    }
    return found;
  }

  /** Makes all that was changed since uncertain, in place. */
  blur(machine: Machine, reason: Reason): void {
    this.settle();
    for (const [variables, names] of this.variables)
      for (const [name, old] of names) {
        const now = variables.get(name);
        if (now !== old && !(now && old && same(now, old))) variables.set(name, uncertain(machine, reason, [now, old]));
      }
    for (const [container, state] of this.containers) open(container, state, reason);
  }
}

function write(variables: Variables, name: string, value: Value | undefined): void {
  if (value === undefined) variables.delete(name);
  else variables.set(name, value);
}

function snapshot(container: Value): Snapshot | undefined {
  switch (container.kind) {
    case "list":
      return { items: [...container.items], open: container.open };
    case "dict":
    case "set":
      return { entries: new Map<unknown, unknown>(container.entries as Map<unknown, unknown>), open: container.open };
    case "iterator":
      return { position: container.position, open: container.open };
    default:
      return undefined;
  }
}

function differs(container: Value, state: Snapshot): boolean {
  if (container.kind === "list") return !sameItems(container.items, state.items!);
  if (container.kind !== "dict" && container.kind !== "set") return false;
  const before = state.entries!;
  if (before.size !== container.entries.size) return true;
  for (const [key, entry] of container.entries as Map<unknown, unknown>) if (before.get(key) !== entry) return true;
  return false;
}

function restore(container: Value, state: Snapshot): void {
  if (container.kind === "list") container.items = [...state.items!];
  else if (container.kind === "dict" || container.kind === "set") {
    const entries = container.entries as Map<unknown, unknown>;
    entries.clear();
    for (const [key, value] of state.entries!) entries.set(key, value);
  } else if (container.kind === "iterator") container.position = state.position!;
  else return;
  if (state.open) container.open = state.open;
  else delete container.open;
}

/** Marks a container whose contents may also be those of `other`. */
function open(container: Value, other: Snapshot, reason: Reason): void {
  if (container.kind === "list") {
    if (sameItems(container.items, other.items!) && container.open === other.open) return;
    const extra = other.items!.filter((item) => !container.items.includes(item));
    if (extra.length > 0) container.items = [...container.items, ...extra];
    container.open ??= other.open ?? reason;
  } else if (container.kind === "dict") {
    let equal = container.open === other.open;
    const entries = other.entries as DictValue["entries"];
    for (const key of new Set([...container.entries.keys(), ...entries.keys()])) {
      const mine = container.entries.get(key);
      const theirs = entries.get(key);
      if (mine && theirs && (mine === theirs || same(mine.value, theirs.value))) continue;
      equal = false;
      container.entries.set(key, { key: (mine ?? theirs)!.key, value: new Unknown(reason) });
    }
    if (!equal) container.open ??= other.open ?? reason;
  } else if (container.kind === "set") {
    const entries = other.entries as Map<string | Value, Value>;
    let equal = container.open === other.open && entries.size === container.entries.size;
    for (const [key, value] of entries)
      if (!container.entries.has(key)) {
        equal = false;
        container.entries.set(key, value);
      }
    if (!equal) container.open ??= other.open ?? reason;
  } else if (container.kind === "iterator" && container.position !== other.position) container.open ??= reason;
}

function sameItems(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((item, i) => same(item, b[i]!));
}

/** Stands for one of several values. Objects among them can no longer be followed. */
function uncertain(machine: Machine, reason: Reason, values: readonly (Value | undefined)[]): Value {
  const lost = values.filter((value): value is Value => value !== undefined && value.kind === "instance");
  if (lost.length > 0) machine.world.escaped(lost, reason);
  return new Unknown(reason);
}

/** Joins states that differ in these ways from the present one. */
export function join(machine: Machine, deltas: readonly Changes[], reason: Reason): void {
  const trail = machine.trail;
  const done = new Map<Variables, Set<string>>();
  for (const delta of deltas) {
    for (const [variables, names] of delta.variables) {
      let seen = done.get(variables);
      if (!seen) {
        seen = new Set();
        done.set(variables, seen);
      }
      for (const name of names.keys()) {
        if (seen.has(name)) continue;
        seen.add(name);
        const states = deltas.map((other) => {
          const theirs = other.variables.get(variables);
          return theirs?.has(name) ? theirs.get(name) : variables.get(name);
        });
        trail?.record(variables, name);
        const first = states[0];
        if (states.every((state) => state === first || (state && first && same(state, first))))
          write(variables, name, first);
        else variables.set(name, uncertain(machine, reason, states));
      }
    }
  }
  const containers = new Set(deltas.flatMap((delta) => [...delta.containers.keys()]));
  for (const container of containers) {
    trail?.touch(container);
    const base = snapshot(container)!;
    const states = deltas.map((delta) => delta.containers.get(container) ?? base);
    restore(container, states[0]!);
    for (const state of states.slice(1)) open(container, state, reason);
  }
}

/** A path that left early: it does not take part in what runs until it arrives at the end of its loop or function. */
export interface Exit {
  code: Completion;
  value: Value;
  delta: Changes;
  reason: Reason;
  trail: Changes;
}

export function openTrail(machine: Machine): Changes {
  const trail = new Changes(machine.trail);
  machine.trail = trail;
  return trail;
}

/** Ends a trail that is the innermost one, and undoes what was done under it. */
function rollBack(machine: Machine, trail: Changes): Changes {
  machine.trail = trail.parent;
  return trail.swap();
}

export function removeReason(machine: Machine, reason: Reason): void {
  const at = machine.maybe.lastIndexOf(reason);
  if (at >= 0) machine.maybe.splice(at, 1);
}

interface Outcome {
  code: Completion;
  value: Value;
  delta: Changes;
  raised: Raised | undefined;
}

function runArm(machine: Machine, reason: Reason, arm: () => Completion): Outcome {
  const frame = machine.frame;
  const result = frame.result;
  const from = frame.exits.length;
  const mine = { ...reason };
  machine.maybe.push(mine);
  const trail = openTrail(machine);
  let code: Completion;
  let raised: Raised | undefined;
  try {
    code = arm();
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    raised = error;
    code = RAISE;
  }
  const pending = takeExits(machine, from);
  // Seen from the branch, an early exit inside the arm is one more way out of it.
  for (const exit of pending) complete(exit.delta, trail);
  machine.leftovers.push(...pending);
  const value = frame.result;
  frame.result = result;
  removeReason(machine, mine);
  return { code, value, delta: rollBack(machine, trail), raised };
}

/** An exit whose trail is closed. */
export type Loose = Omit<Exit, "trail">;

/** Closes the exits opened since `from`, keeping the state; they come back in the order in which they were opened. */
function takeExits(machine: Machine, from: number): Loose[] {
  const { exits } = machine.frame;
  const taken: Loose[] = [];
  while (exits.length > from) {
    const exit = exits.pop()!;
    removeReason(machine, exit.reason);
    const current = rollBack(machine, exit.trail);
    complete(exit.delta, current);
    reapply(machine, current);
    taken.unshift({ code: exit.code, value: exit.value, delta: exit.delta, reason: exit.reason });
  }
  return taken;
}

/** Adds to a delta the present states of what `other` changes: so it stays true when `other` is applied. */
function complete(delta: Changes, other: Changes): void {
  other.settle();
  for (const [variables, names] of other.variables)
    for (const name of names.keys()) if (!delta.variables.get(variables)?.has(name)) delta.record(variables, name);
  for (const container of other.containers.keys()) if (!delta.containers.has(container)) delta.touch(container);
}

function reapply(machine: Machine, delta: Changes): void {
  const undo = delta.swap();
  undo.mergeInto(machine.trail);
}

function openExits(machine: Machine, exits: readonly Loose[]): void {
  for (const exit of exits) {
    const reason = { ...exit.reason };
    machine.maybe.push(reason);
    machine.frame.exits.push({ ...exit, reason, trail: openTrail(machine) });
  }
}

/**
 * Runs arms of which one will run really, nobody knows which. The completion is that of the paths that go on; paths that leave are kept.
 */
export function split(machine: Machine, reason: Reason, arms: readonly (() => Completion)[]): Completion {
  const { frame } = machine;
  const saved = machine.leftovers;
  machine.leftovers = [];
  const outcomes = arms.map((arm) => runArm(machine, reason, arm));
  const leftovers = machine.leftovers;
  machine.leftovers = saved;
  const live = outcomes.filter((outcome) => outcome.code === NORMAL);
  let gone = outcomes.filter((outcome) => outcome.code !== NORMAL);
  let code: Completion = NORMAL;
  if (live.length > 0) {
    join(
      machine,
      live.map((outcome) => outcome.delta),
      reason,
    );
  } else {
    const first = gone.find((outcome) => outcome.code !== RAISE);
    if (!first && leftovers.length === 0) {
      reapply(machine, gone[0]!.delta);
      throw gone[0]!.raised!;
    }
    if (first) {
      const alike = gone.filter((outcome) => outcome.code === first.code);
      gone = gone.filter((outcome) => outcome.code !== first.code);
      code = first.code;
      join(
        machine,
        alike.map((outcome) => outcome.delta),
        reason,
      );
      if (code === RETURN) {
        const value = alike.map((outcome) => outcome.value);
        frame.result = value.every((other) => same(other, first.value))
          ? first.value
          : uncertain(machine, reason, value);
      }
    } else {
      const way = leftovers.shift()!;
      code = way.code;
      frame.result = way.value;
      reapply(machine, way.delta);
    }
  }
  for (const outcome of gone) {
    if (outcome.code === RAISE) machine.mayRaise(outcome.raised!, reason);
    else openExits(machine, [{ code: outcome.code, value: outcome.value, delta: outcome.delta, reason }]);
  }
  openExits(machine, leftovers);
  return code;
}

/**
 * The end of an iteration, a loop or a function: exits with the code `arriving` that were opened since `from` join here, the others stay
 * open. Gives the completion of what goes on; `raised` is the exception by which the present path leaves, if `code` is RAISE.
 */
export function arrive(
  machine: Machine,
  from: number,
  arriving: Completion,
  code: Completion,
  raised?: Raised,
): Completion {
  const { frame } = machine;
  if (frame.exits.length === from) {
    if (code === RAISE) throw raised!;
    return code;
  }
  let now = code;
  const beyond: Loose[] = [];
  const raises: [Raised, Reason][] = [];
  while (frame.exits.length > from) {
    const exit = frame.exits.pop()!;
    removeReason(machine, exit.reason);
    for (const other of beyond) {
      complete(other.delta, exit.trail);
      complete(other.delta, exit.delta);
    }
    const current = rollBack(machine, exit.trail);
    if (exit.code !== arriving) {
      complete(exit.delta, current);
      reapply(machine, current);
      beyond.unshift({ code: exit.code, value: exit.value, delta: exit.delta, reason: exit.reason });
    } else if (now === NORMAL || now === arriving) {
      if (arriving === RETURN) {
        const mine = now === RETURN ? frame.result : NONE;
        frame.result = same(mine, exit.value) ? mine : uncertain(machine, exit.reason, [mine, exit.value]);
      }
      join(machine, [exit.delta, current], exit.reason);
      now = arriving === RETURN ? RETURN : NORMAL;
    } else {
      // The present path leaves, and the one that left before arrives: they change parts.
      if (now === RAISE) raises.push([raised!, exit.reason]);
      else {
        complete(current, exit.delta);
        beyond.unshift({ code: now, value: frame.result, delta: current, reason: exit.reason });
      }
      reapply(machine, exit.delta);
      if (arriving === RETURN) frame.result = exit.value;
      now = arriving === RETURN ? RETURN : NORMAL;
    }
  }
  for (const [error, reason] of raises) machine.mayRaise(error, reason);
  openExits(machine, beyond);
  if (now === RAISE) throw raised!;
  return now;
}

/** Runs `body` under a trail of its own that stays when exits remain open; gives what was changed since, joined into the outer trail. */
export function recorded(
  machine: Machine,
  body: () => Completion,
): { code: Completion; trail: Changes; raised?: Raised } {
  const from = machine.frame.exits.length;
  const trail = openTrail(machine);
  let code: Completion;
  let raised: Raised | undefined;
  try {
    code = body();
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    raised = error;
    code = RAISE;
  }
  const exits = takeExits(machine, from);
  machine.trail = trail.parent;
  trail.mergeInto(trail.parent);
  openExits(machine, exits);
  return raised ? { code, trail, raised } : { code, trail };
}
