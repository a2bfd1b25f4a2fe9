# airflow: 2 3
"""Names that are bound by comprehension, walrus, match and exec order."""

from datetime import datetime

from airflow import DAG
try:
    from airflow.providers.standard.operators.empty import EmptyOperator
    from airflow.providers.standard.operators.bash import BashOperator
    from airflow.providers.standard.operators.python import PythonOperator
except ImportError:
    from airflow.operators.empty import EmptyOperator
    from airflow.operators.bash import BashOperator
    from airflow.operators.python import PythonOperator

START = datetime(2024, 1, 1)

x = "outer"
with DAG("binding", schedule=None, start_date=START):
    made = [EmptyOperator(task_id=f"c_{x}") for x in "ab"]
    EmptyOperator(task_id=x)
    if (n := len(made)) > 1:
        EmptyOperator(task_id=f"n{n}")
    functions = [lambda: EmptyOperator(task_id=f"late_{i}") for i in range(3)]
    functions[0]()
    bound = [lambda i=i: EmptyOperator(task_id=f"bound_{i}") for i in range(2)]
    [f() for f in bound]
    match {"kind": "a", "rest": [1, 2]}:
        case {"kind": "b"}:
            EmptyOperator(task_id="kind_b")
        case {"kind": str(k), "rest": [one, *others]} if one:
            EmptyOperator(task_id=f"kind_{k}_{one}_{len(others)}")
    a, *b, c = "wxyz"
    EmptyOperator(task_id=a + "".join(b) + c)
    i = 10
    class Scope:
        i = 20
        ids = [i for _ in range(1)]
    EmptyOperator(task_id=f"scope_{Scope.ids[0]}" if False else f"scope_{Scope.i}")
    def count():
        nonlocal_value = 0
        def bump():
            nonlocal nonlocal_value
            nonlocal_value += 1
            return nonlocal_value
        bump(); bump()
        return nonlocal_value
    EmptyOperator(task_id=f"count_{count()}")
    EmptyOperator(task_id=f"{1/3:.2f}_{True!r}_{3!s:>3}".replace(" ", "_"))
    EmptyOperator(task_id="-".join(sorted({"b": 1, "a": 2}, key=lambda k: -{"b": 1, "a": 2}[k])))
