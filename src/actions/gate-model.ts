import { mlflowInputs } from "../clients/mlflow-inputs.ts";
import { candidateFrom } from "../gate/candidate.ts";
import { gateSettings, mlflowSettings } from "../gate/settings.ts";
import { defineAction } from "../kernel/action.ts";
import { RemoteError, UserError } from "../kernel/errors.ts";
import { BadValue, oneOf, parsedAs } from "../kernel/inputs.ts";
import { stateSettings } from "../release/settings.ts";

export default defineAction({
  name: "gate-model",
  summary: "Decides by the metrics in MLflow whether a model is good enough to serve, and promotes it if it is.",
  inputs: {
    candidate: parsedAs("text", candidateFrom, {
      help: "The model that is judged: run:ID, runs:ID,ID, version:NAME/N, alias:NAME@ALIAS, or the output mlflow-runs of trigger-training.",
      example: "version:skin_cancer/7",
      required: true,
    }),
    mode: parsedAs("evaluate|promote", parseMode, {
      help: "evaluate: judge, and change nothing. promote: move the champion's alias to a model that passes. rollback and explain are not built yet.",
      default: "promote",
    }),
    "on-refusal": oneOf(["fail", "skip"], {
      help: "What a model that does not pass does to the job: fail it, or end it well without promoting.",
      default: "fail",
    }),
    ...mlflowInputs,
  },
  outputs: {
    verdict: "pass, fail, inconclusive, or error when MLflow could not be asked.",
    evidence: "What was judged, rule by rule, as JSON.",
    "model-version": "The version that passed, as models:/NAME/VERSION; of gate.model where it was promoted.",
  },
  sections: { gate: gateSettings, mlflow: mlflowSettings, state: stateSettings },
  permissions: { contents: "write" },
  examples: [
    "gate-model --candidate version:skin_cancer/7 --mode evaluate",
    "gate-model --candidate run:0123456789abcdef0123456789abcdef --mlflow-url https://mlflow.example.org",
  ],

  async run({ inputs, config, host }) {
    if (config.gate.rules.length === 0)
      throw new UserError(
        "has no rules, and nothing passes without one",
        "gate.rules in mlops.yml",
        "Write for example: gate: { rules: [{ metric: prediction_accuracy, at-least: 0.8 }] }",
      );
    try {
      const { gateModel } = await import("./gate-model/gate.ts");
      const { candidate: wanted, mode } = inputs;
      const gated = await gateModel(
        { wanted, mode, access: inputs, directory: inputs["working-directory"], ...config },
        host,
      );
      const { verdict, evidence, because, uri } = gated;
      host.output("verdict", verdict);
      host.output("evidence", evidence);
      host.output("model-version", uri ?? "");
      const skipped = verdict !== "pass" && inputs["on-refusal"] === "skip";
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

function parseMode(value: string): "evaluate" | "promote" {
  if (value === "evaluate" || value === "promote") return value;
  if (value === "rollback" || value === "explain")
    throw new BadValue("is not built yet", "Write evaluate or promote; an alias is moved back by hand in MLflow.");
  throw new BadValue("is not one of evaluate, promote, rollback, explain", "Write evaluate or promote.");
}
