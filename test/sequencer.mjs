/** jest's testSequencer: what takes longest comes first, so that no worker ends with it alone. On a fresh machine jest goes by file sizes. */
import Sequencer from "@jest/test-sequencer";

const longest = [
  "flows/airflow-3",
  "actions/sync-dags",
  "flows/airflow-2",
  "demo",
  "actions/sync-dags-git",
  "actions/trigger-training",
  "actions/validate-dags",
  "clients/mlflow",
].map((name) => `/test/${name}.test.ts`);

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) =>
      longest.findIndex((end) => path.replaceAll("\\", "/").endsWith(end)) + 1 || longest.length + 1;
    // What jest knows from the run before counts among the others.
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
