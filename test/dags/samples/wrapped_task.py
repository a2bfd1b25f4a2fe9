# airflow: 2 3
"""Decorators around @task."""

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

import functools

def named(prefix):
    def outer(fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            return fn(*args, **kwargs)
        return task(task_id=f"{prefix}_{fn.__name__}")(inner)
    return outer

def twice(fn):
    def call(*args):
        fn(*args)
        return fn(*args)
    return call

@dag(schedule=None, start_date=START)
def wrapped_task():
    @named("pre")
    def one():
        return 1

    @twice
    @task
    def two(x):
        return x

    @task
    @functools.lru_cache
    def three(x):
        return x

    value = two(one())
    three(value)
    three(value)
    partial = functools.partial(two, one())
    partial()

wrapped_task()
