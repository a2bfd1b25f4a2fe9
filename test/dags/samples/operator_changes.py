# airflow: 2 3
"""Operators whose constructors change what they are given."""

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

class Renamed(BaseOperator):
    def __init__(self, *, task_id, **kwargs):
        super().__init__(task_id=f"my_{task_id}", **kwargs)

class Linked(EmptyOperator):
    def __init__(self, after=None, **kwargs):
        super().__init__(**kwargs)
        if after:
            self.set_upstream(after)
        self.child = EmptyOperator(task_id=f"{self.task_id}_child")
        self >> self.child

class Defaulted(BaseOperator):
    def __init__(self, owner_name="nobody", **kwargs):
        super().__init__(**kwargs)
        self.owner_name = owner_name

    def __rshift__(self, other):
        return super().__lshift__(other)

with DAG("operator_changes", schedule=None, start_date=START, default_args={"owner_name": "x"}):
    r = Renamed(task_id="r")
    l = Linked(task_id="l", after=r)
    d = Defaulted(task_id=Defaulted.__name__.lower())
    d >> r
    EmptyOperator(task_id=f"for_{d.owner_name}") >> l.child
