# airflow 3
"""Ways to name an image."""
from airflow.sdk import DAG, task
from airflow.providers.docker.operators.docker import DockerOperator

REGISTRY = "registry.internal:5000"

with DAG("images", schedule=None):
    images = {
        "port_and_no_tag": DockerOperator(task_id="a", image=f"{REGISTRY}/team/cnn"),  # expect: image-not-pinned
        "latest": DockerOperator(task_id="b", image="team/cnn:latest"),  # expect: image-not-pinned
        "tag": DockerOperator(task_id="c", image=f"{REGISTRY}/team/cnn:1.2"),
        "digest": DockerOperator(task_id="d", image="team/cnn@sha256:" + "0" * 64),
        "template": DockerOperator(task_id="e", image="team/cnn:{{ var.value.cnn_version }}"),
    }

    @task.docker(image="python:3.12-slim")
    def pinned():
        return 1

    @task.docker(image="python")  # expect: image-not-pinned
    def unpinned():
        return 1

    pinned() >> unpinned()
