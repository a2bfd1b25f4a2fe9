import type { SourceFile } from "../../python/source.ts";
import { Kind, type ParseNode } from "../../python/syntax.ts";
import type { Place } from "../../python/values.ts";
import { defineRule } from "../rule.ts";
import { constantString, dottedName, nodesOf, perSource, placeOf, sourcesOf, stringOf } from "../tree.ts";

export default defineRule({
  id: "hard-coded-mlflow-uri",
  severity: "warning",
  confidence: "high",
  what: "The address of the MLflow server is written in the code.",
  why: "The same DAG cannot run against a test server, and when the server moves every training fails until each copy is found.",
  fix: "Take it from the environment: MLFLOW_TRACKING_URI, which MLflow reads by itself.",
  bad: `import mlflow
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task(retries=2)
    def train():
        mlflow.set_tracking_uri("http://mlflow.example.org:5000")  # expect
        mlflow.log_metric("accuracy", 0.93)

    train()
`,
  good: `import os

import mlflow
from airflow.sdk import DAG, task

with DAG("train_model", schedule=None):

    @task(retries=2)
    def train():
        mlflow.set_tracking_uri(os.environ["MLFLOW_TRACKING_URI"])
        mlflow.log_metric("accuracy", 0.93)

    train()
`,
  needs: "syntax",
  line: "3",
  check({ file }, report) {
    for (const source of sourcesOf(file))
      for (const { uri, place } of addressesIn(source))
        report(place, `The MLflow server's address "${uri}" is written in the code`);
  },
});

const addressesIn = perSource((source) => {
  const found: { uri: string; place: Place }[] = [];
  if (!/mlflow/i.test(source.text)) return found;
  for (const node of nodesOf(source)) {
    const expression = addressIn(node, source);
    const uri = expression && constantString(expression, source);
    if (uri && /^https?:\/\//.test(uri)) found.push({ uri, place: placeOf(source, expression) });
  }
  return found;
});

/** The expression that gives MLflow its address, if the node is such a place. */
function addressIn(node: ParseNode, file: SourceFile): ParseNode | undefined {
  if (node.nodeType === Kind.Call) {
    const name = dottedName(node.d.leftExpr, file) ?? "";
    const named = node.d.args.find((arg) => /^(tracking_uri|registry_uri|uri)$/.test(arg.d.name?.d.value ?? ""));
    const first = node.d.args.find((arg) => !arg.d.name);
    if (/^mlflow\.(set_tracking_uri|set_registry_uri|(\w+\.)*MlflowClient)$/.test(name))
      return (named ?? first)?.d.valueExpr;
    return undefined;
  }
  if (node.nodeType === Kind.DictionaryKeyEntry)
    return isVariable(stringOf(node.d.keyExpr)) ? node.d.valueExpr : undefined;
  if (node.nodeType === Kind.Assignment && node.d.leftExpr.nodeType === Kind.Index)
    return isVariable(stringOf(node.d.leftExpr.d.items[0]?.d.valueExpr)) ? node.d.rightExpr : undefined;
  return undefined;
}

const isVariable = (name: string | undefined): boolean =>
  name === "MLFLOW_TRACKING_URI" || name === "MLFLOW_REGISTRY_URI";
