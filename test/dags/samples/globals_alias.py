# airflow: 2 3
"""A dict of globals that is kept while names change."""

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

names = globals()
kept = DAG("alias_first", schedule=None, start_date=START)
EmptyOperator(task_id="t", dag=kept)
kept = DAG("alias_second", schedule=None, start_date=START)
EmptyOperator(task_id="t", dag=kept)
names["other"] = DAG("alias_other", schedule=None, start_date=START)
EmptyOperator(task_id="t", dag=other)
del names["other"]
names.setdefault("third", DAG("alias_third", schedule=None, start_date=START))
EmptyOperator(task_id="t", dag=third)
