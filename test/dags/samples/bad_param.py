# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

from airflow.models.param import Param

with DAG("bad_param", start_date=START, schedule="@daily", catchup=False, params={"x": Param(type="string")}):
    EmptyOperator(task_id="a")
