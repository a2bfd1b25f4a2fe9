import { plainOf } from "../types.ts";
import type { Value } from "../values.ts";

/** The text of a path: a `str`, or a `pathlib` object, whose `data` is its text. */
export function pathText(value: Value): string | undefined {
  const plain = plainOf(value);
  if (plain.kind === "str") return plain.value;
  if (value.kind === "instance" && value.type.mro.some((type) => type.kind === "class" && type.name === "PurePath"))
    return value.data as string;
  return undefined;
}
