# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import task, task_group
from airflow.operators.bash import BashOperator
from airflow.operators.empty import EmptyOperator
from airflow.operators.python import PythonOperator

START = datetime(2024, 1, 1)

with DAG("mapping", start_date=START, schedule=None):

    @task
    def many():
        return [1, 2]

    @task
    def use(x, y=0):
        return x

    @task
    def total(xs):
        return sum(xs)

    m = many()
    u = use.partial(y=1).expand(x=m)
    total(u)
    v = use.expand(x=[1, 2, 3])
    w = use.expand_kwargs(many.override(task_id="rows")())
    total(m.map(lambda x: x + 1))
    total.override(task_id="zipped")(u.zip(v))
    BashOperator.partial(task_id="bash", env={"a": w[0] if False else "1"}).expand(bash_command=m)
    BashOperator.partial(task_id="classic", do_xcom_push=False).expand_kwargs([{"bash_command": "a"}, {"bash_command": "b"}])
    PythonOperator.partial(task_id="py", python_callable=print).expand(op_args=m) >> EmptyOperator(task_id="end")

    @task_group
    def pair(x):
        return use(use(x))

    pair.expand(x=m)
    pair.expand_kwargs([{"x": 1}]) >> EmptyOperator(task_id="last")
