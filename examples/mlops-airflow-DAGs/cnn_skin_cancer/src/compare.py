"""Chooses the best of the models that were just trained, by their own runs, and only if it is good enough."""

import math

from mlflow import MlflowClient

from .tracking import EVALUATION_SET_TAG, METRIC


def compare_models(models: list[dict], minimum_accuracy: float | str = 0.6) -> dict:
    """Moves the best of `models` (what `train_model` returned) to the stage Staging.

    Raises ValueError when a run did not finish or has no finite accuracy, when the runs were measured on different evaluation
    sets, or when none reaches `minimum_accuracy`.

    Returns `{serving_model_name, serving_model_uri, serving_model_version}`.
    """
    client = MlflowClient()
    runs = {model["run_id"]: client.get_run(model["run_id"]) for model in models}
    for model in models:
        run = runs[model["run_id"]]
        accuracy = run.data.metrics.get(METRIC, math.nan)
        if run.info.status != "FINISHED" or not math.isfinite(accuracy):
            raise ValueError(f"{model['model_name']}: run {run.info.run_id} is {run.info.status} with {METRIC} {accuracy}: train it again.")
    if len({run.data.tags.get(EVALUATION_SET_TAG) for run in runs.values()}) != 1:
        raise ValueError("The models were measured on different evaluation sets, so their accuracies can't be compared.")

    def accuracy_of(model: dict) -> float:
        return runs[model["run_id"]].data.metrics[METRIC]

    best = max(models, key=accuracy_of)
    if accuracy_of(best) < float(minimum_accuracy):
        found = f"The best model, {best['model_name']}, has {METRIC} {accuracy_of(best):.3f}"
        raise ValueError(f"{found}: at least {minimum_accuracy} is asked for.")
    name, version = best["model_name"], best["model_version"]
    client.transition_model_version_stage(name, version, "Staging", archive_existing_versions=True)
    return {"serving_model_name": name, "serving_model_uri": f"models:/{name}/{version}", "serving_model_version": version}
