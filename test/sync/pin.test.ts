import { expect, it } from "@jest/globals";
import { pinned, pinsOf } from "../../src/sync/pin.ts";
import { projectOf } from "../lint/projects.ts";

const trainer = `registry.example.org/team/trainer@sha256:${"ab".repeat(32)}`;
const images = { trainer };

const pins = (texts: Record<string, string>) => pinsOf(projectOf(texts, "3").files, images);

/** What the copy of a file says. */
const copy = (text: string) => pinned(text, pins({ "dag.py": text }).pinned);

const dag = (body: string, head = "") => `from airflow.sdk import DAG, task
from airflow.providers.docker.operators.docker import DockerOperator
${head}
with DAG("train", schedule=None):
    ${body}
`;

it.each([
  ["acme/trainer:1.2"],
  ["trainer:latest"],
  ["trainer"],
  ["localhost:5000/a/b/trainer"],
  [`acme/trainer@sha256:${"cd".repeat(32)}`],
])("puts the digest in place of %s, and touches nothing else", (reference) => {
  const text = dag(`DockerOperator(task_id="trainer",   image='${reference}')  # trainer`);
  expect(copy(text)).toBe(text.replace(`'${reference}'`, `'${trainer}'`));
});

it("leaves images that others build, and what is pinned so already", () => {
  for (const reference of ["acme/retrainer:1", "python:3.11", "trainer/web:1", trainer]) {
    const text = dag(`DockerOperator(task_id="train", image="${reference}")`);
    expect(copy(text)).toBe(text);
  }
});

it("finds constants in helper modules, dictionaries of arguments, and decorators", () => {
  const files = {
    "settings.py": 'IMAGE = "acme/trainer:1"\n',
    "dag.py": dag(
      "@task.docker(**CONTAINER)\n    def train():\n        pass\n\n    train()",
      'from settings import IMAGE\nCONTAINER = {"image": IMAGE}',
    ),
  };
  const { pinned: found, unpinned } = pins(files);
  expect(found).toMatchObject([{ file: "settings.py", line: 1, column: 9, was: "acme/trainer:1", now: trainer }]);
  expect(unpinned).toEqual([]);
});

it("says which can't be pinned, where and why", () => {
  const text = dag(
    `DockerOperator(task_id="a", image=f"acme/{NAME}:1")
    DockerOperator(task_id="b", image="acme/trainer:{{ params.tag }}")
    DockerOperator(task_id="c", image=os.environ["IMAGE"])`,
    'import os\nNAME = "trainer"',
  );
  expect(pins({ "dag.py": text })).toMatchObject({
    pinned: [],
    unpinned: [
      { file: "dag.py", line: 6, because: "it is put together from parts" },
      { file: "dag.py", line: 7, because: "it is a template, filled in when the task runs" },
      { file: "dag.py", line: 8, because: "the image is only known when the file runs" },
    ],
  });
});

it("leaves a text alone that may be no image", () => {
  const text = dag('DockerOperator(task_id="a", image="python:3", environment={"CODE": "/opt/trainer"})');
  expect(copy(text)).toBe(text);
  expect(pins({ "dag.py": text }).unpinned).toMatchObject([{ was: '"/opt/trainer"' }]);
});

it("keeps line ends, tabs and characters beyond ASCII", () => {
  const text = dag('DockerOperator(task_id="ä",\timage="acme/trainer:1")  # größer 🚀').replaceAll("\n", "\r\n");
  expect(copy(text)).toBe(text.replace("acme/trainer:1", trainer));
});
