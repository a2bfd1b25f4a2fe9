# airflow 3
"""Ways to say when."""
from airflow.sdk import DAG, dag, task

settings = {"schedule": None, "tags": ["x"]}


def make(name, **more):
    with DAG(name, **more) as made:

        @task
        def work():
            return 1

        work()
    return made


a = make("given", **settings)
b = make("none", schedule=None)


@dag(tags=["x"])
def forgotten():  # expect: no-explicit-schedule
    @task
    def work():
        return 1

    work()


forgotten()
