"""Writes src/dags/catalogue/line*.generated.ts from the pinned packages of both Airflow lines. See README.md."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from classes import Classes
from modules import Line
from pack import Pack

HERE = Path(__file__).parent
REPOSITORY = HERE.parent.parent
VERSIONS = {"2": "2.10.5", "3": "3.2.2"}


def cache() -> Path:
    base = os.environ.get("MLOPS_ACTIONS_CACHE") or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mlops-actions"
    return Path(base) / "catalogue"


def unpack(line: str) -> Path:
    """The folder with the line's packages, installed without their dependencies when the pins changed."""
    pins = HERE / f"airflow-{line}.txt"
    root = cache() / f"packages-{line}"
    stamp = root / "pins.txt"
    if stamp.exists() and stamp.read_text() == pins.read_text():
        return root
    if root.exists():
        raise SystemExit(f"{root} holds other packages: remove it and run this again.")
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile", "--only-binary", ":all:", "--target", root, "-r", pins],
        check=True,
    )
    stamp.write_text(pins.read_text())
    return root


def main() -> None:
    facts = json.loads((HERE / "facts.json").read_text())
    lines = {name: Line(unpack(name), version) for name, version in VERSIONS.items()}
    classes = {name: Classes(line) for name, line in lines.items()}
    for name, other in (("2", "3"), ("3", "2")):
        pack = Pack(name, VERSIONS[name], classes[name], classes[other], facts)
        text = json.dumps(pack.data(), separators=(",", ":"), ensure_ascii=True)
        (cache() / f"line{name}.json").write_text(text)
        print(f"Airflow {VERSIONS[name]}: {pack.counts()}")
        target = REPOSITORY / "src/dags/catalogue" / f"line{name}.generated.ts"
        subprocess.run(["node", HERE / "compress.mjs", cache() / f"line{name}.json", target], check=True)


if __name__ == "__main__":
    main()
