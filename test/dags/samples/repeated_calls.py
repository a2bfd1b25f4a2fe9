# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import task
from airflow.utils.task_group import TaskGroup

START = datetime(2024, 1, 1)

with DAG("repeated_calls", start_date=START, schedule=None):

    @task
    def add(x):
        return x + 1

    one = add(1)
    two = add(one)
    three = add(two)
    with TaskGroup("group"):
        add(three)
        add(three)
    with TaskGroup("flat", prefix_group_id=False):
        add(one)
    add.override(task_id="own")(two)
    add.override(task_id="add__7")(two)
    add(1)
