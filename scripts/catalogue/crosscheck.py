"""crosscheck.py 2|3 PYTHON: compares the catalogue with the classes of the Airflow that PYTHON has. See README.md."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from build import REPOSITORY, cache


def claims(line: str) -> Path:
    out = cache() / "crosscheck"
    out.mkdir(parents=True, exist_ok=True)
    (out / "package.json").write_text('{"type":"module"}')
    subprocess.run(
        ["npx", "tsc", "-p", REPOSITORY / "tsconfig.json", "--outDir", out, "--declaration", "false", "--noCheck"],
        cwd=REPOSITORY, check=True, capture_output=True,
    )
    target = out / f"claims-{line}.json"
    target.write_bytes(subprocess.run(["node", out / "scripts/catalogue/dump.js", line], check=True, capture_output=True).stdout)
    return target


def main() -> None:
    line, python = sys.argv[1:3]
    home = cache() / f"home-{line}"
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(home), "AIRFLOW_HOME": str(home), "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__UNIT_TEST_MODE": "False", "AWS_DEFAULT_REGION": "eu-west-1", "PYTHONWARNINGS": "ignore", "AIRFLOW__LOGGING__LOGGING_LEVEL": "CRITICAL",
    }
    home.mkdir(parents=True, exist_ok=True)
    result = cache() / f"crosscheck-{line}.json"
    subprocess.run([python, Path(__file__).parent / "probe.py", claims(line), result], env=environment, check=True)
    found = json.loads(result.read_text())
    print(json.dumps(found["counts"], indent=1))
    for wrong in found["wrong"]:
        print("WRONG", wrong)
    print(f"{len(found['wrong'])} disagreements")
    sys.exit(1 if found["wrong"] else 0)


if __name__ == "__main__":
    main()
