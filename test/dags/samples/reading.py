# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import dag
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

with DAG("reading", start_date=START, schedule=None) as dag:
    for i in range(3):
        EmptyOperator(task_id=f"t{i}")
    end = EmptyOperator(task_id="end")
    for t in dag.tasks:
        if t.task_id != "end":
            t >> end
    first = dag.get_task("t0")
    first >> EmptyOperator(task_id=f"after_{first.task_id}_{dag.dag_id}_{len(dag.task_ids)}")
    if "end" in dag.task_dict and not first.upstream_task_ids:
        EmptyOperator(task_id=f"{first.task_type}")
    list(dag.roots) >> EmptyOperator(task_id="gate")
