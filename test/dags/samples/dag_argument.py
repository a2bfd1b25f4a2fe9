# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import dag
from airflow.operators.empty import EmptyOperator

START = datetime(2024, 1, 1)

dag = DAG(dag_id="dag_argument", start_date=START, schedule=None)
a = EmptyOperator(task_id="a", dag=dag)
b = EmptyOperator(task_id="b")
c = EmptyOperator(task_id="c")
a >> b
b.set_downstream(c)
c.set_upstream([a])
