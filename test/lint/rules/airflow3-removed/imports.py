# airflow 3
"""Imports that a file guards itself are no mistake."""
from airflow.sdk import DAG, task

try:
    from airflow.operators.dummy import DummyOperator
except ImportError:
    from airflow.providers.standard.operators.empty import EmptyOperator as DummyOperator

from airflow.providers.standard.operators.bash import BashOperator

with DAG("imports", schedule=None):
    DummyOperator(task_id="start")
    BashOperator(task_id="late", bash_command="echo {{ execution_date }}")  # expect: airflow3-removed
    BashOperator(task_id="right", bash_command="echo {{ logical_date }}")
