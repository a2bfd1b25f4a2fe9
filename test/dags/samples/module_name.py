# airflow: 2 3
"""A DAG named after its module, whose name Airflow makes up."""

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

with DAG("module_name", schedule=None, start_date=START):
    if __name__ != "__main__":
        EmptyOperator(task_id="loaded")
    if "__main__" == __name__:
        EmptyOperator(task_id="program")
