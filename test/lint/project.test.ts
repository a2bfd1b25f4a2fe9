import { describe, expect, test } from "@jest/globals";
import { airflowIgnore } from "../../src/lint/airflowignore.ts";
import { builtImages } from "../../src/lint/built-images.ts";
import { distributionOf, isInstalled } from "../../src/lint/modules.ts";
import { installedWithAirflow, requirements } from "../../src/lint/requirements.ts";

const filesOf = (texts: Record<string, string>) => ({
  list: () => Object.keys(texts),
  read: (path: string) => texts[path],
});

const names = (texts: Record<string, string>) =>
  requirements(filesOf(texts), Object.keys(texts)).map(({ name }) => name);

describe("requirements", () => {
  test("of requirements files, with what they include", () => {
    const found = names({
      "requirements-dev.txt":
        "-r ops/base.txt\n# note\nScikit_Learn[extra]>=1.2 ; python_version > '3.9'\npandas\n--no-deps\n",
      "ops/base.txt": "mlflow==2.9.2 \\\n    --hash=sha256:00\nopencv.python  # for pictures\n",
    });
    expect(found).toEqual(["mlflow", "opencv-python", "scikit-learn", "pandas"]);
  });

  test("of addresses, by their name", () => {
    expect(
      names({ "requirements.txt": "git+https://example.org/team/my_lib.git@v1\nother @ https://example.org/o.whl\n" }),
    ).toEqual(["my-lib", "other"]);
  });

  test("of pyproject.toml, PEP 621 and Poetry", () => {
    expect(names({ "pyproject.toml": '[project]\ndependencies = ["lightgbm>=4", "torch"]\n' })).toEqual(
      expect.arrayContaining(["lightgbm", "torch"]),
    );
    expect(names({ "pyproject.toml": '[tool.poetry.dependencies]\npython = "^3.11"\nxgboost = "^2"\n' })).toContain(
      "xgboost",
    );
  });

  test("of Dockerfiles, compose files, conda environments and setup.py", () => {
    expect(
      names({
        "Docker/train/Dockerfile":
          "FROM python\nRUN apt-get update && \\\n  pip install --no-cache-dir 'torch==2.1' pillow\n",
      }),
    ).toEqual(["torch", "pillow"]);
    expect(
      names({
        "docker-compose.yml":
          // biome-ignore lint/suspicious/noTemplateCurlyInString: as a compose file has it
          "environment:\n  _PIP_ADDITIONAL_REQUIREMENTS: ${_PIP_ADDITIONAL_REQUIREMENTS:- mlflow boto3}\n",
      }),
    ).toEqual(["mlflow", "boto3"]);
    expect(
      names({
        "environment.yml": "dependencies:\n  - python=3.11\n  - conda-forge::xgboost\n  - pip:\n      - mlflow==2\n",
      }),
    ).toEqual(["python", "xgboost", "mlflow"]);
    expect(names({ "setup.py": "setup(install_requires=['great-expectations>=0.18'])\n" })).toContain(
      "great-expectations",
    );
  });

  test("keep Airflow's extras", () => {
    expect(names({ "requirements.txt": "apache-airflow[docker,celery]==2.10.5\n" })).toEqual([
      "apache-airflow",
      "apache-airflow[docker]",
      "apache-airflow[celery]",
    ]);
  });
});

describe("what is surely installed where Airflow is", () => {
  const surely = (texts: Record<string, string>) => [...installedWithAirflow(filesOf(texts), Object.keys(texts))];

  test("stands in one requirements file with it, or in a file that this includes", () => {
    const texts = { "requirements.txt": "apache-airflow==3.2.2\n-r more.txt\n", "more.txt": "pandas==2.3.3\n" };
    expect(surely(texts)).toEqual(["apache-airflow", "pandas"]);
  });

  test("is not what the training image installs, nor what only some Pythons get", () => {
    const texts = {
      "Docker/train/requirements.txt": "pandas==2.3.3\n",
      "requirements.txt": "apache-airflow==3.2.2\nvirtualenv==20.29.2 ; python_version < '3.9'\n",
    };
    expect(surely(texts)).toEqual(["apache-airflow"]);
  });
});

describe("what requirements install", () => {
  const has = (module: string, ...distributions: string[]) => isInstalled(module, new Set(distributions));

  test("other names of distributions are known", () => {
    expect([has("sklearn.svm", "scikit-learn"), has("cv2", "opencv-python-headless"), has("PIL", "pillow")]).toEqual([
      true,
      true,
      true,
    ]);
    expect([has("sklearn", "pandas"), has("lightgbm", "pandas")]).toEqual([false, false]);
    expect([distributionOf("sklearn.svm"), distributionOf("my_lib.x")]).toEqual(["scikit-learn", "my-lib"]);
  });

  test("providers: those of the official image, unless the requirements choose providers themselves", () => {
    const slack = "airflow.providers.slack.hooks.slack";
    expect(has(slack, "mlflow")).toBe(true);
    expect(has(slack, "apache-airflow-providers-docker")).toBe(false);
    expect(has(slack, "apache-airflow-providers-slack")).toBe(true);
    expect(has("airflow.providers.standard.operators.bash", "apache-airflow-providers-docker")).toBe(true);
    expect(has("airflow.providers.databricks.operators.databricks", "mlflow")).toBe(false);
    expect(distributionOf("airflow.providers.apache.spark.operators.x")).toBe("apache-airflow-providers-apache-spark");
  });

  test("Airflow's own dependencies are there", () =>
    expect([has("pendulum"), has("requests"), has("yaml")]).toEqual([true, true, true]));
});

describe("built images", () => {
  const images = (texts: Record<string, string>) =>
    builtImages(filesOf(texts), Object.keys(texts)).map(({ name }) => name);

  test("of build-push-action and metadata-action, with the workflow's environment put in", () => {
    const workflow = `
env: { REGISTRY: ghcr.io }
jobs:
  build:
    env: { NAME: acme/cnn }
    steps:
      - uses: docker/metadata-action@v5
        with: { images: "\${{ env.REGISTRY }}/acme/api" }
      - uses: docker/build-push-action@v6
        with:
          tags: |
            \${{ env.REGISTRY }}/\${{ env.NAME }}:latest
            \${{ secrets.USER }}/cnn:\${{ github.sha }}
`;
    expect(images({ ".github/workflows/a.yml": workflow })).toEqual(["ghcr.io/acme/api", "ghcr.io/acme/cnn", "*/cnn"]);
  });

  test("of docker build in steps and scripts", () => {
    expect(
      images({
        ".github/workflows/a.yaml": 'jobs: { a: { steps: [{ run: "docker build . -t acme/x:$TAG --tag acme/y" }] } }',
      }),
    ).toEqual(["acme/x", "acme/y"]);
    expect(images({ "build.sh": "docker buildx build \\\n  -t acme/z:1 .\n" })).toEqual(["acme/z"]);
  });

  test("of compose services that are built, and of folders with a Dockerfile", () => {
    expect(
      images({ "docker-compose.yml": "services: { a: { build: ., image: 'acme/a:1' }, b: { image: redis } }" }),
    ).toEqual(["acme/a"]);
    expect(images({ "Docker/python-base/Dockerfile": "FROM scratch" })).toEqual(["*/python-base"]);
  });

  test("of files that are no YAML: none", () => expect(images({ ".github/workflows/a.yml": "a: [" })).toEqual([]));
});

describe(".airflowignore", () => {
  const hidden = (line: "2" | "3", ignore: Record<string, string>, path: string, folders = ["dags"]) =>
    airflowIgnore(filesOf(ignore), Object.keys(ignore), folders, line)(path);

  test("of Airflow 2 is regular expressions, searched below the DAG folder", () => {
    const file = { "dags/.airflowignore": "# note\narchive\n^old_.*\\.py$\n(\n" };
    expect(hidden("2", file, "dags/a/archive_x/b.py")).toBe("dags/.airflowignore line 2 hides it");
    expect(hidden("2", file, "dags/old_x.py")).toBe("dags/.airflowignore line 3 hides it");
    expect(hidden("2", file, "dags/a/old_x.py")).toBeUndefined();
    expect(hidden("2", file, "other/archive.py")).toBeUndefined();
  });

  test("of Airflow 3 is patterns as in .gitignore, from its own folder", () => {
    const file = { "dags/.airflowignore": "/archive/\nold_*.py\n" };
    expect(hidden("3", file, "dags/archive/b.py")).toBe("dags/.airflowignore line 1 hides it");
    expect(hidden("3", file, "dags/a/old_x.py")).toBe("dags/.airflowignore line 2 hides it");
    expect(hidden("3", file, "dags/a/archive/b.py")).toBeUndefined();
  });

  test("of Airflow 3 shows again what a later line takes out, but nothing below a hidden folder", () => {
    const file = { "dags/.airflowignore": "*\n!good.py\n!team/\narchive/\n!archive/b.py\n" };
    expect(hidden("3", file, "dags/bad.py")).toBe("dags/.airflowignore line 1 hides it");
    expect(hidden("3", file, "dags/good.py")).toBeUndefined();
    expect(hidden("3", file, "dags/archive/b.py")).toBe("dags/.airflowignore line 4 hides it");
  });
});
