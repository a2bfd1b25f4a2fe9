/** The target that a user names, with all that it needs of this machine. */
import { readdirSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { get, lastLines, serviceFolder } from "../../clients/service.ts";
import { environmentToKeep, Supervisor, Unusable } from "../../clients/supervisor.ts";
import { named, uriOf } from "../../deploy/model.ts";
import type { DeploySettings } from "../../deploy/settings.ts";
import { processTarget } from "../../deploy/targets/process.ts";
import type { Target } from "../../deploy/targets/target.ts";
import { UserError } from "../../kernel/errors.ts";
import { duration } from "../../kernel/inputs.ts";
import type { ProcessPlace } from "./place.ts";

export interface TargetOptions {
  place: ProcessPlace;
  settings: DeploySettings;
  /** The working directory. */
  directory: string;
  /** MLflow's, for the service. */
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  /** As in `Place` of the supervisor's client. */
  program?: string;
}

export function targetFor({ place, settings, directory, env, signal, program }: TargetOptions): Target {
  if (process.platform === "win32") {
    throw new UserError("process: needs Linux or macOS", "input target", "Run this on another machine.");
  }
  if (settings.command.length === 0) {
    throw new UserError(
      "is required for process:, and nothing is given",
      "deploy.command in mlops.yml",
      'For example: [python, -m, uvicorn, main:app, --host, 127.0.0.1, --port, "{port}"]',
    );
  }
  if (!settings.command.some((word) => word.includes("{port}"))) {
    throw new UserError(
      "has no {port}",
      "deploy.command in mlops.yml",
      "Let the service listen on the port that it is given: --port {port}.",
    );
  }
  const code = codeFolder(settings, directory);
  const folder =
    settings["state-folder"] === undefined
      ? join(process.env.XDG_STATE_HOME || join(homedir(), ".local", "state"), "mlops-actions", `process-${place.port}`)
      : resolve(directory, settings["state-folder"]);

  return processTarget({
    ...place,
    seconds: duration({ help: "" }).parse(settings["time-limit"]) as number,
    open: (signal) =>
      Supervisor.open({ folder, ...place, ...(program !== undefined && { program }) }, signal).catch(mended),
    prepare(version) {
      const made = serviceFolder(join(folder, "services"), named(version), code);
      const kept = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
      return {
        folder: made.folder,
        cwd: made.code ?? directory,
        command: settings.command.map((word, index) => (index === 0 ? programIn(word, directory) : word)),
        env: {
          ...environmentToKeep(process.env),
          ...settings.env,
          ...Object.fromEntries(kept),
          MODEL_URI: uriOf(version),
        },
      };
    },
    async ready(url) {
      const answer = await get(url + settings.ready, 5, signal);
      return "status" in answer && answer.status >= 200 && answer.status < 300;
    },
    tail: (service) => lastLines(join(service, "service.log")),
  });

  function mended(error: unknown): never {
    if (!(error instanceof Unusable)) throw error;
    if (error.what === "folder") {
      throw new UserError(
        `${folder} can't be used: ${error.message}`,
        "deploy.state-folder",
        "Name a folder for this target alone.",
      );
    }
    const taken = error.message.includes("EADDRINUSE");
    const what = taken
      ? `port ${place.port} is taken by another program, which was left alone`
      : `port ${place.port} can't be used (${error.message})`;
    throw new UserError(
      what,
      "input target",
      taken ? "End that program, or name another port." : "Name another address or port.",
    );
  }
}

/** A path to a program is meant from the working directory, wherever it is started. */
const programIn = (word: string, directory: string): string =>
  word.includes("/") && !isAbsolute(word) ? resolve(directory, word) : word;

function codeFolder(settings: DeploySettings, directory: string): string | undefined {
  if (settings.folder === undefined) return undefined;
  const folder = resolve(directory, settings.folder);
  try {
    readdirSync(folder);
    return folder;
  } catch {
    throw new UserError(
      `there is no folder ${settings.folder} in ${directory}`,
      "deploy.folder in mlops.yml",
      "Name the folder of the service's code.",
    );
  }
}
