"""Draws the pictures, makes arrays of them, and keeps the three sets as artifacts of an MLflow run, where trainings fetch them."""

import tempfile
from pathlib import Path

import mlflow
import numpy as np

from .model.utils import manifest_of, pixels_of, sha256_of
from .pictures import CLASSES, draw_set
from .tracking import EVALUATION_SET_TAG, start_run

# Always the same pictures, whatever is trained: only then can two models be compared.
EVALUATION_SEED = 1848
EVALUATION_PER_CLASS = 150
# Others, by which the best of the models is chosen before any of them is compared with the champion.
VALIDATION_SEED = 1859
VALIDATION_PER_CLASS = 100


def preprocess(
    images_per_class: int | str = 200, label_noise: float | str = 0.0, seed: int | str = 7, tags: dict[str, str] | None = None
) -> dict:
    """Makes the training, the validation and the evaluation set.

    `label_noise` is the share of training labels, from 0 to 1, that are turned over: a careless annotator, for trying what
    a bad training does. Numbers may come as text, as Airflow's templates give them.

    Returns `{run_id, evaluation_set}`: the MLflow run that holds the data, and `sha256:…` of the evaluation set's manifest.
    """
    images_per_class, label_noise, seed = int(images_per_class), float(label_noise), int(seed)
    train_pictures, train_labels = draw_set(seed, images_per_class)
    wrong = np.random.default_rng(seed).random(len(train_labels)) < label_noise
    train_labels = np.where(wrong, 1 - train_labels, train_labels)
    validation_pictures, validation_labels = draw_set(VALIDATION_SEED, VALIDATION_PER_CLASS)
    pictures, labels = draw_set(EVALUATION_SEED, EVALUATION_PER_CLASS)

    train_pixels = np.stack([pixels_of(picture) for picture in train_pictures])
    validation_pixels = np.stack([pixels_of(picture) for picture in validation_pictures])
    pixels = np.stack([pixels_of(picture) for picture in pictures])
    ids = [f"evaluation-{number:04d}" for number in range(len(pixels))]
    manifest = manifest_of(ids, pixels, labels)
    evaluation_set = f"sha256:{sha256_of(manifest.encode())}"

    tags = {**(tags or {}), EVALUATION_SET_TAG: evaluation_set}
    with start_run("preprocessing", tags) as run, tempfile.TemporaryDirectory() as folder:
        np.savez_compressed(Path(folder, "train.npz"), pixels=train_pixels, labels=train_labels)
        np.savez_compressed(Path(folder, "validation.npz"), pixels=validation_pixels, labels=validation_labels)
        np.savez_compressed(Path(folder, "evaluation.npz"), ids=ids, pixels=pixels, labels=labels)
        Path(folder, "evaluation-manifest.csv").write_text(manifest, encoding="utf-8")
        mlflow.log_artifacts(folder, "dataset")
        mlflow.log_params(
            {
                "images_per_class": images_per_class,
                "label_noise": label_noise,
                "seed": seed,
                "classes": ",".join(CLASSES),
                "validation_images": len(validation_pixels),
                "evaluation_images": len(pixels),
            }
        )
        return {"run_id": run.info.run_id, "evaluation_set": evaluation_set}
