# airflow: 2 3
"""A package that may be missing, whose lack only changes a name."""

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

try:
    import not_installed_anywhere as extra
except ImportError:
    extra = None

try:
    import json as fast
except ImportError:
    fast = None

with DAG("guarded_import", schedule=None, start_date=START):
    a = EmptyOperator(task_id="a")
    a >> EmptyOperator(task_id="b")
