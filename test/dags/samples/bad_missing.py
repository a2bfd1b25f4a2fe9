# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.bash import BashOperator

START = datetime(2024, 1, 1)

with DAG("bad_missing", start_date=START, schedule=None):
    BashOperator(task_id="a")
