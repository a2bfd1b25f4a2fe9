# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.utils.edgemodifier import Label
from airflow.utils.task_group import TaskGroup

with DAG("labels_across", start_date=datetime(2024, 1, 1), schedule=None):
    with TaskGroup("g"):
        c = EmptyOperator(task_id="c")
        d = EmptyOperator(task_id="d")
    with TaskGroup("h"):
        e = EmptyOperator(task_id="e")
        f = EmptyOperator(task_id="f")
    with TaskGroup("i") as i:
        x = EmptyOperator(task_id="x")
        y = EmptyOperator(task_id="y")
        with TaskGroup("j") as j:
            z = EmptyOperator(task_id="z")
        x >> Label("same") >> y
    c >> Label("across") >> e
    f >> Label("into") >> j
    f << Label("back") << y
