# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import dag, task_group
from airflow.operators.empty import EmptyOperator
from airflow.utils.task_group import TaskGroup

START = datetime(2024, 1, 1)

dag = DAG("groups_by_argument", start_date=START, schedule=None)
group = TaskGroup("g", dag=dag)
a = EmptyOperator(task_id="a", task_group=group, dag=dag)
child = TaskGroup("h", parent_group=group)
b = EmptyOperator(task_id="b", task_group=child, dag=dag)
a >> child
