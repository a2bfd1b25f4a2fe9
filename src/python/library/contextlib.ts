/** `contextlib`. */
import { resume, running } from "../generators.ts";
import { machineOf } from "../machine.ts";
import { bool, callArguments, instance, makeClass, makeModule, native, self, tuple } from "../native.ts";
import { type InstanceValue, type IteratorValue, NONE, Raised, type Value } from "../values.ts";
import { exitContext } from "../withs.ts";
import type { ModuleMakers } from "./index.ts";

/** What a function under `@contextmanager` gives: its generator, stopped before its first line. */
const generatorManager = makeClass("_GeneratorContextManager", "contextlib", [], {
  __enter__: (args, site) => {
    const generator = self(args).data as Value;
    const state = generator.kind === "iterator" ? running.get(generator) : undefined;
    if (!state) return site.runtime.unknown("what this context manager gives is not known", site);
    return (
      resume(machineOf(site), state, { value: NONE }) ??
      site.runtime.raise("RuntimeError", "generator didn't yield", site)
    );
  },
  __exit__: (args, site) => {
    const [, type, value] = args.positional;
    const generator = self(args).data as Value;
    const state = generator.kind === "iterator" ? running.get(generator) : undefined;
    if (!state) return NONE;
    const machine = machineOf(site);
    if (type?.kind !== "class" || value?.kind !== "instance") {
      if (resume(machine, state, { value: NONE }) !== undefined)
        site.runtime.raise("RuntimeError", "generator didn't stop", site);
      return NONE;
    }
    try {
      resume(machine, state, { raise: new Raised(type, value, "", site.place) });
    } catch (error) {
      if (error instanceof Raised && error.value === value) return bool(false);
      throw error;
    }
    return bool(true);
  },
  __call__: (args, site) => {
    // As a decorator: the context is entered anew for each call.
    const manager = self(args);
    const func = args.positional[1]!;
    return native("inner", (given, at) => {
      const machine = machineOf(at);
      const again = machine.call(manager.attributes.get("<again>")!, callArguments(), site);
      machine.call(machine.getAttribute(again, "__enter__", at), callArguments(), at);
      const result = machine.call(func, given, at);
      machine.call(machine.getAttribute(again, "__exit__", at), callArguments([NONE, NONE, NONE]), at);
      return result;
    });
  },
});

interface Stack {
  exits: { exit: Value; isCallback: boolean }[];
}

function exitStack(): Value {
  const leave = (
    stack: Stack,
    raised: Raised | undefined,
    machine: ReturnType<typeof machineOf>,
    site: Parameters<typeof machineOf>[0],
  ): boolean => {
    let error = raised;
    for (let entry = stack.exits.pop(); entry; entry = stack.exits.pop()) {
      if (entry.isCallback) machine.call(entry.exit, callArguments(), site);
      else if (error) {
        if (exitContext(machine, entry.exit, error, site)) error = undefined;
      } else machine.call(entry.exit, callArguments([NONE, NONE, NONE]), site);
    }
    return raised !== undefined && error === undefined;
  };
  const stackOf = (value: Value) => (value as InstanceValue).data as Stack;
  return makeClass("ExitStack", "contextlib", [], {
    __init__: (args) => {
      self(args).data = { exits: [] } satisfies Stack;
      return NONE;
    },
    __enter__: (args) => args.positional[0]!,
    __exit__: (args, site) => {
      const [me, type, value] = args.positional;
      const raised =
        type?.kind === "class" && value?.kind === "instance" ? new Raised(type, value, "", site.place) : undefined;
      return bool(leave(stackOf(me!), raised, machineOf(site), site));
    },
    enter_context: (args, site) => {
      const [me, manager] = args.positional;
      const machine = machineOf(site);
      const value = machine.call(machine.getAttribute(manager!, "__enter__", site), callArguments(), site);
      stackOf(me!).exits.push({ exit: machine.getAttribute(manager!, "__exit__", site), isCallback: false });
      return value;
    },
    push: (args) => args.positional[1]!,
    callback: (args) => {
      const [me, func, ...rest] = args.positional;
      const exit = native("callback", (_given, site) =>
        site.runtime.call(func!, callArguments(rest, args.keywords), site),
      );
      stackOf(me!).exits.push({ exit, isCallback: true });
      return func!;
    },
    close: (args, site) => {
      leave(stackOf(args.positional[0]!), undefined, machineOf(site), site);
      return NONE;
    },
    pop_all: (args) => {
      const from = stackOf(args.positional[0]!);
      const made = instance(self(args).type, { exits: from.exits } satisfies Stack);
      from.exits = [];
      return made;
    },
  });
}

export const contextlibModules: ModuleMakers = {
  contextlib: () =>
    makeModule("contextlib", {
      contextmanager: (args) => {
        const func = args.positional[0]!;
        const made = native("name" in func ? func.name : "contextmanager", (given, site) => {
          const again = native("again", (_none, at) =>
            instance(generatorManager, site.runtime.call(func, given, at) as IteratorValue),
          );
          const manager = instance(generatorManager, site.runtime.call(func, given, site));
          manager.attributes.set("<again>", again);
          return manager;
        });
        made.attributes.set("__wrapped__", func);
        return made;
      },
      asynccontextmanager: (args) => args.positional[0]!,
      suppress: makeClass("suppress", "contextlib", [], {
        __init__: (args) => {
          self(args).data = tuple(args.positional.slice(1));
          return NONE;
        },
        __enter__: () => NONE,
        __exit__: () => NONE,
      }),
      nullcontext: makeClass("nullcontext", "contextlib", [], {
        __init__: (args) => {
          self(args).data = args.positional[1] ?? args.keywords.get("enter_result") ?? NONE;
          return NONE;
        },
        __enter__: (args) => self(args).data as Value,
        __exit__: () => NONE,
      }),
      closing: makeClass("closing", "contextlib", [], {
        __init__: (args) => {
          self(args).data = args.positional[1]!;
          return NONE;
        },
        __enter__: (args) => self(args).data as Value,
        __exit__: (args, site) => {
          site.runtime.call(site.runtime.getAttribute(self(args).data as Value, "close", site), callArguments(), site);
          return NONE;
        },
      }),
      redirect_stdout: makeClass("redirect_stdout", "contextlib", [], {
        __init__: () => NONE,
        __enter__: () => NONE,
        __exit__: () => NONE,
      }),
      redirect_stderr: makeClass("redirect_stderr", "contextlib", [], {
        __init__: () => NONE,
        __enter__: () => NONE,
        __exit__: () => NONE,
      }),
      ExitStack: exitStack(),
      AbstractContextManager: makeClass("AbstractContextManager", "contextlib", [], {
        __enter__: (args) => args.positional[0]!,
        __exit__: () => NONE,
      }),
      ContextDecorator: makeClass("ContextDecorator", "contextlib", [], {
        __call__: (args) => {
          const [manager, func] = args.positional;
          return native("inner", (given, at) => {
            const { runtime } = at;
            runtime.call(runtime.getAttribute(manager!, "__enter__", at), callArguments(), at);
            const result = runtime.call(func!, given, at);
            runtime.call(runtime.getAttribute(manager!, "__exit__", at), callArguments([NONE, NONE, NONE]), at);
            return result;
          });
        },
      }),
    }),
};
