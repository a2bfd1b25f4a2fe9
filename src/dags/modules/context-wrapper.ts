/** `with context_wrapper([setup1, setup2]):` */
import { makeClass, native, self } from "../../python/native.ts";
import { NONE, type Value } from "../../python/values.ts";
import type { Context } from "../context.ts";
import { tasksOf } from "../node.ts";
import { setupContext } from "../state.ts";
import { lazily } from "../xcomarg.ts";

export function contextWrapper(context: Context): Value {
  return lazily(context, "ContextWrapper", () =>
    makeClass("ContextWrapper", "airflow.decorators.setup_teardown", [], {
      __init__: (args) => {
        self(args).attributes.set("tasks", args.positional[1] ?? args.keywords.get("tasks") ?? NONE);
        return NONE;
      },
      __enter__: (args, site) => {
        const tasks = self(args).attributes.get("tasks")!;
        const items = site.runtime.iterate(tasks, site);
        if (!Array.isArray(items)) {
          context.doubt(context.dag, items.reason);
          return native("add_task", () => NONE);
        }
        const models = items.flatMap((item) => tasksOf(item));
        if (models.length > 0) setupContext(context).enter(models);
        return native("add_task", () => NONE);
      },
      __exit__: (_args, site) => {
        setupContext(context).leave(site);
        return NONE;
      },
    }),
  );
}
