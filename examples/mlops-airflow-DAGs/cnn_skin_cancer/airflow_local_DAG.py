"""The pipeline without containers: each task runs in a Python environment that has the package `skin_cancer` installed.

The environment's interpreter is named by SKIN_CANCER_PYTHON, the MLflow server by MLFLOW_TRACKING_URI, and the folder that
the FastAPI app reads by SKIN_CANCER_SERVING, all in the environment of Airflow's workers.
"""

import os
from datetime import timedelta

from cnn_skin_cancer.dag_settings import RECIPES, START_DATE, TAGS, TASK_DEFAULTS, TRAINING_PARAMS

try:
    from airflow.sdk import dag, task
except ImportError:  # Airflow 2
    from airflow.decorators import dag, task

PYTHON = os.environ.get("SKIN_CANCER_PYTHON", "/opt/skin-cancer/bin/python")
SERVING_FOLDER = os.environ.get("SKIN_CANCER_SERVING", "/opt/skin-cancer/serving")


@dag(
    dag_id="skin_cancer_local",
    description="Trains three models of skin lesions and hands the best to serving, without containers",
    schedule=None,
    start_date=START_DATE,
    catchup=False,
    max_active_runs=1,
    default_args=TASK_DEFAULTS,
    params=TRAINING_PARAMS,
    tags=["skin-cancer", "training"],
)
def skin_cancer_local():
    @task.external_python(python=PYTHON, expect_airflow=False)
    def preprocessing(images_per_class, label_noise, seed, tags):
        from skin_cancer.preprocessing import preprocess

        return preprocess(images_per_class, label_noise, seed, tags)

    @task.external_python(python=PYTHON, expect_airflow=False, retries=2, execution_timeout=timedelta(hours=1))
    def train(recipe, prepared, model_kind, seed, tags):
        from skin_cancer.train import train_model

        return train_model(recipe, prepared, model_kind, seed, tags)

    @task.external_python(python=PYTHON, expect_airflow=False)
    def compare(models, minimum_accuracy):
        from skin_cancer.compare import compare_models

        return compare_models(models, minimum_accuracy)

    @task.external_python(python=PYTHON, expect_airflow=False)
    def serve(serving, serving_folder):
        from skin_cancer.serving import hand_over

        return hand_over(serving, serving_folder)

    prepared = preprocessing("{{ params.images_per_class }}", "{{ params.label_noise }}", "{{ params.seed }}", TAGS)
    models = [
        train.override(task_id=f"train_{recipe.lower()}")(
            recipe, prepared, "{{ params.model_kind }}", "{{ params.seed }}", TAGS
        )
        for recipe in RECIPES
    ]
    serving = compare(models, "{{ params.minimum_accuracy }}")
    serve(serving, SERVING_FOLDER)


skin_cancer_local()
