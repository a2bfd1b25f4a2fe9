# airflow: 2 3
"""Names that share one list, one dict, one task."""

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

with DAG("aliasing", schedule=None, start_date=START):
    first = [EmptyOperator(task_id="a")]
    second = first
    second.append(EmptyOperator(task_id="b"))
    end = EmptyOperator(task_id="end")
    first >> end
    copy = first[:]
    copy += [EmptyOperator(task_id="c")]
    first += [EmptyOperator(task_id="d")]
    end << second
    table = dict.fromkeys(["x", "y"], [])
    table["x"].append(EmptyOperator(task_id="e"))
    end >> table["y"]

def add(item, into=[]):
    into.append(item)
    return into

with DAG("aliasing_defaults", schedule=None, start_date=START):
    add(EmptyOperator(task_id="a"))
    both = add(EmptyOperator(task_id="b"))
    both >> EmptyOperator(task_id="c")
