# airflow: 2 3
"""Groups whose leaves are teardowns."""

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

with DAG("group_setups", schedule=None, start_date=START):
    before = EmptyOperator(task_id="before")
    with TaskGroup("one") as one:
        s = EmptyOperator(task_id="s").as_setup()
        w = EmptyOperator(task_id="w")
        t = EmptyOperator(task_id="t").as_teardown(setups=s)
        s >> w >> t
    with TaskGroup("two") as two:
        only = EmptyOperator(task_id="only").as_teardown()
    with TaskGroup("three", default_args={"retries": 1}) as three:
        pass
    after = EmptyOperator(task_id="after")
    before >> one >> two >> three >> after
    before >> [one, three] >> EmptyOperator(task_id="last")
    after << t
