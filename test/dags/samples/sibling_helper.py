# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.models.baseoperator import chain
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

def make_chain(size):
    tasks = [EmptyOperator(task_id=f"c{i}") for i in range(size)]
    chain(*tasks)
    return tasks


with DAG("helper_registered", start_date=START, schedule=None):
    EmptyOperator(task_id="a")

helper_dag = DAG("helper_dag", start_date=START, schedule=None)
plain_dag = DAG("helper_plain", start_date=START, schedule=None)
