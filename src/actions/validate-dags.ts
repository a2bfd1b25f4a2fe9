import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { airflowSettings, dagsSettings } from "../dags/settings.ts";
import { defineAction } from "../kernel/action.ts";
import { UserError } from "../kernel/errors.ts";
import { oneOf, path, text } from "../kernel/inputs.ts";
import { levels } from "../validate/isolation.ts";
import { validateSettings } from "../validate/settings.ts";
import { airflowVersion, dagsPath, failLevels, named, within } from "./dags/inputs.ts";
import { findingOutputs } from "./dags/outputs.ts";

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
    image: text({
      help: "Import the DAGs in this image, by Docker; python names its Python. Default of that: python3.",
      example: "registry.example.org/airflow:3.2.2",
      setting: "validate.image",
    }),
    isolation: oneOf(["auto", ...levels], {
      help: "How DAG files are kept from the rest of the machine; auto: image where one is named, else namespaces where the machine has them, else process.",
      default: "auto",
      setting: "validate.isolation",
    }),
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
      { environmentOf, readRepository, surroundings, validate },
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
    const around = await surroundings(inputs, folder, config.validate, host);
    const { sandbox, plugins, because: weaker } = around;
    const repository = readRepository(folder);
    const environment = await host.group("The environment", () => environmentOf(inputs, repository, around));
    host.log(`Airflow ${environment.airflow} of ${environment.from}, isolation: ${sandbox.level}.`);
    if (weaker !== undefined) host.log(`The isolation namespaces would be stronger: ${weaker}`);

    const importPath = (file: string) => [...importFolders(file, paths, folder), ...(plugins ? [plugins] : [])];
    const validated = await validate(
      { paths, environment, repository, settings: config.validate, sandbox, importPath },
      around,
      host,
    );
    const { findings, files, dags, importErrors, pictures, reused } = validated;
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
        how: `in Airflow ${environment.airflow} (${environment.from}), each in a process of its own (isolation: ${sandbox.level}${weaker === undefined ? "" : `; ${weaker}`})${again(reused)}`,
        base: undefined,
        changedOnly: false,
        pictures,
        sourceUrl: host.sourceUrl && [host.sourceUrl, prefix].join("/").replace(/\/+$/, ""),
      }),
    );
    host.record({
      airflow: environment.airflow,
      isolation: sandbox.level,
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
    const { level: isolation } = sandbox;
    return {
      result: refused ? "refused" : "ok",
      because,
      details: () => ({ environment: { airflow, from, isolation }, reused, files }),
    };
  },
});

const again = (reused: number): string =>
  reused === 0
    ? ""
    : `; ${reused} of the results are those of a former run today, for nothing that they rest on has changed`;

/** What Airflow would have on its import path: its DAGs folder, which of a single file is not known. */
function importFolders(file: string, paths: readonly string[], folder: string): string[] {
  const given = paths.find((one) => one === "." || file === one || file.startsWith(`${one}/`)) ?? ".";
  return given === file ? [resolve(folder, dirname(file)), folder] : [resolve(folder, given)];
}
