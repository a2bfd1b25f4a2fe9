/** What tasks, groups and outputs have in common: arrows, setup and teardown. */
import { type Member, native, self } from "../python/native.ts";
import { type Arguments, FunctionValue, type InstanceValue, NONE, type Site, type Value } from "../python/values.ts";
import type { Context } from "./context.ts";
import type { TaskModel } from "./model.ts";
import { LabelModel, link, linkableOf } from "./relations.ts";
import { setupContext } from "./state.ts";
import { xcomOf } from "./xcomarg.ts";

/** `>>`, `<<` and the methods behind them. */
export function arrowMembers(context: Context): Record<string, Member> {
  const arrow =
    (upstream: boolean, result: "self" | "other" | "none") =>
    (args: Arguments, site: Site): Value => {
      const from = self(args);
      const other = args.positional[1] ?? args.keywords.get("task_or_task_list") ?? args.keywords.get("other") ?? NONE;
      const node = linkableOf(from);
      if (!node) return site.runtime.unknown("this task is not known", site);
      const modifier = args.positional[2] ?? args.keywords.get("edge_modifier");
      const label = modifier?.kind === "instance" && modifier.data instanceof LabelModel ? modifier.data : undefined;
      link(context, node, other, upstream, site, label);
      return result === "self" ? from : result === "other" ? other : NONE;
    };
  return {
    __rshift__: arrow(false, "other"),
    __lshift__: arrow(true, "other"),
    __rrshift__: arrow(true, "self"),
    __rlshift__: arrow(false, "self"),
    set_downstream: arrow(false, "none"),
    set_upstream: arrow(true, "none"),
  };
}

/** What tasks and their outputs have besides: they may be setups and teardowns, and open such contexts. */
export function nodeMembers(context: Context): Record<string, Member> {
  return {
    ...arrowMembers(context),
    as_setup: (args) => {
      for (const task of tasksOf(self(args))) task.isSetup = true;
      return self(args);
    },
    as_teardown: (args, site) => {
      const setups = args.keywords.get("setups");
      for (const task of tasksOf(self(args))) {
        task.isTeardown = true;
        task.triggerRule = "all_done_setup_success";
        context.changed(task.dag, site);
        if (!setups || setups.kind === "none") continue;
        const before = linkableOf(setups) ? [setups] : site.runtime.iterate(setups, site);
        if (!Array.isArray(before)) {
          context.doubt(task.dag, before.reason);
          continue;
        }
        for (const setup of before) {
          for (const one of tasksOf(setup)) one.isSetup = true;
          link(context, task, setup, true, site);
        }
      }
      return self(args);
    },
    __enter__: (args, site) => {
      const tasks = tasksOf(self(args));
      if (!tasks[0]?.isSetup && !tasks[0]?.isTeardown)
        site.runtime.raise("RuntimeError", "Only setup/teardown tasks can be used as context managers.", site);
      setupContext(context).enter(tasks.slice(0, 1));
      return native("add_task", () => NONE);
    },
    __exit__: (_args, site) => {
      setupContext(context).leave(site);
      return NONE;
    },
  };
}

/** The tasks that a value stands for: itself, or the operators of an output. */
export function tasksOf(value: Value): TaskModel[] {
  const node = linkableOf(value);
  if (node?.shape === "task") return [node];
  return xcomOf(value)?.tasks ?? [];
}

/** Whether Python could call the value. */
export function isCallable(value: Value): boolean {
  return (
    value instanceof FunctionValue ||
    value.kind === "native" ||
    value.kind === "method" ||
    value.kind === "class" ||
    value.kind === "unknown" ||
    (value.kind === "instance" && !linkableOf(value as InstanceValue))
  );
}
