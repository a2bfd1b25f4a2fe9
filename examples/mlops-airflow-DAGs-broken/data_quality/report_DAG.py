"""A weekly report of the labels. Someone merged in a train."""

from datetime import datetime

from airflow.sdk import DAG, task

<<<<<<< HEAD  # expect: python-syntax
with DAG("label_report", schedule="@weekly", start_date=datetime(2024, 1, 1)):
=======
with DAG("label_report", schedule="@daily", start_date=datetime(2024, 1, 1)):
>>>>>>> label-report-daily

    @task
    def count_labels():
        return {"benign": 0, "malignant": 0}

    count_labels()
