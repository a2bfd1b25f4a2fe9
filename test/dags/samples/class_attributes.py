# airflow: 2 3
"""Class attributes and properties that hold tasks."""

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

class Pipeline:
    with DAG("class_attributes", schedule=None, start_date=START) as dag:
        start = EmptyOperator(task_id="start")
        steps = [EmptyOperator(task_id=f"s{n}") for n in range(2)]

    made = 0

    def __init__(self, name):
        self.name = name
        type(self).made += 1

    @property
    def task(self):
        Pipeline.made += 1
        return EmptyOperator(task_id=f"{self.name}_{Pipeline.made}", dag=self.dag)

    def __rshift__(self, other):
        return self.task >> other

    def __getattr__(self, name):
        return f"missing_{name}"

p = Pipeline("p")
Pipeline.start >> Pipeline.steps
p >> EmptyOperator(task_id="after", dag=Pipeline.dag)
p.task >> Pipeline.steps[0]
EmptyOperator(task_id=p.whatever, dag=p.dag)
exported = Pipeline.dag
