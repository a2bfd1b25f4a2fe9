# airflow: 2 3
"""Outputs that are operands, compared, iterated."""

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
def xcom_operands():
    @task(multiple_outputs=True)
    def many() -> dict:
        return {"a": 1, "b": 2}

    @task
    def use(x=None, **kw):
        return x

    m = many()
    use(m["a"]) >> use(m["b"])
    [m, use()] >> use()
    m >> [use(), m2] if (m2 := None) else m
    out = m.operator.output
    use(out)
    EmptyOperator(task_id="e") << m["a"]
    a, b = use(1), use(2)
    a.operator >> b.operator
    EmptyOperator(task_id="z") >> [a["x"], b]
    use(**{"kw": m})

xcom_operands()
