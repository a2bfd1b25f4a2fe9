# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import setup, task, teardown
from airflow.operators.empty import EmptyOperator
from airflow.utils.task_group import TaskGroup

START = datetime(2024, 1, 1)

with DAG("setup_teardown", start_date=START, schedule=None):

    @setup
    def up():
        pass

    @teardown
    def down():
        pass

    @task
    def work():
        pass

    u = up()
    d = down()
    with u >> d:
        work() >> work()
    with TaskGroup("section") as section:
        s = EmptyOperator(task_id="s").as_setup()
        w = EmptyOperator(task_id="w")
        x = EmptyOperator(task_id="x").as_teardown(setups=s)
        s >> w >> x
    after = EmptyOperator(task_id="after")
    section >> after
    with TaskGroup("other") as other:
        s2 = EmptyOperator(task_id="s")
        w2 = EmptyOperator(task_id="w")
        s2 >> w2 >> EmptyOperator(task_id="x").as_teardown(setups=[s2])
    after >> other
