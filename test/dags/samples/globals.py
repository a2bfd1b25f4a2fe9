# airflow: 2 3
"""DAGs bound, replaced and deleted by name."""

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

for name in ("a", "b"):
    made = DAG(f"globals_{name}", schedule=None, start_date=START)
    EmptyOperator(task_id="t", dag=made)
    globals()[f"dag_{name}"] = made
del made

dropped = DAG("globals_dropped", schedule=None, start_date=START)
EmptyOperator(task_id="t", dag=dropped)
del dropped

replaced = DAG("globals_replaced", schedule=None, start_date=START)
EmptyOperator(task_id="t", dag=replaced)
replaced = None

with DAG("globals_with_dropped", schedule=None, start_date=START) as registered:
    EmptyOperator(task_id="t")
del registered

popped = DAG("globals_popped", schedule=None, start_date=START)
EmptyOperator(task_id="t", dag=popped)
globals().pop("popped")

globals().update({"x1": DAG("globals_updated", schedule=None, start_date=START)})
EmptyOperator(task_id="t", dag=x1)

def inside():
    global from_function
    from_function = DAG("globals_function", schedule=None, start_date=START)
    EmptyOperator(task_id="t", dag=from_function)
    local = DAG("globals_local", schedule=None, start_date=START)
    EmptyOperator(task_id="t", dag=local)

inside()
