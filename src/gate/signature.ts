/**
 * What a model takes and gives, as MLflow's MLmodel file says it (`signature.inputs` and `signature.outputs` hold JSON): columns with names
 * and types, or tensors with shapes. Whoever asks the model that serves must be able to ask the candidate in the same way.
 */
import { z } from "zod";
import type { Missing } from "./evidence.ts";

/** A column, or a tensor. */
export interface Field {
  /** Missing for a tensor without one. */
  name?: string;
  /** `double`, `string`, `float32`, or a nested type as JSON. */
  type: string;
  /** Of a tensor; -1 is any length. */
  shape?: readonly number[];
  optional: boolean;
}

export interface Signature {
  inputs: readonly Field[];
  outputs: readonly Field[];
}

const field = z
  .looseObject({
    name: z.union([z.string(), z.number().transform(String)]).optional(),
    type: z.string(),
    required: z.boolean().default(true),
    optional: z.boolean().default(false),
    "tensor-spec": z.looseObject({ dtype: z.string(), shape: z.array(z.number()) }).optional(),
  })
  .transform(({ name, type, required, optional, "tensor-spec": tensor, ...nested }): Field => {
    const inner = Object.keys(nested).length > 0 ? `${type} ${JSON.stringify(nested)}` : type;
    return {
      ...(name !== undefined && { name }),
      type: tensor?.dtype ?? inner,
      ...(tensor && { shape: tensor.shape }),
      optional: optional || !required,
    };
  });
const fields = z.array(field);
const mlmodel = z.looseObject({
  signature: z.looseObject({ inputs: z.string().nullish(), outputs: z.string().nullish() }).nullish(),
});

/** `document`: what the file MLmodel holds, read as YAML. */
export function signatureFrom(document: unknown): Signature | Missing {
  const found = mlmodel.safeParse(document);
  if (!found.success) return { because: "its file MLmodel can't be read" };
  const { signature } = found.data;
  if (!signature?.inputs) return { because: "it was logged without a signature" };
  const [inputs, outputs] = [signature.inputs, signature.outputs ?? "[]"].map(read);
  return inputs && outputs ? { inputs, outputs } : { because: "its signature can't be read" };
}

function read(text: string): Field[] | undefined {
  try {
    return fields.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What is different, each a clause: `input age is new`. Empty where nothing is. */
export function signatureChanges(candidate: Signature, serving: Signature): string[] {
  return (["inputs", "outputs"] as const).flatMap((side) => {
    const word = side.slice(0, -1);
    const before = byName(serving[side]);
    const after = byName(candidate[side]);
    return [
      ...[...after].filter(([name]) => !before.has(name)).map(([name]) => `${word} ${name} is new`),
      ...[...before].filter(([name]) => !after.has(name)).map(([name]) => `${word} ${name} is gone`),
      ...[...after].flatMap(([name, now]) => {
        const old = before.get(name);
        const [a, b] = [old && told(old), told(now)];
        return old === undefined || a === b ? [] : [`${word} ${name} was ${a}, and is ${b}`];
      }),
    ];
  });
}

/** What would break for those who ask the model that serves, each a clause; empty when they would notice nothing. */
export function incompatibilities(candidate: Signature, serving: Signature): string[] {
  const [sent, taken] = [byName(serving.inputs), byName(candidate.inputs)];
  const [expected, given] = [byName(serving.outputs), byName(candidate.outputs)];
  return [
    ...[...taken].flatMap(([name, now]) => {
      const old = sent.get(name);
      if (old === undefined) return now.optional ? [] : [`input ${name} is new, and required`];
      if (old.optional && !now.optional) return [`input ${name} is required now`];
      return widens(old, now) ? [] : [`input ${name} was ${told(old)}, and is ${told(now)}`];
    }),
    ...[...expected].flatMap(([name, old]) => {
      const now = given.get(name);
      if (now === undefined) return [`output ${name} is gone`];
      return now.type === old.type && fits(now.shape, old.shape) && (!now.optional || old.optional)
        ? []
        : [`output ${name} was ${told(old)}, and is ${told(now)}`];
    }),
  ];
}

const byName = (list: readonly Field[]) => new Map(list.map((one, index) => [one.name ?? `${index}`, one]));

const told = ({ type, shape, optional }: Field): string =>
  `${type}${shape ? ` ${JSON.stringify(shape)}` : ""}${optional ? ", optional" : ""}`;

/** MLflow converts these without loss when it enforces a signature. */
const wider: Readonly<Record<string, readonly string[]>> = {
  integer: ["long", "double"],
  float: ["double"],
};

const widens = (old: Field, now: Field): boolean =>
  (old.type === now.type || (wider[old.type]?.includes(now.type) ?? false)) && fits(old.shape, now.shape);

/** Whether all of `narrow` may stand where `wide` is asked for. */
const fits = (narrow: Field["shape"], wide: Field["shape"]): boolean =>
  narrow === undefined || wide === undefined
    ? narrow === wide
    : narrow.length === wide.length && wide.every((length, index) => length === -1 || length === narrow[index]);
