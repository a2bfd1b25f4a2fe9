"""Keeps the workers' disks free."""

from datetime import datetime

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

with DAG("free_disks", schedule="@daily", start_date=datetime(2024, 1, 1)):
    BashOperator(task_id="prune_images", bash_command="docker image prune --force", retires=3)  # expect: unknown-argument
