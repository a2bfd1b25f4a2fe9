/** A rule of the gate: what mlops.yml may say, what it means, and the same as a sentence. */
import { z } from "zod";
import { duration } from "../kernel/inputs.ts";
import { metrics } from "./statistics/metrics.ts";

/** With what a metric is compared. A version without a model is one of the model that is promoted. */
export type Reference = "champion" | "best" | { model?: string; version: string };

/** In the metric's own unit, or as a share of what is compared with. */
export type Margin = { absolute: number } | { relative: number };

export interface Comparison {
  /** `no-worse`: worse by more than the margin is refused. `better`: better by more than the margin is demanded. */
  than: "no-worse" | "better";
  reference: Reference;
  margin: Margin;
  better: "higher" | "lower";
}

export interface MetricRule {
  kind: "metric";
  metric: string;
  demand: { at: "least" | "most"; value: number } | Comparison;
  /** How sure the verdict has to be, from 0.5 to 1; undefined where values alone decide. */
  confidence?: number;
  /** Name of a metric of `statistics/metrics.ts`. */
  measure?: string;
  step?: "last";
}

export interface ValueRule {
  kind: "parameter" | "tag";
  name: string;
  /** As MLflow keeps them: texts. */
  values: readonly string[];
}

export type Rule =
  | MetricRule
  | ValueRule
  /** By its name. */
  | { kind: "experiment"; name: string }
  | { kind: "signature"; demand: "unchanged" | "compatible" }
  /** `set`: the SHA-256 that is asked for; undefined for that of the champion. */
  | { kind: "data"; set?: string }
  /** In seconds. */
  | { kind: "freshness"; within: number; text: string }
  | { kind: "lineage"; of: readonly ("commit" | "image")[] };

const ofMetric = ["confidence", "measure", "step"];
const ofComparison = [...ofMetric, "margin", "better"];
/** What a rule is about: the keys of which it then has one, and what may stand beside each. */
const subjects = {
  metric: {
    "at-least": ofMetric,
    "at-most": ofMetric,
    "no-worse-than": ofComparison,
    "better-than": ofComparison,
  },
  parameter: { equals: [], "one-of": [] },
  tag: { equals: [], "one-of": [] },
  experiment: {},
  signature: {},
  data: {},
  freshness: {},
  lineage: {},
} as const satisfies Record<string, Readonly<Record<string, readonly string[]>>>;

/** The same for editors, in words of JSON schema. */
const forms = Object.entries<Readonly<Record<string, readonly string[]>>>(subjects).flatMap(([subject, demands]) => {
  const form = (required: string[], beside: readonly string[] = []) => ({
    required,
    propertyNames: { enum: [...required, ...beside] },
  });
  const several = Object.entries(demands).map(([demand, beside]) => form([subject, demand], beside));
  return several.length > 0 ? several : [form([subject])];
});

const plain = z.union([z.string(), z.number(), z.boolean()]);
const referenceWords = { error: "has to be champion, best, the number of a version, or version:NAME/N" };
const reference = z.union(
  [
    z.int().positive(referenceWords),
    z.string().regex(/^(champion|best|[1-9]\d*|version:.+\/[1-9]\d*)$/s, referenceWords),
  ],
  referenceWords,
);
const marginWords = { error: "has to be a number of 0 or more in the metric's own unit, or a share such as 1%" };
const margin = z.union(
  [z.number().nonnegative(marginWords), z.string().regex(/^\d+(\.\d+)?\s*%$/, marginWords)],
  marginWords,
);
const confidenceWords = { error: "has to be a share from 0.5 up to but not including 1, such as 0.95" };

const written = z
  .strictObject({
    metric: z.string().min(1).optional().describe("A metric of the candidate's run, as MLflow names it."),
    "at-least": z.number().optional().describe("The smallest value that passes."),
    "at-most": z.number().optional().describe("The largest value that passes."),
    "no-worse-than": reference
      .optional()
      .describe("champion (what serves now), best (ever promoted), a version's number, or version:NAME/N."),
    "better-than": reference.optional().describe("As no-worse-than; being the same is not enough."),
    margin: margin
      .optional()
      .describe(
        "How much worse still passes (no-worse-than), or how much better it has to be (better-than): a number in the metric's own unit, or a share such as 1%. Default: 0.",
      ),
    better: z
      .enum(["higher", "lower"])
      .optional()
      .describe("Which values of the metric are better, for no-worse-than and better-than. Default: higher."),
    confidence: z
      .number()
      .min(0.5, confidenceWords)
      .lt(1, confidenceWords)
      .optional()
      .describe(
        "How sure the verdict has to be, such as 0.95. It takes evidence that bare values do not give: predictions, seeds, or the evaluation set's size.",
      ),
    measure: z
      .enum(metrics.map(({ name }) => name))
      .optional()
      .describe("What the metric is, where its name does not tell: computed again from the logged predictions."),
    step: z
      .literal("last")
      .optional()
      .describe("The metric is logged at several steps, and the saved model is that of the last one."),
    parameter: z.string().min(1).optional().describe("A parameter of the candidate's run."),
    tag: z.string().min(1).optional().describe("A tag of the candidate's run."),
    equals: plain.optional().describe("The value that the parameter or tag has to have."),
    "one-of": z.array(plain).min(1).optional().describe("The values that it may have."),
    experiment: z.string().min(1).optional().describe("Name of the MLflow experiment that the run has to be of."),
    signature: z
      .enum(["unchanged", "compatible"])
      .optional()
      .describe("Inputs and outputs of the model, beside those of the one that serves."),
    data: z
      .string()
      .regex(/^(same|(sha256:)?[0-9a-f]{64})$/, { error: "has to be same, or a SHA-256 of 64 hexadecimal digits" })
      .optional()
      .describe("Measured on the champion's evaluation set (same), or on that of this SHA-256."),
    freshness: z
      .string()
      .regex(/^(\d+(\.\d+)?[smhd])+$/, { error: "is not a time span such as 12h or 7d" })
      .optional()
      .describe("The run ended at most so long ago, such as 7d."),
    lineage: z
      .union([z.enum(["commit", "image"]), z.array(z.enum(["commit", "image"])).min(1)], {
        error: "has to be commit, image, or both: [commit, image]",
      })
      .optional()
      .describe("The run was made by this pipeline's commit, in an image that this pipeline has built."),
  })
  .superRefine((given, context) => {
    const say = (message: string, ...path: string[]) => context.addIssue({ code: "custom", message, path });
    const there = (names: readonly string[]) => names.filter((name) => Object.hasOwn(given, name));
    const known = Object.keys(subjects) as (keyof typeof subjects)[];
    const [subject, ...others] = there(known) as typeof known;
    if (subject === undefined || others.length > 0)
      return say(`a rule is about one of ${known.join(", ")}; here is ${there(known).join(" and ") || "none"}`);
    const demands: Readonly<Record<string, readonly string[]>> = subjects[subject];
    const names = Object.keys(demands);
    const own = there(names);
    if (names.length > 0 && own.length !== 1)
      say(`a rule about a ${subject} has one of ${names.join(", ")}; here is ${own.join(" and ") || "none"}`);
    for (const name of Object.keys(given)) {
      const owners = names.filter((demand) => demands[demand]!.includes(name));
      if (name === subject || names.includes(name) || owners.some((demand) => own.includes(demand))) continue;
      if (owners.length === 0) say(`${name} does not belong to a rule about a ${subject}`, name);
      else if (own.length > 0) say(`${name} belongs to ${owners.join(" and ")}`, name);
    }
    return undefined;
  })
  .meta({ oneOf: forms });

/** One rule as it is written; answers what it means. */
export const rule = written.transform((given): Rule => {
  const { metric, parameter, tag, experiment, signature, data, freshness, lineage } = given;
  if (metric !== undefined)
    return {
      kind: "metric",
      metric,
      demand: demandOf(given),
      ...(given.confidence !== undefined && { confidence: given.confidence }),
      ...(given.measure !== undefined && { measure: given.measure }),
      ...(given.step !== undefined && { step: given.step }),
    };
  const values = (given["one-of"] ?? [given.equals]).map(String);
  if (parameter !== undefined) return { kind: "parameter", name: parameter, values };
  if (tag !== undefined) return { kind: "tag", name: tag, values };
  if (experiment !== undefined) return { kind: "experiment", name: experiment };
  if (signature !== undefined) return { kind: "signature", demand: signature };
  if (data !== undefined) return { kind: "data", ...(data !== "same" && { set: data }) };
  if (freshness !== undefined)
    return { kind: "freshness", within: duration({ help: "", required: true }).parse(freshness), text: freshness };
  return { kind: "lineage", of: [lineage!].flat() };
});

function demandOf(given: z.infer<typeof written>): MetricRule["demand"] {
  const { "at-least": least, "at-most": most, "no-worse-than": noWorse, margin: by = 0, better = "higher" } = given;
  if (least !== undefined) return { at: "least", value: least };
  if (most !== undefined) return { at: "most", value: most };
  const named = String(noWorse ?? given["better-than"]);
  const [, model, version] = /^version:(.+)\/(\d+)$/s.exec(named) ?? [];
  return {
    than: noWorse === undefined ? "better" : "no-worse",
    reference:
      named === "champion" || named === "best" ? named : { ...(model && { model }), version: version ?? named },
    margin: typeof by === "number" ? { absolute: by } : { relative: Number.parseFloat(by) / 100 },
    better,
  };
}

/** `prediction_accuracy no worse than the champion's by more than 0.01, with 95% confidence`. */
export function inWords(given: Rule): string {
  switch (given.kind) {
    case "metric":
      return `${given.metric} ${demandInWords(given.demand)}${given.confidence === undefined ? "" : `, with ${percent(given.confidence)} confidence`}`;
    case "parameter":
    case "tag":
      return `${given.kind} ${given.name} ${given.values.length === 1 ? "equals" : "is one of"} ${given.values.join(", ")}`;
    case "experiment":
      return `run is of the experiment ${given.name}`;
    case "signature":
      return `signature ${given.demand === "unchanged" ? "unchanged" : "compatible with what serves"}`;
    case "data":
      return given.set === undefined ? "measured on the champion's evaluation set" : `measured on ${given.set}`;
    case "freshness":
      return `run ended at most ${given.text} ago`;
    case "lineage":
      return `made by this pipeline's ${given.of.join(" and ")}`;
  }
}

function demandInWords(demand: MetricRule["demand"]): string {
  if ("at" in demand) return `at ${demand.at} ${demand.value}`;
  const { than, reference, margin, better } = demand;
  const by = "relative" in margin ? percent(margin.relative) : String(margin.absolute);
  const none = by === "0" || by === "0%";
  const lower = better === "lower" ? " (lower is better)" : "";
  return `${than === "no-worse" ? "no worse" : "better"} than ${ownerOf(reference)}${none ? "" : ` by more than ${by}`}${lower}`;
}

/** `the champion's`. */
export function ownerOf(reference: Reference): string {
  if (reference === "champion") return "the champion's";
  if (reference === "best") return "the best promoted one's";
  return `${reference.model === undefined ? "" : `${reference.model} `}version ${reference.version}'s`;
}

/** `97.5%`. */
export const percent = (share: number): string => `${Number((share * 100).toPrecision(6))}%`;

/** The reference as a key: rules with the same are compared with the same model. */
export const keyOf = (reference: Reference): string =>
  typeof reference === "string" ? reference : `${reference.model ?? ""}/${reference.version}`;
