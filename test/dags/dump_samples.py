"""Loads each file of a folder by a real DagBag, in a process of its own, and prints what Airflow sees as JSON."""

import json
import os
import sys
from pathlib import Path


def load(path, line):
    sys.path.insert(0, str(path.parent))
    if line == "3":
        from airflow.dag_processing.dagbag import DagBag

        bag = DagBag(dag_folder=str(path), include_examples=False, bundle_name="samples", bundle_path=path.parent)
    else:
        from airflow.models.dagbag import DagBag

        bag = DagBag(dag_folder=str(path), include_examples=False, read_dags_from_db=False)
    dags = {
        dag_id: {
            "tasks": sorted(dag.task_ids),
            "edges": sorted([t.task_id, d] for t in dag.tasks for d in t.downstream_task_ids),
        }
        for dag_id, dag in sorted(bag.dags.items())
    }
    errors = [text.strip().splitlines()[-1] for text in bag.import_errors.values()]
    return {"dags": dags, "errors": errors}


def main(folder, line):
    os.environ["AIRFLOW__CORE__LOAD_EXAMPLES"] = "False"
    import airflow.models  # noqa: F401

    found = {}
    for path in sorted(Path(folder).glob("*.py")):
        first = path.read_text().splitlines()[0]
        if line not in first.split(":")[1].split():
            continue
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            try:
                text = json.dumps(load(path, line))
            except BaseException as problem:  # noqa: BLE001
                text = json.dumps({"failed": repr(problem)})
            with os.fdopen(write, "w") as pipe:
                pipe.write(text)
            os._exit(0)
        os.close(write)
        with os.fdopen(read) as pipe:
            found[path.name] = json.loads(pipe.read())
        os.waitpid(child, 0)
    print(json.dumps(found, indent=1, sort_keys=True))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
