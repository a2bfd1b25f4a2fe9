/** The thread in which DAGs are read and checked: see `clients/guarded.ts`. Answers with plain data, which is all that can leave a thread. */
import { setFlagsFromString } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { Folder, Unreadable } from "./clients/folder.ts";
import { beating, type Task } from "./clients/guarded.ts";
import type { AirflowChoice } from "./dags/airflow-version.ts";
import { difference, isEmpty } from "./dags/difference.ts";
import type { Dag } from "./dags/graph.ts";
import { mermaid } from "./dags/mermaid.ts";
import type { Finding } from "./kernel/finding.ts";
import { type Change, type Checked, check } from "./lint/check.ts";
import { rules } from "./lint/rules/index.generated.ts";
import type { LintSettings } from "./lint/settings.ts";
import type { Bytes } from "./lint/sources.ts";
import { fileReports } from "./render/json.ts";
import { type Drawing, pictureOf } from "./render/pictures.ts";
import type { LintReport } from "./render/report-schema.ts";
import type { DagPicture } from "./render/summary.ts";
import { type DagFile, dagFiles } from "./sync/expectation.ts";
import { type Images, type Pins, pinsOf } from "./sync/pin.ts";
import type { LeftOut } from "./sync/selection.ts";

export interface CheckInput {
  folder: string;
  paths: readonly string[];
  airflowVersion: string | undefined;
  airflowVersionIn?: string | undefined;
  settings: LintSettings;
  change: Change | undefined;
  skip: ReadonlyMap<string, string>;
}

export interface CheckReport {
  findings: Finding[];
  airflow: AirflowChoice;
  files: NonNullable<LintReport["files"]>;
  /** Of the DAGs that changed, with a change; else of all. */
  pictures: DagPicture[];
}

/** What a sync has to know of the DAGs in one folder. */
export interface SyncInput {
  folder: string;
  /** Relative to `folder`: what Airflow gets. */
  path: string;
  airflowVersion: string | undefined;
  images: Images;
}

/** Paths are relative to the input's `folder`. */
export interface SyncReport extends Pins {
  files: DagFile[];
  /** Files with DAGs that Airflow passes over. */
  hidden: LeftOut[];
}

/** What the thread does: called by the entry when it finds itself in one. */
export function work(): void {
  // A pattern of the user's that would backtrack for ever is matched in linear time instead.
  setFlagsFromString("--enable-experimental-regexp-engine-on-excessive-backtracks");
  const { input, beat } = workerData as Task;
  try {
    const step = beating(beat);
    const given = input as CheckInput | (SyncInput & Pick<CheckInput, "skip">);
    parentPort?.postMessage({ done: "images" in given ? readForSync(given, step) : checkFolder(given, step) });
  } catch (error) {
    parentPort?.postMessage({ failed: error });
  }
}

function bytesOf(path: string): Bytes {
  const folder = new Folder(path);
  return {
    root: folder.root.replaceAll("\\", "/"),
    list: () => folder.list(),
    read: (file: string) => {
      const found = folder.read(file);
      return found instanceof Unreadable ? found.because : found;
    },
  };
}

function readForSync(input: SyncInput & Pick<CheckInput, "skip">, step: (path: string) => void): SyncReport {
  const { folder, path, airflowVersion, images, skip } = input;
  const settings: LintSettings = { "fail-on": "error", rules: {} as LintSettings["rules"], exclude: [] };
  const bytes = bytesOf(folder);
  const prefix = /^\.?\/*$/.test(path) ? "" : `${path.replace(/^\.\/|\/+$/g, "")}/`;
  // One above the synced folder does not go along.
  const list = () => bytes.list().filter((file) => file.startsWith(prefix) || !/(^|\/)\.airflowignore$/.test(file));
  const { files, hidden } = check(
    { ...bytes, list },
    { paths: [path], airflowVersion, settings, rules: [], skip, step },
  );
  return {
    files: dagFiles(files),
    hidden: hidden.map(({ file, because }) => ({ path: file.file.path, because })),
    ...pinsOf(files, images),
  };
}

function checkFolder(input: CheckInput, step: (path: string) => void): CheckReport {
  const { folder, change, ...asked } = input;
  return plain(check(bytesOf(folder), { ...asked, rules, step, ...(change && { change }) }));
}

/** The part of the result that can leave the thread. */
export const plain = (checked: Checked): CheckReport => ({
  findings: checked.findings,
  airflow: checked.airflow,
  files: fileReports(checked.files),
  pictures: (checked.changed ? changes(checked.changed) : all(checked)).map(pictureOf),
});

const all = ({ files }: Checked): Drawing[] =>
  files.flatMap(({ dags }) => dags.map((dag) => ({ dag, picture: mermaid(dag) })));

/** DAGs that are new, gone, or not what they were; the same id in another file is the same DAG. */
function changes(changed: NonNullable<Checked["changed"]>): Drawing[] {
  const old = new Map<string, Dag>();
  for (const { before } of changed) for (const dag of before?.dags ?? []) old.set(dag.dagId, dag);
  const drawings: Drawing[] = [];
  const met = new Set<string>();
  for (const { now, before } of changed) {
    for (const dag of now?.dags ?? []) {
      met.add(dag.dagId);
      const former = before?.dags.find(({ dagId }) => dagId === dag.dagId) ?? old.get(dag.dagId);
      const change = difference(former, dag);
      if (former && isEmpty(change)) continue;
      drawings.push({
        dag,
        picture: mermaid(dag, former && change),
        change: { kind: former ? "changed" : "new", difference: change },
      });
    }
  }
  for (const dag of old.values()) {
    if (met.has(dag.dagId)) continue;
    drawings.push({ dag, picture: undefined, change: { kind: "gone", difference: difference(dag, undefined) } });
  }
  return drawings;
}
