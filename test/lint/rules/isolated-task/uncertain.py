# airflow 3
"""Nothing is said where the arrows are not all known."""
import requests
from airflow.sdk import DAG
from airflow.providers.standard.operators.empty import EmptyOperator

with DAG("partial", schedule=None):
    a = EmptyOperator(task_id="a")
    b = EmptyOperator(task_id="b")
    c = EmptyOperator(task_id="c")
    a >> b
    if requests.get("https://flags.example.org/c").ok:
        b >> c
