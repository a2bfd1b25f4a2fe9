# airflow: 2 3
"""A task's variable reassigned in loops."""

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

with DAG("loop_reassign", schedule=None, start_date=START):
    last = None
    for n in range(3):
        step = EmptyOperator(task_id=f"s{n}")
        if last:
            last >> step
        last = step
    for step in [EmptyOperator(task_id="x"), EmptyOperator(task_id="y")]:
        pass
    last >> step
    for n in range(2):
        for step in (EmptyOperator(task_id=f"in{n}"),):
            continue
    else:
        step >> last.__class__(task_id="made")
    previous, current = None, EmptyOperator(task_id="q0")
    while n < 4:
        n += 1
        previous, current = current, EmptyOperator(task_id=f"q{n}")
        previous >> current
