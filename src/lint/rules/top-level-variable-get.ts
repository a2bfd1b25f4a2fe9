import { defineRule } from "../rule.ts";
import { quote } from "../tree.ts";
import { textOf } from "../values.ts";

export default defineRule({
  id: "top-level-variable-get",
  severity: "warning",
  confidence: "high",
  what: "An Airflow Variable is read outside of tasks.",
  why: "Airflow runs this line each time it reads the file, about every 30 seconds, and before each task: each is a query to its database. A Variable that is missing takes the whole DAG away.",
  fix: "Read it inside the task that needs it, or by a template: {{ var.value.name }}.",
  bad: `from airflow.models import Variable
from airflow.sdk import DAG, task

epochs = Variable.get("epochs")  # expect

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return epochs

    preprocess()
`,
  good: `from airflow.models import Variable
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return Variable.get("epochs")

    preprocess()
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    for (const { target, place, args } of file.calls) {
      if (!/^airflow\.(?:\w+\.)*Variable\.(get|set|delete|update)$/.test(target)) continue;
      const name = textOf(args.get(0) ?? args.get("key"));
      const verb = target.endsWith(".get") ? "asks" : "writes to";
      report(place, `${quote(place)} ${verb} Airflow's database each time Airflow reads this file, about every 30 s`, {
        fix: name
          ? `Move it into the task, or write "{{ var.value.${name} }}" in an argument that takes templates.`
          : "Move it into the task that needs it.",
      });
    }
  },
});
