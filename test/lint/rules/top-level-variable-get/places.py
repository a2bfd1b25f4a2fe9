"""Where a Variable may be read."""
from airflow import DAG
from airflow.models import Variable
from airflow.operators.python import PythonOperator


def settings():
    return Variable.get("epochs")  # expect: top-level-variable-get


def train():
    return Variable.get("epochs")


class Names:
    bucket = Variable.get("bucket", default_var="data")  # expect: top-level-variable-get


with DAG("train_model", schedule=None) as dag:
    PythonOperator(task_id="fit", python_callable=train, retries=2, op_kwargs={"epochs": settings()})
    PythonOperator(
        task_id="load",
        python_callable=lambda: Variable.get("path"),
        op_args=[Variable.get("path")],  # expect: top-level-variable-get
    )
    PythonOperator(task_id="save", python_callable=train, op_args=["{{ var.value.path }}"])
