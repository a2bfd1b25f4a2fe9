# airflow 3
"""Where the address may stand."""
import os

import mlflow
from airflow.sdk import DAG, task
from mlflow import MlflowClient

URI = "https://mlflow.example.org"
os.environ["MLFLOW_TRACKING_URI"] = "http://localhost:5000"  # expect: hard-coded-mlflow-uri

with DAG("train_model", schedule=None):

    @task(retries=2)
    def train():
        mlflow.set_tracking_uri(URI)  # expect: hard-coded-mlflow-uri
        MlflowClient(tracking_uri="http://mlflow:5000")  # expect: hard-coded-mlflow-uri
        MlflowClient(os.environ["MLFLOW_TRACKING_URI"])
        mlflow.set_tracking_uri("sqlite:///mlflow.db")
        mlflow.set_tracking_uri(os.getenv("MLFLOW_TRACKING_URI", "http://localhost:5000"))
        return {"MLFLOW_TRACKING_URI": "{{ var.value.mlflow }}"}

    train()
