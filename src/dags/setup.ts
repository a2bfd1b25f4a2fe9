/**
 * `with setup_task:` and `with setup >> teardown:`: which tasks stand in the block, and the arrows that are drawn at its end. Mirrors
 * the state machine of Airflow's SetupTeardownContext.
 */
import type { Site } from "../python/values.ts";
import type { Context } from "./context.ts";
import type { TaskModel } from "./model.ts";
import { setRelatives } from "./relations.ts";

class Level {
  current: TaskModel[] = [];
  readonly previous: TaskModel[][] = [];

  push(tasks: TaskModel[]): void {
    if (this.current.length > 0 && !same(this.current, tasks)) this.previous.push(this.current);
    this.current = tasks;
  }
  /** Back to the level before; `linked` draws the arrow between the two. */
  pop(linked: (old: TaskModel[], now: TaskModel[]) => void): TaskModel[] {
    const old = this.current;
    this.current = this.previous.pop() ?? [];
    if (this.current.length > 0 && old.length > 0) linked(old, this.current);
    return old;
  }
}

function same(a: readonly TaskModel[], b: readonly TaskModel[]): boolean {
  return a.length === b.length && a.every((task, i) => task === b[i]);
}

export class SetupContext {
  active = false;
  readonly #context: Context;
  readonly #setups = new Level();
  readonly #teardowns = new Level();
  readonly #teardownsAfter = new Level();
  readonly #setupsBefore = new Level();
  readonly #inside = new Map<string, TaskModel[]>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** A task that was made within the block. */
  add(task: TaskModel): void {
    if (task.isSetup || task.isTeardown) return;
    for (const level of [this.#setups, this.#teardowns])
      if (level.current.length > 0) {
        const key = keyOf(level.current);
        const inside = this.#inside.get(key) ?? [];
        inside.push(task);
        this.#inside.set(key, inside);
      }
  }

  enter(tasks: TaskModel[]): void {
    const first = tasks[0]!;
    if (first.isTeardown) {
      this.#teardowns.push(tasks);
      this.#setupsBefore.push(this.#search(first, "upstream", (task) => task.isSetup));
    } else {
      this.#setups.push(tasks);
      this.#teardownsAfter.push(this.#search(first, "downstream", (task) => task.isTeardown));
    }
    this.active = true;
  }

  leave(site: Site): void {
    const setups = this.#setups.current;
    const within = (tasks: TaskModel[]) =>
      (this.#inside.get(keyOf(tasks)) ?? []).filter((task) => !task.isSetup && !task.isTeardown);
    if (setups.length > 0) {
      const inside = within(setups);
      if (inside.length > 0) {
        const roots = inside.filter((task) => task.upstream.size === 0);
        if (roots.length === 0) this.#link(setups, [inside[0]!], site);
        else this.#link(setups, roots, site);
        const leaves = inside.filter((task) => task.downstream.size === 0);
        const ends = leaves.length > 0 ? leaves : [inside.at(-1)!];
        if (this.#teardowns.current.length > 0) this.#link(this.#teardowns.current, this.#teardownsAfter.current, site);
        else this.#link(ends, this.#teardownsAfter.current, site);
      }
    }
    const teardowns = this.#teardowns.current;
    if (teardowns.length > 0) {
      const inside = within(teardowns);
      if (inside.length > 0) {
        const leaves = inside.filter((task) => task.downstream.size === 0);
        this.#link(leaves.length > 0 ? leaves : [inside.at(-1)!], teardowns, site);
        const roots = inside.filter((task) => task.upstream.size === 0);
        const starts = roots.length > 0 ? roots : [inside[0]!];
        if (this.#setups.current.length > 0) this.#link(this.#setupsBefore.current, this.#setups.current, site);
        else this.#link(this.#setupsBefore.current, starts, site);
      }
    }
    const forward = (old: TaskModel[], now: TaskModel[]) => this.#link(now, old, site);
    const backward = (old: TaskModel[], now: TaskModel[]) => this.#link(old, now, site);
    const oldSetups = this.#setups.pop(forward);
    const oldTeardowns = this.#teardowns.pop(backward);
    this.#teardownsAfter.pop(backward);
    this.#setupsBefore.pop(forward);
    this.#inside.delete(keyOf(oldSetups));
    this.#inside.delete(keyOf(oldTeardowns));
    this.active = false;
  }

  #link(ups: readonly TaskModel[], downs: readonly TaskModel[], site: Site): void {
    for (const up of ups) if (downs.length > 0) setRelatives(this.#context, up, downs, false, undefined, site);
  }

  /** The nearest tasks of the wanted sort, searched breadth-first over all neighbours. */
  #search(from: TaskModel, direction: "upstream" | "downstream", wanted: (task: TaskModel) => boolean): TaskModel[] {
    const tasks = from.dag?.tasks;
    const near = (ids: Iterable<string>) => [...ids].map((id) => tasks?.get(id)).filter((task) => task !== undefined);
    let ring = near(from[direction].keys());
    const seen = new Set<TaskModel>([from]);
    while (ring.length > 0) {
      const found = ring.filter(wanted);
      if (found.length > 0) return found;
      for (const task of ring) seen.add(task);
      ring = ring
        .flatMap((task) => near([...task.downstream.keys(), ...task.upstream.keys()]))
        .filter((task) => !seen.has(task));
    }
    return [];
  }
}

function keyOf(tasks: readonly TaskModel[]): string {
  return tasks.map((task) => task.id).join("\n");
}
