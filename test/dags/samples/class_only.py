# airflow: 2 3
"""A DAG that stands in a class only."""

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

class Holder:
    dag = DAG("class_only", schedule=None, start_date=START)
    EmptyOperator(task_id="a", dag=dag)

with DAG("class_visible", schedule=None, start_date=START):
    EmptyOperator(task_id="a")
