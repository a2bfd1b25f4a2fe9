# airflow 3
"""Where the value of a secret may come from."""
import os

from airflow.sdk import DAG
from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("environments", schedule=None):
    DockerOperator(
        task_id="a",
        image="team/cnn:1",
        environment={
            "DB_PASSWORD": "hunter-2-x",  # expect: secret-in-plain-environment
            "DB_USER": "airflow",
            "DB_PASSWORD_FILE": "/run/secrets/db",
            "SLACK_TOKEN": "{{ conn.slack.password }}",
        },
    )
    KubernetesPodOperator(
        task_id="b",
        image="team/cnn:1",
        env_vars={"API_TOKEN": os.environ["API_TOKEN"]},  # expect: secret-in-plain-environment
    )
    DockerOperator(
        task_id="d",
        image="team/cnn:1",
        environment={
            "DB_PASSWORD": os.getenv("DB_PASSWORD"),  # expect: secret-in-plain-environment
        },
    )
    DockerOperator(task_id="c", image="team/cnn:1", private_environment={"DB_PASSWORD": os.environ["DB_PASSWORD"]})
