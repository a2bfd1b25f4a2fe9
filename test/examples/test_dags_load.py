"""The example's DAGs load in real Airflows, and are the pipeline that its README draws.

MLOPS_AIRFLOW_PYTHONS lists the interpreters of environments that have Airflow, separated as PATH is.
"""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
EXAMPLES = HERE.parent.parent / "examples"
PYTHONS = [python for python in os.environ.get("MLOPS_AIRFLOW_PYTHONS", "").split(os.pathsep) if python]

TRAININGS = ["train_basic", "train_crossval", "train_resnet50"]
PIPELINE = {
    "tasks": ["compare", "preprocessing", "serve", *TRAININGS],
    "edges": sorted(
        [["compare", "serve"]] + [["preprocessing", name] for name in TRAININGS] + [[name, "compare"] for name in TRAININGS]
    ),
}
TOLD = {"mlops.request-id": "a-request", "mlops.commit": "c0ffee"}


def pipeline(tags: dict) -> dict:
    return {**PIPELINE, "tags": {name: tags for name in ["preprocessing", *TRAININGS]}}


LOCAL = pipeline(TOLD)
IN_CONTAINERS = pipeline({**TOLD, "mlops.image": "acme/python-base-cnn-model:1.4.0"})
TEST_INFERENCE = {
    "tasks": ["list_pictures", "predict", "served", "summarise"],
    "edges": [["list_pictures", "predict"], ["predict", "summarise"], ["served", "predict"]],
    "tags": {},
}
EXPECTED = {
    "cnn_skin_cancer/airflow_docker_DAG.py": {"skin_cancer_docker": IN_CONTAINERS},
    "cnn_skin_cancer/airflow_k8s_test_inference_DAG.py": {"skin_cancer_test_inference": TEST_INFERENCE},
    "cnn_skin_cancer/airflow_k8s_workflow_DAG.py": {"skin_cancer_kubernetes": IN_CONTAINERS},
    "cnn_skin_cancer/airflow_local_DAG.py": {"skin_cancer_local": LOCAL},
}

# Rules whose mistake makes Airflow 3 refuse the file, and words of its refusal.
REFUSED = {
    "python-syntax": "SyntaxError",
    "unresolved-import": "No module named",
    "invalid-id": "alphanumeric",
    "duplicate-task-id": "already been added",
    "invalid-schedule": "out of range",
    "dag-cycle": "Cycle detected",
    "unknown-argument": "retires",
    "missing-argument": "bash_command",
    "airflow3-removed": "No module named",
}

pytestmark = pytest.mark.skipif(not PYTHONS, reason="MLOPS_AIRFLOW_PYTHONS names no interpreter that has Airflow")


def loaded(python: str, folder: str) -> dict:
    answer = subprocess.run(
        [python, "-B", HERE / "load_dags.py", EXAMPLES / folder], capture_output=True, text=True, timeout=300, check=False
    )
    assert answer.returncode == 0, answer.stderr[-2000:]
    return json.loads(answer.stdout.splitlines()[-1])


@pytest.mark.parametrize("python", PYTHONS)
def test_example_loads(python: str) -> None:
    files = loaded(python, "mlops-airflow-DAGs")["files"]
    assert {path: file["error"] for path, file in files.items() if file["error"]} == {}
    assert {path: file["dags"] for path, file in files.items()} == EXPECTED


@pytest.mark.parametrize("python", PYTHONS)
def test_airflow_refuses_what_the_broken_copy_says_it_refuses(python: str) -> None:
    seen = loaded(python, "mlops-airflow-DAGs-broken")
    if seen["airflow"].startswith("2."):
        pytest.skip("the broken copy is written for Airflow 3, and most of its files fail there by their imports")
    unseen = dict(REFUSED)
    for path, file in seen["files"].items():
        source = (EXAMPLES / "mlops-airflow-DAGs-broken" / path).read_text(encoding="utf-8")
        for rule, words in REFUSED.items():
            if re.search(rf"# expect:.*\b{rule}\b", source):
                assert file["error"] and words in file["error"], f"{path}: {rule} is planted, but Airflow says {file['error']}"
                unseen.pop(rule, None)
    assert unseen == {}
