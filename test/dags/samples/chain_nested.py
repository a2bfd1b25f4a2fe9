# airflow: 2 3
"""chain and cross_downstream with nested lists and labels."""

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

try:
    from airflow.sdk import Label, chain, cross_downstream
except ImportError:
    from airflow.models.baseoperator import chain, cross_downstream
    from airflow.utils.edgemodifier import Label

def e(*names):
    made = [EmptyOperator(task_id=n) for n in names]
    return made[0] if len(made) == 1 else made

with DAG("chain_nested", schedule=None, start_date=START):
    chain(e("a"), e("b", "c"), e("d", "e"), e("f"))
    chain(e("g"), [Label("x"), Label("y")], e("h", "i"), Label("z"), e("j"))
    cross_downstream(e("k", "l"), e("m", "n"))
    p, q, r = e("p", "q", "r")
    p >> Label("one") >> [q, r] >> Label("two") >> e("s")
    e("t") << Label("back") << [p, q]
    x, y = e("x", "y")
    [x, y] >> Label("list") >> e("z")
    (x >> y) >> e("zz")
