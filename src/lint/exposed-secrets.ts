/** Secrets that tasks hand to containers as plain environment variables. */
import type { FileAnalysis, Given, Task } from "../dags/graph.ts";
import { Kind } from "../python/syntax.ts";
import type { Place, Value } from "../python/values.ts";
import { isRealPassword, secretName } from "./secrets.ts";
import { nodesOf, placeOf, stringOf } from "./tree.ts";
import { textEntries, textOf } from "./values.ts";

export interface ExposedSecret {
  task: Task;
  /** `environment`, `env_vars` or `env`. */
  argument: string;
  /** The variable's. */
  name: string;
  place: Place;
}

/** Each place once, with the first task that uses it. */
export function exposedSecrets(file: FileAnalysis): readonly ExposedSecret[] {
  const found: ExposedSecret[] = [];
  const done = new Set<string>();
  for (const task of file.dags.flatMap((dag) => dag.tasks))
    for (const argument of ["environment", "env_vars", "env"]) {
      const given = task.args.get(argument);
      if (!given || (argument === "env" && task.kind !== "kubernetes")) continue;
      for (const { name, place } of exposed(given)) {
        const key = `${place.file.path}:${place.start}:${name}`;
        if (!done.has(key)) found.push({ task, argument, name, place });
        done.add(key);
      }
    }
  return found;
}

/** Variables whose names are a secret's and whose values are given here, not by a template. */
function* exposed({ value, place }: Given): Generator<{ name: string; place: Place }> {
  for (const { key: name, value: content } of entriesOf(value)) {
    if (!secretName(name)) continue;
    const text = textOf(content);
    const isSecret = text === undefined ? content.kind === "unknown" : isRealPassword(text);
    if (!isSecret && !content.conditions?.some(({ kind }) => kind === "environment")) continue;
    yield { name, place: content.kind === "str" && content.place ? content.place : entryOf(name, place) };
  }
}

/** The entry of that key: in the argument itself, or in the dict elsewhere in the file that the argument names. */
function entryOf(name: string, argument: Place): Place {
  const { file, start, end } = argument;
  const named = /^[A-Za-z_]\w*$/.test(file.text.slice(start, end));
  for (const node of nodesOf(file)) {
    if (node.nodeType !== Kind.DictionaryKeyEntry || stringOf(node.d.keyExpr) !== name) continue;
    if (named || (node.start >= start && node.start < end)) return placeOf(file, node.d.valueExpr);
  }
  return argument;
}

/** A dict, or a list of `V1EnvVar(name=…, value=…)`. */
function* entriesOf(value: Value): Generator<{ key: string; value: Value }> {
  yield* textEntries(value);
  if (value.kind !== "list") return;
  for (const item of value.items) {
    if (item.kind !== "instance" || !item.type.name.endsWith("EnvVar")) continue;
    const name = textOf(item.attributes.get("name"));
    const content = item.attributes.get("value");
    if (name !== undefined && content) yield { key: name, value: content };
  }
}
