"""`src/validate/helper.py` in real Airflows: its answers, and what a file can't do to them.

MLOPS_AIRFLOW_PYTHONS lists the interpreters of environments that have Airflow, separated as PATH is.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

HELPER = Path(__file__).parents[2] / "src" / "validate" / "helper.py"
PYTHONS = [python for python in os.environ.get("MLOPS_AIRFLOW_PYTHONS", "").split(os.pathsep) if python]

pytestmark = pytest.mark.skipif(not PYTHONS, reason="MLOPS_AIRFLOW_PYTHONS names no interpreter that has Airflow")

DAG = """
from datetime import datetime
from airflow import DAG
from airflow.operators.bash import BashOperator
{above}
with DAG(dag_id="{dag_id}", schedule="@daily", start_date=datetime(2024, 1, 1), catchup=False):
    one = BashOperator(task_id="one", bash_command="true")
    two = BashOperator.partial(task_id="two").expand(bash_command=["true", "false"])
    one >> two
"""


def environment(home: Path) -> dict:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "AIRFLOW_HOME": str(home),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__DAGBAG_IMPORT_TIMEOUT": "3",
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{home}/airflow.db",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def order(folder: Path, sources: dict) -> str:
    files = []
    for name, source in sources.items():
        path = folder / f"{name}.py"
        path.write_text(source if "DAG" in source else DAG.format(dag_id=name, above=source), encoding="utf-8")
        files.append({"path": str(path), "folders": [str(folder)]})
    stubs = {"variables": {}, "connections": {}, "environment": {}, "http": {}}
    limits = {"parallel": 3, "limit": 3, "memory": 1 << 30}
    return f"{json.dumps({**limits, 'root': str(folder), 'stubs': stubs})}\n{json.dumps(files)}\n"


def start(python: str, folder: Path) -> subprocess.Popen:
    return subprocess.Popen(
        [python, HELPER],
        cwd=folder,
        env=environment(folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


DETACHES = """import os, time
for _ in range(5):
    if os.fork() == 0:
        os.setsid()
        open(f"{__file__}.{os.getpid()}.detached", "w").close()
        time.sleep(60)
while len([name for name in os.listdir(os.path.dirname(__file__)) if name.endswith(".detached")]) < 5: time.sleep(0.01)
"""


@pytest.fixture(scope="module", params=PYTHONS)
def answers(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict:
    folder = tmp_path_factory.mktemp("dags")
    sources = {
        "plain": "",
        "prints": "print('{\"path\": 1}\\n' * 300_000)",
        "forges": "import os\nfor fd in range(3, 64):\n    try: os.write(fd, b'{\"dags\": []}')\n    except OSError: pass",
        "forks": "import os\nos.fork()",
        "closes": "import os\nos.closerange(3, 64)",
        "ends": "import os\nprint('last words', flush=True)\nos._exit(7)",
        "killed": "import os\nos.kill(os.getpid(), 9)",
        "exits": "raise SystemExit('bye')",
        "loops": "while True: pass",
        "deaf": "import signal\nsignal.signal(signal.SIGALRM, signal.SIG_IGN)\nwhile True: pass",
        "hoards": "hoard = bytearray(2 << 30)",
        "swarms": "import os, time\nfor _ in range(100):\n    if os.fork() == 0: time.sleep(60)\ntime.sleep(60)",
        "detaches": DETACHES,
        "reads": "from helping import DATA",
        "fails": "def f():\n    raise ValueError('no')\nf()",
    }
    (folder / "data.txt").write_text("data", encoding="utf-8")
    (folder / "helping.py").write_text("DATA = open(__file__.replace('helping.py', 'data.txt')).read()", encoding="utf-8")
    process = start(request.param, folder)
    said, _ = process.communicate(order(folder, sources), timeout=120)
    first, *rest = [json.loads(row) for row in said.splitlines()]
    assert first["airflow"][0] in "23" and first["python"].startswith("3.")
    assert process.returncode == 0
    found = {Path(answer["path"]).stem: answer for answer in rest}
    found["detaches"]["pids"] = [int(path.suffixes[-2][1:]) for path in folder.glob("*.detached")]
    assert sorted(found) == sorted(sources) and len(rest) == len(sources)
    return found


def test_a_dag_has_its_tasks_edges_and_schedule(answers: dict) -> None:
    answer = answers["plain"]
    assert answer["errors"] == [] and 0 <= answer["seconds"] < 60
    (dag,) = answer["dags"]
    assert (dag["dagId"], dag["schedule"], dag["edges"], dag["groups"]) == ("plain", "@daily", [["one", "two"]], [])
    one, two = dag["tasks"]
    assert (one["taskId"], one["isMapped"], two["taskId"], two["isMapped"]) == ("one", False, "two", True)
    assert one["operators"][0].endswith(".BashOperator") and two["operators"][0].endswith(".BashOperator")


@pytest.mark.parametrize("name", ["prints", "forks"])
def test_what_a_file_prints_or_forks_changes_no_answer(answers: dict, name: str) -> None:
    assert [dag["dagId"] for dag in answers[name]["dags"]] == [name]
    assert answers[name]["errors"] == []


@pytest.mark.parametrize("name", ["forges", "closes"])
def test_a_file_that_meddles_with_its_own_pipe_harms_only_itself(answers: dict, name: str) -> None:
    assert "ended" in answers[name]


def test_a_process_that_ends_says_how(answers: dict) -> None:
    assert answers["ends"]["ended"] == "exit code 7"
    assert "last words" in answers["ends"]["printed"]
    assert answers["killed"]["ended"] == "signal 9"


@pytest.mark.parametrize(
    ("name", "words"),
    [("exits", "SystemExit: bye"), ("fails", "ValueError: no"), ("loops", "AirflowTaskTimeout"), ("hoards", "MemoryError")],
)
def test_an_error_has_its_traceback(answers: dict, name: str, words: str) -> None:
    (error,) = answers[name]["errors"]
    assert words in error and f"{name}.py" in error
    assert answers[name]["dags"] == []


def test_a_file_that_airflow_can_not_interrupt_is_killed(answers: dict) -> None:
    assert answers["deaf"]["ended"] == "time limit"


def test_a_file_that_starts_too_many_processes_is_ended_with_them(answers: dict) -> None:
    assert answers["swarms"]["ended"] == "process limit"


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone hands orphans to the helper")
def test_what_detaches_itself_is_ended(answers: dict) -> None:
    pids = answers["detaches"]["pids"]
    assert len(pids) == 5 and [pid for pid in pids if is_running(pid)] == []


def test_the_files_that_an_import_read_are_told(answers: dict) -> None:
    read = [Path(path).name for path in answers["reads"]["reads"]]
    assert {"reads.py", "helping.py", "data.txt"} <= set(read)
    assert answers["reads"]["lasting"] and not answers["forks"]["lasting"]
    assert not any("site-packages" in path for path in answers["reads"]["reads"])


def children(folder: Path) -> list[int]:
    return [int(path.read_text()) for path in folder.glob("*.pid") if path.read_text()]


@pytest.mark.parametrize("python", PYTHONS[:1])
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_nothing_runs_on_when_it_is_ended(python: str, how: signal.Signals, tmp_path: Path) -> None:
    process = start(python, tmp_path)
    loop = "import os\nopen(__file__ + '.pid', 'w').write(str(os.getpid()))\nwhile True: pass"
    process.stdin.write(order(tmp_path, {"a": loop, "b": loop}))
    process.stdin.close()
    until = time.monotonic() + 60
    while len(children(tmp_path)) < 2 and time.monotonic() < until:
        time.sleep(0.05)
    process.send_signal(how)
    process.wait(10)
    time.sleep(0.3)
    assert [pid for pid in children(tmp_path) if is_running(pid)] == []
    process.stdout.close()
    process.stderr.close()


def is_running(pid: int) -> bool:
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout
    return state.strip() != "" and not state.strip().startswith("Z")


def test_an_interpreter_without_airflow_says_so(tmp_path: Path) -> None:
    process = start("python3", tmp_path)
    said, _ = process.communicate(order(tmp_path, {}), timeout=60)
    assert json.loads(said) == {"failed": "ModuleNotFoundError: No module named 'airflow'"}
