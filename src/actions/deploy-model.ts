import { mlflowInputs } from "../clients/mlflow-inputs.ts";
import { modelVersion, uriOf } from "../deploy/model.ts";
import { deploySettings } from "../deploy/settings.ts";
import { defineAction } from "../kernel/action.ts";
import { UserError } from "../kernel/errors.ts";
import { BadValue, oneOf, text } from "../kernel/inputs.ts";
import { placeOf } from "./deploy-model/place.ts";

export default defineAction({
  name: "deploy-model",
  summary:
    "Serves a version of a registered model: deployed only when the endpoint itself says so, else the former version serves on.",
  inputs: {
    model: {
      ...text({
        help: "The version to serve, as gate-model gives it in model-version.",
        example: "models:/cnn_basic/3",
      }),
      parse: modelUri,
    },
    target: {
      ...text({ help: "Where it is served.", required: true, example: "process:8000", setting: "deploy.target" }),
      parse: targetName,
    },
    mode: oneOf(["apply", "rollback"], {
      help: "Serve model, or go back to the version that was served before.",
      default: "apply",
    }),
    image: { ...text({ help: "For targets that run images; process: runs none." }), parse: noImage },
    ...mlflowInputs,
  },
  argument: "model",
  outputs: {
    url: "Where the model is served.",
    version: "The version that serves now, as models:/NAME/VERSION.",
    "former-version": "The version that served before, to which mode: rollback goes back.",
  },
  sections: { deploy: deploySettings },
  permissions: { contents: "read", deployments: "write" },
  examples: [
    "deploy-model models:/cnn_basic/3 --target process:8000 --mlflow-url http://127.0.0.1:5000",
    "deploy-model --target process:8000 --mode rollback",
  ],

  async run({ inputs, config, host }) {
    const started = performance.now();
    const { signal } = host;
    if (inputs.mode === "apply" && inputs.model === undefined) {
      throw new UserError("is required, and nothing is given", "input model", "For example: models:/cnn_basic/3");
    }
    if (inputs.mode === "rollback" && inputs.model !== undefined) {
      const fix = "Leave model out, or give it with mode: apply.";
      throw new UserError(
        "rollback goes back to the version that served before, and takes no model",
        "input model",
        fix,
      );
    }
    const [{ serviceEnvironment, versionOf }, { targetFor }, { asking, deploy }, { show }, render] = await Promise.all([
      import("./deploy-model/version.ts"),
      import("./deploy-model/target.ts"),
      import("./deploy-model/deploying.ts"),
      import("./deploy-model/showing.ts"),
      import("../render/deploy.ts"),
    ]);
    const target = targetFor({
      place: placeOf(inputs.target),
      settings: config.deploy,
      directory: inputs["working-directory"],
      env: serviceEnvironment(inputs),
      signal,
    });
    const wanted = inputs.model === undefined ? undefined : await versionOf(inputs.model, inputs, signal);
    const report = await deploy({
      target,
      mode: inputs.mode,
      wanted,
      ask: asking(config.deploy.info, signal),
      show: (version) => show(host, inputs.environment, version),
      signal,
      log: (line) => host.log(line),
    });
    const done = { ...report, seconds: (performance.now() - started) / 1000 };

    if (done.log.length > 0) {
      await host.group("The last lines of the service's log", async () => {
        for (const line of done.log) host.log(line);
      });
    }
    host.output("url", done.url);
    host.output("version", done.serves ? uriOf(done.serves) : "");
    host.output("former-version", done.former ? uriOf(done.former) : "");
    await host.summary(render.deploySummary(done));
    host.record(render.deployRecord(done));
    return { result: done.outcome === "refused" ? "refused" : "ok", because: done.because };
  },
});

function modelUri(value: string): string {
  if (modelVersion(value)) return value;
  const alias = /^models:\/.+@/.test(value);
  const what = alias ? "names an alias, which may move while it is deployed" : "is not a version of a registered model";
  throw new BadValue(what, "Write models:/NAME/VERSION, such as models:/cnn_basic/3.");
}

function targetName(value: string): string {
  placeOf(value);
  return value;
}

function noImage(): string {
  throw new BadValue("has no effect yet: targets that run images come in a later version", "Leave image out.");
}
