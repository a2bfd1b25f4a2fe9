import { resolve } from "node:path";
import { mlflowInputs } from "../clients/mlflow-inputs.ts";
import { modelVersion } from "../deploy/model.ts";
import { candidateFrom } from "../gate/candidate.ts";
import { gateSettings, mlflowSettings } from "../gate/settings.ts";
import { builtFrom } from "../images/built.ts";
import { defineAction } from "../kernel/action.ts";
import { RemoteError, UserError } from "../kernel/errors.ts";
import { BadValue, oneOf, parsedAs, path, text } from "../kernel/inputs.ts";
import { stateSettings } from "../release/settings.ts";

export default defineAction({
  name: "gate-model",
  summary: "Decides by the metrics in MLflow whether a model is good enough to serve, and promotes it if it is.",
  inputs: {
    candidate: parsedAs("text", candidateFrom, {
      help: "The model that is judged: run:ID, runs:ID,ID, version:NAME/N, alias:NAME@ALIAS, the output mlflow-runs of trigger-training, or, to judge again without MLflow, evidence:FILE.",
      example: "version:skin_cancer/7",
    }),
    mode: oneOf(["evaluate", "promote", "rollback", "explain"], {
      help: "evaluate: judge, and change nothing. promote: move the champion's alias to a model that passes. rollback: move it back to a version that served before. explain: say in words what the policy asks of the candidate and what evidence is missing; nothing is changed, and the job ends well.",
      default: "promote",
    }),
    "model-version": parsedAs("text", versionFrom, {
      help: "For rollback: a version that served before, as models:/NAME/VERSION. Default: the one before the champion of gate.model.",
      example: "models:/skin_cancer/6",
    }),
    reason: text({ help: "For rollback: why, for the history of promotions.", example: "too many false alarms" }),
    images: parsedAs("json", builtFrom, {
      help: "Images by name, as build-images gives them, for rules on lineage. Default: those of the release record of this commit.",
      example: '{"trainer": "registry.example.org/trainer@sha256:<64 hex digits>"}',
    }),
    "on-refusal": oneOf(["fail", "skip"], {
      help: "What a model that does not pass does to the job: fail it, or end it well without promoting.",
      default: "fail",
    }),
    "evidence-file": path({
      help: "Write all that the verdict rests on to this file: candidate evidence:FILE judges it again without any server.",
      example: "gate-evidence.json",
    }),
    ...mlflowInputs,
  },
  outputs: {
    verdict: "pass, fail, inconclusive, or error when MLflow could not be asked.",
    evidence: "What was judged, rule by rule, as JSON.",
    "evidence-file": "Path of the evidence file, if one was asked for.",
    "model-version": "The version that passed, as models:/NAME/VERSION; of gate.model where it was promoted.",
  },
  sections: { gate: gateSettings, mlflow: mlflowSettings, state: stateSettings },
  permissions: { contents: "write", checks: "write" },
  examples: [
    "gate-model --candidate version:skin_cancer/7 --mode evaluate",
    "gate-model --candidate run:0123456789abcdef0123456789abcdef --mlflow-url https://mlflow.example.org",
    'gate-model --mode rollback --reason "too many false alarms"',
  ],

  async run({ inputs, config, host }) {
    const { candidate: wanted, mode } = inputs;
    const directory = inputs["working-directory"];
    onlyFor(mode, inputs);
    if (mode === "rollback") {
      const { rollback } = await import("./gate-model/rollback.ts");
      const { "model-version": version, reason } = inputs;
      const { uri, because } = await rollback({ wanted: version, reason, access: inputs, directory, ...config }, host);
      host.output("model-version", uri);
      return { result: "ok", because };
    }
    if (wanted === undefined)
      throw new UserError("is required, and nothing is given", "input candidate", "For example: version:skin_cancer/7");
    if (wanted.kind === "evidence" && mode !== "evaluate")
      throw new UserError(
        "evidence:FILE is judged again, and promotes nothing",
        "input candidate",
        "Give mode: evaluate.",
      );
    if (wanted.kind !== "evidence" && config.gate.rules.length === 0)
      throw new UserError(
        "has no rules, and nothing passes without one",
        "gate.rules in mlops.yml",
        "Write for example: gate: { rules: [{ metric: prediction_accuracy, at-least: 0.8 }] }",
      );
    try {
      const file = inputs["evidence-file"];
      const evidenceFile = file === undefined ? undefined : resolve(directory, file);
      const gated =
        wanted.kind === "evidence"
          ? await (await import("./gate-model/evidence.ts")).judgeOffline(wanted.file, directory, host)
          : await (await import("./gate-model/gate.ts")).gateModel(
              { wanted, mode, access: inputs, images: inputs.images, directory, evidenceFile, ...config },
              host,
            );
      const { verdict, evidence, because, uri, check } = gated;
      host.output("verdict", verdict);
      host.output("evidence", evidence);
      host.output("evidence-file", wanted.kind === "evidence" ? "" : (file ?? ""));
      host.output("model-version", uri ?? "");
      if (check) await (await import("./gate-model/check-run.ts")).reportCheck(check, host);
      const skipped = inputs["on-refusal"] === "skip";
      return {
        result: gated.ok || skipped ? "ok" : "refused",
        because,
        details: () => ({ verdict, rules: evidence.rules }),
      };
    } catch (error) {
      if (error instanceof RemoteError) host.output("verdict", "error");
      throw error;
    }
  },
});

function versionFrom(value: string): { model: string; version: string } {
  const version = modelVersion(value);
  if (version) return version;
  throw new BadValue(
    "is not a version of a registered model",
    "Write models:/NAME/VERSION, such as models:/cnn_basic/3.",
  );
}

/** Throws UserError for an input that would have no effect. */
function onlyFor(mode: string, given: { candidate?: unknown; "model-version"?: unknown; reason?: unknown }): void {
  const idle = mode === "rollback" ? (["candidate"] as const) : (["model-version", "reason"] as const);
  const [first, ...rest] = idle
    .filter((input) => given[input] !== undefined)
    .map((input) => ({
      what: mode === "rollback" ? "is not for mode rollback, which judges nothing" : "is for mode rollback alone",
      where: `input ${input}`,
      fix: input === "candidate" ? "Leave it out; model-version names a version to go back to." : "Leave it out.",
    }));
  if (first) throw UserError.of([first, ...rest]);
}
