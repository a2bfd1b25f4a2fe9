# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.utils.task_group import TaskGroup

START = datetime(2024, 1, 1)

with DAG("groups", start_date=START, schedule=None):
    start = EmptyOperator(task_id="start")
    end = EmptyOperator(task_id="end")
    with TaskGroup("outer") as outer:
        a = EmptyOperator(task_id="a")
        with TaskGroup("inner", tooltip="inside") as inner:
            b = EmptyOperator(task_id="b")
            c = EmptyOperator(task_id="c")
            b >> c
        a >> inner
        with TaskGroup("flat", prefix_group_id=False) as flat:
            d = EmptyOperator(task_id="d")
            with TaskGroup("deep"):
                EmptyOperator(task_id="e")
    with TaskGroup("second") as second:
        EmptyOperator(task_id="a") >> [EmptyOperator(task_id="b"), EmptyOperator(task_id="c")]
    start >> outer >> second >> end
    flat >> end
