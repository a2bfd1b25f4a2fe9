"""Trains the skin cancer models in Kubernetes. Started as a copy of the Docker DAG."""

from datetime import datetime

from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
from airflow.sdk import DAG, task

with DAG("skin_cancer", schedule=None, start_date=datetime(2024, 1, 1)):  # expect: duplicate-dag-id

    @task.branch
    def choose_recipe(images: int):
        if images > 1000:
            return "train_resnet"  # expect: branch-to-unknown-task
        return "train_basic"

    @task
    def count_images():
        return 1200

    basic = KubernetesPodOperator(  # expect: container-without-resources
        task_id="train_basic",
        image="acme/python-base-cnn-model:1.4.0",
        cmds=["python", "-m", "src.train", "Basic"],
        retries=2,
    )
    resnet50 = KubernetesPodOperator(  # expect: container-without-resources
        task_id="train_resnet50",
        image="acme/python-base-cnn-model-gpu:1.4.0",  # expect: image-not-built
        cmds=["python", "-m", "src.train", "ResNet50"],
        retries=2,
        # TODO: ask for a GPU
    )

    @task
    def compare():  # the one that is not chosen is skipped, and this with it
        return {"metric": "r2_validation"}

    @task
    def notify_team():
        print(f"Trained on {dataset_name}")  # expect: undefined-name

    choose_recipe(count_images()) >> [basic, resnet50] >> compare()  # expect: join-after-branch
    notify_team()  # expect: isolated-task
