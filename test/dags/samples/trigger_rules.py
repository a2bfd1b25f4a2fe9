# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

from airflow.utils.trigger_rule import TriggerRule

with DAG("trigger_rules", start_date=START, schedule="@daily", catchup=False):
    EmptyOperator(task_id=f"rule_{TriggerRule.ALL_DONE}") >> EmptyOperator(task_id="x", trigger_rule=TriggerRule.NONE_FAILED)
    EmptyOperator(task_id=TriggerRule.ALWAYS.value)
