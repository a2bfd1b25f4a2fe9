"""Every `airflow.*` module of one Airflow line: which names it binds and where they come from, read from the source without importing it.

A name's binding is one of
    ("class", node) ("func", node) ("var", expr or None)   made in this module
    ("from", module, name)                                  taken from another module
    ("module", name)                                        a module
    ("moved", module, name)                                 as "from", with a deprecation warning
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path

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


def dotted(expr: ast.expr) -> str | None:
    if isinstance(expr, ast.Name):
        return expr.id
    if isinstance(expr, ast.Attribute):
        head = dotted(expr.value)
        return f"{head}.{expr.attr}" if head else None
    return None


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
            self._late(module)

    def _bind(self, module: Module, body: list[ast.stmt]) -> None:
        for node in body:
            self._bind_statement(module, node)

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
            source = self._absolute(module, node)
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
            if test is not False:
                self._bind(module, node.body)
            if test is not True:
                before = dict(names)
                self._bind(module, node.orelse)
                if test is None:
                    self._either(module, before)
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

    def _either(self, module: Module, before: dict[str, tuple]) -> None:
        """A test of unknown outcome: a name bound differently in both arms is a variable of unknown value."""
        for name, binding in list(module.bindings.items()):
            if name in before and before[name] is not binding and name != "*":
                module.bindings[name] = ("var", None)

    def _bind_try(self, module: Module, node: ast.Try) -> None:
        imports = any(isinstance(stmt, (ast.Import, ast.ImportFrom)) for stmt in node.body)
        catches = any("ImportError" in ast.unparse(h.type) or "ModuleNotFound" in ast.unparse(h.type) for h in node.handlers if h.type)
        if imports and catches and not self._importable(module, node.body):
            for handler in node.handlers:
                self._bind(module, handler.body)
        else:
            self._bind(module, node.body)
            self._bind(module, node.orelse)
            bound = dict(module.bindings)
            for handler in node.handlers:
                self._bind(module, handler.body)
            module.bindings.update(bound)
        self._bind(module, node.finalbody)

    def _importable(self, module: Module, body: list[ast.stmt]) -> bool:
        """False when an Airflow module or name that the statements import does not exist in this line."""
        for node in body:
            if isinstance(node, ast.ImportFrom):
                source = self._absolute(module, node)
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

    def _absolute(self, module: Module, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        base = module.name.split(".")
        base = base[: len(base) - node.level + (1 if module.is_package else 0)]
        return ".".join(base + ([node.module] if node.module else []))

    def truth(self, test: ast.expr) -> bool | None:
        """The outcome of a test on the Airflow or Python version, or None."""
        text = ast.unparse(test)
        if text in ("TYPE_CHECKING", "typing.TYPE_CHECKING", "False"):
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

    # ---- names that a module gives on request (PEP 562)

    def _late(self, module: Module) -> None:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and dotted(node.func) == "add_deprecated_classes":
                self._shims(module, self._literal(module, node.args[0]))
        getter = module.bindings.get("__getattr__")
        if not getter:
            return
        if getter[0] == "var" and isinstance(getter[1], ast.Call) and dotted(getter[1].func) == "create_module_getattr":
            self._compatibility(module, getter[1])
        elif getter[0] == "func":
            self._getter(module, getter[1])
        else:
            module.open = True

    def _literal(self, module: Module, expr: ast.expr) -> dict:
        if isinstance(expr, ast.Name):
            expr = (module.bindings.get(expr.id) or ("", None))[1]
        if not isinstance(expr, ast.Dict):
            module.open = True
            return {}
        made = {}
        for key, value in zip(expr.keys, expr.values):
            if key is None:
                made.update(self._literal(module, value))
                continue
            name = module.name if dotted(key) == "__name__" else ast.literal_eval(key)
            if isinstance(value, ast.Dict):
                made[name] = self._literal(module, value)
            else:
                try:
                    made[name] = ast.literal_eval(value)
                except ValueError:
                    module.open = True
        return made

    def _shims(self, module: Module, table: dict) -> None:
        for key, names in table.items():
            if key == module.name:
                target = module
            else:
                full = f"{module.name}.{key}"
                target = self.modules.get(full)
                if target is None or target.tree:
                    target = self.modules[full] = Module(full, module.package, False, None, deprecated=True)
            for name, path in names.items():
                if name == "*":
                    target.bindings.setdefault("*", ("star", []))[1].append(path)
                    continue
                where, attribute = path.rsplit(".", 1)
                target.bindings.setdefault(name, ("moved", where, attribute))

    def _compatibility(self, module: Module, call: ast.Call) -> None:
        """`create_module_getattr` of apache-airflow-providers-common-compat."""
        tables = {kw.arg: kw.value for kw in call.keywords}
        for index, kind in enumerate(("import_map", "module_map", "rename_map")):
            expr = tables.get(kind) or (call.args[index] if index < len(call.args) else None)
            if expr is None or (isinstance(expr, ast.Constant) and expr.value is None):
                continue
            for name, value in self._literal(module, expr).items():
                if kind == "rename_map":
                    new, old, old_name = value
                    module.bindings.setdefault(name, ("from", new, name) if new in self.modules else ("from", old, old_name))
                    continue
                places = value if isinstance(value, tuple) else (value,)
                if kind == "module_map":
                    place = next((p for p in places if p in self.modules), places[-1])
                    module.bindings.setdefault(name, ("module", place))
                else:
                    module.bindings.setdefault(name, ("first", tuple(places), name))

    def _getter(self, module: Module, function: ast.FunctionDef) -> None:
        asked = function.args.args[0].arg
        understood = False
        target = None
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and dotted(node.func) == "getattr" and len(node.args) == 2 and dotted(node.args[1]) == asked:
                place = dotted(node.args[0])
                if place and place.startswith("airflow."):
                    target = place
                elif place and place not in ("mod", "module"):
                    module.open = True
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.JoinedStr) and isinstance(node.value.values[0], ast.Constant):
                text = node.value.values[0].value
                if text.startswith("airflow.") and text.endswith(".") and len(node.value.values) == 2:
                    target = text[:-1]
        locals_ = {
            alias.asname or alias.name: ("moved", self._absolute(module, node), alias.name)
            for node in ast.walk(function)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        for node in ast.walk(function):
            table = None
            if isinstance(node, ast.Compare) and dotted(node.left) == asked and isinstance(node.ops[0], (ast.Eq, ast.In, ast.NotIn)):
                try:
                    value = ast.literal_eval(self._value(module, node.comparators[0]))
                except (ValueError, TypeError):
                    table = dotted(node.comparators[0])
                    if not table:
                        continue
                else:
                    understood = True
                    for name in (value,) if isinstance(value, str) else value:
                        module.bindings.setdefault(name, ("moved", target, name) if target else locals_.get(name, ("var", None)))
                    continue
            elif isinstance(node, ast.Subscript) and dotted(node.slice) == asked:
                table = dotted(node.value)
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get" and node.args:
                if dotted(node.args[0]) == asked:
                    table = dotted(node.func.value)
            if not table or table not in module.bindings:
                continue
            understood = True
            deprecated = "deprecated" in table or "compat" in table
            for name, value in self._literal(module, ast.Name(table)).items():
                place, attribute, old = (*value, False)[:3] if isinstance(value, tuple) else (value, name, deprecated)
                if place.startswith("."):
                    place = (module.name if module.is_package else module.name.rsplit(".", 1)[0]) + place
                if not attribute:
                    module.bindings.setdefault(name, ("module", place))
                else:
                    module.bindings.setdefault(name, ("moved" if old else "from", place, attribute))
        if not understood:
            module.open = True

    def _value(self, module: Module, expr: ast.expr) -> ast.expr | None:
        if isinstance(expr, ast.Name) and module.bindings.get(expr.id, ("",))[0] == "var":
            expr = module.bindings[expr.id][1]
        if isinstance(expr, ast.Call) and dotted(expr.func) in ("frozenset", "set", "tuple") and len(expr.args) == 1:
            expr = expr.args[0]
        return expr

    # ---- looking names up

    def lookup(self, module: str, name: str, seen: tuple = ()) -> tuple:
        """Where a name comes from in the end: ("class"|"func"|"var", module, name), ("module", module), ("missing",) or ("unknown",)."""
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
