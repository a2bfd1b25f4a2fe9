# airflow: 2 3
"""DAGs and groups open inside each other."""

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

outer = DAG("nested_outer", schedule=None, start_date=START)
inner = DAG("nested_inner", schedule=None, start_date=START)
with outer:
    a = EmptyOperator(task_id="a")
    with inner:
        EmptyOperator(task_id="i")
        EmptyOperator(task_id="to_outer", dag=outer)
    b = EmptyOperator(task_id="b")
    with inner:
        with TaskGroup("g") as g:
            EmptyOperator(task_id="c")
            with outer:
                d = EmptyOperator(task_id="d") if False else None
        EmptyOperator(task_id="j") >> g
    a >> b
    with TaskGroup("h", dag=outer) as h:
        EmptyOperator(task_id="by_group")
    b >> h
