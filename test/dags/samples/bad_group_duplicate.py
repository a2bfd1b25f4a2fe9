# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.utils.task_group import TaskGroup

START = datetime(2024, 1, 1)

with DAG("bad_group_duplicate", start_date=START, schedule=None):
    with TaskGroup("g"):
        EmptyOperator(task_id="a")
    with TaskGroup("g"):
        EmptyOperator(task_id="b")
