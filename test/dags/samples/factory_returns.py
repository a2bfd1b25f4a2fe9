# airflow: 2 3
"""Factories that return early, or nothing."""

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

def make(name, build=True, tail=None):
    if not build:
        return None
    with DAG(name, schedule=None, start_date=START) as made:
        a = EmptyOperator(task_id="a")
        if tail is None:
            return made
        a >> EmptyOperator(task_id=tail)
    return made

one = make("factory_one")
two = make("factory_two", tail="z")
three = make("factory_three", build=False)
make("factory_four", tail="lost")

def plain(name):
    made = DAG(name, schedule=None, start_date=START)
    EmptyOperator(task_id="t", dag=made)
    return made

plain("factory_not_kept")
kept = plain("factory_kept")
kept_in_list = [plain("factory_in_list")]
kept_in_dict = {"k": plain("factory_in_dict")}
