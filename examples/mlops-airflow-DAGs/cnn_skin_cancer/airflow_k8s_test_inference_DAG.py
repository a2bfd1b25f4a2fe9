"""Each morning: sends the test pictures to the served model, and fails when an answer is no class or comes from another version."""

from kubernetes.client import models as k8s

from cnn_skin_cancer.dag_settings import START_DATE, TASK_DEFAULTS, TRAINING_IMAGE

try:
    from airflow.sdk import dag, task
except ImportError:  # Airflow 2
    from airflow.decorators import dag, task

POD = {
    "image": TRAINING_IMAGE,
    "namespace": "mlops",
    "container_resources": k8s.V1ResourceRequirements(
        requests={"cpu": "100m", "memory": "256Mi"}, limits={"cpu": "500m", "memory": "512Mi"}
    ),
    "do_xcom_push": True,
}
SERVICE_URL = "{{ var.value.skin_cancer_serving_url }}"


@dag(
    dag_id="skin_cancer_test_inference",
    description="Asks the served model about the test pictures",
    schedule="30 5 * * *",
    start_date=START_DATE,
    catchup=False,
    max_active_runs=1,
    default_args=TASK_DEFAULTS,
    tags=["skin-cancer", "serving", "kubernetes"],
)
def skin_cancer_test_inference():
    @task.kubernetes(**POD)
    def served(service_url):
        from skin_cancer.inference import served_model

        return served_model(service_url)

    @task.kubernetes(**POD)
    def list_pictures():
        from skin_cancer.inference import picture_names

        return picture_names()

    @task.kubernetes(**POD, max_active_tis_per_dag=4)
    def predict(service_url, picture, expected):
        from skin_cancer.inference import predict_picture

        return predict_picture(service_url, picture, expected)

    @task
    def summarise(answers):
        predictions = [answer["prediction"] for answer in answers]
        return {"pictures": len(predictions), "malignant": predictions.count("malignant")}

    answers = predict.partial(service_url=SERVICE_URL, expected=served(SERVICE_URL)).expand(picture=list_pictures())
    summarise(answers)


skin_cancer_test_inference()
