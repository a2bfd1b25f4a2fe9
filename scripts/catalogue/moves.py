"""What a line no longer has, and what to write instead."""

from __future__ import annotations

import ast
import re
from collections import defaultdict

from classes import Class
from modules import Line, is_deprecation_warning
from names import dotted


class Moves:
    """From `other` (Airflow 2) to `line` (Airflow 3)."""

    def __init__(self, line: Line, other: Line, facts: dict):
        self.line, self.other, self.facts = line, other, facts["names"]
        self.public = self._public()
        self.by_name = defaultdict(set)
        for module in line.modules.values():
            for name, binding in module.bindings.items():
                if binding[0] in ("class", "func") and not name.startswith("_") and "._" not in module.name:
                    self.by_name[name].add((module.name, name))

    def _public(self) -> dict[tuple[str, str], str]:
        """The path under airflow.sdk of what it exports, by where it is made."""
        sdk = self.line.modules.get("airflow.sdk")
        made = {}
        for name in sdk.bindings if sdk else ():
            place = self.line.lookup("airflow.sdk", name)
            if place[0] in ("class", "func", "var") and not name.startswith("_"):
                made.setdefault(place[1:], f"airflow.sdk.{name}")
        return made

    def path(self, place: tuple) -> str:
        return self.public.get(place[1:]) or ".".join(place[1:])

    def removed(self) -> dict[str, dict[str, str]]:
        made = {}
        for module in sorted(self.other.modules):
            gone = {}
            whole = module not in self.line.modules
            for name, binding in self.other.modules[module].bindings.items():
                if name.startswith("_") or name == "*" or self.line.is_unread(module):
                    continue
                if self.line.lookup(module, name) != ("missing",):
                    continue
                place = self.other.lookup(module, name)
                if place[0] not in ("class", "func", "var"):
                    continue
                if place[0] == "var" and module.startswith("airflow.providers."):
                    continue
                # What a module merely imported for its own use is no loss of its own.
                if binding[0] == "from" and not self.other.modules[module].deprecated and not self._exported(module, name):
                    continue
                gone[name] = self.replacement(module, name, place)
            if gone or (whole and not module.startswith("airflow.providers.")):
                made[module] = gone
        return made

    def _exported(self, module: str, name: str) -> bool:
        return self.other.modules[module].is_package

    def replacement(self, module: str, name: str, place: tuple) -> str:
        for key in (f"{module}.{name}", ".".join(place[1:]), module):
            if key in self.facts:
                return self.facts[key]
        there = self.line.lookup(place[1], place[2])
        if there[0] in ("class", "func", "var"):
            return self.path(there)
        if place[0] in ("class", "func"):
            candidates = self.by_name.get(place[2], set())
            if len(candidates) == 1 and (place[0] == "class" or module.split(".")[:3] == next(iter(candidates))[0].split(".")[:3]):
                return self.path(("class", *next(iter(candidates))))
            _, node = self.other.modules[place[1]].bindings[place[2]]
            if isinstance(node, ast.ClassDef):
                instead = instead_of(node)
                if instead and "," not in instead and "." in instead:
                    found = self.line.lookup(*instead.rsplit(".", 1))
                    if found[0] == "class":
                        return self.path(found)
        return ""


def instead_of(node: ast.ClassDef) -> str | None:
    """What the authors of a deprecated class name as its successor, "" when they name none; None when it is not deprecated."""
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and dotted(decorator.func) == "deprecated":
            for keyword in decorator.keywords:
                if keyword.arg == "use_instead" and isinstance(keyword.value, ast.Constant):
                    return keyword.value.value.strip()
            return in_backticks(decorator)
    init = next((item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == "__init__"), None)
    for statement in init.body if init else ():
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call) and is_deprecation_warning(statement.value):
            return in_backticks(statement.value)
    return None


def in_backticks(call: ast.Call) -> str:
    message = next((arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)), "")
    match = re.search(r"[Uu]se `([^`]+)`", message)
    return match[1] if match else ""


def deprecation(made: Class) -> str:
    """`!` and the successor for a deprecated class, else ""."""
    instead = instead_of(made.node)
    return "" if instead is None else "!" + instead
