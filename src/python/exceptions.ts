/** Python's exception classes, and making exceptions. */
import type { Machine } from "./machine.ts";
import { makeClass, native, str, tuple } from "./native.ts";
import { types } from "./types.ts";
import { type ClassValue, InstanceValue, NONE, type Site } from "./values.ts";

const tree = `
BaseException
  SystemExit
  KeyboardInterrupt
  GeneratorExit
  Exception
    ArithmeticError
      FloatingPointError
      OverflowError
      ZeroDivisionError
    AssertionError
    AttributeError
    BufferError
    EOFError
    ImportError
      ModuleNotFoundError
    LookupError
      IndexError
      KeyError
    MemoryError
    NameError
      UnboundLocalError
    OSError
      BlockingIOError
      ChildProcessError
      ConnectionError
        BrokenPipeError
        ConnectionAbortedError
        ConnectionRefusedError
        ConnectionResetError
      FileExistsError
      FileNotFoundError
      InterruptedError
      IsADirectoryError
      NotADirectoryError
      PermissionError
      ProcessLookupError
      TimeoutError
    ReferenceError
    RuntimeError
      NotImplementedError
      RecursionError
    StopIteration
    StopAsyncIteration
    SyntaxError
      IndentationError
    SystemError
    TypeError
    ValueError
      UnicodeError
        UnicodeDecodeError
        UnicodeEncodeError
    ExceptionGroup
    Warning
      BytesWarning
      DeprecationWarning
      EncodingWarning
      FutureWarning
      ImportWarning
      PendingDeprecationWarning
      ResourceWarning
      RuntimeWarning
      SyntaxWarning
      UnicodeWarning
      UserWarning
`;

/** By name. */
export const exceptions = new Map<string, ClassValue>();
{
  const path: ClassValue[] = [];
  for (const line of tree.trim().split("\n")) {
    const depth = line.search(/\S/) / 2;
    const made = makeClass(line.trim(), "builtins", depth === 0 ? [] : [path[depth - 1]!]);
    path[depth] = made;
    exceptions.set(made.name, made);
  }
  for (const alias of ["IOError", "EnvironmentError"]) exceptions.set(alias, exceptions.get("OSError")!);
  const base = exceptions.get("BaseException")!;
  base.attributes.set(
    "__new__",
    native("__new__", (args) => {
      const made = new InstanceValue(args.positional[0] as ClassValue);
      made.attributes.set("args", tuple(args.positional.slice(1)));
      return made;
    }),
  );
  base.attributes.set(
    "__init__",
    native("__init__", (args) => {
      const made = args.positional[0] as InstanceValue;
      made.attributes.set("args", tuple(args.positional.slice(1)));
      return NONE;
    }),
  );
  base.attributes.set(
    "with_traceback",
    native("with_traceback", (args) => args.positional[0]!),
  );
  base.attributes.set(
    "add_note",
    native("add_note", () => NONE),
  );
}

export const BaseException = exceptions.get("BaseException")!;
export const Exception = exceptions.get("Exception")!;

/** The class of exceptions that are only known at run time. */
export const unknownException = makeClass("an unknown exception", "builtins", [Exception]);

export function makeException(type: ClassValue, message: string): InstanceValue {
  const made = new InstanceValue(type);
  made.attributes.set("args", tuple(message === "" ? [] : [str(message)]));
  return made;
}

/** A built-in exception by its name, another by its dotted name; one that can't be found is made up as a subclass of Exception. */
export function exceptionClass(machine: Machine, name: string, site: Site): ClassValue {
  const known = exceptions.get(name);
  if (known) return known;
  const dot = name.lastIndexOf(".");
  if (dot > 0) {
    const module = machine.modules.library(name.slice(0, dot)) ?? machine.world.importModule(name.slice(0, dot), site);
    const found = module && machine.findAttribute(module, name.slice(dot + 1), site);
    if (found?.kind === "class") return found;
  }
  return makeClass(name.slice(dot + 1), dot > 0 ? name.slice(0, dot) : "builtins", [Exception]);
}

export function isException(type: ClassValue): boolean {
  return type.mro.includes(BaseException) || type === types.object;
}
