"""Trains the example's smallest recipe and registers it under a name: `train.py NAME SEED…`, one version a seed. Prints them as JSON."""

import importlib.util
import json
import sys
from pathlib import Path

SOURCE = Path(__file__).parent.parent.parent / "examples/mlops-airflow-DAGs/cnn_skin_cancer/src"
spec = importlib.util.spec_from_file_location("skin_cancer", SOURCE / "__init__.py", submodule_search_locations=[str(SOURCE)])
sys.modules["skin_cancer"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules["skin_cancer"])

import mlflow
import numpy as np
from mlflow.models import infer_signature
from skin_cancer.model import sklearn_recipes
from skin_cancer.model.utils import pixels_of
from skin_cancer.pictures import draw_lesion

name, *seeds = sys.argv[1:]
versions = []
for seed in map(int, seeds):
    random = np.random.default_rng(seed)
    kinds = ("benign", "malignant") * 10
    pixels = np.stack([pixels_of(draw_lesion(random, kind)) for kind in kinds])
    with mlflow.start_run() as run:
        model = sklearn_recipes.fit("Basic", pixels, np.arange(len(kinds)) % 2, seed)
        signature = infer_signature(pixels.reshape(sklearn_recipes.INPUT_SHAPE), sklearn_recipes.probabilities(model, pixels))
        version = sklearn_recipes.log(model, signature, name).registered_model_version
    versions.append({"version": str(version), "run": run.info.run_id})
print(json.dumps(versions))
