# airflow: 2 3
"""Classes made by type(), __init_subclass__, __call__ and __new__."""

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

class Registry:
    known = []

    def __init_subclass__(cls, label=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Registry.known.append((label, cls))

class First(Registry, label="first"):
    size = 2

class Second(First, label="second"):
    size = 1

class Maker:
    _one = None

    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
            cls._one.count = 0
        return cls._one

    def __call__(self, name):
        self.count += 1
        return EmptyOperator(task_id=f"{name}_{self.count}")

Made = type("Made", (First,), {"size": 3}, label="made")

with DAG("metaprogramming", schedule=None, start_date=START):
    last = None
    for label, cls in Registry.known:
        for n in range(cls.size):
            step = Maker()(label)
            if last is not None:
                last >> step
            last = step
