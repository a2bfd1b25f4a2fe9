/** Where exactly a finding points, beyond its line. */
import { expect, it } from "@jest/globals";
import { lintProject, projectOf } from "./projects.ts";

const head = "from airflow.sdk import DAG\nfrom airflow.providers.standard.operators.bash import BashOperator\n\n";

it.each([
  ["an operator's", 'with DAG("d", schedule=None):\n    BashOperator(task_id="a", bash_command="b", retires=3)\n', 2],
  [
    "one with spaces and brackets",
    'with DAG("d", schedule=None):\n    BashOperator(task_id="a", bash_command="b", retires = (3))\n',
    2,
  ],
  ["a DAG's", 'with DAG("d", schedule=None, retires=3):\n    BashOperator(task_id="a", bash_command="b")\n', 1],
])("an unknown argument is marked at its name: %s", (_, text, line) => {
  const [found] = lintProject(projectOf(head + text, "3")).filter(({ rule }) => rule === "unknown-argument");
  const column = text.split("\n")[line - 1]!.indexOf("retires") + 1;
  expect(found!.range).toEqual({
    start: { line: line + 3, column },
    end: { line: line + 3, column: column + "retires".length },
  });
});
