# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.models.baseoperator import BaseOperator
from airflow.operators.bash import BashOperator
from airflow.operators.python import PythonOperator

START = datetime(2024, 1, 1)

class Copy(BaseOperator):
    template_fields = ("source",)

    def __init__(self, source, note=None, **kwargs):
        super().__init__(**kwargs)
        self.source = source
        self.note = note


with DAG("outputs", start_date=START, schedule=None):
    a = BashOperator(task_id="a", bash_command="echo 1")
    b = BashOperator(task_id="b", bash_command=a.output)
    c = BashOperator(task_id="c", bash_command="echo", env={"X": a.output, "Y": b.output["key"]})
    d = BashOperator(task_id="d", bash_command=f"echo {a.output}")
    e = PythonOperator(task_id="e", python_callable=print, op_args=[[a.output], (b.output,)], op_kwargs={"k": {"z": c.output}})
    f = Copy(task_id="f", source=a.output, note=b.output)
    g = Copy(task_id="g", source="x", note=b.output)
    h = BashOperator(task_id="h", bash_command="x", doc=b.output if False else None, pool="default_pool")
    h.bash_command = g.output
    i = Copy(task_id="i", source=h)
