/** Judges, and promotes what passes; again when the champion has changed in between. */
import { userInfo } from "node:os";
import { connectMlflow, type Mlflow } from "../../clients/mlflow.ts";
import type { MlflowInputs } from "../../clients/mlflow-inputs.ts";
import { StateBranch, stateRepository } from "../../clients/state.ts";
import type { Wanted } from "../../gate/candidate.ts";
import type { Judged } from "../../gate/evidence.ts";
import { Ledger, lastPromoted, openIntent } from "../../gate/ledger.ts";
import type { GateSettings } from "../../gate/settings.ts";
import { RemoteError, UserError } from "../../kernel/errors.ts";
import type { Host, HostEvent } from "../../kernel/host.ts";
import type { StateSettings } from "../../release/settings.ts";
import type { Candidate } from "./candidates.ts";
import { chosenOf, judgedBeside } from "./judging.ts";
import { promote, settledLine, versionIn } from "./promotion.ts";
import { called, type Gated, refusal, report, tag } from "./telling.ts";

export interface Asked {
  wanted: Wanted;
  mode: "evaluate" | "promote";
  access: MlflowInputs;
  /** The repository's folder. */
  directory: string;
  gate: GateSettings;
  state: StateSettings;
}

/** So often a champion may change under our hands. */
const mostChanges = 10;

export async function gateModel(asked: Asked, host: Host): Promise<Gated> {
  const { wanted, mode, gate } = asked;
  const mlflow = await connectMlflow(asked.access, host.signal);
  const { candidate, chosen } = await chosenOf(wanted, gate, mlflow, host);
  const target = gate.model ?? candidate.model;
  const ledger = mode === "promote" ? await ledgerOf(candidate, target, mlflow, asked, host) : undefined;
  if (ledger) await lookBack(ledger, target!, gate, mlflow, host);

  for (let round = 1; ; round++) {
    const { champion, judgement } = await judgedBeside(candidate, target, gate, mlflow, host);
    const end = (ok: boolean, because: string, uri: string | undefined, commit?: string) =>
      report({ ok, because, uri, commit, judgement, candidate, champion, target, chosen }, mlflow, host);

    if (judgement.verdict !== "pass") {
      if (ledger) await tag(candidate, judgement, gate, mlflow);
      return end(false, refusal(candidate, judgement.rules), undefined);
    }
    const own = candidate.version === undefined ? undefined : `models:/${candidate.model}/${candidate.version}`;
    if (!ledger) return end(true, `${called(candidate)} passes. Nothing was promoted (mode: evaluate).`, own);
    const version = await versionIn(target!, candidate as Required<Judged>, mlflow);
    const uri = `models:/${target}/${version}`;
    await tag(candidate, judgement, gate, mlflow);
    if (version === champion.version)
      return end(
        true,
        `${called(candidate)} passes, and is the champion of ${target} already (version ${version}).`,
        uri,
      );

    const promotion = {
      model: target!,
      alias: gate["champion-alias"],
      from: champion.version ?? null,
      to: version,
      by: actor(host.event),
      because: judgement.rules.map((rule) => `${rule.rule}: ${rule.because}`).join("; "),
    };
    const { signal } = host;
    const promoted = await promote(promotion, { mlflow, ledger, signal, log: (line) => host.log(line) });
    if (promoted.state === "done") {
      const before = champion.version === undefined ? "there was none before" : `before it was ${champion.version}`;
      const because = `${called(candidate)} passes: ${promotion.alias} of ${target} is version ${version} now, ${before}.`;
      return end(true, because, uri, promoted.commit);
    }
    if (promoted.state === "overtaken")
      throw new RemoteError(
        "MLflow",
        `set ${promotion.alias} of ${target} to ${version}`,
        `the alias is ${promoted.alias ?? "gone"}`,
        `Someone moved it past the ledger at the same moment. Run this again to judge beside the new champion.`,
      );
    if (round === mostChanges)
      throw new RemoteError("MLflow", `promote ${target}`, "a new champion each time", "Too many promote at once.");
    host.log("The champion has changed in the meantime: judging again beside the new one.");
  }
}

/** Throws UserError where nothing could be promoted. */
async function ledgerOf(
  candidate: Candidate,
  target: string | undefined,
  mlflow: Mlflow,
  asked: Asked,
  host: Host,
): Promise<Ledger> {
  if (candidate.model === undefined || candidate.version === undefined || target === undefined)
    throw new UserError(
      `run ${candidate.run.runId} registered no model, so there is nothing to promote`,
      "input candidate",
      "Let the training register its model in MLflow, or give mode: evaluate.",
    );
  const { state, gate, directory } = asked;
  const repository = await stateRepository(state.repository, directory);
  const folder = await host.tempDir();
  const token = host.token === undefined ? {} : { token: host.token };
  const branch = new StateBranch({ repository, branch: state.branch, folder, signal: host.signal, ...token });
  return new Ledger(branch, target, () => mlflow.alias(target, gate["champion-alias"]));
}

/** Settles what a killed promoter left, and says so when the alias is not where the ledger put it. */
async function lookBack(ledger: Ledger, model: string, gate: GateSettings, mlflow: Mlflow, host: Host): Promise<void> {
  const settled = await ledger.settle();
  if (settled) host.log(settledLine(settled));
  const alias = gate["champion-alias"];
  const [entries, now] = [await ledger.entries(), await mlflow.alias(model, alias)];
  const last = lastPromoted(entries, alias);
  if (last === undefined || last === now || openIntent(entries)) return;
  host.log(
    `Drift: the ledger gave ${alias} of ${model} to version ${last}, but it is ${now === undefined ? "gone" : `version ${now}`}: someone changed it in MLflow. It is compared with as it is.`,
  );
}

function actor({ payload, run }: HostEvent): string {
  const sender = (payload.sender as { login?: unknown } | undefined)?.login;
  const who = typeof sender === "string" ? sender : run === undefined ? userInfo().username : "a workflow";
  return run === undefined ? who : `${who} in ${run.repository}, run ${run.id}, job ${run.job}`;
}
