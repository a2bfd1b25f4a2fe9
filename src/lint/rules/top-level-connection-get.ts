import { defineRule } from "../rule.ts";
import { quote } from "../tree.ts";

export default defineRule({
  id: "top-level-connection-get",
  severity: "warning",
  confidence: "high",
  what: "An Airflow connection is read outside of tasks.",
  why: "Airflow runs this line each time it reads the file, about every 30 seconds: a query to its database or secrets store each time. A connection that is missing takes the whole DAG away.",
  fix: "Call it inside the task that needs the connection, or hand the operator the connection's id.",
  bad: `from airflow.hooks.base import BaseHook
from airflow.sdk import DAG, task

minio = BaseHook.get_connection("minio")  # expect

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return minio.host

    preprocess()
`,
  good: `from airflow.hooks.base import BaseHook
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task
    def preprocess():
        return BaseHook.get_connection("minio").host

    preprocess()
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    for (const { target, place } of file.calls)
      if (/^airflow\.(?:\w+\.)*(\w*Hook\.get_connections?|Connection\.(get|get_connection_from_secrets))$/.test(target))
        report(place, `${quote(place)} runs each time Airflow reads this file, about every 30 s`);
  },
});
