"""Data formats that the steps share: pixels, the evaluation manifest, the table of predictions."""

import csv
import hashlib
import io

import numpy as np
from PIL import Image

INPUT_SIDE = 32


def pixels_of(picture: Image.Image) -> np.ndarray:
    """A picture of any size as the models see it: INPUT_SIDE x INPUT_SIDE x 3 numbers from 0 to 1, float32."""
    small = picture.convert("RGB").resize((INPUT_SIDE, INPUT_SIDE), Image.Resampling.BOX)
    return np.asarray(small, dtype=np.float32) / 255


def sha256_of(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def manifest_of(ids: list[str], pixels: np.ndarray, labels: np.ndarray) -> str:
    """The table `id,sha256,label` that says exactly which examples an evaluation used."""
    rows = [(name, sha256_of(picture.tobytes()), int(label)) for name, picture, label in zip(ids, pixels, labels, strict=True)]
    return table(("id", "sha256", "label"), rows)


def accuracy(probabilities: np.ndarray, labels: np.ndarray) -> float:
    """The share of examples whose likeliest class is their label. `probabilities` is n x classes."""
    return float((probabilities.argmax(axis=1) == labels).mean())


def predictions_table(ids: list[str], labels: np.ndarray, probabilities: np.ndarray) -> str:
    """The table `id,label,prediction,score`: true class, predicted class, and the probability given to class 1.

    It is what gate-model compares two models by, example by example. `probabilities` is n x classes.
    """
    predicted = probabilities.argmax(axis=1)
    rows = [
        (name, int(label), int(guess), f"{chances[1]:.6f}")
        for name, label, guess, chances in zip(ids, labels, predicted, probabilities, strict=True)
    ]
    return table(("id", "label", "prediction", "score"), rows)


def table(columns: tuple[str, ...], rows: list[tuple]) -> str:
    """Rows as csv text with a header and Unix line ends."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()
