# airflow: 2 3
from datetime import datetime

from airflow.decorators import dag, task
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

@dag(start_date=START, schedule=None)
def decorated_dag(name="x"):
    """What it does."""

    @task
    def one():
        return 1

    @task(task_id="zwei")
    def two(value, other=None):
        return value

    @task.branch
    def choose():
        return "zwei"

    first = one()
    second = two(first)
    third = two(first, other=[second])
    choose() >> third


@dag(dag_id="renamed", start_date=START, schedule=None)
def another():
    EmptyOperator(task_id="only")


@dag(start_date=START, schedule=None)
def never_called():
    EmptyOperator(task_id="only")


decorated_dag()
bound = another()
