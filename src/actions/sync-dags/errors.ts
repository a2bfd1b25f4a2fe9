/** Airflow's import errors as findings, on the user's own line. */
import type { Finding } from "../../kernel/finding.ts";
import { type Broken, lastLine } from "../../sync/proof.ts";

const docs = "https://github.com/mlops-actions/mlops-actions/blob/main/actions/sync-dags/README.md";

/** `paths`: all files of the release. `folder`: where they lie in the repository, `""` or `dags/`. */
export const errorFindings = (broken: readonly Broken[], paths: readonly string[], folder: string): Finding[] =>
  broken.map(({ path, trace }) => {
    const frame = ownFrame(trace, paths) ?? { path, line: 1 };
    const position = { line: frame.line, column: 1 };
    const also = frame.path === path ? "" : ` (met while it reads ${path})`;
    return {
      rule: "import-error",
      severity: "error",
      confidence: "high",
      file: `${folder}${frame.path}`,
      range: { start: position, end: position },
      message: `Airflow can't import this: ${lastLine(trace).slice(0, 300)}${also}`,
      why: "None of the file's DAGs runs until it is mended.",
      fix: "Mend the line. validate-dags finds such errors before a merge.",
      docs,
    };
  });

/** The innermost frame that lies in the release. */
function ownFrame(trace: string, paths: readonly string[]): { path: string; line: number } | undefined {
  const frames = [...trace.matchAll(/File "([^"]+)", line (\d+)/g)].reverse();
  for (const [, file = "", line] of frames) {
    const own = paths
      .filter((path) => file === path || file.endsWith(`/${path}`))
      .sort((a, b) => b.length - a.length)[0];
    if (own !== undefined && !file.includes("/site-packages/")) return { path: own, line: Number(line) };
  }
  return undefined;
}
