"""Each rule of lint-dags is planted in the broken copy, and the copy next door has none of its marks."""

import re
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent.parent / "examples"

PLANTED = """
python-syntax undefined-name unresolved-import hidden-dag-file dag-never-called
duplicate-dag-id duplicate-task-id invalid-id
no-explicit-schedule invalid-schedule schedule-without-start-date runtime-varying-value
dag-cycle isolated-task empty-dag branch-to-unknown-task join-after-branch
top-level-variable-get top-level-connection-get top-level-io top-level-mlflow-call
image-not-pinned container-without-resources training-without-retries hard-coded-mlflow-uri image-not-built
hard-coded-secret secret-in-plain-environment templated-bash-injection
airflow3-removed airflow3-moved unknown-argument missing-argument
""".split()

MARK = re.compile(r"# expect: (?P<rules>[a-z0-9-]+(?:, [a-z0-9-]+)*)(?: \(Airflow [23]\))?$")


def marks(folder: str) -> set[str]:
    rules = set()
    for path in (EXAMPLES / folder).rglob("*.py"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if "# expect" in line:
                mark = MARK.search(line)
                assert mark, f"{path.name}:{number}: the mark can't be read: {line}"
                rules.update(mark["rules"].split(", "))
    return rules


def test_every_rule_is_planted() -> None:
    assert marks("mlops-airflow-DAGs-broken") == set(PLANTED)


def test_the_good_copy_expects_nothing() -> None:
    assert marks("mlops-airflow-DAGs") == set()
