# airflow: 2 3
"""dag.add_task, task.dag and add_tasks after the fact."""

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

first = DAG("add_task_first", schedule=None, start_date=START)
loose = EmptyOperator(task_id="loose")
other = EmptyOperator(task_id="other")
first.add_task(loose)
other.dag = first
loose >> other
more = [EmptyOperator(task_id=f"m{n}") for n in range(2)]
first.add_tasks(more)
other >> more
implicit = EmptyOperator(task_id="implicit")
more >> implicit
