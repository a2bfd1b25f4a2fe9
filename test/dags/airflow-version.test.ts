import { describe, expect, it } from "@jest/globals";
import { chooseAirflow, mayNameAirflow } from "../../src/dags/airflow-version.ts";

const from = (...files: [string, string][]) => chooseAirflow(undefined, files);

describe("chooseAirflow", () => {
  it("takes what the user says", () => {
    expect(chooseAirflow("2.10", [["requirements.txt", "apache-airflow==3.1.0"]])).toEqual({
      line: "2",
      version: "2.10",
      because: "as you asked for",
    });
  });

  it.each([
    ["requirements.txt", "apache-airflow==2.10.5", "2.10.5"],
    ["requirements.txt", "apache-airflow[docker,cncf.kubernetes] == 2.9.3  # old", "2.9.3"],
    ["requirements.txt", 'apache-airflow==3.2.2; python_version > "3.9"', "3.2.2"],
    ["requirements.txt", "apache-airflow>=2.6,<3", "2"],
    ["requirements.txt", "apache-airflow~=2.8", "2"],
    ["requirements.txt", "apache-airflow>=3.0", "3"],
    ["pyproject.toml", 'dependencies = [\n  "apache-airflow==3.0.1",\n]', "3.0.1"],
    ["pyproject.toml", 'apache-airflow = "^2.7.0"', "2"],
    ["Dockerfile", "FROM apache/airflow:2.10.5-python3.11\n", "2.10.5"],
    ["Dockerfile", "FROM apache/airflow:slim-3.2.2\n", "3.2.2"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's
    ["docker-compose.yaml", "  image: ${AIRFLOW_IMAGE_NAME:-apache/airflow:2.9.1}", "2.9.1"],
  ])("reads %s: %s", (path, text, version) => {
    expect(from([path, text])).toEqual({ line: version.charAt(0), version, because: `${path} says so` });
  });

  it.each([
    "apache-airflow>=2.5",
    "apache-airflow",
    "apache-airflow-providers-docker==2.1.0",
    "# apache-airflow==2.1.0",
    "airflow-code-editor==2.0",
  ])("does not take %s for a pin", (text) => {
    const { version, because } = from(["requirements.txt", text]);
    expect({ version, because }).toEqual({
      version: "3",
      because: "the default: nothing in the repository pins apache-airflow",
    });
  });

  it("knows only the line when versions differ, and neither when lines do", () => {
    expect(from(["a.txt", "apache-airflow==2.9.0"], ["b.txt", "apache-airflow==2.10.0"]).version).toBe("2");
    expect(from(["a.txt", "apache-airflow==2.9.0"], ["b.txt", "apache-airflow==3.1.0"])).toEqual({
      line: "3",
      version: "3",
      because: "the default: a.txt and b.txt name different ones",
    });
  });
});

it("looks into files of requirements, images and packages", () => {
  const yes = ["requirements.txt", "a/dev-requirements.in", "constraints-3.11.txt", "requirements/base.txt"];
  yes.push("pyproject.toml", "x/Dockerfile", "airflow.Dockerfile", "docker-compose.yml", "compose.yaml");
  for (const path of yes) expect([path, mayNameAirflow(path)]).toEqual([path, true]);
  for (const path of ["notes.txt", "dags/train.py", "README.md"])
    expect([path, mayNameAirflow(path)]).toEqual([path, false]);
});
