"""The pipeline in Kubernetes pods of the training image."""

from datetime import timedelta

from kubernetes.client import models as k8s

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

POD = {
    "image": TRAINING_IMAGE,
    "namespace": "mlops",
    "env_vars": MLFLOW_ENVIRONMENT,
    "env_from": [k8s.V1EnvFromSource(secret_ref=k8s.V1SecretEnvSource(name="mlflow-credentials", optional=True))],
    "do_xcom_push": True,
    "startup_timeout_seconds": 600,
}
SMALL = k8s.V1ResourceRequirements(requests={"cpu": "500m", "memory": "1Gi"}, limits={"cpu": "1", "memory": "2Gi"})
LARGE = k8s.V1ResourceRequirements(requests={"cpu": "2", "memory": "4Gi"}, limits={"cpu": "4", "memory": "8Gi"})

SERVING_CLAIM = k8s.V1PersistentVolumeClaimVolumeSource(claim_name="skin-cancer-serving")


@dag(
    dag_id="skin_cancer_kubernetes",
    description="Trains three models of skin lesions and hands the best to serving, in Kubernetes pods",
    schedule=None,
    start_date=START_DATE,
    catchup=False,
    max_active_runs=1,
    default_args=TASK_DEFAULTS,
    params=TRAINING_PARAMS,
    tags=["skin-cancer", "training", "kubernetes"],
)
def skin_cancer_kubernetes():
    @task.kubernetes(**POD, container_resources=SMALL)
    def preprocessing(images_per_class, label_noise, seed, tags):
        from skin_cancer.preprocessing import preprocess

        return preprocess(images_per_class, label_noise, seed, tags)

    @task.kubernetes(**POD, container_resources=LARGE, retries=2, execution_timeout=timedelta(hours=2))
    def train(recipe, prepared, model_kind, seed, tags):
        from skin_cancer.train import train_model

        return train_model(recipe, prepared, model_kind, seed, tags)

    @task.kubernetes(**POD, container_resources=SMALL)
    def compare(models, minimum_accuracy):
        from skin_cancer.compare import compare_models

        return compare_models(models, minimum_accuracy)

    @task.kubernetes(
        **POD,
        container_resources=SMALL,
        volumes=[k8s.V1Volume(name="serving", persistent_volume_claim=SERVING_CLAIM)],
        volume_mounts=[k8s.V1VolumeMount(name="serving", mount_path="/serving")],
    )
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


skin_cancer_kubernetes()
