/** From what was named to a verdict: the candidate, what it is compared with, and the rules. */
import type { Mlflow } from "../../clients/mlflow.ts";
import type { Wanted } from "../../gate/candidate.ts";
import type { GateSettings } from "../../gate/settings.ts";
import { bestOf, type Judgement, judge } from "../../gate/verdict.ts";
import type { Host } from "../../kernel/host.ts";
import { ruleLine } from "../../render/gate.ts";
import { type Candidate, type Champion, candidatesOf, championOf } from "./candidates.ts";
import { called } from "./telling.ts";

/** The one that is judged; `chosen` says how, where there were several. */
export async function chosenOf(
  wanted: Wanted,
  gate: GateSettings,
  mlflow: Mlflow,
  host: Host,
): Promise<{ candidate: Candidate; chosen: string | undefined }> {
  const candidates = await candidatesOf(wanted, gate.model, mlflow);
  const candidate = bestOf(gate.rules, candidates)!;
  const chosen =
    candidates.length > 1
      ? `The best of ${candidates.length} candidates by ${gate.rules[0]!.metric}: chosen on the same data that it is judged on, so its value flatters it.`
      : undefined;
  host.log(`Candidate: ${called(candidate)}${chosen ? `. ${chosen}` : ""}`);
  return { candidate, chosen };
}

/** Beside the champion of `target` as it is now. */
export async function judgedBeside(
  candidate: Candidate,
  target: string | undefined,
  gate: GateSettings,
  mlflow: Mlflow,
  host: Host,
): Promise<{ champion: Champion; judgement: Judgement }> {
  const champion = await championOf(target, gate["champion-alias"], mlflow);
  const judgement = judge(gate, candidate, champion.judged);
  for (const rule of judgement.rules) host.log(ruleLine(rule));
  return { champion, judgement };
}
