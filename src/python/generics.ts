/** `list[int]`, `Optional[str]`, `int | None`: types that are only read. */
import { makeClass, tuple } from "./native.ts";
import { type ClassValue, InstanceValue, type Value } from "./values.ts";

/** The class of `int | str`. */
export const unionType = makeClass("UnionType", "types", [], {
  __or__: (args) => args.positional[0]!,
  __ror__: (args) => args.positional[1]!,
});

/** The class of `list[int]`: calling it makes a list, `__origin__` is `list`. */
export const genericAliasType = makeClass(
  "GenericAlias",
  "types",
  [],
  {
    __call__: (args, site) =>
      site.runtime.call(
        (args.positional[0] as InstanceValue).data as ClassValue,
        { ...args, positional: args.positional.slice(1) },
        site,
      ),
    __or__: (args) => args.positional[0]!,
    __ror__: (args) => args.positional[1]!,
    __getitem__: (args) => args.positional[0]!,
    __mro_entries__: (args) => tuple([(args.positional[0] as InstanceValue).data as ClassValue]),
    __getattr__: (args, site) => {
      const name = args.positional[1]!;
      const { data } = args.positional[0] as InstanceValue;
      return site.runtime.getAttribute(data as ClassValue, name.kind === "str" ? name.value : "", site);
    },
  },
  {
    __origin__: (self) => self.data as ClassValue,
  },
);

export function genericAlias(type: ClassValue, key: Value): Value {
  const made = new InstanceValue(genericAliasType);
  made.data = type;
  made.attributes.set("__args__", key.kind === "tuple" ? key : tuple([key]));
  return made;
}
