"""The check that gate-model does, written by hand: the versions of two runs, their metrics, and whether one was logged more than once with
different values, by MLflow's client; a paired bootstrap of the difference by SciPy.

    same_check.py MLFLOW_URL CANDIDATE_RUN CHAMPION_RUN; exit code 0: the candidate passes.
"""

import sys

import mlflow
import numpy
import pandas
from scipy.stats import bootstrap

url, candidate, champion = sys.argv[1:]
mlflow.set_tracking_uri(url)
client = mlflow.MlflowClient()
runs = {name: client.get_run(name) for name in (candidate, champion)}
for run in runs.values():
    if any(not value >= 0 for value in run.data.metrics.values()):
        sys.exit(1)
    if run.info.status != "FINISHED" or not client.search_model_versions(f"run_id='{run.info.run_id}'"):
        sys.exit(2)
# Rules are about all metrics of the candidate, and compare one of the champion's.
for name, keys in ((candidate, runs[candidate].data.metrics), (champion, ["f1_score"])):
    if any(len({point.value for point in client.get_metric_history(name, key)}) > 1 for key in keys):
        sys.exit(2)
tables = {
    name: pandas.read_csv(client.download_artifacts(name, "predictions.csv")).sort_values("id") for name in runs
}
mine, theirs = tables[candidate], tables[champion]
if not (mine["id"].values == theirs["id"].values).all():
    sys.exit(2)


def f1(truth, predicted, axis):
    hits = (truth & predicted).sum(axis=axis)
    return 2 * hits / (truth.sum(axis=axis) + predicted.sum(axis=axis))


def difference(truth, ours, others, axis=-1):
    return f1(truth, ours, axis) - f1(truth, others, axis)


found = bootstrap(
    tuple(numpy.asarray(column, dtype=bool) for column in (mine["label"], mine["prediction"], theirs["prediction"])),
    difference,
    n_resamples=1999,
    batch=100,
    paired=True,
    method="percentile",
    confidence_level=0.90,
)
sys.exit(0 if found.confidence_interval.low > -0.02 else 1)
