# airflow: 2 3
"""Generators with side effects, run as far as they are asked."""

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

def tasks():
    for n in range(5):
        yield EmptyOperator(task_id=f"g{n}")

with DAG("generators", schedule=None, start_date=START):
    source = tasks()
    a = next(source)
    b = next(source)
    a >> b
    for item in source:
        if item.task_id == "g3":
            break
        b >> item
    unused = (EmptyOperator(task_id=f"u{n}") for n in range(3))
    some = any(t.task_id == "v1" for t in (EmptyOperator(task_id=f"v{n}") for n in range(4)))
    lazy = map(lambda n: EmptyOperator(task_id=f"m{n}"), range(3))
    first = next(lazy)
    pairs = list(zip(lazy, [1]))
    a >> [p for p, _ in pairs]
    filtered = list(filter(lambda t: t.task_id != "w0", [EmptyOperator(task_id=f"w{n}") for n in range(2)]))
    filtered >> b if False else filtered
    first >> filtered
