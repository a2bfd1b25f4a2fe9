# airflow: 2 3
from datetime import datetime

from airflow.decorators import dag, task, task_group
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

@dag(start_date=START, schedule=None)
def decorated_groups():
    @task
    def work(x):
        return x

    @task_group
    def steps(x):
        """Two steps."""
        return work(work(x))

    @task_group(group_id="named", tooltip="a name")
    def other(x):
        work(x)
        EmptyOperator(task_id="idle")

    first = steps(1)
    second = steps(first)
    third = other(second)
    third >> EmptyOperator(task_id="end")
    other.override(group_id="renamed")(first)


decorated_groups()
