/**
 * All that a verdict rests on, as one JSON document: the rules, the values, the predictions. Judged again from it, without any server and
 * years later, a model gets the same verdict. Who changes a value is found out: by the SHA-256, which the ledger has too, and by what comes
 * out.
 */
import { createHash } from "node:crypto";
import { UserError } from "../kernel/errors.ts";
import { type Case, type Judgement, judge, type Policy } from "./verdict.ts";

export interface Kept {
  /** Of this form; another one has another number. */
  "evidence-file": 1;
  /** `cnn_basic version 3, run …`. */
  candidate: string;
  /** Where people see the run. */
  url: string;
  policy: Policy;
  /** NaN and ±Infinity as `{ "$number": "NaN" }`: JSON has none of them. */
  case: Case;
  judgement: Judgement;
}

/** The document, and the SHA-256 of all of it but itself. */
export function evidenceText(kept: Omit<Kept, "evidence-file">): { text: string; sha256: string } {
  const { policy, ...rest } = kept;
  const { rules, first, "evaluation-size": size } = policy;
  const all = { "evidence-file": 1, ...rest, policy: { rules, first, "evaluation-size": size } };
  const document = JSON.stringify(all, (_, value) => (isSpecial(value) ? { $number: String(value) } : value));
  const sha256 = hashOf(document);
  return { text: `${document.slice(0, -1)},"sha256":"${sha256}"}\n`, sha256 };
}

/**
 * Judges again. Throws UserError for what is no evidence file, was changed since it was written, or holds what does not give the verdict
 * that it tells; `name` is its name for messages.
 */
export function judgedAgain(text: string, name: string): Kept & { sha256: string } {
  const { sha256, ...rest } = parsed(text) ?? {};
  if (rest["evidence-file"] !== 1 || typeof sha256 !== "string")
    throw new UserError("is no evidence file", name, "Name a file that gate-model wrote by its input evidence-file.");
  const whole = "Take the file as gate-model wrote it: the ledger's entry of the promotion has its SHA-256.";
  const found = hashOf(JSON.stringify(rest));
  if (found !== sha256)
    throw new UserError(`was changed since it was written: its SHA-256 is ${found}, not ${sha256}`, name, whole);
  const kept = decoded(rest) as Kept;
  const again = verdictOf(kept, name);
  if (essence(again) === essence(kept.judgement)) return { ...kept, judgement: again, sha256 };
  throw new UserError(
    `tells the verdict ${kept.judgement.verdict}, but ${difference(again, kept.judgement)}`,
    name,
    `${whole} Where it was not changed, judge it with the version of gate-model that wrote it.`,
  );
}

function verdictOf({ policy, case: given }: Kept, name: string): Judgement {
  try {
    return judge(policy, given);
  } catch (error) {
    throw new UserError(
      `holds nothing that can be judged (${(error as Error).message})`,
      name,
      "Take the file as gate-model wrote it.",
    );
  }
}

const isSpecial = (value: unknown): boolean => typeof value === "number" && !Number.isFinite(value);

const hashOf = (document: string): string => createHash("sha256").update(document).digest("hex");

function parsed(text: string): Partial<Record<string, unknown>> | undefined {
  try {
    const document: unknown = JSON.parse(text);
    return typeof document === "object" && document !== null ? document : undefined;
  } catch {
    return undefined;
  }
}

const decoded = (document: object): unknown =>
  JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value?.$number === "string" ? Number(value.$number) : value,
  );

/** What has to be the same; how a later version words it does not matter. */
function essence({ verdict, rules }: Judgement): string {
  const numbers = rules.map((rule) => {
    const { lower, upper } = rule.interval ?? {};
    return [
      rule.verdict,
      ...[rule.value, rule.threshold, rule.against, lower, upper].map((one) => one?.toPrecision(9)),
    ];
  });
  return JSON.stringify([verdict, numbers]);
}

function difference(again: Judgement, told: Judgement): string {
  if (again.verdict !== told.verdict) return `what it holds gives ${again.verdict}`;
  const rule = again.rules.find((one, index) => essenceOf(one) !== essenceOf(told.rules[index]));
  return `what it holds gives another result of the rule "${rule?.rule}": ${rule?.because}`;
}

const essenceOf = (rule: Judgement["rules"][number] | undefined): string =>
  rule === undefined ? "" : essence({ verdict: rule.verdict, rules: [rule] });
