"""How every step reports to MLflow: one experiment, and tags by which its runs are found again.

The server is the one that MLFLOW_TRACKING_URI names.
"""

import mlflow

EXPERIMENT = "cnn_skin_cancer"
METRIC = "prediction_accuracy"

REQUEST_TAG = "mlops.request-id"
EVALUATION_SET_TAG = "mlops.evaluation-set"


def start_run(name: str, request_id: str, tags: dict[str, str] | None = None) -> mlflow.ActiveRun:
    """Starts a run of the experiment. `request_id` is what the dag run was asked with: it names all runs of one retraining."""
    mlflow.set_experiment(EXPERIMENT)
    asked = {REQUEST_TAG: request_id} if request_id else {}
    return mlflow.start_run(run_name=name, tags={**asked, **(tags or {})})
