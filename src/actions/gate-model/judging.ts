/** From what was named to a verdict: the candidate, what it is compared with, and the rules. */
import type { Mlflow } from "../../clients/mlflow.ts";
import type { InMlflow } from "../../gate/candidate.ts";
import { evaluationSetTag } from "../../gate/evidence.ts";
import { keyOf, type Reference, type Rule } from "../../gate/rule.ts";
import type { GateSettings } from "../../gate/settings.ts";
import { bestOf, type Case, isFlattered, type Judgement, judge, orderOf } from "../../gate/verdict.ts";
import type { Host } from "../../kernel/host.ts";
import { ruleLine } from "../../render/gate.ts";
import { type Candidate, type Champion, candidatesOf, championOf, namedVersion, versionsOf } from "./candidates.ts";
import { atSavedStep, gathered } from "./gather.ts";
import { called } from "./telling.ts";

export interface Chosen {
  candidate: Candidate;
  /** How, where there were several. */
  said?: string;
  /** As `Case.chosenFrom`. */
  from: number;
}

/** The one that is judged. */
export async function chosenOf(wanted: InMlflow, gate: GateSettings, mlflow: Mlflow, host: Host): Promise<Chosen> {
  const by = orderOf(gate);
  const named = await candidatesOf(wanted, gate.model, mlflow);
  const candidates = by && named.length > 1 ? await ranked(named, [by.metric], mlflow) : named;
  const candidate = bestOf(by, candidates)!;
  const count = candidates.length;
  const flattered = count > 1 && isFlattered(gate.rules, by);
  const how = flattered
    ? "chosen by what it is judged on, so its value flatters it (winner's curse); confidence is shared among all of them, and gate.choose-by would choose by other data"
    : "which no rule is about, so its values do not flatter it";
  const said = count > 1 ? `The best of ${count} candidates${by ? ` by ${by.metric}: ${how}` : ""}.` : undefined;
  host.log(`Candidate: ${called(candidate)}${said ? `. ${said}` : ""}`);
  return { candidate, from: flattered ? count : 1, ...(said !== undefined && { said }) };
}

/** What judging asks for, beside MLflow. */
export interface Court {
  gate: GateSettings;
  /** The registered model that is promoted; undefined for a run that registered none. */
  target: string | undefined;
  /** Versions that were promoted by a verdict, of the ledger; asked only where a rule names the best. */
  promoted(): Promise<readonly string[]>;
  /** Asked only where a rule is about lineage. */
  pipeline(): Promise<Case["pipeline"]>;
}

export interface Beside {
  champion: Champion;
  judgement: Judgement;
  /** What the verdict rests on. */
  given: Case;
  /** Of the evaluation set: how many other versions were judged on it. Undefined where the run does not name it. */
  uses: number | undefined;
}

/** Beside the champion of the target as it is now. */
export async function judgedBeside(chosen: Chosen, court: Court, mlflow: Mlflow, host: Host): Promise<Beside> {
  const { gate } = court;
  const { candidate } = chosen;
  const [{ champion, others, beside }, own, uses] = await Promise.all([
    comparedWith(candidate, court, mlflow),
    gathered(candidate, gate, mlflow),
    usesOf(candidate, mlflow),
  ]);
  const given: Case = {
    sides: [own, ...others],
    beside,
    chosenFrom: chosen.from,
    pipeline: gate.rules.some(({ kind }) => kind === "lineage") ? await court.pipeline() : {},
    now: Date.now(),
  };
  const judgement = judge(gate, given);
  for (const rule of judgement.rules) host.log(ruleLine(rule));
  for (const line of judgement.rules.flatMap(({ missing = [] }) => missing)) host.log(`Missing: ${line}`);
  if (uses) host.log(`This evaluation set has judged ${uses} other version${uses === 1 ? "" : "s"} before.`);
  return { champion, judgement, given, uses };
}

/** The champion, those that rules compare the candidate with, and `Case.beside`, where the candidate itself is 0. */
async function comparedWith(candidate: Candidate, court: Court, mlflow: Mlflow) {
  const { gate, target } = court;
  const [champion, named] = await Promise.all([
    championOf(target, gate["champion-alias"], mlflow),
    namedVersions(court, mlflow),
  ]);
  const found = await besidesOf(candidate, champion, named, court, mlflow);
  const sides: Candidate[] = [candidate];
  const beside = gate.rules.map((rule) => {
    const one = found(rule);
    if (typeof one !== "object") return one ?? null;
    const same = (side: Candidate) =>
      side.run.runId === one.run.runId && side.model === one.model && side.version === one.version;
    if (!sides.some(same)) sides.push(one);
    return sides.findIndex(same);
  });
  // Only what a rule compares.
  const rulesOf = (side: number) =>
    gate.rules.filter((rule, at) => beside[at] === side && !(rule.kind === "metric" && "at" in rule.demand));
  const others = sides.slice(1).map((side, at) => gathered(side, { ...gate, rules: rulesOf(at + 1) }, mlflow));
  return { champion, others: await Promise.all(others), beside };
}

type Other = Candidate | string | undefined;

/** Those that rules name, by `keyOf`. */
async function namedVersions({ gate, target }: Court, mlflow: Mlflow): Promise<ReadonlyMap<string, Candidate>> {
  const references = new Map(gate.rules.flatMap((rule) => referencesIn(rule)).map((one) => [keyOf(one), one]));
  const found = [...references].map(async ([key, reference]) =>
    typeof reference === "object" ? [[key, await namedVersion(reference, target, mlflow)] as const] : [],
  );
  return new Map((await Promise.all(found)).flat());
}

/** With what each rule compares the candidate. */
async function besidesOf(
  candidate: Candidate,
  champion: Champion,
  named: ReadonlyMap<string, Candidate>,
  { gate, target, promoted }: Court,
  mlflow: Mlflow,
): Promise<(rule: Rule) => Other> {
  const wantsBest = gate.rules.some((rule) => referencesIn(rule).includes("best"));
  const all = wantsBest && target !== undefined ? await versionsOf(target, await promoted(), mlflow) : [];
  if (typeof champion.judged === "object") all.push(champion.judged);
  const metrics = gate.rules.flatMap((rule) =>
    referencesIn(rule).includes("best") && rule.kind === "metric" ? [rule.metric] : [],
  );
  const several = wantsBest ? await ranked(all, metrics, mlflow) : all;
  const set = candidate.run.tags[evaluationSetTag];
  // Of other data their values say nothing here; of no data at all they are named as not comparable.
  const comparable = several.filter(({ run }) => run.tags[evaluationSetTag] === set);
  return (rule) => {
    const [reference] = referencesIn(rule);
    if (reference === undefined || reference === "champion") return champion.judged;
    if (reference !== "best") return named.get(keyOf(reference));
    if (rule.kind !== "metric" || "at" in rule.demand) return undefined;
    const by = { metric: rule.metric, better: rule.demand.better, step: rule.step };
    return bestOf(by, comparable.length > 0 ? comparable : several) ?? champion.judged;
  };
}

const ranked = (several: readonly Candidate[], metrics: readonly string[], mlflow: Mlflow): Promise<Candidate[]> =>
  Promise.all(several.map((one) => atSavedStep(one, new Set(metrics), mlflow)));

const referencesIn = (rule: Rule): Reference[] =>
  rule.kind === "metric" && !("at" in rule.demand) ? [rule.demand.reference] : [];

/**
 * By the tag that gate-model gives to each version that it judges to promote. A version and its copies are of one run, and one use.
 */
async function usesOf({ run }: Candidate, mlflow: Mlflow): Promise<number | undefined> {
  const set = run.tags[evaluationSetTag];
  if (set === undefined || !/^[\w:.-]{1,200}$/.test(set)) return undefined;
  const judged = await mlflow.modelVersions({ filter: `tags.\`${evaluationSetTag}\` = '${set}'` });
  return new Set(judged.map(({ runId }) => runId).filter((runId) => runId !== run.runId)).size;
}
