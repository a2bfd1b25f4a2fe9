"""Runs the example's steps one after the other, on a database in a folder, and prints what they left there as JSON.

Run by the interpreter of an environment that has mlflow and scikit-learn: `python run_pipeline.py FOLDER`.
"""

import csv
import importlib.util
import io
import json
import os
import sys
import time
from pathlib import Path

USE_CASE = Path(__file__).parent.parent.parent / "examples" / "mlops-airflow-DAGs" / "cnn_skin_cancer"


def as_package() -> None:
    """Makes `src/` importable as `skin_cancer`, as its installation does."""
    source = USE_CASE / "src"
    spec = importlib.util.spec_from_file_location("skin_cancer", source / "__init__.py", submodule_search_locations=[str(source)])
    sys.modules["skin_cancer"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["skin_cancer"])


def main(folder: Path) -> dict:
    os.environ.setdefault("MLFLOW_TRACKING_URI", f"sqlite:///{folder}/mlflow.db")
    os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
    os.chdir(folder)
    as_package()
    import mlflow
    from skin_cancer.compare import compare_models
    from skin_cancer.preprocessing import preprocess
    from skin_cancer.serving import hand_over
    from skin_cancer.tracking import CHOICE_METRIC, METRIC
    from skin_cancer.train import RECIPES, train_model

    started = time.monotonic()
    # As the DAGs fill it in for a dag run that was told no commit.
    tags = {"mlops.request-id": "a-request", "mlops.commit": "", "mlops.image": "acme/trainer@sha256:c0ffee"}
    prepared = preprocess(images_per_class="100", tags=tags)
    models = [train_model(recipe, prepared, tags=tags) for recipe in RECIPES]
    serving = hand_over(compare_models(models), str(folder / "serving"))
    seconds = time.monotonic() - started

    client = mlflow.MlflowClient()
    runs = []
    for model in models:
        run = client.get_run(model["run_id"])
        table = mlflow.artifacts.load_text(f"runs:/{model['run_id']}/predictions.csv")
        rows = list(csv.DictReader(io.StringIO(table)))
        runs.append(
            {
                "tags": {key: value for key, value in run.data.tags.items() if key.startswith("mlops.")},
                "accuracy": run.data.metrics[METRIC],
                "chosen_by": run.data.metrics[CHOICE_METRIC],
                "columns": list(rows[0]),
                "recomputed": sum(row["label"] == row["prediction"] for row in rows) / len(rows),
                "version_run": client.get_model_version(model["model_name"], model["model_version"]).run_id,
            }
        )
    again = preprocess(images_per_class=5, seed=8)
    refusals = {}
    other = {**models[0], "run_id": train_model("Basic", again)["run_id"]}
    for name, arguments in {"too low": (models, 0.999), "other data": ([models[1], other], 0.5)}.items():
        try:
            compare_models(*arguments)
        except ValueError as error:
            refusals[name] = str(error)
    stage = client.get_model_version(serving["serving_model_name"], serving["serving_model_version"]).current_stage
    return {
        "mlflow": mlflow.__version__,
        "seconds": seconds,
        "prepared": prepared,
        "models": models,
        "runs": runs,
        "serving": serving,
        "stage": stage,
        "refusals": refusals,
        "sets": sets(mlflow, prepared),
        "same_set_again": again["evaluation_set"] == prepared["evaluation_set"],
        "service": service(folder / "serving"),
    }


def sets(mlflow, prepared: dict) -> dict:
    """The pictures of each set, by the SHA-256 of their pixels."""
    import numpy as np
    from skin_cancer.model.utils import sha256_of

    dataset = mlflow.artifacts.download_artifacts(run_id=prepared["run_id"], artifact_path="dataset")
    names = ("train", "validation", "evaluation")
    return {name: [sha256_of(picture.tobytes()) for picture in np.load(f"{dataset}/{name}.npz")["pixels"]] for name in names}


def service(folder: Path) -> dict | None:
    """What the FastAPI app answers; None where FastAPI is not installed."""
    if importlib.util.find_spec("fastapi") is None or importlib.util.find_spec("python_multipart") is None:
        return None
    sys.path.insert(0, str(USE_CASE / "Docker" / "fastapi-serve-app"))
    os.environ["SERVING_FOLDER"] = str(folder)
    from fastapi.testclient import TestClient
    from main import app

    answers = {}
    with TestClient(app) as client:
        answers["info"] = client.get("/info").json()
        for picture in sorted((USE_CASE / "inference_test_images").glob("*.jpg")):
            answers[picture.name] = client.post("/predict", files={"file": picture.read_bytes()}).json()
        answers["no picture"] = client.post("/predict", files={"file": b"text"}).status_code
    os.environ["SERVING_FOLDER"] = str(folder / "nothing")
    with TestClient(app) as client:
        answers["no model"] = client.get("/health").status_code
    return answers


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]).resolve())))
