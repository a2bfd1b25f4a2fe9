import { defineRule } from "../rule.ts";
import { quote } from "../tree.ts";

export default defineRule({
  id: "top-level-mlflow-call",
  severity: "error",
  confidence: "high",
  what: "MLflow is called outside of tasks.",
  why: "Airflow runs this line each time it reads the file, about every 30 seconds, and before each task. While MLflow is slow or down, reading runs into Airflow's time limit and the DAG vanishes.",
  fix: "Call it inside the task that needs it.",
  bad: `import mlflow
from airflow.sdk import DAG, task

model = mlflow.pyfunc.load_model("models:/cnn_skin_cancer/3")  # expect

with DAG("serve_model", schedule=None):

    @task
    def predict():
        return str(model)

    predict()
`,
  good: `import mlflow
from airflow.sdk import DAG, task

with DAG("serve_model", schedule=None):

    @task
    def predict():
        model = mlflow.pyfunc.load_model("models:/cnn_skin_cancer/3")
        return str(model)

    predict()
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    const done = new Set<string>();
    const called = new Set(file.calls.map(({ target }) => target));
    for (const { target, place } of file.calls) {
      if (!target.startsWith("mlflow.") || local.test(target) || isOfAnswer(target, called)) continue;
      const key = `${place.file.path}:${place.file.position(place.start).line}`;
      if (done.has(key)) continue;
      done.add(key);
      report(place, `${quote(place)} asks MLflow each time Airflow reads this file, about every 30 s`, {
        fix: `Call it inside the task that needs ${need(target)}.`,
      });
    }
  },
});

/** Calls that do not ask the server. */
const local =
  /^mlflow\.((\w+\.)*(Mlflow|Tracking)Client|set_tracking_uri|get_tracking_uri|set_registry_uri|get_registry_uri|is_tracking_uri_set|(\w+\.)?autolog|(models\.)?(ModelSignature|infer_signature)|(types|entities|exceptions)\.\w+(\.\w+)*)$/;

/** A call on what an earlier call returned: `mlflow.get_run.info.lower`. A client's methods do ask the server. */
function isOfAnswer(target: string, called: ReadonlySet<string>): boolean {
  for (let dot = target.lastIndexOf("."); dot > 0; dot = target.lastIndexOf(".", dot - 1)) {
    const before = target.slice(0, dot);
    if (called.has(before) && !before.endsWith("Client")) return true;
  }
  return false;
}

const need = (target: string): string =>
  /load_model|Model/.test(target)
    ? "the model"
    : /experiment/.test(target)
      ? "the experiment"
      : /run/.test(target)
        ? "the run"
        : "the answer";
