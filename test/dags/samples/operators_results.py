# airflow: 2 3
"""What >> and << give."""

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

with DAG("shift_results", schedule=None, start_date=START):
    a, b, c, d, e, f = (EmptyOperator(task_id=n) for n in "abcdef")
    a >> b << c >> d
    x = [a, b] >> e
    x >> f
    y = f << [c, d]
    y >> EmptyOperator(task_id="g")
    a.set_downstream([e, f])
    b.set_upstream(a)
    a >> b
    d >> [e] + [f]
    z = a >> (c, d)
    z[0] >> b if isinstance(z, tuple) else None
