"""Compares last week's pictures with those that the model was trained on. Written for Airflow 1.10, never touched since."""

from airflow import DAG
from airflow.operators.python import PythonOperator  # expect: airflow3-moved (Airflow 3)
from airflow.operators.subdag import SubDagOperator  # expect: airflow3-removed (Airflow 3)
from airflow.utils.dates import days_ago  # expect: airflow3-removed (Airflow 3)


def compare_colours(**context):
    print("pictures since", context["prev_ds"])


def colours_of(parent):
    with DAG(f"{parent}.colours", start_date=days_ago(7), schedule_interval="@weekly") as dag:
        PythonOperator(task_id="compare_colours", python_callable=compare_colours)
    return dag


with DAG("picture_drift", start_date=days_ago(7), schedule_interval="@weekly") as dag:
    SubDagOperator(task_id="colours", subdag=colours_of("picture_drift"))
