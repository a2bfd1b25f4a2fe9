import { airflowInputs } from "../clients/airflow-inputs.ts";
import { airflowSettings, dagsSettings } from "../dags/settings.ts";
import { defineAction } from "../kernel/action.ts";
import { UserError } from "../kernel/errors.ts";
import { boolean, duration, type Input, oneOf, path, text } from "../kernel/inputs.ts";
import { manifestOf } from "../sync/manifest.ts";
import { checkTarget, keptRelease, openTarget, targetForms } from "../sync/open.ts";
import type { Images } from "../sync/pin.ts";
import { isEmpty, objectionsTo, planOf } from "../sync/plan.ts";
import { syncSettings } from "../sync/settings.ts";
import { wrongWith } from "./dags/inputs.ts";
import { actorOf, headOf, imagesOf, onlyPath } from "./sync-dags/circumstances.ts";

export default defineAction({
  name: "sync-dags",
  summary:
    "Brings a commit's DAGs to Airflow, whole, and proves that Airflow has read them; else the former release is back.",
  inputs: {
    path: {
      ...path({
        help: "The folder whose contents Airflow gets. Default: the folder of dags.path.",
        example: "dags",
        setting: "sync.path",
      }),
      check: (given: string | undefined, folder: string) => (given === undefined ? [] : wrongWith(given, folder)),
    },
    target: {
      ...text({
        help: `Where Airflow takes its DAGs from: ${targetForms}.`,
        required: true,
        example: "folder:/srv/airflow/team",
        setting: "sync.target",
      }),
      parse(value: string): string {
        checkTarget(value);
        return value;
      },
    },
    mode: oneOf(["auto", "plan", "apply", "rollback"], {
      help: "plan says what would change, apply does it, rollback makes a kept release live. auto: plan on pull requests, else apply.",
      default: "auto",
    }),
    release: text({ help: "For rollback: a kept release's id. Default: the one before the live one." }),
    images: {
      ...text({
        help: "Images by name, as build-images gives them: in Airflow's copy the DAGs name these.",
        example: '{"trainer": "registry.example.org/trainer@sha256:<64 hex digits>"}',
      }),
      parse: imagesOf,
    } as unknown as Input<Images | undefined>,
    adopt: boolean({
      help: "Sync to a target that holds other things: none of them is lost.",
      default: "false",
    }),
    "allow-mass-delete": boolean({
      help: "Go on when more than half of the live files would be gone.",
      default: "false",
    }),
    ...airflowInputs,
  },
  argument: "path",
  outputs: {
    plan: "What changes, as JSON: from, added, changed, removed, unchanged, leftOut, hidden, pinned, unpinned.",
    release: "Id of the release that is live now; empty when none is.",
    live: "proven: Airflow has read it. rolled-back: the former release is live, proven. unknown: nobody knows. planned, unchanged: nothing was written.",
  },
  sections: { airflow: airflowSettings, dags: dagsSettings, sync: syncSettings },
  permissions: { contents: "read" },
  examples: [
    "sync-dags dags --target folder:/srv/airflow/team --mode plan",
    "sync-dags dags --target folder:/srv/airflow/team --airflow-url https://airflow.example.org --airflow-username ci",
    "sync-dags --target folder:/srv/airflow/team --mode rollback",
  ],

  async run({ inputs, config, host }) {
    const [{ readSource }, { makeLive }, { report }, { connectAirflow }] = await Promise.all([
      import("./sync-dags/source.ts"),
      import("./sync-dags/live.ts"),
      import("./sync-dags/report.ts"),
      import("../clients/airflow.ts"),
    ]);
    const mode = inputs.mode === "auto" ? (/^pull_request/.test(host.event.name) ? "plan" : "apply") : inputs.mode;
    if (inputs.release !== undefined && mode !== "rollback")
      throw new UserError("is for mode rollback alone", "input release", "Leave it out, or set mode: rollback.");
    const folder = inputs["working-directory"];
    const done = new AbortController();
    const signal = AbortSignal.any([host.signal, done.signal]);
    const connect = async () => (inputs["airflow-url"] === undefined ? undefined : connectAirflow(inputs, signal));
    const target = await openTarget(inputs.target, {
      folder,
      settings: config.sync,
      token: host.token,
      scratch: () => host.tempDir(),
      airflow: connect,
      signal: host.signal,
    });
    const path = inputs.path ?? onlyPath(config.dags.path, folder);
    const asked = {
      folder,
      path,
      target: target.folder,
      settings: config.sync,
      airflowVersion: config.airflow.version,
    };
    const source = mode === "rollback" ? undefined : await readSource({ ...asked, images: inputs.images ?? {} }, host);
    const page = { host, target: target.name, path, source };

    if (mode === "plan" && source) {
      const state = await target.state({ files: source.hashes, dags: source.dags });
      const plan = planOf(state.current, source.hashes);
      const objections = objectionsTo(target, state, plan, source.hashes, inputs);
      return report({ ...page, plan, objections, live: "planned", release: state.current?.release });
    }

    const airflow = await connect();
    const proofSeconds = duration({ help: "" }).parse(config.sync["proof-time"]) ?? 0;
    const actor = actorOf(host.event);
    const lock = await target.lock({ who: actor, seconds: 2 * proofSeconds + 600 });
    try {
      const state = await target.state(source && { files: source.hashes, dags: source.dags });
      const { current } = state;
      const commit = host.event.sha ?? (await headOf(folder, host.signal));
      const images = inputs.images ?? {};
      const next = source
        ? manifestOf(
            { commit, actor, current, images, files: source.hashes, dags: source.dags },
            new Date(),
            crypto.randomUUID(),
          )
        : await keptRelease(inputs.release, target, current);
      const plan = planOf(current, next.files);
      const busy =
        "heldBy" in lock
          ? [`Another sync to ${target.name} is at work: ${lock.heldBy}. Run this one again later.`]
          : [];
      const objections = [...busy, ...(source ? objectionsTo(target, state, plan, next.files, inputs) : [])];
      if (objections.length > 0)
        return await report({ ...page, plan, objections, live: "unchanged", release: current?.release });

      host.output("live", "unknown");
      const wanted = isEmpty(plan) && current ? { ...current, dags: next.dags } : next;
      const files = isEmpty(plan) ? undefined : source?.files;
      const airflowPath = config.sync["airflow-path"];
      const ended = await makeLive({
        target,
        current,
        bundleVersion: state.bundleVersion,
        next: wanted,
        files,
        plan,
        airflow,
        proofSeconds,
        airflowPath,
        host,
      });
      const spared = [ended.release, current?.release, wanted.release].filter((id) => id !== undefined);
      const pruned = await target.prune(config.sync.keep, spared).catch((error: Error) => {
        host.log(`Old releases stay, they could not be deleted: ${error.message}`);
        return [];
      });
      const version = airflow && { airflow: airflow.version };
      return await report({
        ...page,
        ...ended,
        ...version,
        plan,
        objections,
        wanted: wanted.release,
        ...(next.commit && { commit: next.commit }),
        pruned,
      });
    } finally {
      if ("unlock" in lock) await lock.unlock();
      done.abort();
    }
  },
});
