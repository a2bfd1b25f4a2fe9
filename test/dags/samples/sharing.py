# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

def make(name, size):
    with DAG(f"sharing_{name}", start_date=START, schedule=None) as made:
        before = None
        for i in range(size):
            now = EmptyOperator(task_id=f"step_{i}")
            if before is not None:
                before >> now
            before = now
    return made


for name, size in {"a": 2, "b": 3}.items():
    globals()[f"dag_{name}"] = make(name, size)

with DAG("sharing_hidden", start_date=START, schedule=None, auto_register=False):
    EmptyOperator(task_id="x")
