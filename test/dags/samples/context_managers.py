# airflow: 2 3
"""Context managers that make, swallow and close."""

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

from contextlib import ExitStack, contextmanager, suppress

@contextmanager
def section(name):
    start = EmptyOperator(task_id=f"{name}_start")
    try:
        yield start
    finally:
        start >> EmptyOperator(task_id=f"{name}_end")

class Quiet:
    def __enter__(self):
        return EmptyOperator(task_id="entered")

    def __exit__(self, kind, value, trace):
        EmptyOperator(task_id="left_" + ("well" if kind is None else kind.__name__))
        return True

with DAG("context_managers", schedule=None, start_date=START):
    with section("one") as one, section("two") as two:
        one >> two
    with suppress(KeyError):
        {}["x"]
        EmptyOperator(task_id="never")
    with Quiet() as q:
        q >> EmptyOperator(task_id="inside")
        raise LookupError
    with ExitStack() as stack:
        stack.enter_context(section("three"))
        stack.callback(lambda: EmptyOperator(task_id="called_back"))
        EmptyOperator(task_id="in_stack")
