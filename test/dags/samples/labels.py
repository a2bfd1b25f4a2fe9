# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.utils.edgemodifier import Label
from airflow.utils.task_group import TaskGroup

START = datetime(2024, 1, 1)

with DAG("labels", start_date=START, schedule=None):
    a = EmptyOperator(task_id="a")
    b = EmptyOperator(task_id="b")
    with TaskGroup("g") as g:
        c = EmptyOperator(task_id="c")
        d = EmptyOperator(task_id="d")
    with TaskGroup("h") as h:
        e = EmptyOperator(task_id="e")
        f = EmptyOperator(task_id="f")
    a >> Label("yes") >> b
    a >> Label("to group") >> g
    b << Label("back") << EmptyOperator(task_id="z")
    c >> Label("across") >> e
    g >> Label("groups") >> h
    [a, b] >> Label("many") >> f
    a.set_downstream(d, edge_modifier=Label("set"))
