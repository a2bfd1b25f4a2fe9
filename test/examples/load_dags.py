"""Loads a folder of DAGs as Airflow does, each file on its own, and prints what it saw as JSON.

Run by the interpreter of an environment that has Airflow: `python load_dags.py FOLDER`. Prints
`{"airflow": version, "files": {path: {"error": text | null, "dags": {dag id: {"tasks": [...], "edges": [[from, to], ...], "tags": {...}}}}}}`,
where `tags` has, by task, the tags of MLflow runs that it is handed in a dag run whose conf is CONF.
"""

import json
import os
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

CONF = {"mlops.request-id": "a-request", "mlops.commit": "c0ffee"}


def main(folder: Path) -> dict:
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(
            AIRFLOW_HOME=home,
            AIRFLOW__CORE__DAGS_FOLDER=str(folder),
            AIRFLOW__CORE__LOAD_EXAMPLES="False",
            AIRFLOW__LOGGING__LOGGING_LEVEL="ERROR",
            # Importing the providers for the first time takes long on a busy machine.
            AIRFLOW__CORE__DAGBAG_IMPORT_TIMEOUT="150",
        )
        sys.path.insert(0, str(folder))
        import airflow

        try:
            from airflow.dag_processing.dagbag import DagBag
        except ImportError:  # Airflow 2
            from airflow.models import DagBag

        files = {}
        for path in sorted(folder.rglob("*_DAG.py")):
            bag = DagBag(str(path), include_examples=False, safe_mode=False, **from_files(DagBag))
            files[path.relative_to(folder).as_posix()] = {
                "error": next(iter(bag.import_errors.values()), None),
                "dags": {dag_id: shape(dag) for dag_id, dag in sorted(bag.dags.items())},
            }
        return {"airflow": airflow.__version__, "files": files}


def from_files(dag_bag: type) -> dict:
    """Airflow 2 would otherwise read serialized DAGs from a database."""
    return {"read_dags_from_db": False} if "read_dags_from_db" in dag_bag.__init__.__code__.co_varnames else {}


def shape(dag) -> dict:
    edges = [[task.task_id, downstream] for task in dag.tasks for downstream in task.downstream_task_ids]
    tags = {task.task_id: handed for task in dag.tasks for handed in tags_of(task)}
    return {"tasks": sorted(task.task_id for task in dag.tasks), "edges": sorted(edges), "tags": tags}


def tags_of(task) -> list[dict]:
    given = [value for value in getattr(task, "op_args", ()) if isinstance(value, dict) and "mlops.request-id" in value]
    return [task.render_template(value, {"dag_run": SimpleNamespace(conf=CONF)}) for value in given]


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]).resolve())))
