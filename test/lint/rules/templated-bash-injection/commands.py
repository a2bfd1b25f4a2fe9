# airflow 3
"""What whoever triggers the run can put in."""
from airflow.sdk import DAG, Param
from airflow.providers.standard.operators.bash import BashOperator

with DAG(
    "commands",
    schedule=None,
    params={
        "epochs": Param(10, type="integer"),
        "model": Param("cnn", enum=["cnn", "resnet"]),
        "name": Param("x", type="string"),
        "plain": "x",
    },
):
    BashOperator(task_id="a", bash_command="echo {{ params.epochs }} {{ params.model }}")
    BashOperator(task_id="b", bash_command="echo {{ params.name }}")  # expect: templated-bash-injection
    BashOperator(task_id="c", bash_command="echo {{ params['plain'] }}")  # expect: templated-bash-injection
    BashOperator(task_id="d", bash_command="echo {{ dag_run.conf.get('x') }}")  # expect: templated-bash-injection
    BashOperator(task_id="e", bash_command="echo {{ ds }} {{ dag_run.run_id }}")
    BashOperator(task_id="f", bash_command='echo "$NAME"', env={"NAME": "{{ params.name }}"})
