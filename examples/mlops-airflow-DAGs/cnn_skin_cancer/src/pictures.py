"""Draws pictures of skin lesions, so that the example needs no download.

Run `python -m skin_cancer.pictures FOLDER` to write the pictures of `inference_test_images/` again.
"""

import sys
from pathlib import Path

import numpy as np
from PIL import Image

CLASSES = ("benign", "malignant")
SIDE = 64

# How suspicious a lesion looks, from 0 to 1: the classes overlap, so that no model can be perfect.
_SUSPICION = {"benign": (0.32, 0.12), "malignant": (0.68, 0.12)}


def draw_lesion(generator: np.random.Generator, label: str) -> Image.Image:
    """Draws one lesion as an RGB picture of SIDE x SIDE pixels.

    The more suspicious it is, the larger, darker, more ragged and more unevenly coloured it becomes: the signs that
    dermatologists look for (asymmetry, border, colour, diameter).
    """
    mean, spread = _SUSPICION[label]
    suspicion = float(np.clip(generator.normal(mean, spread), 0, 1))
    rows, columns = np.mgrid[0:SIDE, 0:SIDE] / (SIDE - 1) * 2 - 1
    centre_row, centre_column = generator.uniform(-0.15, 0.15, size=2)
    distance = np.hypot(rows - centre_row, columns - centre_column)
    angle = np.arctan2(rows - centre_row, columns - centre_column)

    border = 0.30 + 0.25 * suspicion + generator.normal(0, 0.04)
    for waves in range(2, 8):
        border = border + 0.06 * suspicion * generator.normal() * np.cos(waves * angle + generator.uniform(0, 2 * np.pi))
    inside = 1 / (1 + np.exp((distance - border) / (0.03 + 0.04 * (1 - suspicion))))

    skin = np.array([224, 180, 156]) + generator.normal(0, 10) + generator.normal(0, 4, size=3)
    mole = (np.array([150, 96, 66]) + generator.normal(0, 10) + generator.normal(0, 4, size=3)) * (1.1 - 0.6 * suspicion)
    patches = sum(
        generator.normal() * np.cos(rows * generator.uniform(2, 6) + columns * generator.uniform(2, 6) + generator.uniform(0, 6))
        for _ in range(3)
    )
    colour = mole + (28 * suspicion * patches)[..., None] * np.array([1.0, 0.6, 0.5])
    pixels = skin * (1 - inside[..., None]) + colour * inside[..., None] + generator.normal(0, 7, size=(SIDE, SIDE, 3))
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def draw_set(seed: int, per_class: int) -> tuple[list[Image.Image], np.ndarray]:
    """Draws `per_class` pictures of each class and their labels (0 or 1, an index into CLASSES), in a shuffled order.

    The same seed gives the same pictures.
    """
    generator = np.random.default_rng(seed)
    labels = generator.permutation(np.repeat(np.arange(len(CLASSES)), per_class))
    return [draw_lesion(generator, CLASSES[label]) for label in labels], labels


def write_test_pictures(folder: Path) -> list[Path]:
    """Writes `1.jpg` to `6.jpg`, odd ones benign and even ones malignant, and returns their paths."""
    generator = np.random.default_rng(2024)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(1, 7):
        path = folder / f"{number}.jpg"
        draw_lesion(generator, CLASSES[(number + 1) % 2]).resize((128, 128)).save(path, quality=88)
        paths.append(path)
    return paths


if __name__ == "__main__":
    for written in write_test_pictures(Path(sys.argv[1])):
        print(written)
