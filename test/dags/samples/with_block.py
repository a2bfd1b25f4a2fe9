# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import dag
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

with DAG("with_block", start_date=START, schedule=None) as dag:
    a = EmptyOperator(task_id="a")
    b = EmptyOperator(task_id="b")
    c = EmptyOperator(task_id="c")
    a >> [b, c]
    d = EmptyOperator(task_id="d")
    [b, c] >> d
    d << EmptyOperator(task_id="e") << EmptyOperator(task_id="f")
