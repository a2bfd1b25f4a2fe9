# airflow: 2 3
"""A task whose DAG is changed."""

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

one = DAG("reassigned_one", schedule=None, start_date=START)
two = DAG("reassigned_two", schedule=None, start_date=START)
t = EmptyOperator(task_id="t", dag=one)
u = EmptyOperator(task_id="u", dag=two)
try:
    t.dag = two
except Exception:
    EmptyOperator(task_id="refused", dag=two)
