# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

with DAG("nested_setups", start_date=START, schedule=None):
    outer_up = EmptyOperator(task_id="outer_up").as_setup()
    outer_down = EmptyOperator(task_id="outer_down").as_teardown(setups=outer_up)
    inner_up = EmptyOperator(task_id="inner_up").as_setup()
    inner_down = EmptyOperator(task_id="inner_down").as_teardown(setups=inner_up)
    with outer_down:
        a = EmptyOperator(task_id="a")
        with inner_down:
            b = EmptyOperator(task_id="b")
            c = EmptyOperator(task_id="c")
        d = EmptyOperator(task_id="d")
        a >> d
    lone = EmptyOperator(task_id="lone").as_setup()
    with lone:
        EmptyOperator(task_id="x") >> EmptyOperator(task_id="y")
