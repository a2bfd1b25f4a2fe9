# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

with DAG("bad_duplicate", start_date=START, schedule=None):
    EmptyOperator(task_id="a")
    EmptyOperator(task_id="a")
