# airflow: 2 3
from datetime import datetime

from airflow import DAG

START = datetime(2024, 1, 1)

import sibling_helper

with DAG("sibling_quiet", start_date=START, schedule=None):
    sibling_helper.make_chain(2)
