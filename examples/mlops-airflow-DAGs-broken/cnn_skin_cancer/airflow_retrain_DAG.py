"""Retrains all recipes. The third was added in a hurry."""

from datetime import datetime

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

with DAG("skin_cancer_retrain", schedule="@monthly", start_date=datetime(2024, 1, 1)):
    basic = BashOperator(task_id="train_basic", bash_command="python -m src.train Basic", retries=2)
    resnet50 = BashOperator(task_id="train_resnet50", bash_command="python -m src.train ResNet50", retries=2)
    crossval = BashOperator(task_id="train_basic", bash_command="python -m src.train CrossVal", retries=2)  # expect: duplicate-task-id
    [basic, resnet50, crossval] >> BashOperator(task_id="compare", bash_command="python -m src.compare")
