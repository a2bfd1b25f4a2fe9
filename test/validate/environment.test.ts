import { describe, expect, it } from "@jest/globals";
import {
  airflowPin,
  collectRequirements,
  importVariables,
  installerVariables,
  keyOf,
} from "../../src/validate/environment.ts";

const collected = (files: Record<string, string>) => collectRequirements("requirements.txt", (path) => files[path]);

describe("the name of an environment", () => {
  const files = {
    "requirements.txt": "-r ci/base.txt\n",
    "ci/base.txt": "-c pins.txt\na==1\n",
    "ci/pins.txt": "b==1\n",
  };
  const key = (changed: Record<string, string>, pin?: string, base = "3.12") =>
    keyOf(collected({ ...files, ...changed }), pin, base);

  it("changes with every file, the Airflow and the Python that it is made of", () => {
    const keys = [
      key({}),
      key({ "ci/base.txt": "-c pins.txt\na==2\n" }),
      key({ "ci/pins.txt": "b==2\n" }),
      key({}, "apache-airflow==3.2.2"),
      key({}, undefined, "3.11"),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(key({})).toBe(keys[0]);
  });

  it.each(["-e .", "--editable ./x", "./package", "x @ file:///x.whl"])("can't be told of %s", (row) => {
    expect(key({ "ci/base.txt": `${row}\n` })).toBeUndefined();
  });

  it("ends with files that include each other", () => {
    expect(collected({ "requirements.txt": "-r requirements.txt\n" }).texts.size).toBe(1);
  });
});

describe("Airflow beside the requirements", () => {
  it.each([
    ["apache-airflow==2.10.5\n", "2.10.5", undefined],
    ["Apache_Airflow[docker]>=2\n", "3", undefined],
    ["apache-airflow-providers-docker\n", "3.2.2", "apache-airflow==3.2.2"],
    ["# apache-airflow==2\npandas\n", "2.10", "apache-airflow==2.10.*"],
    ["", "3", "apache-airflow==3.*"],
  ])("%j for %s: %s", (text, version, pin) => {
    expect(airflowPin(version, collected({ "requirements.txt": text }))).toBe(pin);
  });
});

describe("the environment variables", () => {
  const runner = {
    PATH: "/bin",
    LD_LIBRARY_PATH: "/py/lib",
    GITHUB_TOKEN: "t",
    ACTIONS_RUNTIME_TOKEN: "t",
    ACTIONS_ID_TOKEN_REQUEST_URL: "u",
    INPUT_PYTHON: "p",
    AWS_SECRET_ACCESS_KEY: "s",
    AIRFLOW_CONN_DB: "c",
    HTTPS_PROXY: "p",
    PIP_INDEX_URL: "https://u:p@host",
    HOME: "/root",
  };

  it("of an import are those that a Python needs, and Airflow's own", () => {
    const names = Object.keys(importVariables(runner, "/tmp/h", "/tmp/p", 30));
    expect(names.filter((name) => !name.startsWith("AIRFLOW__")).sort()).toEqual(
      ["AIRFLOW_HOME", "HOME", "LD_LIBRARY_PATH", "PATH", "PYTHONDONTWRITEBYTECODE", "PYTHONUTF8", "TMPDIR"].sort(),
    );
    expect(importVariables(runner, "/tmp/h", "/tmp/p", 30)).toMatchObject({ HOME: "/tmp/h", AIRFLOW_HOME: "/tmp/h" });
  });

  it("of an installer say where packages come from, and hold no token of the runner", () => {
    const names = Object.keys(installerVariables(runner)).sort();
    expect(names).toEqual(
      [
        "HOME",
        "HTTPS_PROXY",
        "LD_LIBRARY_PATH",
        "PATH",
        "PIP_DISABLE_PIP_VERSION_CHECK",
        "PIP_INDEX_URL",
        "PIP_NO_INPUT",
      ].sort(),
    );
  });
});
