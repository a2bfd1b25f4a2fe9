# airflow 3
"""Names that tasks use."""
from __future__ import annotations

from airflow.sdk import dag, task

try:
    import torch
except ImportError:
    torch = None


@dag(schedule=None)
def train_model():
    learning_rate = 0.001

    @task
    def load() -> DataFrame:
        return [row for row in range(10)]

    @task
    def fit(rows: list[Row]):
        print(torch, learning_rate, epochs)  # expect: undefined-name
        total = sum(loss for loss in rows)
        return total / len(row)  # expect: undefined-name

    fit(load())


train_model(config)  # expect: undefined-name
