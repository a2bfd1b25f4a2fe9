"""Trains one recipe, measures it on the validation and on the evaluation set, and registers it."""

import importlib
import tempfile
import time

import mlflow
import numpy as np
from mlflow.models import infer_signature

from .model.utils import accuracy, predictions_table
from .tracking import CHOICE_METRIC, DATASET_PARAM, EVALUATION_SET_TAG, METRIC, start_run

RECIPES = ("Basic", "ResNet50", "CrossVal")
_KINDS = {"sklearn": "sklearn_recipes", "cnn": "cnn"}


def train_model(
    recipe: str, prepared: dict, model_kind: str = "sklearn", seed: int | str = 7, tags: dict[str, str] | None = None
) -> dict:
    """Trains `recipe` (one of RECIPES) on the data of the run that `preprocess` returned as `prepared`.

    `model_kind` is `sklearn`, or `cnn` where TensorFlow is installed. The metrics, the table of predictions and the model are
    all of one MLflow run, and the registered version is that run's own.

    Returns `{run_id, model_name, model_version, model_stage}`.
    """
    if model_kind not in _KINDS:
        raise ValueError(f"There is no model kind {model_kind!r}: choose {' or '.join(_KINDS)}.")
    kind = importlib.import_module(f".model.{_KINDS[model_kind]}", __package__)
    name = f"skin_cancer_{recipe.lower()}"
    seed = int(seed)

    with tempfile.TemporaryDirectory() as folder:
        dataset = mlflow.artifacts.download_artifacts(run_id=prepared["run_id"], artifact_path="dataset", dst_path=folder)
        with np.load(f"{dataset}/train.npz") as train, np.load(f"{dataset}/validation.npz") as validation:
            pixels, labels = train["pixels"], train["labels"]
            validation_pixels, validation_labels = validation["pixels"], validation["labels"]
        with np.load(f"{dataset}/evaluation.npz") as evaluation:
            ids, test_pixels, test_labels = evaluation["ids"].tolist(), evaluation["pixels"], evaluation["labels"]

    with start_run(f"train_{recipe}", {**(tags or {}), EVALUATION_SET_TAG: prepared["evaluation_set"]}) as run:
        mlflow.log_params({"recipe": recipe, "model_kind": model_kind, "seed": seed, "training_images": len(pixels)})
        mlflow.log_param(DATASET_PARAM, prepared["run_id"])
        started = time.monotonic()
        model = kind.fit(recipe, pixels, labels, seed)
        mlflow.log_metric("training_seconds", time.monotonic() - started)

        mlflow.log_metric(CHOICE_METRIC, accuracy(kind.probabilities(model, validation_pixels), validation_labels))
        probabilities = kind.probabilities(model, test_pixels)
        mlflow.log_text(predictions_table(ids, test_labels, probabilities), "predictions.csv")
        mlflow.log_metric(METRIC, accuracy(probabilities, test_labels))

        signature = infer_signature(test_pixels.reshape(kind.INPUT_SHAPE), probabilities)
        version = kind.log(model, signature, name).registered_model_version
        return {"run_id": run.info.run_id, "model_name": name, "model_version": str(version), "model_stage": "None"}
