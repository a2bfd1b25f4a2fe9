# airflow: 2 3
"""setattr, getattr and __dict__."""

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

class Space:
    pass

space = Space()
with DAG("setattr_dag", schedule=None, start_date=START):
    for n in range(2):
        setattr(space, f"t{n}", EmptyOperator(task_id=f"t{n}"))
    getattr(space, "t0") >> getattr(space, "t1")
    space.__dict__["t2"] = EmptyOperator(task_id="t2")
    space.t2 << vars(space)["t1"]
    getattr(space, "t9", space.t2) >> EmptyOperator(task_id="end")
    if hasattr(space, "t3"):
        EmptyOperator(task_id="t3")
