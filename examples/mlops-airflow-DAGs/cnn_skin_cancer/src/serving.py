"""Hands a registered model over to the FastAPI app, which is a program of its own and shares only a folder with the pipeline."""

import json
import os
import tempfile
from pathlib import Path

import mlflow
import numpy as np

from .model.utils import pixels_of
from .pictures import draw_lesion


def hand_over(serving: dict, serving_folder: str) -> dict:
    """Puts the model that `compare_models` chose into `serving_folder` and points `current.json` to it.

    The model must answer for a picture before the pointer moves, and the pointer moves in one step: the app sees the
    former model or this one. Raises ValueError when the model's answer is no probability. Returns `serving`.
    """
    name, version = serving["serving_model_name"], serving["serving_model_version"]
    folder = Path(serving_folder)
    folder.mkdir(parents=True, exist_ok=True)
    release = folder / f"{name}-{version}"
    if not release.exists():
        unfinished = Path(tempfile.mkdtemp(prefix="unfinished-", dir=folder))
        mlflow.artifacts.download_artifacts(serving["serving_model_uri"], dst_path=str(unfinished))
        unfinished.chmod(0o755)
        unfinished.rename(release)

    model = mlflow.pyfunc.load_model(str(release))
    picture = pixels_of(draw_lesion(np.random.default_rng(0), "benign"))
    answer = np.asarray(model.predict(picture.reshape(model.metadata.get_input_schema().inputs[0].shape)))
    if answer.shape != (1, 2) or not np.isclose(answer.sum(), 1, atol=1e-3):
        raise ValueError(f"{serving['serving_model_uri']} answered {answer.tolist()}, which are no probabilities of two classes.")

    pointer = folder / f"current.json.{os.getpid()}"
    pointer.write_text(json.dumps({**serving, "folder": release.name}), encoding="utf-8")
    pointer.replace(folder / "current.json")
    return serving
