import { airflowInputs } from "../clients/airflow-inputs.ts";
import { airflowSettings, dagsSettings } from "../dags/settings.ts";
import { builtFrom } from "../images/built.ts";
import { defineAction } from "../kernel/action.ts";
import { actorOf } from "../kernel/actor.ts";
import { boolean, duration, type Input, oneOf, path, text } from "../kernel/inputs.ts";
import { driftChoices } from "../sync/drift.ts";
import { manifestOf } from "../sync/manifest.ts";
import { checkTarget, keptRelease, openTarget, targetForms } from "../sync/open.ts";
import type { Images } from "../sync/pin.ts";
import { type Planned, parsePlanned } from "../sync/planned.ts";
import { syncSettings } from "../sync/settings.ts";
import { wrongWith } from "./dags/inputs.ts";
import { headOf, offerOf, onlyPath, refuseForeign, refuseRollback } from "./sync-dags/circumstances.ts";

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
      parse: builtFrom,
    } as unknown as Input<Images | undefined>,
    adopt: boolean({
      help: "Sync to a target that holds other things: none of them is lost.",
      default: "false",
    }),
    "allow-mass-delete": boolean({
      help: "Go on when more than half of the live files would be gone.",
      default: "false",
    }),
    drift: oneOf(driftChoices, {
      help: "When others have changed the live files: refuse the sync, keep their changes, overwrite them, or ignore, which does not look.",
      default: "refuse",
      setting: "sync.drift",
    }),
    plan: {
      ...text({
        help: "For apply: the output plan of an earlier step with mode: plan. It is done as it is, or not at all.",
      }),
      parse: parsePlanned,
    } as unknown as Input<Planned | undefined>,
    ...airflowInputs,
  },
  argument: "path",
  outputs: {
    plan: "What changes, as JSON: from, added, changed, removed, unchanged, contents, drift, leftOut, hidden, pinned, unpinned.",
    release: "Id of the release that is live now; empty when none is.",
    live: "proven: Airflow has read it. rolled-back: the former release is live, proven. unknown: nobody knows. planned, unchanged: what was live still is.",
  },
  sections: { airflow: airflowSettings, dags: dagsSettings, sync: syncSettings },
  permissions: { contents: "read" },
  examples: [
    "sync-dags dags --target folder:/srv/airflow/team --mode plan",
    "sync-dags dags --target folder:/srv/airflow/team --airflow-url https://airflow.example.org --airflow-username ci",
    "sync-dags --target folder:/srv/airflow/team --mode rollback",
  ],

  async run({ inputs, config, host }) {
    const [{ readSource }, { lookAt }, { makeLive }, { untouched }, { report }, { connectAirflow }] = await Promise.all(
      [
        import("./sync-dags/source.ts"),
        import("./sync-dags/looking.ts"),
        import("./sync-dags/live.ts"),
        import("./sync-dags/truth.ts"),
        import("./sync-dags/report.ts"),
        import("../clients/airflow.ts"),
      ],
    );
    const mode = inputs.mode === "auto" ? (/^pull_request/.test(host.event.name) ? "plan" : "apply") : inputs.mode;
    refuseForeign(mode, inputs);
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
    if (mode === "rollback" && !target.guarantee.writes) refuseRollback();
    const airflow = mode === "plan" ? undefined : await untouched(connect());
    const path = inputs.path ?? onlyPath(config.dags.path, folder);
    const { writes, limits } = target.guarantee;
    const images = writes ? (inputs.images ?? {}) : {};
    const airflowVersion = airflow?.version ?? config.airflow.version;
    const asked = { folder, path, target: target.folder, settings: config.sync, airflowVersion, images };
    const [source, commit] = await Promise.all([
      mode === "rollback" ? undefined : readSource(asked, host),
      host.event.sha ?? headOf(folder, host.signal),
    ]);
    const wanted = source && { files: source.hashes, dags: source.dags, commit };
    const page = { host, target: target.name, writes, limits, path, source, choice: inputs.drift };

    if (mode === "plan" && source) {
      const state = await untouched(target.state(wanted));
      const look = await untouched(lookAt(target, state, source, inputs));
      return report({ ...page, ...look, live: "planned", release: state.current?.release });
    }

    const actor = actorOf(host.event);
    const proofSeconds = duration({ help: "" }).parse(config.sync["proof-time"]) ?? 0;
    const lock = await untouched(target.lock({ who: actor, seconds: 2 * proofSeconds + 600 }));
    try {
      const state = await untouched(target.state(wanted));
      const { current } = state;
      const kept = source ? undefined : await untouched(keptRelease(inputs.release, target, current));
      const look = await untouched(lookAt(target, state, source ?? offerOf(kept), inputs, kept !== undefined));
      if ("heldBy" in lock)
        look.objections.unshift(`Another sync to ${target.name} is at work: ${lock.heldBy}. Run this one again later.`);
      if (look.objections.length > 0)
        return await report({ ...page, ...look, live: "unchanged", release: current?.release });

      host.output("live", "unknown");
      const { hashes: files, dags, kept: others } = look.offer;
      const made = () =>
        manifestOf({ commit, actor, current, images, files, dags, kept: others }, new Date(), crypto.randomUUID());
      const next = kept ?? (look.same && current ? { ...current, dags } : made());
      const ended = await makeLive({
        target,
        state,
        next,
        files: kept || look.same ? undefined : look.offer.files,
        plan: look.plan,
        airflow,
        proofSeconds,
        airflowPath: config.sync["airflow-path"],
        environment: inputs.environment,
        host,
      });
      const spared = [ended.release, current?.release, next.release].filter((id) => id !== undefined);
      const pruned = await target.prune(config.sync.keep, spared).catch((error: Error) => {
        host.log(`Old releases stay, they could not be deleted: ${error.message}`);
        return [];
      });
      const seen = target.guarantee.writes ? next.commit : commit;
      const told = { ...(airflow && { airflow: airflow.version }), ...(seen && { commit: seen }) };
      return await report({ ...page, ...look, ...ended, ...told, wanted: next.release, pruned });
    } finally {
      if ("unlock" in lock)
        await lock
          .unlock()
          .catch((error: Error) => host.log(`The lock ends by itself; it could not be given back: ${error.message}`));
      done.abort();
    }
  },
});
