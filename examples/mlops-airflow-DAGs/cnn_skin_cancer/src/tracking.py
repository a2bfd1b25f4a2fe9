"""How every step reports to MLflow: one experiment, and tags by which its runs are found again.

The server is the one that MLFLOW_TRACKING_URI names.
"""

import mlflow

EXPERIMENT = "cnn_skin_cancer"
METRIC = "prediction_accuracy"
# On other pictures: the best is chosen by this one, so that the choice does not flatter what the gate judges by.
CHOICE_METRIC = "validation_accuracy"

EVALUATION_SET_TAG = "mlops.evaluation-set"
# Of a training: the run of the preprocessing whose data it used.
DATASET_PARAM = "dataset_run"


def start_run(name: str, tags: dict[str, str] | None) -> mlflow.ActiveRun:
    """Starts a run of the experiment. A tag without a value is left out: the dag run was not told it."""
    mlflow.set_experiment(EXPERIMENT)
    return mlflow.start_run(run_name=name, tags={key: value for key, value in (tags or {}).items() if value})
