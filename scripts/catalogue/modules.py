"""Every `airflow.*` module of one Airflow line: which names it binds and where they come from, read from the source without importing it.

A name's binding is one of
    ("class", node) ("func", node) ("var", expr or None)   made in this module
    ("from", module, name)                                  taken from another module
    ("module", name)                                        a module
    ("moved", module, name)                                 as "from", with a deprecation warning
    ("first", modules, name)                                as "from", from the first of several that has it
    ("maybe",)                                              made only under a condition that can't be settled
    ("star", modules)                                       under the name *: all public names of those
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path

from lazy_names import LazyNames
from names import dotted

PYTHON = (3, 12)

# Parts of Airflow that no DAG file imports; names in them are "unknown", never "absent".
UNREAD = ("airflow._vendor", "airflow.api_connexion", "airflow.api_fastapi", "airflow.migrations", "airflow.www", "airflow.ui")
UNREAD_PARTS = ("example_dags", "tests", "openapi")


@dataclass
class Module:
    name: str
    package: str
    is_package: bool
    tree: ast.Module | None
    bindings: dict[str, tuple] = field(default_factory=dict)
    # Names may exist that this reading does not see.
    open: bool = False
    deprecated: bool = False


def is_deprecation_warning(call: ast.Call) -> bool:
    if dotted(call.func) not in ("warnings.warn", "warn"):
        return False
    text = "".join(part.value for part in ast.walk(call) if isinstance(part, ast.Constant) and isinstance(part.value, str))
    return "deprecated" in text


class Line:
    """All modules of one Airflow line, read from a folder into which its packages were unpacked."""

    def __init__(self, root: Path, version: str):
        self.version = tuple(int(part) for part in version.split("."))
        self.modules: dict[str, Module] = {}
        self.packages: dict[str, str] = {}
        self._read(root)
        # Twice: whether `try: from a import b` fails is known only when all modules have been read once.
        self._settled = False
        for module in list(self.modules.values()):
            self._bind_module(module)
        self._settled = True
        again = [Module(m.name, m.package, m.is_package, m.tree) for m in self.modules.values() if m.tree]
        for fresh in again:
            self._bind_module(fresh)
        for fresh in again:
            self.modules[fresh.name] = fresh

    def _read(self, root: Path) -> None:
        for info in sorted(root.glob("*.dist-info")):
            package, version = info.name.removesuffix(".dist-info").rsplit("-", 1)
            package = package.replace("_", "-")
            self.packages[package] = version
            for row in sorted((info / "RECORD").read_text().splitlines()):
                path = row.split(",")[0].strip('"')
                if not path.endswith(".py") or not path.startswith("airflow/"):
                    continue
                parts = path.removesuffix(".py").split("/")
                is_package = parts[-1] == "__init__"
                if is_package:
                    parts.pop()
                name = ".".join(parts)
                if not all(part.isidentifier() for part in parts) or set(parts) & set(UNREAD_PARTS):
                    continue
                if any(name == skip or name.startswith(skip + ".") for skip in UNREAD):
                    continue
                tree = ast.parse((root / path).read_bytes())
                self.modules[name] = Module(name, package, is_package, tree)
        for name in sorted(self.modules):  # namespace packages
            while "." in name:
                name = name.rsplit(".", 1)[0]
                if name not in self.modules:
                    self.modules[name] = Module(name, "", True, None)

    # ---- binding

    def _bind_module(self, module: Module) -> None:
        if module.tree:
            self._bind(module, module.tree.body)
            self._set_by_the_way(module)
            LazyNames(self).read(module)

    def _bind(self, module: Module, body: list[ast.stmt]) -> None:
        for node in body:
            self._bind_statement(module, node)

    def _set_by_the_way(self, module: Module) -> None:
        """Names that functions, conditions and `with` statements may set in the module."""
        for node in ast.walk(module.tree):
            names = []
            if isinstance(node, ast.Global):
                names = node.names
            elif isinstance(node, ast.NamedExpr):
                names = [node.target.id]
            elif isinstance(node, ast.withitem) and isinstance(node.optional_vars, ast.Name):
                names = [node.optional_vars.id]
            elif isinstance(node, ast.FunctionDef) and node.name != "__getattr__" and "globals()[" in ast.unparse(node):
                module.open = True
            for name in names:
                module.bindings.setdefault(name, ("maybe",))

    def _bind_statement(self, module: Module, node: ast.stmt) -> None:
        names = module.bindings
        if isinstance(node, ast.ClassDef):
            names[node.name] = ("class", node)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            names[node.name] = ("func", node)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                names[alias.asname or alias.name.split(".")[0]] = ("module", alias.name if alias.asname else alias.name.split(".")[0])
        elif isinstance(node, ast.ImportFrom):
            source = self.absolute(module, node)
            for alias in node.names:
                if alias.name == "*":
                    names.setdefault("*", ("star", []))[1].append(source)
                else:
                    names[alias.asname or alias.name] = ("from", source, alias.name)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target] if node.value else []
            for target in targets:
                if isinstance(target, ast.Name):
                    names[target.id] = ("var", node.value)
                elif isinstance(target, (ast.Tuple, ast.List)):
                    for item in target.elts:
                        if isinstance(item, ast.Name):
                            names[item.id] = ("var", None)
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            names[node.target.id] = ("var", None)
        elif type(node).__name__ == "TypeAlias":
            names[node.name.id] = ("var", None)
        elif isinstance(node, ast.If):
            test = self.truth(node.test)
            arms = [node.body, node.orelse] if test is None else [node.body if test else node.orelse]
            self._arms(module, arms, first_wins=False)
        elif isinstance(node, ast.Try):
            self._bind_try(module, node)
        elif isinstance(node, (ast.With, ast.For, ast.While)):
            for target in ast.walk(node.target) if isinstance(node, ast.For) else []:
                if isinstance(target, ast.Name):
                    names[target.id] = ("var", None)
            self._bind(module, node.body)
            self._bind(module, getattr(node, "orelse", []))
        elif isinstance(node, ast.Delete):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    names.pop(target.id, None)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            if is_deprecation_warning(node.value):
                module.deprecated = True
            if dotted(node.value.func) in ("globals().update", "sys.modules.__setitem__"):
                module.open = True
        elif isinstance(node, ast.Expr) and "globals()" in ast.unparse(node):
            module.open = True

    def _arms(self, module: Module, arms: list[list[ast.stmt]], first_wins: bool) -> None:
        """Statements of which one list runs, it is not known which. Lists that end by raising are left out."""
        before, results = module.bindings, []
        for body in arms:
            if not (body and isinstance(body[-1], ast.Raise)):
                module.bindings = dict(before)
                self._bind(module, body)
                results.append(module.bindings)
        module.bindings = before
        if not results:
            return
        for name in dict.fromkeys(name for result in results for name in result):
            found = [result.get(name) for result in results]
            if None in found:
                before[name] = ("maybe",)
            elif first_wins or all(binding == found[0] for binding in found):
                before[name] = found[0]
            else:
                before[name] = ("var", None)

    def _bind_try(self, module: Module, node: ast.Try) -> None:
        imports = [stmt for stmt in node.body if isinstance(stmt, (ast.Import, ast.ImportFrom))]
        catches = any("ImportError" in ast.unparse(h.type) or "ModuleNotFound" in ast.unparse(h.type) for h in node.handlers if h.type)
        handlers = [handler.body for handler in node.handlers]
        if imports and catches and not self._importable(module, node.body):
            self._arms(module, handlers, first_wins=True)
        elif catches and len(imports) == len(node.body) and all(self._is_airflow(module, stmt) for stmt in imports):
            self._bind(module, node.body + node.orelse)
        else:
            self._arms(module, [node.body + node.orelse, *handlers], first_wins=True)
        self._bind(module, node.finalbody)

    def _is_airflow(self, module: Module, node: ast.Import | ast.ImportFrom) -> bool:
        if isinstance(node, ast.ImportFrom):
            return self.absolute(module, node).split(".")[0] == "airflow"
        return all(alias.name.split(".")[0] == "airflow" for alias in node.names)

    def _importable(self, module: Module, body: list[ast.stmt]) -> bool:
        """False when an Airflow module or name that the statements import does not exist in this line."""
        for node in body:
            if isinstance(node, ast.ImportFrom):
                source = self.absolute(module, node)
                if source.split(".")[0] != "airflow":
                    continue
                if source not in self.modules and not self.is_unread(source):
                    return False
                if self._settled and any(self.lookup(source, alias.name) == ("missing",) for alias in node.names if alias.name != "*"):
                    return False
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.name.startswith("airflow.") and alias.name not in self.modules and not self.is_unread(alias.name):
                        return False
        return True

    def is_unread(self, name: str) -> bool:
        return any(name == skip or name.startswith(skip + ".") for skip in UNREAD) or bool(set(name.split(".")) & set(UNREAD_PARTS))

    def absolute(self, module: Module, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        base = module.name.split(".")
        base = base[: len(base) - node.level + (1 if module.is_package else 0)]
        return ".".join(base + ([node.module] if node.module else []))

    def truth(self, test: ast.expr) -> bool | None:
        """The outcome of a test on the Airflow or Python version, or None."""
        text = ast.unparse(test)
        if text in ("TYPE_CHECKING", "typing.TYPE_CHECKING", "False", "__name__ == '__main__'"):
            return False
        if text in ("not TYPE_CHECKING", "True"):
            return True
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            inner = self.truth(test.operand)
            return None if inner is None else not inner
        if match := re.fullmatch(r"(?:\w+\.)*AIRFLOW_V_(\d+)_(\d+)(?:_(\d+))?_PLUS", text):
            return self.version >= tuple(int(part) for part in match.groups(default="0"))
        if match := re.fullmatch(r"sys\.version_info (>=|<|>|<=) \((\d+), (\d+)(?:, \d+)?\)", text):
            there = (int(match[2]), int(match[3]))
            return {">=": PYTHON >= there, "<": PYTHON < there, ">": PYTHON > there, "<=": PYTHON <= there}[match[1]]
        if isinstance(test, ast.BoolOp):
            parts = [self.truth(value) for value in test.values]
            stop = isinstance(test.op, ast.Or)
            if stop in parts:
                return stop
            return None if None in parts else not stop
        return None

    # ---- looking names up

    def lookup(self, module: str, name: str, seen: tuple = ()) -> tuple:
        """Where a name comes from in the end: ("class"|"func"|"var", module, name), ("module", module),
        ("external", path), ("missing",), ("maybe",) or ("unknown",)."""
        if (module, name) in seen:
            return ("unknown",)
        seen = (*seen, (module, name))
        found = self.modules.get(module)
        if not found:
            if module.split(".")[0] != "airflow":
                return ("external", f"{module}.{name}")
            return ("unknown",) if self.is_unread(module) else ("missing",)
        binding = found.bindings.get(name)
        if binding is None:
            if f"{module}.{name}" in self.modules:
                return ("module", f"{module}.{name}")
            for source in found.bindings.get("*", ("star", ()))[1]:
                there = self.lookup(source, name, seen)
                if there[0] not in ("missing",):
                    return there
            return ("unknown",) if found.open or self.is_unread(f"{module}.{name}") else ("missing",)
        kind = binding[0]
        if kind == "maybe":
            return ("maybe",)
        if kind in ("class", "func", "var"):
            if kind == "var" and isinstance(binding[1], (ast.Name, ast.Attribute)):
                place = self.resolve(module, binding[1], seen)
                if place[0] in ("class", "func"):
                    return place
            return (kind, module, name)
        if kind == "module":
            return ("module", binding[1]) if binding[1].split(".")[0] == "airflow" else ("external", binding[1])
        if kind == "first":
            for place in binding[1]:
                there = self.lookup(place, binding[2], seen)
                if there[0] != "missing":
                    return there
            return ("missing",)
        return self.lookup(binding[1], binding[2], seen)

    def resolve(self, module: str, expr: ast.expr, seen: tuple = ()) -> tuple:
        """As `lookup`, for a dotted expression in a module."""
        if isinstance(expr, ast.Name):
            return self.lookup(module, expr.id, seen)
        if isinstance(expr, ast.Attribute):
            base = self.resolve(module, expr.value, seen)
            if base[0] == "module":
                return self.lookup(base[1], expr.attr, seen)
            if base[0] == "external":
                return ("external", f"{base[1]}.{expr.attr}")
        return ("unknown",)
