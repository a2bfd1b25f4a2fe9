# airflow: 2 3
"""Setups and teardowns in mixed chains."""

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

with DAG("setups_mixed", schedule=None, start_date=START):
    s1 = EmptyOperator(task_id="s1").as_setup()
    s2 = EmptyOperator(task_id="s2").as_setup()
    w1 = EmptyOperator(task_id="w1")
    w2 = EmptyOperator(task_id="w2")
    t1 = EmptyOperator(task_id="t1").as_teardown(setups=s1)
    t2 = EmptyOperator(task_id="t2").as_teardown(setups=[s1, s2])
    s1 >> s2 >> w1 >> w2 >> t2 >> t1
    with t1:
        w3 = EmptyOperator(task_id="w3")
    with t2 as inside:
        w4 = EmptyOperator(task_id="w4")
        w5 = EmptyOperator(task_id="w5")
        w4 >> w5
        inside.add_task(w1) if hasattr(inside, "add_task") else None
    with s1 >> t1:
        EmptyOperator(task_id="w6")
