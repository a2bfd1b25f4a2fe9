# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

with DAG("bad_mixed_one", start_date=START, schedule=None):
    a = EmptyOperator(task_id="a")
with DAG("bad_mixed_two", start_date=START, schedule=None):
    b = EmptyOperator(task_id="b")
a >> b
