# airflow: 2 3
"""default_args that change after use."""

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

shared = {"task_id": "from_defaults", "owner": "me"}
with DAG("defaults_id", schedule=None, start_date=START, default_args=shared):
    EmptyOperator()
    EmptyOperator(task_id="own")

ops = {"trigger_rule": "all_success"}
with DAG("defaults_changed", schedule=None, start_date=START, default_args=ops) as d:
    one = EmptyOperator(task_id="one")
    ops["task_id"] = "late"
    d.default_args["task_id"] = "later"
    two = EmptyOperator()
    one >> two
