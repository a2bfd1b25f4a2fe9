"""What a real Airflow makes of DAG files: each file of the given folders in a DagBag and a process of its own.

Run by the Python of an Airflow environment (2.10 or 3.x):

    dagbag.py FOLDER [SEARCHED…]  every file of the folder that Airflow itself would look into; imports are searched in the others too
    dagbag.py --examples          the folders `example_dags` in the wheels of Airflow and of its providers

Writes one JSON object a line: `{folder, path, seconds, importError?, dags: [{dagId, tasks, edges}]}`; `path` is relative to
`folder`, an edge is a task and one of its `downstream_task_ids`, all lists are sorted.
"""

from __future__ import annotations

import importlib
import json
import logging
import os
import select
import shutil
import signal
import sys
import sysconfig
import tempfile
import time
import warnings
from pathlib import Path

LIMIT_SECONDS = 60
PARALLEL = 2

searched: list[str] = []


def prepare(home: str) -> None:
    """Airflow's settings, before it is imported: an empty SQLite database, no examples, nothing on the screen."""
    for name in [name for name in os.environ if name.startswith("AIRFLOW_")]:
        del os.environ[name]
    os.environ.update(
        AIRFLOW_HOME=home,
        AIRFLOW__CORE__LOAD_EXAMPLES="False",
        AIRFLOW__CORE__UNIT_TEST_MODE="False",
        AIRFLOW__CORE__DAGBAG_IMPORT_ERROR_TRACEBACK_DEPTH="4",
        AIRFLOW__DATABASE__SQL_ALCHEMY_CONN=f"sqlite:///{home}/airflow.db",
        AIRFLOW__DATABASE__SQL_ALCHEMY_POOL_ENABLED="False",
        AIRFLOW__LOGGING__LOGGING_LEVEL="FATAL",
        AIRFLOW__CORE__FERNET_KEY="",
        AIRFLOW__LOGGING__BASE_LOG_FOLDER=f"{home}/logs",
    )
    warnings.simplefilter("ignore")


def create_database() -> None:
    """Some operators of 2.x ask the database while a file is read (SubDagOperator for its pool)."""
    from airflow.utils.db import initdb

    initdb()


def example_folders() -> list[str]:
    airflow = Path(sysconfig.get_paths()["purelib"]) / "airflow"
    return [str(airflow / "example_dags"), *sorted(map(str, (airflow / "providers").rglob("example_dags")))]


def list_files(folder: str) -> list[str]:
    """As the scheduler lists them: `.airflowignore` and safe mode count."""
    try:
        from airflow.dag_processing.importers import get_importer_registry
    except ImportError:
        from airflow.utils.file import list_py_file_paths

        return sorted(list_py_file_paths(folder, safe_mode=True, include_examples=False))
    return sorted(str(path) for path in get_importer_registry().list_dag_files(folder, safe_mode=True))


def import_once(files: list[tuple[str, str]]) -> None:
    """The modules of Airflow that the files import, before forking, as Airflow's own parser does (`parsing_pre_import_modules`)."""
    from airflow.utils.file import iter_airflow_imports

    modules = {module for _, file in files for module in iter_airflow_imports(file)}
    for module in sorted(module for module in modules if "example_dags" not in module):
        try:
            importlib.import_module(module)
        except BaseException:  # noqa: BLE001: the files that import it will tell
            continue


def load(folder: str, file: str) -> dict:
    """In a process of its own: what a DagBag that reads this one file holds."""
    try:
        from airflow.dag_processing.dagbag import DagBag
    except ImportError:
        from airflow.models.dagbag import DagBag
    from airflow import settings

    settings.DAGS_FOLDER = os.environ["AIRFLOW__CORE__DAGS_FOLDER"] = folder
    sys.path.extend([folder, *searched])
    sys.argv = ["airflow"]
    bag = DagBag(dag_folder=folder, include_examples=False, safe_mode=True, collect_dags=False)
    bag.process_file(file, only_if_updated=False, safe_mode=True)
    answer: dict = {}
    if bag.import_errors:
        answer["importError"] = "\n".join(map(str, bag.import_errors.values()))
    answer["dags"] = [
        {
            "dagId": dag.dag_id,
            "tasks": sorted(dag.task_dict),
            "edges": sorted([task.task_id, after] for task in dag.tasks for after in task.downstream_task_ids),
        }
        for _, dag in sorted(bag.dags.items())
    ]
    return answer


def in_child(folder: str, file: str) -> tuple[int, int]:
    """Forks; answers the child's process id and the pipe that its answer comes by."""
    reader, writer = os.pipe()
    child = os.fork()
    if child:
        os.close(writer)
        return child, reader
    try:
        os.setsid()
        os.close(reader)
        os.chdir(folder)
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        try:
            answer = load(folder, file)
        except BaseException as error:  # noqa: BLE001: whatever a DAG file does is an answer
            answer = {"importError": f"{type(error).__name__}: {error}", "dags": []}
        with os.fdopen(writer, "w") as pipe:
            json.dump(answer, pipe)
    finally:
        os._exit(0)


def load_all(files: list[tuple[str, str]]) -> None:
    waiting = list(reversed(files))
    running: dict[int, tuple[int, str, str, float, bytearray]] = {}
    done = 0
    while waiting or running:
        while waiting and len(running) < PARALLEL:
            folder, file = waiting.pop()
            child, reader = in_child(folder, file)
            running[reader] = (child, folder, file, time.monotonic(), bytearray())
        ready, _, _ = select.select(list(running), [], [], 1)
        for reader, (child, folder, file, started, said) in list(running.items()):
            seconds = time.monotonic() - started
            chunk = os.read(reader, 1 << 16) if reader in ready else None
            if chunk:
                said.extend(chunk)
            if chunk or (chunk is None and seconds < LIMIT_SECONDS):
                continue
            if chunk is None:
                os.killpg(child, signal.SIGKILL)
            os.close(reader)
            os.waitpid(child, 0)
            del running[reader]
            try:
                answer = json.loads(said)
            except ValueError:
                answer = {"importError": "TimeoutError: the process ended without an answer", "dags": []}
            row = {"folder": folder, "path": os.path.relpath(file, folder), "seconds": round(seconds, 2), **answer}
            print(json.dumps(row), flush=True)
            done += 1
            if done % 25 == 0:
                print(f"{done} of {len(files)} files", file=sys.stderr, flush=True)


def main(arguments: list[str]) -> None:
    home = tempfile.mkdtemp(prefix="airflow-")
    try:
        prepare(home)
        import airflow.models  # noqa: F401: once, for all children

        logging.disable(logging.CRITICAL)
        create_database()
        folders = example_folders() if arguments == ["--examples"] else [os.path.abspath(arguments[0])]
        # At the end, where Airflow has its plugins folder: a folder in it named like a package hides none.
        searched.extend(os.path.abspath(name) for name in arguments[1:])
        files = [(folder, file) for folder in folders for file in list_files(folder)]
        import_once(files)
        load_all(files)
    finally:
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1:])
