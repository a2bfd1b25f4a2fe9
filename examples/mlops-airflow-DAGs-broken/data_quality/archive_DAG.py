"""Moves last month's pictures to cold storage."""

from datetime import datetime

from airflow.sdk import DAG, task

with DAG("archive_pictures", schedule="0 25 * * *", start_date=datetime(2024, 1, 1)):  # expect: invalid-schedule

    @task
    def archive():
        print("moved")

    archive()
