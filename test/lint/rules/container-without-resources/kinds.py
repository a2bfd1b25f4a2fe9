# airflow 3
"""Where a container's limits may come from."""
from airflow.sdk import DAG, task
from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
from airflow.providers.docker.operators.docker import DockerOperator

with DAG("containers", schedule=None, default_args={"mem_limit": "2g"}):
    DockerOperator(task_id="by_defaults", image="team/cnn:1")

with DAG("pods", schedule=None):
    KubernetesPodOperator(task_id="by_template", image="team/cnn:1", pod_template_file="/pod.yaml")
    KubernetesPodOperator(task_id="bare", image="team/cnn:1")  # expect: container-without-resources

    @task.kubernetes(image="team/cnn:1")  # expect: container-without-resources
    def decorated():
        return 1

    decorated()
