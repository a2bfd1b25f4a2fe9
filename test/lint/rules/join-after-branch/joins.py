# airflow 3
"""Joins that are skipped, and joins that are not."""
from airflow.sdk import DAG, task
from airflow.providers.standard.operators.empty import EmptyOperator


def empty(name, **more):
    return EmptyOperator(task_id=name, **more)


with DAG("optional_step", schedule=None):

    @task.branch
    def needs_cleaning(rows):
        return "clean" if rows else "load"

    first = needs_cleaning(3)
    clean = empty("clean")
    load = EmptyOperator(task_id="load")  # expect: join-after-branch
    first >> clean >> load
    first >> load

with DAG("right_rule", schedule=None):

    @task.branch
    def pick():
        return "a"

    pick() >> [empty("a"), empty("b")] >> empty("end", trigger_rule="none_failed_min_one_success")

with DAG("several_at_once", schedule=None):

    @task.branch
    def pick_all():
        return ["a", "b"]

    pick_all() >> [empty("a"), empty("b")] >> empty("end")

with DAG("arms_never_meet", schedule=None):

    @task.branch
    def pick_one():
        return "a"

    one = pick_one()
    one >> empty("a") >> empty("after_a")
    one >> empty("b") >> empty("after_b")

with DAG("join_beside", schedule=None):

    @task.branch
    def go_on():
        return "train"

    checked = empty("checked")
    go = go_on()
    [checked, go] >> empty("train")
