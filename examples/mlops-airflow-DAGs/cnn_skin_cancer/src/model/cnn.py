"""The three recipes as convolutional networks. Needs the extra `cnn` (TensorFlow); the functions are those of `sklearn_recipes.py`."""

import mlflow
import numpy as np
import tensorflow as tf
from sklearn.model_selection import StratifiedKFold

from .utils import INPUT_SIDE

INPUT_SHAPE = (-1, INPUT_SIDE, INPUT_SIDE, 3)
EPOCHS = {"Basic": 60, "ResNet50": 12}


def _basic() -> tf.keras.Model:
    layers = tf.keras.layers
    return tf.keras.Sequential(
        [
            layers.Input(INPUT_SHAPE[1:]),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, activation="relu"),
            layers.GlobalAveragePooling2D(),
            layers.Dense(2, activation="softmax"),
        ]
    )


def _resnet50() -> tf.keras.Model:
    return tf.keras.applications.ResNet50(weights=None, input_shape=INPUT_SHAPE[1:], classes=2)


def _trained(recipe: str, pixels: np.ndarray, labels: np.ndarray, seed: int) -> tf.keras.Model:
    tf.keras.utils.set_random_seed(seed)
    model = _basic() if recipe == "Basic" else _resnet50()
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(pixels, labels, epochs=EPOCHS[recipe], batch_size=32, verbose=0)
    return model


def fit(recipe: str, pixels: np.ndarray, labels: np.ndarray, seed: int) -> tf.keras.Model:
    """Trains one recipe on `pixels` (n x 32 x 32 x 3) and returns the network; its input has INPUT_SHAPE.

    Basic: two convolutions. ResNet50: the deep network, from nothing. CrossVal: Basic, each fold's accuracy logged.
    """
    if recipe in EPOCHS:
        return _trained(recipe, pixels, labels, seed)
    if recipe == "CrossVal":
        folds = StratifiedKFold(3, shuffle=True, random_state=seed)
        for fold, (kept, left_out) in enumerate(folds.split(pixels, labels)):
            model = _trained("Basic", pixels[kept], labels[kept], seed)
            accuracy = (probabilities(model, pixels[left_out]).argmax(axis=1) == labels[left_out]).mean()
            mlflow.log_metric("fold_accuracy", float(accuracy), step=fold)
        return _trained("Basic", pixels, labels, seed)
    raise ValueError(f"There is no recipe {recipe!r}: choose Basic, ResNet50 or CrossVal.")


def log(model: tf.keras.Model, signature, registered_name: str):
    """Logs and registers the network; what is served answers with probabilities, n x classes. Returns MLflow's ModelInfo."""
    return mlflow.tensorflow.log_model(
        model,
        "model",
        pip_requirements=[f"mlflow=={mlflow.__version__}", f"numpy=={np.__version__}", f"tensorflow=={tf.__version__}"],
        signature=signature,
        registered_model_name=registered_name,
    )


def probabilities(model: tf.keras.Model, pixels: np.ndarray) -> np.ndarray:
    """n x classes."""
    return model.predict(pixels, verbose=0)
