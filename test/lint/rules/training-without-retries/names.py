# airflow 3
"""What is a training by its name, and where retries can come from."""
from airflow.sdk import DAG
from airflow.providers.standard.operators.bash import BashOperator


def bash(name, **more):
    return BashOperator(task_id=name, bash_command="true", **more)


with DAG("bare", schedule=None):
    BashOperator(task_id="train_resnet50", bash_command="true")  # expect: training-without-retries
    BashOperator(task_id="retrain", bash_command="true", retries=0)  # expect: training-without-retries
    BashOperator(task_id="modelTraining", bash_command="true")  # expect: training-without-retries
    bash("train_test_split")
    bash("prepare_training_data")
    bash("constrain")
    bash("train", retries=1)

with DAG("by_defaults", schedule=None, default_args={"retries": 3}):
    bash("train")
