# airflow: 2 3
"""Arrows between two DAGs are refused."""

from datetime import datetime

from airflow import DAG
try:
    from airflow.providers.standard.operators.empty import EmptyOperator
    from airflow.providers.standard.operators.bash import BashOperator
    from airflow.providers.standard.operators.python import PythonOperator
except ImportError:
    from airflow.operators.empty import EmptyOperator
    from airflow.operators.bash import BashOperator
    from airflow.operators.python import PythonOperator

START = datetime(2024, 1, 1)

from airflow.utils.task_group import TaskGroup

outer = DAG("linked_outer", schedule=None, start_date=START)
inner = DAG("linked_inner", schedule=None, start_date=START)
with outer:
    a = EmptyOperator(task_id="a")
    with inner:
        EmptyOperator(task_id="i")
        EmptyOperator(task_id="to_outer", dag=outer)
    b = EmptyOperator(task_id="b")
    with TaskGroup("g") as g:
        c = EmptyOperator(task_id="c")
        with inner:
            EmptyOperator(task_id="j")
    a >> b >> g
    EmptyOperator(task_id="by_group", task_group=g)
