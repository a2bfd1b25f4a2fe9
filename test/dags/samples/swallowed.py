# airflow: 2 3
"""Exceptions that are swallowed half way."""

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

with DAG("swallowed", schedule=None, start_date=START):
    a = EmptyOperator(task_id="a")
    try:
        b = EmptyOperator(task_id="b")
        a >> b
        raise ValueError("no")
        b >> EmptyOperator(task_id="never")
    except ValueError:
        c = EmptyOperator(task_id="c")
        b >> c
    finally:
        EmptyOperator(task_id="f")
    try:
        {}["x"]
    except (KeyError, IndexError) as problem:
        EmptyOperator(task_id=f"key_{problem.args[0]}")
    try:
        int("q")
    except ValueError:
        pass
    else:
        EmptyOperator(task_id="no_else")
    try:
        try:
            raise RuntimeError
        finally:
            EmptyOperator(task_id="inner")
    except RuntimeError:
        EmptyOperator(task_id="outer")
