# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

with DAG("bad_cron", start_date=START, schedule="61 * * * *", catchup=False):
    EmptyOperator(task_id="a")

with DAG("good_cron", start_date=START, schedule="0 6 * * mon-fri", catchup=False):
    EmptyOperator(task_id="a")
