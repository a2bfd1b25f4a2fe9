"""How often MLflow's own validate_evaluation_results lets models pass, by the threshold that comes nearest to "no worse by more than a margin".

Reads [{"better", "margin", "candidates": [], "champions": []}, ...] as JSON from the file named; prints the shares that pass as a JSON list.
"""

import json
import logging
import sys

from mlflow.models import EvaluationResult, MetricThreshold
from mlflow.models.evaluation.validation import ModelValidationFailedException, validate_evaluation_results

logging.getLogger("mlflow").setLevel(logging.ERROR)


def passes(candidate, champion, margin, higher):
    needed = champion - margin if higher else champion + margin
    try:
        validate_evaluation_results(
            {"metric": MetricThreshold(threshold=needed, greater_is_better=higher)},
            EvaluationResult(metrics={"metric": candidate}, artifacts={}),
        )
    except ModelValidationFailedException:
        return False
    return True


def share(setting):
    pairs = list(zip(setting["candidates"], setting["champions"]))
    higher = setting["better"] == "higher"
    return sum(passes(own, other, setting["margin"], higher) for own, other in pairs) / len(pairs)


with open(sys.argv[1]) as file:
    print(json.dumps([share(setting) for setting in json.load(file)]))
