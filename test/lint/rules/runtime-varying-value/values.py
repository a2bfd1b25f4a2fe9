# airflow 3
"""Values that change from one reading to the next."""
import uuid
from datetime import datetime, timedelta

import pendulum
from airflow.sdk import DAG, task
from airflow.providers.standard.operators.bash import BashOperator

START = datetime.now() - timedelta(days=1)  # expect: runtime-varying-value
FIXED = pendulum.datetime(2025, 1, 1)
logged_at = datetime.now()

with DAG("from_a_name", schedule="@daily", start_date=START):
    BashOperator(task_id="a", bash_command=f"echo {uuid.uuid4()}")  # expect: runtime-varying-value
    BashOperator(task_id="b", bash_command="date")

with DAG("fixed", schedule="@daily", start_date=FIXED):

    @task
    def now():
        return datetime.now().isoformat()

    now()
