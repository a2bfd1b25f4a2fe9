"""Asks the served model about one picture, and posts the answer to the team's channel."""

from datetime import datetime

import requests
from airflow.hooks.base import BaseHook  # expect: airflow3-moved (Airflow 3)
from airflow.providers.slack.notifications.slack import send_slack_notification  # expect: unresolved-import
from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

connection = BaseHook.get_connection("skin_cancer_serving")  # expect: top-level-connection-get
served = requests.get("http://serving.mlops.internal/info", timeout=10).json()  # expect: top-level-io
password = "Sk1n-deep-2023"  # expect: hard-coded-secret

with DAG(  # expect: no-explicit-schedule
    "skin_cancer_test_inference",
    start_date=datetime(2024, 1, 1),
    on_failure_callback=send_slack_notification(text="Inference failed", channel="#skin-cancer"),
):
    predict = BashOperator(
        task_id="predict",
        bash_command="curl -F file=@{{ dag_run.conf['picture'] }} http://serving.mlops.internal/predict",  # expect: templated-bash-injection
    )
    report = BashOperator(task_id="report", bash_command="echo answered")
    predict >> report
