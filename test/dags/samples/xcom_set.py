# airflow: 2 3
"""Outputs in sets."""

from datetime import datetime

from airflow import DAG
try:
    from airflow.sdk import dag, task, task_group
except ImportError:
    from airflow.decorators import dag, task, task_group
try:
    from airflow.providers.standard.operators.empty import EmptyOperator
    from airflow.providers.standard.operators.bash import BashOperator
    from airflow.providers.standard.operators.python import PythonOperator
except ImportError:
    from airflow.operators.empty import EmptyOperator
    from airflow.operators.bash import BashOperator
    from airflow.operators.python import PythonOperator

START = datetime(2024, 1, 1)

@dag(schedule=None, start_date=START)
def xcom_set():
    @task
    def make(n):
        return n

    @task
    def use(*args, **kwargs):
        return args

    use({make(1)})
    a = make(2)
    use({a, a})
    a >> {use(3), use(4)}

xcom_set()
