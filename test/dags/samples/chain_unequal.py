# airflow: 2 3
"""chain of unequal lists is refused."""

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
    from airflow.sdk import chain
except ImportError:
    from airflow.models.baseoperator import chain

with DAG("chain_unequal", schedule=None, start_date=START):
    a = [EmptyOperator(task_id=f"a{n}") for n in range(2)]
    b = [EmptyOperator(task_id=f"b{n}") for n in range(3)]
    chain(a, b)
