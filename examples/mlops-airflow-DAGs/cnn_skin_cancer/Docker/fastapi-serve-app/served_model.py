"""The model that is served, and what proves which one it is."""

import io
import json
import os
import tempfile
from pathlib import Path

import mlflow
import numpy as np
import yaml
from PIL import Image

CLASSES = ("benign", "malignant")
INPUT_SIDE = 32


class ServedModel:
    """One version of a registered model, loaded once.

    `info` is read from the files that the model was downloaded with: MLflow writes the version beside the model, so it is
    what is loaded that is named, not what someone meant to load.
    """

    def __init__(self, folder: Path) -> None:
        card = yaml.safe_load((folder / "MLmodel").read_text(encoding="utf-8"))
        registered = yaml.safe_load((folder / "registered_model_meta").read_text(encoding="utf-8"))
        self.info = {
            "model_name": registered["model_name"],
            "model_version": str(registered["model_version"]),
            "run_id": card.get("run_id"),
            "model_uuid": card["model_uuid"],
            "classes": CLASSES,
        }
        self._model = mlflow.pyfunc.load_model(str(folder))
        self._shape = self._model.metadata.get_input_schema().inputs[0].shape

    def probabilities(self, picture: bytes) -> list[float]:
        """One probability a class. Raises PIL.UnidentifiedImageError or OSError when `picture` is no picture."""
        with Image.open(io.BytesIO(picture)) as opened:
            small = opened.convert("RGB").resize((INPUT_SIDE, INPUT_SIDE), Image.Resampling.BOX)
        pixels = np.asarray(small, dtype=np.float32) / 255
        return np.asarray(self._model.predict(pixels.reshape(self._shape)))[0].tolist()


def load() -> ServedModel:
    """Loads the model that MODEL_URI names (`models:/NAME/VERSION`), or else the one that the pipeline handed over.

    The hand-over is `current.json` in the folder SERVING_FOLDER (default `/serving`). Raises FileNotFoundError when there is
    neither, and MLflow's errors when the registry can't give the model.
    """
    uri = os.environ.get("MODEL_URI")
    if uri:
        return ServedModel(Path(mlflow.artifacts.download_artifacts(uri, dst_path=tempfile.mkdtemp(prefix="model-"))))
    folder = Path(os.environ.get("SERVING_FOLDER", "/serving"))
    pointer = json.loads((folder / "current.json").read_text(encoding="utf-8"))
    return ServedModel(folder / pointer["folder"])
