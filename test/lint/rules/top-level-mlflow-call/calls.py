# airflow 3
"""Which calls ask the server."""
import os

import mlflow
from airflow.sdk import DAG, task
from mlflow.tracking import MlflowClient

mlflow.set_tracking_uri(os.environ["MLFLOW_TRACKING_URI"])
client = MlflowClient()
best = client.search_model_versions("name='cnn'")  # expect: top-level-mlflow-call
mlflow.set_experiment("cnn")  # expect: top-level-mlflow-call

with DAG("train_model", schedule=None):

    @task(retries=2)
    def train():
        with mlflow.start_run():
            mlflow.log_metric("accuracy", 0.9)

    train()
