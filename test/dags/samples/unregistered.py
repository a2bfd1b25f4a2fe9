# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import dag
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

def build():
    made = DAG("unregistered", start_date=START, schedule=None)
    EmptyOperator(task_id="x", dag=made)
    return made


dags = [build()]
kept = DAG("kept", start_date=START, schedule=None)
kept.add_task(EmptyOperator(task_id="y"))
EmptyOperator(task_id="late").dag = kept
