# airflow 3
"""Groups count as connected; a DAG of parallel tasks is a plan."""
from airflow.sdk import DAG, task, task_group
from airflow.providers.standard.operators.empty import EmptyOperator

with DAG("connected_by_groups", schedule=None):

    @task_group
    def training():
        EmptyOperator(task_id="basic")
        EmptyOperator(task_id="resnet50")

    training() >> EmptyOperator(task_id="compare")
    EmptyOperator(task_id="report")  # expect: isolated-task

with DAG("all_parallel", schedule=None):
    for name in ["a", "b", "c"]:
        EmptyOperator(task_id=name)

with DAG("mostly_parallel", schedule=None):
    EmptyOperator(task_id="first") >> EmptyOperator(task_id="second")
    for name in ["a", "b", "c"]:
        EmptyOperator(task_id=name)
