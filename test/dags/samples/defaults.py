# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import dag
from airflow.models.baseoperator import BaseOperator
from airflow.operators.bash import BashOperator
from airflow.utils.task_group import TaskGroup

START = datetime(2024, 1, 1)

class Greet(BaseOperator):
    def __init__(self, name, **kwargs):
        super().__init__(**kwargs)
        self.name = name


with DAG(
    "defaults",
    start_date=START,
    schedule=None,
    default_args={"name": "world", "bash_command": "echo", "retries": 2, "trigger_rule": "all_done"},
) as dag:
    Greet(task_id="greet") >> BashOperator(task_id="bash")
    with TaskGroup("g", default_args={"name": "group"}):
        Greet(task_id="greet")
