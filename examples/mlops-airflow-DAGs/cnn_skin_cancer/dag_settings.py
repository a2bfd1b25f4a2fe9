"""What the DAGs of this use case share: images, arguments of all tasks, where to find MLflow, and who hears of a failure."""

import logging
from datetime import datetime, timedelta, timezone

TRAINING_IMAGE = "acme/python-base-cnn-model:1.4.0"

RECIPES = ("Basic", "ResNet50", "CrossVal")

START_DATE = datetime(2024, 1, 1, tzinfo=timezone.utc)

# Rendered when a task runs, never when the file is parsed.
MLFLOW_ENVIRONMENT = {"MLFLOW_TRACKING_URI": "{{ var.value.mlflow_tracking_uri }}"}

# Tags of all MLflow runs of one retraining: by the first they are found, by the second the gate knows which commit asked for them.
TAGS = {
    "mlops.request-id": "{{ (dag_run.conf or {}).get('mlops.request-id', '') }}",
    "mlops.commit": "{{ (dag_run.conf or {}).get('mlops.commit', '') }}",
}
# In containers also which code made them: sync-dags replaces the image's tag by the digest that was built.
CONTAINER_TAGS = {**TAGS, "mlops.image": TRAINING_IMAGE}

# What a retraining may change; `dag_run.conf` overrides each by its name.
TRAINING_PARAMS = {"images_per_class": 200, "label_noise": 0.0, "seed": 7, "model_kind": "sklearn", "minimum_accuracy": 0.6}


def report_failure(context: dict) -> None:
    """Says in the task's log what failed, and what to do first. A team replaces this by its pager."""
    task = context["task_instance"]
    logging.getLogger(__name__).error(
        "%s of %s failed in run %s after %s tries. "
        "Read the lines above, mend the cause, then clear this task: its finished upstream tasks are kept.",
        task.task_id,
        task.dag_id,
        context["run_id"],
        task.try_number,
    )


TASK_DEFAULTS = {
    "owner": "skin-cancer-team",
    "retries": 1,
    "retry_delay": timedelta(minutes=1),
    "execution_timeout": timedelta(minutes=30),
    "on_failure_callback": report_failure,
}
