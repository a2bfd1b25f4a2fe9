# airflow: 2 3
from airflow import DAG
from airflow.operators.empty import EmptyOperator

with DAG("no_start_date", schedule="@daily"):
    EmptyOperator(task_id="a")
