"""Trains the skin cancer models in Docker."""

from datetime import datetime

import mlflow
from airflow.decorators import dag, task  # expect: airflow3-moved (Airflow 3)
from airflow.models import Variable  # expect: airflow3-moved (Airflow 3)

mlflow.set_tracking_uri("http://mlflow.mlops.internal:5000/mlflow")  # expect: hard-coded-mlflow-uri
experiment = mlflow.set_experiment("cnn_skin_cancer")  # expect: top-level-mlflow-call

try:
    BUCKET = Variable.get("skin_cancer_bucket")  # expect: top-level-variable-get
except:
    BUCKET = "skin-cancer-data"

IMAGE = "acme/python-base-cnn-model:latest"
ENVIRONMENT = {
    "MLFLOW_TRACKING_URI": "http://mlflow.mlops.internal:5000/mlflow",  # expect: hard-coded-mlflow-uri
    "AWS_SECRET_ACCESS_KEY": "minio-Wc4nR8tq2Lx7",  # expect: secret-in-plain-environment
}


@dag(
    dag_id="skin_cancer",  # expect: duplicate-dag-id (Airflow 3)
    schedule="@weekly",
    start_date=datetime.now(),  # expect: runtime-varying-value
    catchup=False,
)
def skin_cancer():
    @task.docker(image=IMAGE, environment=ENVIRONMENT)  # expect: image-not-pinned, container-without-resources
    def preprocessing(bucket):
        from src.preprocessing import preprocess

        return preprocess(bucket)

    @task.docker(image=IMAGE, environment=ENVIRONMENT)  # expect: image-not-pinned, container-without-resources
    def train_basic(data):
        from src.train import train_model

        return train_model("Basic", data)

    @task.docker(image=IMAGE, environment=ENVIRONMENT)  # expect: image-not-pinned, container-without-resources
    def deploy(model):
        from src.serving import hand_over

        return hand_over(model)

    # Straight from training to users: nothing between them looks at the accuracy.
    deploy(train_basic(preprocessing(BUCKET)))  # expect: training-without-retries


skin_cancer()
