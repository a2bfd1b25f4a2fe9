# airflow: 2 3
"""Branches, sensors and short circuits of TaskFlow."""

from datetime import datetime

from airflow import DAG
try:
    from airflow.sdk import dag, setup, task, task_group, teardown
except ImportError:
    from airflow.decorators import dag, setup, task, task_group, teardown
try:
    from airflow.providers.standard.operators.empty import EmptyOperator
    from airflow.providers.standard.operators.bash import BashOperator
    from airflow.providers.standard.operators.python import PythonOperator
except ImportError:
    from airflow.operators.empty import EmptyOperator
    from airflow.operators.bash import BashOperator
    from airflow.operators.python import PythonOperator

START = datetime(2024, 1, 1)

@dag(schedule=None, start_date=START)
def taskflow_kinds():
    @task.branch
    def pick(x):
        return "left"

    @task.short_circuit
    def stop():
        return True

    @task.sensor(poke_interval=60, mode="reschedule")
    def wait(x):
        return True

    @task.bash
    def sh(x):
        return "true"

    @task.virtualenv(requirements=[], system_site_packages=True)
    def venv(x):
        return x

    @setup
    @task
    def up():
        return 1

    @teardown
    @task
    def down(x):
        return x

    p = pick(stop())
    p >> [EmptyOperator(task_id="left"), EmptyOperator(task_id="right")]
    sh(wait(venv(up())))
    u = up()
    with u >> down(u):
        sh("x")

taskflow_kinds()
