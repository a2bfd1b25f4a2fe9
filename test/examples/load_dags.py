"""Loads a folder of DAGs as Airflow does, each file on its own, and prints what it saw as JSON.

Run by the interpreter of an environment that has Airflow: `python load_dags.py FOLDER`. Prints
`{"airflow": version, "files": {path: {"error": text | null, "dags": {dag id: {"tasks": [...], "edges": [[from, to], ...]}}}}}`.
"""

import json
import os
import sys
import tempfile
from pathlib import Path


def main(folder: Path) -> dict:
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(
            AIRFLOW_HOME=home,
            AIRFLOW__CORE__DAGS_FOLDER=str(folder),
            AIRFLOW__CORE__LOAD_EXAMPLES="False",
            AIRFLOW__LOGGING__LOGGING_LEVEL="ERROR",
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
    return {"tasks": sorted(task.task_id for task in dag.tasks), "edges": sorted(edges)}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]).resolve())))
