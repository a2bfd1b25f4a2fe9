# airflow: 2 3
"""One DAG under several names, with blocks opened again."""

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

with DAG("same_twice", schedule=None, start_date=START) as one:
    a = EmptyOperator(task_id="a")
two = one
with two:
    b = EmptyOperator(task_id="b")
with one as three:
    a >> b >> EmptyOperator(task_id="c")
both = [one, two, three]
