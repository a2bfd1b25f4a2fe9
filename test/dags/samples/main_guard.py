# airflow: 2 3
"""What only runs as a program, and by type checking."""

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

from typing import TYPE_CHECKING

with DAG("main_guard", schedule=None, start_date=START) as d:
    a = EmptyOperator(task_id="a")
    if TYPE_CHECKING:
        EmptyOperator(task_id="typing")
    if __name__ == "__main__":
        EmptyOperator(task_id="main")
    if not __debug__:
        EmptyOperator(task_id="optimised")
    assert a, EmptyOperator(task_id="assertion")

if __name__ == "__main__":
    d.test()
