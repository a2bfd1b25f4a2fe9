"""Looks after the model registry."""

from datetime import datetime

from airflow.sdk import DAG, dag, task

with DAG("archive_old_versions", schedule="@daily"):  # expect: schedule-without-start-date (Airflow 2)

    @task
    def list_versions():
        return []

    @task
    def archive_versions(versions):
        return len(versions)

    @task
    def list_again():
        return []

    versions = list_versions()
    archived = archive_versions(versions)
    archived >> list_again() >> versions  # expect: dag-cycle


with DAG("registry_metrics", schedule=None, start_date=datetime(2024, 1, 1)):  # expect: empty-dag
    pass


@dag(schedule="@hourly", start_date=datetime(2024, 1, 1))
def registry_health():  # expect: dag-never-called
    @task
    def ping():
        return "ok"

    ping()
