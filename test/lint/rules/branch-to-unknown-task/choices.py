# airflow 3
"""Ways to choose."""
from airflow.sdk import DAG, task, task_group
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.providers.standard.operators.python import BranchPythonOperator

FAST = "fast"


def choose(**context):
    if context["params"].get("all"):
        return ["fast", "slow"]
    if context["params"].get("none"):
        return None
    return context["params"]["way"]


def choose_wrong():
    return ["fast", "slwo"]  # expect: branch-to-unknown-task


with DAG("choices", schedule=None):
    fast, slow, end = [EmptyOperator(task_id=name) for name in ("fast", "slow", "end")]
    BranchPythonOperator(task_id="choose", python_callable=choose) >> [fast, slow] >> end

with DAG("choices_wrong", schedule=None):
    fast, slow, end = [EmptyOperator(task_id=name) for name in ("fast", "slow", "end")]
    BranchPythonOperator(task_id="choose", python_callable=choose_wrong) >> [fast, slow] >> end

with DAG("far_away", schedule=None):
    fast, slow, end = [EmptyOperator(task_id=name) for name in ("fast", "slow", "end")]

    @task.branch
    def pick(quick: bool):
        return FAST if quick else "end"  # expect: branch-to-unknown-task

    pick(True) >> [fast, slow] >> end

with DAG("in_groups", schedule=None):

    @task_group
    def training():
        EmptyOperator(task_id="basic")

    @task.branch
    def pick_group():
        return "training"

    @task.branch
    def pick_in_group(big: bool):
        return "training.basic" if big else "basic"  # expect: branch-to-unknown-task

    group = training()
    pick_group() >> group
    pick_in_group(True) >> group
