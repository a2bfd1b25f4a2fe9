"""Backs the model registry up."""

from datetime import datetime

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

with DAG("backup_registry", schedule="@daily", start_date=datetime(2024, 1, 1)):
    BashOperator(task_id="dump_database", env={"DATABASE": "mlflow"})  # expect: missing-argument
