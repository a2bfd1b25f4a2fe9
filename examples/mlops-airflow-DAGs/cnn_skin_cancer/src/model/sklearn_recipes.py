"""The three recipes in scikit-learn: trained on a CPU in seconds, on the same pixels as the networks of `cnn.py`."""

import mlflow
import numpy as np
import sklearn
from sklearn.decomposition import PCA
from sklearn.kernel_approximation import Nystroem
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from .utils import INPUT_SIDE

INPUT_SHAPE = (-1, INPUT_SIDE * INPUT_SIDE * 3)


def fit(recipe: str, pixels: np.ndarray, labels: np.ndarray, seed: int):
    """Trains one recipe on `pixels` (n x 32 x 32 x 3) and returns the fitted classifier; its input has INPUT_SHAPE.

    Basic: logistic regression on the pixels. ResNet50: principal components and a kernel machine, in the place of the
    deep network. CrossVal: the strength of regularisation chosen by cross-validation, each fold's accuracy logged.
    """
    features = pixels.reshape(INPUT_SHAPE)
    components = min(30, len(features) // 2)
    if recipe == "Basic":
        model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=400, random_state=seed))
    elif recipe == "ResNet50":
        kernel = Nystroem(gamma=0.01, n_components=min(200, len(features)), random_state=seed)
        model = make_pipeline(PCA(components, random_state=seed), StandardScaler(), kernel, LogisticRegression(C=10.0))
    elif recipe == "CrossVal":
        steps = make_pipeline(PCA(components, random_state=seed), StandardScaler(), LogisticRegression(max_iter=400))
        folds = StratifiedKFold(4, shuffle=True, random_state=seed)
        model = GridSearchCV(steps, {"logisticregression__C": [0.001, 0.01, 0.1, 1.0]}, cv=folds)
    else:
        raise ValueError(f"There is no recipe {recipe!r}: choose Basic, ResNet50 or CrossVal.")
    model.fit(features, labels)
    if isinstance(model, GridSearchCV):
        for fold in range(model.n_splits_):
            mlflow.log_metric("fold_accuracy", model.cv_results_[f"split{fold}_test_score"][model.best_index_], step=fold)
        mlflow.log_params(model.best_params_)
        model = model.best_estimator_
    return model


def log(model, signature, registered_name: str):
    """Logs and registers the classifier; what is served answers with probabilities, n x classes. Returns MLflow's ModelInfo."""
    return mlflow.sklearn.log_model(
        model,
        "model",
        pip_requirements=[f"mlflow=={mlflow.__version__}", f"numpy=={np.__version__}", f"scikit-learn=={sklearn.__version__}"],
        signature=signature,
        registered_model_name=registered_name,
        pyfunc_predict_fn="predict_proba",
    )


def probabilities(model, pixels: np.ndarray) -> np.ndarray:
    """n x classes."""
    return model.predict_proba(pixels.reshape(INPUT_SHAPE))
