/**
 * No place of ours: Airflow, or git-sync beside it, follows the repository itself. All there is to do is to look whether Airflow has read
 * the commit.
 */
import type { Airflow, Dag } from "../../clients/airflow.ts";
import { UserError } from "../../kernel/errors.ts";
import { type ExpectedFile, type Manifest, sourceHash } from "../manifest.ts";
import type { Drift, Guarantee, Target, TargetKind, TargetState } from "./target.ts";

const kind: TargetKind = {
  form: "observe:",
  example: "observe:",
  help: "nothing is written: Airflow, or git-sync beside it, follows this repository itself, and is only looked at",
  pattern: /^observe:$/,
  async open(_, { airflow, settings }) {
    const found = await airflow();
    if (found) return new ObserveTarget(found, settings["airflow-path"]);
    throw new UserError("is needed by target observe:, which only looks at Airflow", "input airflow-url", "Give it.");
  },
};
export default kind;

export class ObserveTarget implements Target {
  readonly name = "observe:";
  readonly adoption = "";
  readonly guarantee: Guarantee = {
    writes: false,
    pulled: true,
    atomic: false,
    keepsRuns: true,
    limits: [
      "Airflow follows the repository itself: it has a commit before anybody has looked at it, and nothing can be taken back. A broken DAG stays broken until the repository is mended.",
      "Images are not pinned, and whether files of two commits are ever seen together is for Airflow's git-sync to say.",
      "Airflow shows the text of DAG files alone: helper modules and data are proven by the version of a git bundle (Airflow 3), and deleted files too.",
    ],
  };
  readonly #airflow: Airflow;
  readonly #airflowPath: string | undefined;

  /** `airflowPath`: where Airflow sees the files; found out when undefined. */
  constructor(airflow: Airflow, airflowPath: string | undefined) {
    this.#airflow = airflow;
    this.#airflowPath = airflowPath;
  }

  /** What Airflow shows of the wanted files; those that make no DAG count as they are wanted. */
  async state(wanted?: Pick<Manifest, "files" | "dags" | "commit">): Promise<TargetState> {
    const nothing = { current: undefined, foreign: [], ...(wanted?.commit && { bundleVersion: wanted.commit }) };
    if (wanted === undefined) return nothing;
    const shown = (await this.#airflow.dags()).filter(({ isActive }) => isActive);
    const base = this.#airflowPath?.replace(/\/+$/, "") ?? baseOf(shown, wanted.dags);
    const files = { ...wanted.files };
    const dags: ExpectedFile[] = [];
    let version: string | undefined;
    for (const { path, source } of wanted.dags) {
      delete files[path];
      const here = shown.filter(({ fileloc }) => fileloc === `${base}/${path}`);
      const text = here[0] && (await this.#airflow.dagSource(here[0]));
      if (text === undefined) continue;
      const found = sourceHash(text);
      files[path] = found === source ? (wanted.files[path] ?? found) : found;
      dags.push({ path, source: found, dagIds: here.map(({ dagId }) => dagId).sort(), open: false });
      version = here[0]?.bundleVersion;
    }
    if (dags.length === 0) return nothing;
    const current: Manifest = {
      schema: "mlops-actions/sync-manifest/1",
      release: version ?? "unversioned",
      time: new Date().toISOString(),
      nonce: "",
      images: {},
      files,
      dags,
    };
    return { ...nothing, current };
  }

  async drift(): Promise<Drift[]> {
    return [];
  }

  async lock(): Promise<{ unlock(): Promise<void> }> {
    return { unlock: async () => {} };
  }

  async stage(): Promise<void> {
    throw new Error("nothing is written where Airflow is only looked at");
  }

  async activate(): Promise<undefined> {
    throw new Error("nothing is written where Airflow is only looked at");
  }

  async kept(): Promise<readonly string[]> {
    return [];
  }

  async manifest(): Promise<undefined> {
    return undefined;
  }

  async prune(): Promise<string[]> {
    return [];
  }
}

/** The folder that Airflow sees the files in, by the first DAG that is known to come from one of them. */
function baseOf(shown: readonly Dag[], files: readonly ExpectedFile[]): string | undefined {
  for (const { path, dagIds } of files)
    for (const { dagId, fileloc } of shown)
      if (dagIds.includes(dagId) && fileloc.endsWith(`/${path}`)) return fileloc.slice(0, -path.length - 1);
  return undefined;
}
