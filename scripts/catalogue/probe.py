"""Run by crosscheck.py under the Python of a real Airflow: probe.py claims.json result.json."""

from __future__ import annotations

import contextlib
import importlib
import importlib.metadata
import inspect
import io
import json
import logging
import re
import signal
import sys
import warnings
from collections import Counter
from unittest.mock import MagicMock

warnings.simplefilter("ignore")
BOGUS = "no_such_argument"
FILLERS = (lambda: MagicMock(), lambda: "x", lambda: ["x"], lambda: 1, lambda: None)

counts, wrong = Counter(), []


class TooSlow(BaseException):
    pass


def alarm(*_):
    raise TooSlow


def quietly(function, seconds: int = 5):
    """The exception that a call raises, or None; an exception too for what takes longer."""
    signal.alarm(seconds)
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            function()
    except (Exception, SystemExit, TooSlow) as error:
        return error
    finally:
        signal.alarm(0)
    return None


def load(module: str):
    made = []
    error = quietly(lambda: made.append(importlib.import_module(module)), 60)
    return made[0] if made else error


def refuses(error, name: str) -> bool:
    """Whether an error says that the argument of that name can't be given."""
    text = str(error)
    if "Invalid arguments were passed" in text:
        return f"'{name}'" in text.split("Invalid arguments were", 1)[1]
    return f"unexpected keyword argument '{name}'" in text or f"multiple values for keyword argument '{name}'" in text or f"multiple values for argument '{name}'" in text


def missing(error) -> set[str]:
    if match := re.match(r"missing keyword arguments? (.*)", str(error)):
        return set(re.findall(r"'([^']+)'", match[1]))
    if match := re.search(r"missing \d+ required (?:positional|keyword-only) arguments?: (.*)", str(error)):
        return set(re.findall(r"'([^']+)'", match[1]))
    return set()


def call(cls, names, filler, **more):
    return quietly(lambda: cls(**{name: "t" if name == "task_id" else filler() for name in names}, **more))


def settled(cls, names, decided, **more):
    """The first outcome, over several kinds of values, that decides the question; else the last one."""
    error = None
    for filler in FILLERS:
        error = call(cls, names, filler, **more)
        if decided(error):
            return error
    return error


def check_class(claim) -> None:
    module = load(claim["module"])
    if isinstance(module, BaseException) or not hasattr(module, claim["name"]):
        if not isinstance(module, BaseException):
            wrong.append(f"{claim['path']}: not there ({module!r})")
        counts["classes that can't be imported here"] += 1
        return
    cls = getattr(module, claim["name"])
    if not claim["isOperator"]:
        return
    counts["classes"] += 1
    path = claim["path"]
    from_sensor = any(base.__name__ == "BaseSensorOperator" for base in cls.__mro__)
    if from_sensor != claim["isSensor"]:
        wrong.append(f"{path}: sensor {from_sensor}")
    if claim["templateFields"] is not None:
        counts["template fields"] += 1
        fields = cls.template_fields
        fields = {fields} if isinstance(fields, str) else set(fields)
        if fields != set(claim["templateFields"]):
            wrong.append(f"{path}: template fields {sorted(fields ^ set(claim['templateFields']))}")
    if claim["mapped"] is not None:
        counts["arguments of partial"] += 1
        real = set()
        for base in cls.__mro__:
            real |= getattr(base.__init__, "_BaseOperatorMeta__param_names", set())
        if real != set(claim["mapped"]):
            wrong.append(f"{path}: partial takes {sorted(real ^ set(claim['mapped']))}")
    if inspect.isabstract(cls):
        counts["abstract classes"] += 1
        cls = type(cls.__name__, (cls,), {name: lambda self, *a, **k: None for name in cls.__abstractmethods__})
    check_constructor(path, claim, cls)


def check_constructor(path, claim, cls) -> None:
    required = claim["required"]
    if claim["accepted"] is None or required is None:
        counts["constructors not known"] += 1
        return
    counts["constructors"] += 1
    error = settled(cls, required, lambda e: e is None or missing(e))
    if missing(error):
        wrong.append(f"{path}: needs {sorted(missing(error))} too")
    if not claim["takesAnything"]:
        error = settled(cls, [*required, BOGUS], lambda e: e is None or refuses(e, BOGUS))
        if error is None:
            wrong.append(f"{path}: takes anything")
        counts["unknown argument refused" if error and refuses(error, BOGUS) else "unknown argument: another error first"] += 1
    for name in required:
        if name == "task_id":
            continue
        error = settled(cls, [other for other in required if other != name], lambda e: e is None or name in missing(e))
        if error is None:
            wrong.append(f"{path}: does not need {name}")
        counts["needed argument asked for" if error and name in missing(error) else "needed argument: another error first"] += 1
    base = next(c for c in cls.__mro__ if c.__name__ == "BaseOperator")
    common = set(inspect.signature(base.__init__).parameters)
    for name in sorted(set(claim["accepted"]) - set(required) - common):
        error = settled(cls, [*required, name], lambda e: e is None or refuses(e, name))
        if refuses(error, name):
            wrong.append(f"{path}: does not take {name}")
        counts["argument taken" if error is None else "argument: another error"] += 1
    everything = {name for c in cls.__mro__ if c.__init__ is not object.__init__ for name in parameters(c)}
    for name in sorted(everything - set(claim["accepted"]) - {"self"}):
        if claim["takesAnything"]:
            break
        error = settled(cls, [*required, name], lambda e: e is None or refuses(e, name))
        if error is None:
            wrong.append(f"{path}: takes {name}")
        counts["argument of a base refused" if error and refuses(error, name) else "argument of a base: another error"] += 1


def parameters(cls) -> list[str]:
    try:
        found = inspect.signature(cls.__init__).parameters.values()
    except (ValueError, TypeError):
        return []
    return [p.name for p in found if p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL)]


def needs_a_package(error, claims, installed) -> bool:
    """Whether a name can't be had because a package, of Airflow's providers or not, is not installed here."""
    while isinstance(error, ImportError) and error.__cause__ is not None:
        error = error.__cause__
    if isinstance(error, ModuleNotFoundError) and str(error.name).split(".")[0] == "airflow":
        claim = claims["modules"].get(error.name)
        return claim is not None and claim.get("package") not in installed
    return not isinstance(error, (AttributeError, TooSlow)) and "has no attribute" not in str(error)


def check_names(claims) -> None:
    installed = {found.metadata["Name"] for found in importlib.metadata.distributions()}
    for name, claim in claims["modules"].items():
        exists = name in claims["found"]
        if ".alembic" in name or name.endswith("__main__") or name in ("airflow.utils.db_discover",):
            continue
        module = load(name)
        if isinstance(module, BaseException):
            if exists and isinstance(module, ModuleNotFoundError) and module.name == name and claim.get("package") in installed:
                wrong.append(f"module {name}: not there")
            counts["modules that can't be imported here" if exists else "modules said to be gone"] += 1
            continue
        if not exists:
            if claim["open"]:
                continue
            if "." in name and not getattr(module, "__file__", None):
                continue
            wrong.append(f"module {name}: is there")
            continue
        counts["modules"] += 1
        for bound, status in claim["claims"].items():
            if status == "unknown":
                continue
            there = []
            error = quietly(lambda: there.append(getattr(module, bound)))
            if not there:
                quietly(lambda: there.append(importlib.import_module(f"{name}.{bound}")))
            if there and status in ("absent", "removed"):
                wrong.append(f"{name}.{bound}: said to be {status}")
            elif not there and status in ("here", "moved"):
                if needs_a_package(error, claims, installed):
                    counts["names that need a package that is not here"] += 1
                    continue
                wrong.append(f"{name}.{bound}: not there ({error!r})")
            counts[f"names {status}"] += 1
        if claim["open"]:
            continue
        for bound in vars(module):
            if bound.startswith("_") or bound in claim["claims"] or bound in ("annotations", "TYPE_CHECKING"):
                continue
            if f"{name}.{bound}" in sys.modules:
                continue
            wrong.append(f"{name}.{bound}: said to be absent")


def main() -> None:
    claims = json.load(open(sys.argv[1]))
    logging.disable(logging.CRITICAL)
    signal.signal(signal.SIGALRM, alarm)
    for claim in claims["classes"]:
        check_class(claim)
    check_names(claims)
    json.dump({"counts": dict(counts), "wrong": wrong}, open(sys.argv[2], "w"))


main()
