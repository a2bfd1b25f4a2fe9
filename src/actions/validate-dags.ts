import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { airflowSettings, dagsSettings } from "../dags/settings.ts";
import { defineAction } from "../kernel/action.ts";
import { UserError } from "../kernel/errors.ts";
import { isFromFork } from "../kernel/fork.ts";
import type { HostEvent } from "../kernel/host.ts";
import { BadValue, oneOf, path, text } from "../kernel/inputs.ts";
import { validateSettings } from "../validate/settings.ts";
import { airflowVersion, dagsPath, failLevels, named, within } from "./dags/inputs.ts";
import { findingOutputs } from "./dags/outputs.ts";

const notYet = "is not built yet: only process is";

export default defineAction({
  name: "validate-dags",
  summary:
    "Imports Airflow DAGs in a real Airflow: what it refuses, on the line that makes it, and the graphs that it sees.",
  inputs: {
    path: dagsPath,
    "airflow-version": airflowVersion,
    requirements: {
      ...path({
        help: "Make an environment from this requirements file, once. Default: requirements.txt if there is one, else Airflow alone.",
        example: "requirements.txt",
        setting: "validate.requirements",
      }),
      check: (given: string | undefined, folder: string) =>
        given === undefined || (statSync(resolve(folder, given), { throwIfNoEntry: false })?.isFile() ?? false)
          ? []
          : [
              {
                what: `there is no file ${given} in ${folder}`,
                fix: "Name the file that your Airflow is installed from.",
              },
            ],
    },
    python: path({
      help: "A Python that has Airflow and all that the DAGs import: a path, or a name on the PATH.",
      example: ".venv/bin/python",
      setting: "validate.python",
    }),
    image: {
      ...text({ help: "Not built yet: import the DAGs in this image.", example: "registry.example.org/airflow:3.2.2" }),
      parse(): string {
        throw new BadValue(
          notYet.replace("only process is", "DAGs are imported on this machine"),
          "Give python or requirements.",
        );
      },
    },
    isolation: {
      ...oneOf(["image", "namespaces", "process"], {
        help: "How DAG files are kept from the rest of the machine. Only process is built yet.",
        default: "process",
        setting: "validate.isolation",
      }),
      parse(value: string): "process" {
        if (value === "process") return value;
        if (value === "image" || value === "namespaces") throw new BadValue(notYet, "Write process.");
        throw new BadValue("is not one of image, namespaces, process", "Write process.");
      },
    },
    "fail-on": oneOf(failLevels, {
      help: "The least severity that fails the check.",
      default: "error",
      setting: "validate.fail-on",
    }),
    "sarif-file": path({ help: "Write the findings to this file as SARIF, for code scanning.", example: "dags.sarif" }),
  },
  argument: "path",
  outputs: { ...findingOutputs, "import-errors": "How many DAG files Airflow can't import." },
  sections: { airflow: airflowSettings, dags: dagsSettings, validate: validateSettings },
  permissions: { contents: "read" },
  examples: ["validate-dags --python .venv/bin/python", "validate-dags dags/ --requirements requirements.txt"],

  async run({ inputs, config, host }) {
    const started = performance.now();
    const folder = inputs["working-directory"];
    const paths = inputs.path.map((given) => within(folder, given));
    refuseForks(host.event);
    if (process.platform === "win32")
      throw new UserError(
        "Airflow does not run on Windows",
        "this job",
        "Run it on Linux or macOS; lint-dags runs anywhere.",
      );
    if (inputs.python !== undefined && inputs.requirements !== undefined)
      throw new UserError("python and requirements are both given", "input python", "Give one of them.");

    const [
      { Git },
      { environmentOf, readRepository, validate },
      { capital, isRefused, reportFindings },
      { lintSummary },
      { closingLine },
    ] = await Promise.all([
      import("../clients/git.ts"),
      import("./validate-dags/validate.ts"),
      import("./dags/findings.ts"),
      import("../render/summary.ts"),
      import("../render/terminal.ts"),
    ]);
    const around = { folder, cache: host.cache, signal: host.signal, log: (line: string) => host.log(line) };
    const repository = readRepository(folder);
    const environment = await host.group("The environment", () => environmentOf(inputs, repository, around));
    host.log(`Airflow ${environment.airflow} of ${environment.from}.`);

    const home = await host.tempDir();
    const plugins = existsSync(join(folder, "plugins")) ? join(folder, "plugins") : undefined;
    const importPath = (file: string) => [...importFolders(file, paths, folder), ...(plugins ? [plugins] : [])];
    const validated = await validate(
      { paths, environment, repository, settings: config.validate, home, plugins, importPath },
      around,
      host,
    );
    const { findings, files, dags, importErrors, pictures, python } = validated;
    for (const { path: file, text: said } of validated.logs) {
      await host.group(`What Airflow said of ${file}`, async () => host.log(said));
    }

    const refused = isRefused(findings, inputs["fail-on"]);
    const prefix = new Git(folder).prefix() ?? "";
    const sarifFile = inputs["sarif-file"];
    await reportFindings(host, { action: "validate-dags", findings, dags, sarifFile, folder, prefix });
    host.output("import-errors", importErrors);
    await host.annotate(findings);
    await host.summary(
      lintSummary({
        refused,
        findings,
        files: files.length,
        dags,
        did: "Imported",
        how: `in Airflow ${environment.airflow} on Python ${python} (${environment.from}), each in a process of its own (isolation: process)`,
        base: undefined,
        changedOnly: false,
        pictures,
        sourceUrl: host.sourceUrl && [host.sourceUrl, prefix].join("/").replace(/\/+$/, ""),
      }),
    );
    host.record({
      airflow: environment.airflow,
      isolation: inputs.isolation,
      dags,
      importErrors,
      findings: findings.length,
      refused,
    });

    const seconds = (performance.now() - started) / 1000;
    const because =
      files.length === 0
        ? `No DAG file was found in ${paths.map(named).join(", ")}: nothing was imported. Name the folder of your DAGs in path.`
        : `${capital(closingLine(findings, files.length, seconds))}.`;
    const { airflow, from } = environment;
    return {
      result: refused ? "refused" : "ok",
      because,
      details: () => ({ environment: { airflow, python, from }, files }),
    };
  },
});

/** Limits keep mistakes in, not malice: a fork's code could read what the job holds. */
function refuseForks(event: HostEvent): void {
  if (!isFromFork(event)) return;
  throw new UserError(
    "the code comes from a fork, and this isolation does not keep it from what the job holds",
    "input isolation",
    "Leave this step out there (if: github.event.pull_request.head.repo.full_name == github.repository): lint-dags " +
      "checks forks without running their code. The levels namespaces and image, which will run it safely, are not built yet.",
  );
}

/** What Airflow would have on its import path: its DAGs folder, which of a single file is not known. */
function importFolders(file: string, paths: readonly string[], folder: string): string[] {
  const given = paths.find((one) => one === "." || file === one || file.startsWith(`${one}/`)) ?? ".";
  return given === file ? [resolve(folder, dirname(file)), folder] : [resolve(folder, given)];
}
