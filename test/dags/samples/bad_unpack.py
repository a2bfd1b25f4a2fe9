# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import task

START = datetime(2024, 1, 1)

with DAG("bad_unpack", start_date=START, schedule=None):

    @task
    def two():
        return 1, 2

    a, b = two()
