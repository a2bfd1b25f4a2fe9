"""Chooses the best of the models that were just trained, by their own runs on the validation set, and only if it is good enough."""

import math

from mlflow import MlflowClient

from .tracking import CHOICE_METRIC, DATASET_PARAM


def compare_models(models: list[dict], minimum_accuracy: float | str = 0.6) -> dict:
    """Moves the best of `models` (what `train_model` returned) to the stage Staging.

    The evaluation set is left to the gate: the best of three on the pictures that it judges by would look better than it is.

    Raises ValueError when a run did not finish or has no finite accuracy, when the runs used the data of different
    preprocessings, or when none reaches `minimum_accuracy`.

    Returns `{serving_model_name, serving_model_uri, serving_model_version}`.
    """
    client = MlflowClient()
    runs = {model["run_id"]: client.get_run(model["run_id"]) for model in models}
    for model in models:
        run = runs[model["run_id"]]
        accuracy = run.data.metrics.get(CHOICE_METRIC, math.nan)
        if run.info.status != "FINISHED" or not math.isfinite(accuracy):
            found = f"run {run.info.run_id} is {run.info.status} with {CHOICE_METRIC} {accuracy}"
            raise ValueError(f"{model['model_name']}: {found}: train it again.")
    if len({run.data.params.get(DATASET_PARAM) for run in runs.values()}) != 1:
        raise ValueError("The models used the data of different preprocessings, so their accuracies can't be compared.")

    def accuracy_of(model: dict) -> float:
        return runs[model["run_id"]].data.metrics[CHOICE_METRIC]

    best = max(models, key=accuracy_of)
    if accuracy_of(best) < float(minimum_accuracy):
        found = f"The best model, {best['model_name']}, has {CHOICE_METRIC} {accuracy_of(best):.3f}"
        raise ValueError(f"{found}: at least {minimum_accuracy} is asked for.")
    name, version = best["model_name"], best["model_version"]
    client.transition_model_version_stage(name, version, "Staging", archive_existing_versions=True)
    return {"serving_model_name": name, "serving_model_uri": f"models:/{name}/{version}", "serving_model_version": version}
