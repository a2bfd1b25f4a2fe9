# airflow: 2 3
from datetime import datetime

from airflow import DAG

START = datetime(2024, 1, 1)

from sibling_helper import helper_dag, make_chain  # noqa: F401

with DAG("sibling", start_date=START, schedule=None):
    make_chain(3)
