"""Asks the served model, as a user would."""

from pathlib import Path

import requests

from .pictures import CLASSES

PICTURES = Path("/app/inference_test_images")


def served_model(service_url: str) -> dict:
    """What the service says of itself (`GET /info`). Raises requests.RequestException when it can't be reached or is not ready."""
    requests.get(f"{service_url}/health", timeout=10).raise_for_status()
    answer = requests.get(f"{service_url}/info", timeout=10)
    answer.raise_for_status()
    return answer.json()


def picture_names(folder: Path | str = PICTURES) -> list[str]:
    """Paths of the test pictures, sorted. Raises FileNotFoundError when there are none."""
    names = sorted(str(path) for path in Path(folder).glob("*.jpg"))
    if not names:
        raise FileNotFoundError(f"No .jpg pictures in {folder}.")
    return names


def predict_picture(service_url: str, picture: str, expected: dict) -> dict:
    """Sends one picture to be judged by the model that `expected` describes (what `served_model` gave).

    Raises ValueError when the answer is no class, or comes from another version.
    """
    with open(picture, "rb") as content:
        answer = requests.post(f"{service_url}/predict", files={"file": (Path(picture).name, content, "image/jpeg")}, timeout=30)
    answer.raise_for_status()
    result = answer.json()
    if result["prediction"] not in CLASSES:
        raise ValueError(f"{picture}: the service answered {result['prediction']!r}, which is none of {', '.join(CLASSES)}.")
    if result["model_version"] != expected["model_version"]:
        raise ValueError(f"{picture}: version {result['model_version']} answered, but {expected['model_version']} was served a moment ago.")
    return {"picture": Path(picture).name, **result}

