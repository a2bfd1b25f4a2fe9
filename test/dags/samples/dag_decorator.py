# airflow: 2 3
"""@dag in its rarer forms."""

from datetime import datetime

from airflow import DAG
try:
    from airflow.sdk import dag, task, task_group
except ImportError:
    from airflow.decorators import dag, task, task_group
try:
    from airflow.providers.standard.operators.empty import EmptyOperator
    from airflow.providers.standard.operators.bash import BashOperator
    from airflow.providers.standard.operators.python import PythonOperator
except ImportError:
    from airflow.operators.empty import EmptyOperator
    from airflow.operators.bash import BashOperator
    from airflow.operators.python import PythonOperator

START = datetime(2024, 1, 1)

@dag("by_position", schedule=None, start_date=START)
def first():
    EmptyOperator(task_id="a")

@dag(dag_id="by_keyword", schedule=None, start_date=START)
def second(x=1, name="n"):
    EmptyOperator(task_id=f"a_{type(x).__name__}")

@dag(schedule=None, start_date=START)
def never_called():
    EmptyOperator(task_id="a")

@dag(schedule=None, start_date=START)
def called_once():
    EmptyOperator(task_id="a")

first()
second(5)
called_once()

def factory(name):
    @dag(dag_id=name, schedule=None, start_date=START)
    def inner():
        @task
        def t():
            return name
        t() >> EmptyOperator(task_id="end")
    return inner()

for n in "xy":
    factory(f"made_{n}")
dag(dag_id="inline", schedule=None, start_date=START)(lambda: EmptyOperator(task_id="l"))()
