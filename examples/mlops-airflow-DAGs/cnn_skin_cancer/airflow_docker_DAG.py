"""The pipeline in Docker containers of the training image, on the workers' own Docker daemon."""

from datetime import timedelta

from docker.types import Mount

from cnn_skin_cancer.dag_settings import (
    CONTAINER_TAGS,
    MLFLOW_ENVIRONMENT,
    RECIPES,
    START_DATE,
    TASK_DEFAULTS,
    TRAINING_IMAGE,
    TRAINING_PARAMS,
)

try:
    from airflow.sdk import dag, task
except ImportError:  # Airflow 2
    from airflow.decorators import dag, task

CONTAINER = {
    "image": TRAINING_IMAGE,
    "environment": MLFLOW_ENVIRONMENT,
    "network_mode": "mlops",
    "auto_remove": "force",
    "mount_tmp_dir": False,
    "cpus": 2.0,
    "mem_limit": "4g",
    "expect_airflow": False,
}


@dag(
    dag_id="skin_cancer_docker",
    description="Trains three models of skin lesions and hands the best to serving, in Docker containers",
    schedule=None,
    start_date=START_DATE,
    catchup=False,
    max_active_runs=1,
    default_args=TASK_DEFAULTS,
    params=TRAINING_PARAMS,
    tags=["skin-cancer", "training", "docker"],
)
def skin_cancer_docker():
    @task.docker(**CONTAINER)
    def preprocessing(images_per_class, label_noise, seed, tags):
        from skin_cancer.preprocessing import preprocess

        return preprocess(images_per_class, label_noise, seed, tags)

    @task.docker(**CONTAINER, retries=2, execution_timeout=timedelta(hours=2))
    def train(recipe, prepared, model_kind, seed, tags):
        from skin_cancer.train import train_model

        return train_model(recipe, prepared, model_kind, seed, tags)

    @task.docker(**CONTAINER)
    def compare(models, minimum_accuracy):
        from skin_cancer.compare import compare_models

        return compare_models(models, minimum_accuracy)

    @task.docker(**CONTAINER, mounts=[Mount(target="/serving", source="skin-cancer-serving")])
    def serve(serving):
        from skin_cancer.serving import hand_over

        return hand_over(serving, "/serving")

    prepared = preprocessing("{{ params.images_per_class }}", "{{ params.label_noise }}", "{{ params.seed }}", CONTAINER_TAGS)
    models = [
        train.override(task_id=f"train_{recipe.lower()}")(
            recipe, prepared, "{{ params.model_kind }}", "{{ params.seed }}", CONTAINER_TAGS
        )
        for recipe in RECIPES
    ]
    serving = compare(models, "{{ params.minimum_accuracy }}")
    serve(serving)


skin_cancer_docker()
