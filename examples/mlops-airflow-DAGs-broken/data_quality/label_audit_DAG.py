"""Draws a sample of labels for a second opinion."""

from datetime import datetime

from airflow.sdk import DAG, task

with DAG("label audit (2nd opinion)", schedule="@weekly", start_date=datetime(2024, 1, 1)):  # expect: invalid-id

    @task
    def draw_sample():
        return list(range(50))

    draw_sample()
