import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { AirflowLine } from "../../src/dags/catalogue/format.ts";
import { CatalogueLine } from "../../src/dags/catalogue/line.ts";
import packed2 from "../../src/dags/catalogue/line2.generated.ts";
import packed3 from "../../src/dags/catalogue/line3.generated.ts";
import { loadCatalogue } from "../../src/dags/catalogue/load.ts";

const catalogue = loadCatalogue();
const LINES: AirflowLine[] = ["2", "3"];
const BASH = {
  "2": "airflow.operators.bash.BashOperator",
  "3": "airflow.providers.standard.operators.bash.BashOperator",
};
const KUBERNETES = "airflow.providers.cncf.kubernetes.operators.pod.KubernetesPodOperator";
const DOCKER = "airflow.providers.docker.operators.docker.DockerOperator";

function operator(line: AirflowLine, path: string) {
  const found = catalogue.findClass(line, path);
  if (!found) throw new Error(`${path} is not in line ${line}`);
  return found;
}

describe.each(LINES)("Airflow %s", (line) => {
  test("BashOperator: templated fields, and bash_command is needed", () => {
    const bash = operator(line, BASH[line]);
    expect(bash.templateFields).toEqual(expect.arrayContaining(["bash_command", "env"]));
    expect(bash.templateFields).not.toContain("append_env");
    expect([...bash.required!].sort()).toEqual(["bash_command", "task_id"]);
    expect(bash.accepted).toContain("retries");
    expect(bash.isSensor).toBe(false);
  });

  test("an inherited constructor: sensors take poke_interval, and are sensors", () => {
    const path = {
      "2": "airflow.sensors.filesystem.FileSensor",
      "3": "airflow.providers.standard.sensors.filesystem.FileSensor",
    };
    const sensor = operator(line, path[line]);
    expect(sensor.isSensor).toBe(true);
    expect(sensor.accepted).toContain("poke_interval");
    expect([...sensor.required!].sort()).toEqual(["filepath", "task_id"]);
    expect(catalogue.derives(line, sensor.path, "BaseSensorOperator")).toBe(true);
  });

  test("KubernetesPodOperator: no image needed, a typo is not taken", () => {
    const pod = operator(line, KUBERNETES);
    expect([...pod.required!]).toEqual(["task_id"]);
    expect(pod.accepted).toContain("container_resources");
    expect(pod.accepted).not.toContain("resource");
    expect(pod.templateFields).toEqual(expect.arrayContaining(["image", "arguments", "env_vars"]));
  });

  test("DockerOperator: takes image, not imagee", () => {
    const docker = operator(line, DOCKER);
    expect(docker.accepted).toContain("image");
    expect(docker.accepted).not.toContain("imagee");
    expect(docker.takesAnything).toBe(false);
    expect(docker.required).toContain("image");
    expect(docker.package).toBe("apache-airflow-providers-docker");
  });

  test("arguments that a class passes itself are not taken: those of the function, in a decorator", () => {
    const branch = catalogue.decorator(line, "branch")!;
    expect(branch.operator?.name).toBe("_BranchPythonDecoratedOperator");
    expect(branch.accepted).not.toContain("python_callable");
    expect([...branch.required!]).toEqual([]);
  });

  test("@task.docker takes what DockerOperator takes, and needs image", () => {
    const docker = catalogue.decorator(line, "docker")!;
    expect(docker.accepted).toContain("image");
    expect(docker.accepted).toContain("mounts");
    expect(docker.accepted).not.toContain("imagee");
    expect([...docker.required!]).toEqual(["image"]);
    expect(docker.operator?.templateFields).toContain("op_args");
  });

  test("the decorators that the issue names exist", () => {
    expect(catalogue.decorators(line)).toEqual(
      expect.arrayContaining(
        "python docker kubernetes virtualenv external_python branch sensor short_circuit bash branch_virtualenv branch_external_python pyspark run_if skip_if".split(
          " ",
        ),
      ),
    );
    expect(catalogue.decorator(line, "run_if")?.operator).toBeUndefined();
    expect(catalogue.decorator(line, "dockr")).toBeUndefined();
  });

  test("a property that returns the task's output", () => {
    const path = "airflow.providers.yandex.operators.dataproc.DataprocCreateClusterOperator";
    expect([...operator(line, path).outputs]).toEqual([["cluster_id", "return_value"]]);
  });

  test("template fields that are put together", () => {
    const fields = operator(line, "airflow.providers.amazon.aws.operators.s3.S3CreateBucketOperator").templateFields;
    expect(fields).toContain("bucket_name");
    expect(
      operator(line, "airflow.providers.google.cloud.operators.kubernetes_engine.GKEStartPodOperator").templateFields,
    ).toEqual(expect.arrayContaining(["cluster_name", "image"]));
  });

  test("every class resolves, and its bases are classes", () => {
    for (const path of catalogue.classes(line)) {
      const made = operator(line, path);
      for (const base of made.bases) expect(catalogue.findClass(line, base)?.path).toBe(base);
    }
    expect(catalogue.classes(line).filter((path) => operator(line, path).isOperator).length).toBeGreaterThan(1100);
  });

  test("what is not known is rare", () => {
    const operators = catalogue
      .classes(line)
      .map((path) => operator(line, path))
      .filter((made) => made.isOperator);
    const unknown = operators.filter((made) => !made.accepted || !made.required || !made.templateFields);
    expect(unknown.length / operators.length).toBeLessThan(0.02);
  });

  test("names that no Airflow has, and names that are none of ours", () => {
    expect(catalogue.findName(line, "airflow.operators.bash", "BashOperatr")).toEqual({
      status: "absent",
      certain: true,
    });
    expect(catalogue.findName(line, DOCKER.slice(0, -15), "DockrOperator")).toEqual({
      status: "absent",
      certain: false,
    });
    expect(catalogue.findName(line, "airflow.operators.nothing", "X")).toEqual({ status: "absent", certain: true });
    expect(catalogue.findName(line, "pandas", "DataFrame")).toEqual({ status: "unknown" });
    expect(catalogue.findName(line, "airflow.operators.bash", "_private")).toEqual({ status: "unknown" });
    expect(catalogue.findName(line, "airflow.www.app", "create_app")).toEqual({ status: "unknown" });
    expect(catalogue.findModule(line, "airflow.operators.nothing")).toBe("absent");
  });

  test("the package of a module", () => {
    expect(catalogue.packageOf(line, "airflow.providers.docker.operators.docker")?.name).toBe(
      "apache-airflow-providers-docker",
    );
    expect(catalogue.findClass(line, BASH[line])?.package).toBe(
      line === "2" ? "apache-airflow" : "apache-airflow-providers-standard",
    );
  });

  test("DAG, context and trigger rules", () => {
    const found = catalogue.findName(line, "airflow", "DAG");
    const signature = catalogue.signature(line, "path" in found ? found.path : "");
    expect(signature?.[0]).toBe("dag_id");
    expect(signature).toContain("schedule=");
    expect(signature?.includes("schedule_interval=")).toBe(line === "2");
    expect(catalogue.contextKeys(line).has("logical_date")).toBe(true);
    expect(catalogue.contextKeys(line).has("execution_date")).toBe(line === "2");
    expect(catalogue.triggerRules(line).has("dummy")).toBe(line === "2");
  });
});

describe("from Airflow 2 to 3", () => {
  test("PythonOperator moved to the standard provider", () => {
    expect(catalogue.findName("2", "airflow.operators.python", "PythonOperator")).toEqual({
      status: "here",
      kind: "class",
      path: "airflow.operators.python.PythonOperator",
      package: "apache-airflow",
    });
    expect(catalogue.findName("3", "airflow.operators.python", "PythonOperator")).toEqual({
      status: "moved",
      kind: "class",
      path: "airflow.providers.standard.operators.python.PythonOperator",
      write: "airflow.providers.standard.operators.python.PythonOperator",
      package: "apache-airflow-providers-standard",
    });
    expect(catalogue.findClass("3", "airflow.operators.python.PythonOperator")?.required).toContain("python_callable");
  });

  test("DummyOperator is EmptyOperator in 2, and gone in 3", () => {
    expect(catalogue.findName("2", "airflow.operators.dummy", "DummyOperator")).toMatchObject({
      status: "moved",
      write: "airflow.operators.empty.EmptyOperator",
    });
    expect(catalogue.findName("3", "airflow.operators.dummy", "DummyOperator")).toEqual({
      status: "removed",
      replacement: "airflow.providers.standard.operators.empty.EmptyOperator",
      certain: true,
    });
  });

  test.each([
    ["airflow.operators.subdag", "SubDagOperator", "airflow.sdk.TaskGroup"],
    ["airflow.operators.bash_operator", "BashOperator", "airflow.providers.standard.operators.bash.BashOperator"],
    ["airflow.contrib.operators.kubernetes_pod_operator", "KubernetesPodOperator", KUBERNETES],
    ["airflow.datasets", "Dataset", "airflow.sdk.Asset"],
    ["airflow.utils.dates", "days_ago", "pendulum.today('UTC').add(days=-N)"],
    ["airflow.sensors.base_sensor_operator", "BaseSensorOperator", "airflow.sdk.BaseSensorOperator"],
  ])("%s.%s is removed in 3", (module, name, replacement) => {
    expect(catalogue.findName("3", module, name)).toEqual({ status: "removed", replacement, certain: true });
  });

  test("replacements exist", () => {
    const line = new CatalogueLine(packed3);
    for (const part of Object.values(line.data.removed).flatMap((text) => text.split(";"))) {
      const path = part.slice(0, part.lastIndexOf("="));
      if (!path.startsWith("airflow.")) continue;
      const dot = path.lastIndexOf(".");
      expect([path, line.findName(path.slice(0, dot), path.slice(dot + 1)).status]).toEqual([
        path,
        expect.stringMatching(/^(here|unknown)$/),
      ]);
    }
  });

  test("classes that are deprecated, with what their authors name instead", () => {
    expect(catalogue.findClass("3", "airflow.providers.standard.sensors.time.TimeSensorAsync")?.deprecated).toBe(
      "TimeSensor",
    );
    expect(catalogue.findClass("2", "airflow.operators.subdag.SubDagOperator")?.deprecated).toBe(
      "airflow.utils.task_group.TaskGroup",
    );
    expect(catalogue.findClass("2", BASH["2"])?.deprecated).toBeUndefined();
  });

  test("names that exist only under a condition are unknown", () => {
    expect(catalogue.findName("2", "airflow.settings", "Session")).toEqual({ status: "unknown" });
  });

  test("public paths: BaseOperator is airflow.sdk's", () => {
    expect(catalogue.findName("3", "airflow.models.baseoperator", "BaseOperator")).toMatchObject({
      status: "moved",
      path: "airflow.sdk.bases.operator.BaseOperator",
      write: "airflow.sdk.BaseOperator",
    });
    expect(catalogue.findName("2", "airflow.sdk", "dag")).toEqual({ status: "absent", certain: true });
    expect(catalogue.findName("3", "airflow.sdk", "dag")).toMatchObject({ status: "here" });
  });

  test("arguments, context keys and trigger rules that are gone have been there", () => {
    expect(catalogue.argumentReplacement("schedule_interval")).toBe("schedule");
    expect(catalogue.argumentReplacement("retries")).toBeUndefined();
    for (const key of catalogue.removedContextKeys().keys()) {
      expect([key, catalogue.contextKeys("2").has(key), catalogue.contextKeys("3").has(key)]).toEqual([
        key,
        true,
        false,
      ]);
    }
    for (const rule of catalogue.removedTriggerRules().keys()) {
      expect([rule, catalogue.triggerRules("2").has(rule), catalogue.triggerRules("3").has(rule)]).toEqual([
        rule,
        true,
        false,
      ]);
    }
  });
});

describe("the asset", () => {
  test("is at most 500 kB", () => {
    expect(packed2.length + packed3.length).toBeLessThan(500_000);
    expect(readFileSync("src/dags/catalogue/line3.generated.ts", "utf8").length).toBeLessThan(packed3.length + 200);
  });

  test("unpacks a line in a quarter of a second even on a busy machine", () => {
    const started = performance.now();
    new CatalogueLine(packed3);
    expect(performance.now() - started).toBeLessThan(250);
  });
});
