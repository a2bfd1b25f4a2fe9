# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.models.baseoperator import chain, cross_downstream
from airflow.operators.empty import EmptyOperator
from airflow.utils.edgemodifier import Label

START = datetime(2024, 1, 1)

with DAG("chains", start_date=START, schedule=None):
    t = [EmptyOperator(task_id=f"t{i}") for i in range(10)]
    chain(t[0], [t[1], t[2]], [t[3], t[4]], t[5])
    cross_downstream([t[6], t[7]], [t[8], t[9]])
    chain(t[5], Label("late"), t[6])
    chain(*t[8:])
