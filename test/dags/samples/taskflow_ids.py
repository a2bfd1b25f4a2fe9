# airflow: 2 3
"""Numbered ids of repeated calls, in groups and loops."""

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

@task
def work(x=None):
    return x

@task_group
def pair(x):
    return work(work(x))

with DAG("taskflow_ids", schedule=None, start_date=START):
    for n in range(3):
        work(n)
    pair(1) 
    pair(2)
    work.override(task_id="work__1x")(3)
    work.override(task_id="fresh")(work)
    other = work.override(task_id="fresh")
    other()
    pair.override(group_id="pair")(3)
    EmptyOperator(task_id="work__3") >> work()

with DAG("taskflow_ids_2", schedule=None, start_date=START):
    work(work())
