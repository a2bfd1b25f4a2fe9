import type { Dag } from "../../dags/graph.ts";
import { defineRule } from "../rule.ts";
import { textEntries, textOf } from "../values.ts";

export default defineRule({
  id: "templated-bash-injection",
  severity: "error",
  confidence: "high",
  what: "A shell command has text of whoever triggers the run pasted into it.",
  why: "Who may trigger the DAG may run any command on the worker, with its credentials: a value such as ; curl … | sh is enough (compare CVE-2026-30898).",
  fix: 'Pass the value through the environment, and quote it in the command: env={"EPOCHS": "{{ params.epochs }}"}, append_env=True, "$EPOCHS".',
  bad: `from airflow.sdk import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(
        task_id="train",
        bash_command="python -m train --data {{ dag_run.conf['data'] }}",  # expect
        retries=2,
    )
`,
  good: `from airflow.sdk import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG("train_model", schedule=None):
    BashOperator(
        task_id="train",
        bash_command='python -m train --data "$DATA"',
        env={"DATA": "{{ dag_run.conf['data'] }}"},
        append_env=True,
        retries=2,
    )
`,
  needs: "values",
  line: "3",
  check({ file }, report) {
    for (const dag of file.dags)
      for (const task of dag.tasks) {
        const argument = commands.find(([operator]) => operator.test(task.operator));
        const command = argument && task.args.get(argument[1]);
        const text = textOf(command?.value);
        if (!command || text === undefined) continue;
        const pasted = pastes(text, dag);
        if (!pasted) continue;
        const place = command.value.kind === "str" && command.value.place ? command.value.place : command.place;
        const name = /["'](\w+)["']|params\.(\w+)/.exec(pasted)?.slice(1).find(Boolean)?.toUpperCase() ?? "VALUE";
        report(
          place,
          `"${task.taskId}" pastes {{ ${pasted} }} into its shell command: who triggers the run decides what is executed`,
          {
            fix: `Pass it through the environment, and quote it: env={"${name}": "{{ ${pasted.replaceAll('"', "'")} }}"}, append_env=True, and "$${name}" in the command.`,
          },
        );
      }
  },
});

const commands: readonly [RegExp, string][] = [
  [/\.BashOperator$/, "bash_command"],
  [/\.BashSensor$/, "bash_command"],
  [/\.SSHOperator$/, "command"],
];

function pastes(text: string, dag: Dag): string | undefined {
  for (const [, inner = ""] of text.matchAll(/\{\{-?([\s\S]*?)-?\}\}/g)) {
    const expression = inner.trim();
    const param = /(?:^|[^.\w])params(?:\.(\w+)|\[\s*["'](\w+)["']\s*\]|\.get\(\s*["'](\w+)["'])/.exec(expression);
    const name = param?.[1] ?? param?.[2] ?? param?.[3];
    if (name !== undefined && !isChecked(dag, name)) return expression;
    if (/\bdag_run\.conf\b/.test(expression)) return expression;
  }
  return undefined;
}

/** Airflow lets only numbers, booleans or listed words through such a param; it is unknown for a param of another file. */
function isChecked(dag: Dag, name: string): boolean {
  const params = dag.args.get("params")?.value;
  if (!params) return false;
  for (const { key, value } of textEntries(params)) {
    if (key !== name || value.kind !== "instance") continue;
    const schema = value.attributes.get("schema");
    const read = (field: string) =>
      value.attributes.get(field) ?? (schema && [...textEntries(schema)].find((entry) => entry.key === field)?.value);
    const type = textOf(read("type"));
    return (
      type === "integer" ||
      type === "number" ||
      type === "boolean" ||
      read("enum") !== undefined ||
      read("const") !== undefined ||
      read("pattern") !== undefined
    );
  }
  return false;
}
