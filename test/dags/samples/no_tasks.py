# airflow: 2 3
"""A DAG without tasks, and one that only has a group."""

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

with DAG("no_tasks", schedule=None, start_date=START):
    pass

empty = DAG("no_tasks_plain", schedule=None, start_date=START)
