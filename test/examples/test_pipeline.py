"""The example's steps run, and leave in MLflow what the other actions look for.

MLOPS_TRAINING_PYTHONS lists the interpreters of environments that have mlflow and scikit-learn (and FastAPI, for the service),
separated as PATH is.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest

PYTHONS = [python for python in os.environ.get("MLOPS_TRAINING_PYTHONS", "").split(os.pathsep) if python]

pytestmark = pytest.mark.skipif(not PYTHONS, reason="MLOPS_TRAINING_PYTHONS names no interpreter that has mlflow and scikit-learn")


@pytest.fixture(scope="module", params=PYTHONS)
def left(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict:
    folder = tmp_path_factory.mktemp("pipeline")
    answer = subprocess.run(
        [request.param, "-B", Path(__file__).parent / "run_pipeline.py", folder],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr[-3000:]
    return json.loads(answer.stdout.splitlines()[-1])


def test_steps_hand_on_what_the_platform_expects(left: dict) -> None:
    assert [set(model) for model in left["models"]] == [{"run_id", "model_name", "model_version", "model_stage"}] * 3
    assert len({model["model_name"] for model in left["models"]}) == 3
    assert set(left["serving"]) == {"serving_model_name", "serving_model_uri", "serving_model_version"}


def test_best_model_on_the_validation_set_is_staged(left: dict) -> None:
    best = max(range(3), key=lambda number: left["runs"][number]["chosen_by"])
    assert left["serving"]["serving_model_name"] == left["models"][best]["model_name"]
    assert left["stage"] == "Staging"


def test_runs_carry_their_evidence(left: dict) -> None:
    for run, model in zip(left["runs"], left["models"], strict=True):
        assert run["tags"] == {
            "mlops.request-id": "a-request",
            "mlops.image": "acme/trainer@sha256:c0ffee",
            "mlops.evaluation-set": left["prepared"]["evaluation_set"],
        }
        assert run["columns"] == ["id", "label", "prediction", "score"]
        assert run["recomputed"] == pytest.approx(run["accuracy"])
        assert run["accuracy"] > 0.6
        assert run["version_run"] == model["run_id"]


def test_compare_refuses(left: dict) -> None:
    assert "at least 0.999" in left["refusals"]["too low"]
    assert "different preprocessings" in left["refusals"]["other data"]


def test_no_picture_is_in_two_sets(left: dict) -> None:
    sizes = {name: len(pictures) for name, pictures in left["sets"].items()}
    assert sizes == {"train": 200, "validation": 200, "evaluation": 300}
    assert len({picture for pictures in left["sets"].values() for picture in pictures}) == sum(sizes.values())


def test_evaluation_set_never_changes(left: dict) -> None:
    assert left["same_set_again"]


def test_service_answers_with_the_version_it_loaded(left: dict) -> None:
    service = left["service"]
    if service is None:
        pytest.skip("FastAPI is not installed in this environment")
    assert service["info"]["model_version"] == left["serving"]["serving_model_version"]
    assert service["info"]["run_id"] in {model["run_id"] for model in left["models"]}
    assert service["info"]["model_uuid"]
    answers = [service[f"{number}.jpg"] for number in range(1, 7)]
    assert {answer["model_version"] for answer in answers} == {left["serving"]["serving_model_version"]}
    # Odd pictures are drawn benign, even ones malignant.
    right = sum(answer["prediction"] == ("benign", "malignant")[number % 2] for number, answer in enumerate(answers))
    assert right >= 5
    assert service["no picture"] == 422
    assert service["no model"] == 503
