# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import task

START = datetime(2024, 1, 1)

with DAG("bad_call", start_date=START, schedule=None):

    @task
    def needs(x, ds=None):
        return x

    needs()
