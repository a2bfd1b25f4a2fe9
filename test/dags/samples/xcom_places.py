# airflow: 2 3
"""Outputs in strings, dicts, tuples, sets and objects."""

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

from dataclasses import dataclass, field
from typing import NamedTuple

@dataclass
class Box:
    value: object
    more: list = field(default_factory=list)

class Pair(NamedTuple):
    a: object
    b: object

class Templated:
    template_fields = ("inside",)

    def __init__(self, inside):
        self.inside = inside
        self.outside = inside

@dag(schedule=None, start_date=START)
def xcom_places():
    @task
    def make(n):
        return n

    @task
    def use(*args, **kwargs):
        return args

    use(f"{make(1)}")
    use({"a": {"b": make(2)}})
    use((make(3), [make(4)]))
    use(Box(make(6), [make(7)]))
    use(Pair(make(8), 1))
    use(Templated(make(9)))
    use(make(10)["key"])
    use("%s" % make(11))
    use("{}".format(make(12)))
    use(str(make(13)))
    use({make(14): 1} if False else 0)
    use(lambda: make(15))
    use({"k": (make(16),)}, key=[{"x": make(17)}])
    BashOperator(task_id="bash", bash_command=f"echo {make(18)}", env={"A": make(19)})
    BashOperator(task_id="bash2", bash_command=make(20), append_env=make(21))
    PythonOperator(task_id="py", python_callable=print, op_args=[make(22)], op_kwargs={"a": make(23)}, templates_dict={"x": make(24)}, doc_md="x")
    use(iter([make(25)]))
    use(x for x in [make(26)])
    use(range(2), frozenset([1]))

xcom_places()
