# airflow: 2 3
from datetime import datetime

from airflow import DAG
from airflow.decorators import dag, task
from airflow.operators.bash import BashOperator

START = datetime(2024, 1, 1)

def plain(x):
    return x


with DAG("decorator_forms", start_date=START, schedule=None) as dag:
    a = task(plain)(1)
    b = task(task_id="b")(plain)(a)
    c = task(plain, task_id="c")(b)

    @dag.task
    def d():
        return 1

    @task.short_circuit
    def e():
        return True

    @task.sensor(poke_interval=60)
    def f():
        return True

    @task.external_python(python="/usr/bin/python3")
    def g(x):
        return x

    @task.bash
    def h(x):
        return "echo"

    @task(multiple_outputs=True)
    def i():
        return {"left": 1, "right": 2}

    e() >> f() >> g(d())
    both = i()
    h(both["left"]) >> h(both["right"])
    BashOperator(task_id="j", bash_command="echo {{ params.x }}") << [a, c]
