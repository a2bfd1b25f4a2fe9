"""Imports DAG files in the Airflow of this interpreter, each in a process of its own, as Airflow's own parser does.

Reads two JSON objects from standard input, a line each; Airflow is imported when the first is there, the second may take its time:

    {"parallel": processes, "limit": seconds, "memory": bytes, "root": absolute,
     "stubs": {"variables", "connections", "environment", "http": {name: text}}}
    [{"path": absolute, "folders": [absolute, ...]}]

`folders` are what Airflow would have on its import path for that file, its DAGs folder first; `memory` is for the file's own data; `root`
is the repository.
Writes one JSON object a line to standard output: first `{"airflow": version, "python": version}` or `{"failed": text}`, then one for
each file, in no order:

    {"path", "seconds": of the import alone, "errors": [text, ...], "dags": [{"dagId", "schedule", "tasks", "edges", "groups"}],
     "calls": [{"kind", "what", "answered", "stack": [[file, line], ...]}], "reads": [absolute, ...], "lasting": bool}
    {"path", "ended": "exit code 3" | "signal 9" | "time limit" | "process limit", "printed": the end of it}   when there is no answer

Each process has its answer's pipe for itself: what a file prints never mixes with an answer. Linux and macOS: it forks. What a file
starts ends with it, on Linux even what detaches itself: this process is made the parent of orphans.
"""

from __future__ import annotations

import ast
import contextlib
import gc
import importlib
import json
import logging
import os
import select
import signal
import sys
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from mlops_parse_time import ParseTime

# The file's own limit raises an exception in it that shows where it was; this much later it is killed.
GRACE_SECONDS = 3
KEPT_PRINTED = 4_000
LARGEST_ANSWER = 20_000_000
MOST_PROCESSES = 64


def bag_class() -> type:
    """Airflow 3.1 and later, then those before."""
    try:
        from airflow.dag_processing.dagbag import DagBag
    except ImportError:
        from airflow.models.dagbag import DagBag
    return DagBag


def serializer():
    """What Airflow does to each DAG after the import: a DAG that can't be serialized is an import error there."""
    from airflow.serialization import serialized_objects

    return getattr(serialized_objects, "DagSerialization", None) or serialized_objects.SerializedDAG


def import_once(files: list[dict]) -> None:
    """What the files take from Airflow, before forking, so that no file's process imports it again.

    More than Airflow's own `parsing_pre_import_modules`: names that `airflow.sdk` imports when they are first asked for, and what
    Airflow imports when it serializes its first task.
    """
    taken: set[tuple[str, str]] = set()
    for file in files:
        with contextlib.suppress(Exception):  # the file's own process will tell
            taken.update(taken_from_airflow(Path(file["path"]).read_bytes()))
    for module, name in sorted(taken):
        with contextlib.suppress(BaseException):
            getattr(importlib.import_module(module), name, None)
    with contextlib.suppress(BaseException):
        serializer().to_dict(smallest_dag())


def taken_from_airflow(source: bytes) -> Iterator[tuple[str, str]]:
    """Module and name of each import at the top level; of a plain import the name is empty."""
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.Import):
            found = [(alias.name, "") for alias in statement.names]
        elif isinstance(statement, ast.ImportFrom) and statement.level == 0:
            found = [(statement.module or "", alias.name) for alias in statement.names]
        else:
            continue
        yield from ((module, name) for module, name in found if f"{module}.".startswith("airflow."))


def smallest_dag():
    """Airflow 3, then 2."""
    try:
        from airflow.sdk import DAG, BaseOperator
    except ImportError:
        from airflow.models import DAG, BaseOperator
    dag = DAG("smallest", schedule="@daily", start_date=datetime(2024, 1, 1))
    BaseOperator(task_id="only", dag=dag)
    return dag


def load(file: dict, watch: ParseTime) -> dict:
    """In a process of its own: what Airflow makes of one file."""
    from airflow import settings

    path, folders = file["path"], file["folders"]
    settings.DAGS_FOLDER = os.environ["AIRFLOW__CORE__DAGS_FOLDER"] = folders[0]
    sys.path.extend(folder for folder in folders if folder not in sys.path)
    sys.argv = ["airflow"]
    watch.intercept()
    bag = bag_class()(dag_folder=folders[0], include_examples=False, safe_mode=True, collect_dags=False)
    started = time.monotonic()
    errors: list[str] = []
    watch.is_loading = True
    try:
        open(path, "rb").close()  # Airflow passes over what it may not read without a word
        bag.process_file(path, only_if_updated=False, safe_mode=True)
    except BaseException:  # noqa: BLE001: SystemExit passes through Airflow 2
        errors.append(traceback.format_exc())
    watch.is_loading = False
    seconds = time.monotonic() - started
    errors.extend(map(str, bag.import_errors.values()))
    dags = []
    for _, dag in sorted(bag.dags.items()):
        try:
            serializer().to_dict(dag)
        except Exception:  # noqa: BLE001
            errors.append(traceback.format_exc())
        dags.append(shape(dag))
    told = {"calls": watch.calls, "reads": sorted(watch.reads), "lasting": watch.lasting}
    return {"seconds": round(seconds, 3), "errors": errors, "dags": dags, **told}


def shape(dag) -> dict:
    return {
        "dagId": dag.dag_id,
        "schedule": schedule_of(dag),
        "tasks": sorted((task_shape(task) for task in dag.tasks), key=lambda task: task["taskId"]),
        "edges": sorted([task.task_id, after] for task in dag.tasks for after in task.downstream_task_ids),
        "groups": [
            {"groupId": group_id, "parent": parent_of(group), "tooltip": str(getattr(group, "tooltip", "") or "")}
            for group_id, group in dag.task_group.get_task_group_dict().items()
            if group_id is not None
        ],
    }


def schedule_of(dag) -> str | None:
    """As the file gives it when that is a text, else what kind of schedule it is."""
    given = getattr(dag, "schedule", None) or getattr(dag, "schedule_interval", None)
    return given if given is None or isinstance(given, str) else type(given).__name__


def task_shape(task) -> dict:
    # Of a mapped task, the class that it makes instances of.
    classes = getattr(getattr(task, "operator_class", type(task)), "__mro__", ())
    return {
        "taskId": task.task_id,
        "operators": [f"{one.__module__}.{one.__qualname__}" for one in classes if one is not object],
        "decorator": str(getattr(task, "custom_operator_name", "") or ""),
        "group": parent_of(task),
        "isMapped": any(one.__name__ == "MappedOperator" for one in type(task).__mro__),
        "isSetup": bool(task.is_setup),
        "isTeardown": bool(task.is_teardown),
        "triggerRule": str(getattr(task.trigger_rule, "value", task.trigger_rule)),
    }


def parent_of(node) -> str | None:
    group = getattr(node, "task_group", None)
    return getattr(group, "group_id", None)


def confine(memory: int) -> None:
    """Limits that the operating system keeps. Each may be missing on this system."""
    with contextlib.suppress(Exception):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # Beside what Airflow has: of 2.10 that is 1.1 GB, most of it never touched.
        with open("/proc/self/status", encoding="ascii") as status:
            kilobytes = next(int(row.split()[1]) for row in status if row.startswith("VmData:"))
        limit = kilobytes * 1024 + memory
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    with contextlib.suppress(Exception):
        prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: dies with its parent


def prctl(option: int, value: int) -> None:
    """Linux alone has it."""
    import ctypes

    ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def children(pid: int) -> list[int]:
    """Of a process on Linux."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            with contextlib.suppress(OSError), open(f"/proc/{pid}/task/{thread}/children", encoding="ascii") as pids:
                found.extend(map(int, pids.read().split()))
    return found


def descendants(pid: int) -> list[int]:
    found = children(pid)
    for one in found:
        if len(found) <= MOST_PROCESSES:
            found.extend(children(one))
    return found


def kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, signal.SIGKILL)


def end_orphans(running: list[Child]) -> bool:
    """Ends what detached itself from a file's process, or outlived it; whether there was any."""
    orphans = set(children(os.getpid())) - {child.pid for child in running}
    for pid in orphans:
        kill(pid)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)
    return bool(orphans)


class Child:
    """One file being imported."""

    def __init__(self, file: dict, memory: int, foreign: list[int], watch: ParseTime) -> None:
        self.path = file["path"]
        self.started = time.monotonic()
        self.answer = bytearray()
        self.printed = bytearray()
        answer_reader, answer_writer = os.pipe()
        print_reader, print_writer = os.pipe()
        sys.stdout.flush()
        self.pid = os.fork()
        if self.pid == 0:
            foreign = [*foreign, answer_reader, print_reader]
            self.run(lambda: load(file, watch), memory, foreign, answer_writer, print_writer)
        os.close(answer_writer)
        os.close(print_writer)
        self.pipes = {answer_reader: self.answer, print_reader: self.printed}
        for reader in self.pipes:
            os.set_blocking(reader, False)
        self.end: list[int] = []
        with contextlib.suppress(AttributeError, OSError):  # Linux alone has it
            self.end.append(os.pidfd_open(self.pid))

    def descriptors(self) -> list[int]:
        """What wakes who waits for it: something was said, or it has ended."""
        return [*self.pipes, *self.end]

    @staticmethod
    def run(work: Callable[[], dict], memory: int, foreign: list[int], answer_writer: int, print_writer: int) -> None:
        try:
            mine = os.getpid()
            os.setsid()
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            for descriptor in foreign:
                os.close(descriptor)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(print_writer, 1)
            os.dup2(print_writer, 2)
            confine(memory)
            gc.enable()
            said = json.dumps(work()).encode()
            # A file that forks at its top level comes back twice; its second self has nothing to say.
            if os.getpid() == mine:
                with os.fdopen(answer_writer, "wb") as pipe:
                    pipe.write(said)
        except BaseException:  # noqa: BLE001: no answer is an answer; what happened stands in what is printed
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(0)

    def read(self) -> None:
        for reader, kept in list(self.pipes.items()):
            with contextlib.suppress(BlockingIOError):
                while chunk := os.read(reader, 1 << 16):
                    kept.extend(chunk)
                    if kept is self.printed:
                        del kept[:-KEPT_PRINTED]
                    elif len(kept) > LARGEST_ANSWER:
                        self.kill()
                        return
                os.close(reader)
                del self.pipes[reader]

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)

    def finish(self, ended: str) -> dict:
        """`ended` is told when there is no answer."""
        self.read()
        self.kill()  # what it left running
        for descriptor in self.descriptors():
            os.close(descriptor)
        try:
            return {"path": self.path, **json.loads(self.answer)}
        except ValueError:
            printed = self.printed.decode("utf-8", "replace")
            return {"path": self.path, "ended": ended, "printed": printed}


def ending(status: int) -> str:
    return f"signal {os.WTERMSIG(status)}" if os.WIFSIGNALED(status) else f"exit code {os.WEXITSTATUS(status)}"


def load_all(files: list[dict], order: dict, watch: ParseTime, answers) -> None:
    """`answers` is the stream to write to; no child gets hold of it."""
    waiting = list(reversed(files))
    running: list[Child] = []
    parent = os.getppid()
    try:
        while waiting or running:
            while waiting and len(running) < order["parallel"]:
                foreign = [answers.fileno(), *(one for child in running for one in child.descriptors())]
                running.append(Child(waiting.pop(), order["memory"], foreign, watch))
            select.select([one for child in running for one in child.descriptors()], [], [], 0.02)
            before = len(running)
            for child in list(running):
                child.read()
                ended = outcome(child, order["limit"])
                if ended is not None:
                    running.remove(child)
                    say(answers, child.finish(ended))
            end_orphans(running)
            if os.getppid() != parent:  # nobody waits any more
                break
            if len(running) == before:  # a file that prints without end is read now and then
                time.sleep(0.005)
    finally:
        for child in running:
            child.kill()
            os.waitpid(child.pid, 0)
        until = time.monotonic() + GRACE_SECONDS
        while end_orphans([]) and time.monotonic() < until:
            time.sleep(0.01)


def outcome(child: Child, limit: float) -> str | None:
    """How it ended, or is ended here; None while it may go on."""
    done, status = os.waitpid(child.pid, os.WNOHANG)
    if done:
        return ending(status)
    started = descendants(child.pid)
    if len(started) <= MOST_PROCESSES and time.monotonic() - child.started <= limit + GRACE_SECONDS:
        return None
    child.kill()
    for pid in started:
        kill(pid)
    os.waitpid(child.pid, 0)
    return "time limit" if len(started) <= MOST_PROCESSES else "process limit"


def say(answers, answer: dict) -> None:
    print(json.dumps(answer), file=answers, flush=True)


def main() -> None:
    gc.disable()  # what is imported stays: looking for garbage in it takes a fifth of the time
    order = json.loads(sys.stdin.readline())
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what Airflow prints is no answer
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with contextlib.suppress(Exception):
        prctl(36, 1)  # PR_SET_CHILD_SUBREAPER
    os.environ.update(order["stubs"]["environment"])
    watch = ParseTime(order["stubs"], order["root"])
    watch.listen()
    sys.path[:] = [folder for folder in sys.path if folder != os.path.dirname(os.path.abspath(__file__))]
    warnings.simplefilter("ignore")
    try:
        import airflow
        import airflow.models  # once, for all files

        bag_class()
        serializer()
    except Exception as error:  # noqa: BLE001
        say(answers, {"failed": f"{type(error).__name__}: {error}"})
        return
    logging.disable(logging.CRITICAL)
    say(answers, {"airflow": airflow.__version__, "python": ".".join(map(str, sys.version_info[:3]))})
    files = json.loads(sys.stdin.readline())
    import_once(files)
    gc.freeze()  # a collection in a file's process would touch, and so copy, all that is shared
    load_all(files, order, watch, answers)


if __name__ == "__main__":
    main()
