# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

with DAG("old_arguments", start_date=START, schedule_interval="@daily"):
    EmptyOperator(task_id="a")
