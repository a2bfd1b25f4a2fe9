# airflow 3
"""A DAG whose tasks come from somewhere unknown is not empty."""
import requests
from airflow.sdk import DAG, dag, task
from airflow.providers.standard.operators.empty import EmptyOperator

with DAG("filled_from_outside", schedule=None):
    for name in requests.get("https://models.example.org/names").json():
        EmptyOperator(task_id=name)


@dag(schedule=None)
def forgotten():  # expect: empty-dag
    @task
    def train():
        return "model"


forgotten()
