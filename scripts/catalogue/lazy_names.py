"""Names that a module gives on request (PEP 562): Airflow's tables of moved names, and a module's `__getattr__`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from names import dotted

if TYPE_CHECKING:
    from modules import Line, Module


class LazyNames:
    """Adds them to the modules' bindings."""

    def __init__(self, line: Line):
        self.line = line

    def read(self, module: Module) -> None:
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
                target = self.line.modules.get(full)
                if target is None or target.tree:
                    target = self.line.modules[full] = type(module)(full, module.package, False, None, deprecated=True)
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
                    module.bindings.setdefault(name, ("from", new, name) if new in self.line.modules else ("from", old, old_name))
                    continue
                places = value if isinstance(value, tuple) else (value,)
                if kind == "module_map":
                    place = next((p for p in places if p in self.line.modules), places[-1])
                    module.bindings.setdefault(name, ("module", place))
                else:
                    module.bindings.setdefault(name, ("first", tuple(places), name))

    def _getter(self, module: Module, function: ast.FunctionDef) -> None:
        asked = function.args.args[0].arg
        # Airflow 3.2's own mistake in airflow.utils.helpers: that gives the module `airflow`, so every name is refused.
        if any(isinstance(node, ast.Call) and dotted(node.func) == "__import__" and len(node.args) == 1 for node in ast.walk(function)):
            return
        locals_ = {
            alias.asname or alias.name: ("moved", self.line.absolute(module, node), alias.name)
            for node in ast.walk(function)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        understood = False
        target = None
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and dotted(node.func) == "getattr" and len(node.args) == 2 and dotted(node.args[1]) == asked:
                place = dotted(node.args[0])
                if place in locals_:
                    place = ".".join(locals_[place][1:])
                if place and place.startswith("airflow."):
                    target = place
                elif place and place not in ("mod", "module"):
                    module.open = True
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.JoinedStr) and isinstance(node.value.values[0], ast.Constant):
                text = node.value.values[0].value
                if text.startswith("airflow.") and text.endswith(".") and len(node.value.values) == 2:
                    target = text[:-1]
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
                        module.bindings.setdefault(name, ("moved", target, name) if target else locals_.get(name, ("maybe",) if module.open else ("var", None)))
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
