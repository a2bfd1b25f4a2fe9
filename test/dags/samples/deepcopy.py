# airflow: 2 3
"""Copies of tasks, DAGs and lists."""

from datetime import datetime

from airflow import DAG
try:
    from airflow.providers.standard.operators.empty import EmptyOperator
    from airflow.providers.standard.operators.bash import BashOperator
    from airflow.providers.standard.operators.python import PythonOperator
except ImportError:
    from airflow.operators.empty import EmptyOperator
    from airflow.operators.bash import BashOperator
    from airflow.operators.python import PythonOperator

START = datetime(2024, 1, 1)

import copy

base = {"args": {"owner": "a"}, "tasks": ["x", "y"]}
shallow = copy.copy(base)
deep = copy.deepcopy(base)
base["tasks"].append("z")
for name, conf in {"shallow": shallow, "deep": deep}.items():
    with DAG(f"copies_{name}", schedule=None, start_date=START, default_args=conf["args"]) as d:
        tasks = [EmptyOperator(task_id=t) for t in conf["tasks"]]
        for left, right in zip(tasks, tasks[1:]):
            left >> right
    globals()[name] = d
