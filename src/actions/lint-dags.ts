import { airflowSettings, dagsSettings } from "../dags/settings.ts";
import { defineAction } from "../kernel/action.ts";
import { boolean, oneOf, path, text } from "../kernel/inputs.ts";
import { lintSettings } from "../lint/settings.ts";
import { airflowVersion, dagsPath, failLevels, named, within } from "./dags/inputs.ts";
import { findingOutputs } from "./dags/outputs.ts";

export default defineAction({
  name: "lint-dags",
  summary:
    "Reads Airflow DAGs without running them: what is wrong, on the line where it is wrong, and what changed in the graph.",
  inputs: {
    path: dagsPath,
    "airflow-version": airflowVersion,
    "changed-only": boolean({
      help: "Look only at DAGs that differ from base, be it through a module that they import.",
      default: "false",
    }),
    base: text({
      help: "Branch or commit to compare with. Default: the pull request's base, or origin's main branch.",
      example: "origin/main",
    }),
    "fail-on": oneOf(failLevels, {
      help: "The least severity that fails the check.",
      default: "error",
      setting: "lint.fail-on",
    }),
    "sarif-file": path({ help: "Write the findings to this file as SARIF, for code scanning.", example: "lint.sarif" }),
  },
  argument: "path",
  outputs: findingOutputs,
  sections: { airflow: airflowSettings, dags: dagsSettings, lint: lintSettings },
  permissions: { contents: "read" },
  examples: ["lint-dags", "lint-dags dags/ --fail-on warning", "lint-dags --changed-only true --base origin/main"],

  async run({ inputs, config, host, settingOf }) {
    const started = performance.now();
    const [
      { Git },
      { changeSince, marked },
      { checkGuarded },
      { capital, isRefused, reportFindings },
      { lintSummary },
      { closingLine },
    ] = await Promise.all([
      import("../clients/git.ts"),
      import("./lint-dags/change.ts"),
      import("./lint-dags/reading.ts"),
      import("./dags/findings.ts"),
      import("../render/summary.ts"),
      import("../render/terminal.ts"),
    ]);
    const folder = inputs["working-directory"];
    const paths = inputs.path.map((given) => within(folder, given));
    const git = new Git(folder, { signal: host.signal, trusted: host.event.name !== "local" });
    const change = await changeSince(git, inputs.base ?? host.event.base, inputs["changed-only"], host);

    const report = await checkGuarded(
      {
        folder,
        paths,
        airflowVersion: inputs["airflow-version"],
        airflowVersionIn: settingOf("airflow-version"),
        settings: config.lint,
        change,
        skip: new Map(),
      },
      host,
    );
    const { airflow, files, pictures } = report;
    const findings = await marked(report.findings, change, git);
    const dags = files.reduce((sum, file) => sum + file.dags.length, 0);
    const refused = isRefused(findings, inputs["fail-on"]);
    host.log(`Read for Airflow ${airflow.version}: ${airflow.because}.`);

    const inRepository = git.prefix() ?? "";
    const sarifFile = inputs["sarif-file"];
    await reportFindings(host, { action: "lint-dags", findings, dags, sarifFile, folder, prefix: inRepository });
    await host.annotate(findings);
    await host.summary(
      lintSummary({
        refused,
        findings,
        files: files.length,
        dags,
        how: `for Airflow ${airflow.version} (${airflow.because}), without running them`,
        base: change?.base,
        changedOnly: inputs["changed-only"],
        pictures,
        sourceUrl: host.sourceUrl && [host.sourceUrl, inRepository].join("/").replace(/\/+$/, ""),
      }),
    );
    host.record({ airflow: airflow.version, dags, findings: findings.length, refused });

    const seconds = (performance.now() - started) / 1000;
    const because =
      files.length === 0 && !inputs["changed-only"]
        ? `No DAG file was found in ${paths.map(named).join(", ")}: nothing was checked. Name the folder of your DAGs in path.`
        : `${capital(closingLine(findings, files.length, seconds))}.`;
    return { result: refused ? "refused" : "ok", because, details: () => ({ airflow: { ...airflow }, files }) };
  },
});
