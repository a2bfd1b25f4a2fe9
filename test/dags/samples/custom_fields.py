# airflow: 2 3
"""template_fields in operators of one's own."""

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

class One(BaseOperator):
    template_fields = ("source",)

    def __init__(self, source, hidden=None, **kwargs):
        super().__init__(**kwargs)
        self.source = source
        self.hidden = hidden

    def execute(self, context):
        return self.source

class Two(One):
    template_fields = (*One.template_fields, "extra")

    def __init__(self, *, extra=None, **kwargs):
        super().__init__(**kwargs)
        self.extra = extra

class Three(Two):
    template_fields = []

class Four(One):
    def __init__(self, **kwargs):
        super().__init__(source="fixed", **kwargs)

with DAG("custom_fields", schedule=None, start_date=START):
    a = EmptyOperator(task_id="a").output
    b = EmptyOperator(task_id="b").output
    One(task_id="one", source=a, hidden=b)
    Two(task_id="two", source=a, hidden=a, extra=b)
    Three(task_id="three", source=a, extra=b)
    Four(task_id="four", hidden=a)
    late = One(task_id="late", source="x")
    late.source = a
    late.hidden = b
    class Five(One):
        template_fields = ("source", "hidden")
    Five(task_id="five", source=1, hidden={"x": b})
