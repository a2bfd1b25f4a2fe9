# airflow: 2 3
"""Airflow 2 maps no doc."""

from datetime import datetime

from airflow import DAG
try:
    from airflow.sdk import dag, task, task_group
except ImportError:
    from airflow.decorators import dag, task, task_group
try:
    from airflow.providers.standard.operators.empty import EmptyOperator
    from airflow.providers.standard.operators.bash import BashOperator
    from airflow.providers.standard.operators.python import PythonOperator
except ImportError:
    from airflow.operators.empty import EmptyOperator
    from airflow.operators.bash import BashOperator
    from airflow.operators.python import PythonOperator

START = datetime(2024, 1, 1)

@dag(schedule=None, start_date=START)
def map_doc():
    @task
    def numbers():
        return [1, 2]

    @task
    def add(x, y=0):
        return x + y

    @task_group
    def work(n, k):
        a = add(n)
        return add(a, k)

    ns = numbers()
    k = numbers()
    result = work.partial(k=add(5)).expand(n=ns)
    add(result)
    again = work.override(group_id="other").partial(k=k).expand(n=ns.map(lambda x: x + 1))
    ns >> again
    EmptyOperator.partial(task_id="classic").expand(doc=ns)
    BashOperator.partial(task_id="bash", env={"X": "1"}).expand(bash_command=ns.zip(k).map(str)) >> result
    add.partial(y=result).expand_kwargs([{"x": 1}, {"x": ns}])

map_doc()
