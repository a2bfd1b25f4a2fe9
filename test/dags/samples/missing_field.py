# airflow: 2 3
"""A template field that the constructor does not set."""

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

from airflow.models.baseoperator import BaseOperator

class Lazy(BaseOperator):
    template_fields = ("source", "never_set")

    def __init__(self, source, **kwargs):
        super().__init__(**kwargs)
        self.source = source

with DAG("missing_field", schedule=None, start_date=START):
    a = EmptyOperator(task_id="a")
    Lazy(task_id="b", source=a.output)
