# airflow 3
"""An import that ends the reading."""
from airflow.sdk import DAG
from airflow.utils.dates import days_ago  # expect: airflow3-removed

with DAG("gone", schedule=None, start_date=days_ago(1)):
    pass
