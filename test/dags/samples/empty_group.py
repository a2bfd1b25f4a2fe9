# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.utils.task_group import TaskGroup

START = datetime(2024, 1, 1)

with DAG("empty_group", start_date=START, schedule=None):
    start = EmptyOperator(task_id="start")
    end = EmptyOperator(task_id="end")
    with TaskGroup("nothing") as nothing:
        pass
    with TaskGroup("outer") as outer:
        EmptyOperator(task_id="x")
        with TaskGroup("hollow") as hollow:
            pass
    start >> nothing >> end
    start >> hollow
    hollow >> end
