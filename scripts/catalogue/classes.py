"""Classes of one Airflow line: bases, method resolution order, template fields, properties and what their constructors take."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field

from constructors import Constructor, read_constructor
from expressions import Evaluator, NotKnown
from modules import Line
from names import dotted

# Bases from elsewhere that have no constructor of their own and no attribute that matters here.
PLAIN_BASES = {
    "abc.ABC", "typing.Generic", "typing.Protocol", "object", "Generic", "ABC", "collections.abc.Iterable", "typing.Iterable",
    "logging.Logger.manager",
}


@dataclass
class Class:
    module: str
    name: str
    node: ast.ClassDef
    bases: list[Class] = field(default_factory=list)
    # Every base is known.
    complete: bool = True
    mro: list[Class] | None = None
    assigned: dict[str, ast.expr | None] = field(default_factory=dict)
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    constructor: Constructor | None = None

    @property
    def path(self) -> str:
        return f"{self.module}.{self.name}"

    def derives_from(self, name: str) -> bool:
        """Whether a class of that bare name is among the known ancestors (or is this one)."""
        return self.name == name or any(base.derives_from(name) for base in self.bases)


class Classes:
    def __init__(self, line: Line):
        self.line = line
        self.made: dict[tuple[str, str], Class] = {}
        for module in sorted(line.modules.values(), key=lambda m: m.name):
            for name, binding in module.bindings.items():
                if binding[0] == "class" and binding[1].name == name:
                    self.get(module.name, name)

    def get(self, module: str, name: str) -> Class:
        if (module, name) in self.made:
            return self.made[module, name]
        node = self.line.modules[module].bindings[name][1]
        made = self.made[module, name] = Class(module, name, node)
        for expr in node.bases:
            if isinstance(expr, ast.Subscript):
                expr = expr.value
            place = self.line.resolve(module, expr)
            if place[0] == "class":
                made.bases.append(self.get(place[1], place[2]))
            elif not (place[0] == "external" and place[1] in PLAIN_BASES) and dotted(expr) not in PLAIN_BASES:
                made.complete = False
        self._body(made, node.body)
        made.complete = made.complete and all(base.complete for base in made.bases)
        made.mro = linearize(made)
        if made.mro is None:
            made.complete = False
        init = made.functions.get("__init__")
        if init:
            made.constructor = read_constructor(init)
        elif "__init__" in made.assigned or any("dataclass" in ast.unparse(d) or "attr" in ast.unparse(d) for d in node.decorator_list):
            made.constructor = Constructor(known=False)
        if "__new__" in made.functions:
            made.constructor = Constructor(known=False)
        return made

    def _body(self, made: Class, body: list[ast.stmt]) -> None:
        for node in body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                made.functions[node.name] = node
                made.assigned.pop(node.name, None)
            elif isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        made.assigned[target.id] = node.value
            elif isinstance(node, ast.AnnAssign) and node.value and isinstance(node.target, ast.Name):
                made.assigned[node.target.id] = node.value
            elif isinstance(node, ast.If):
                test = self.line.truth(node.test)
                if test is None:
                    for sub in ast.walk(node):
                        if isinstance(sub, ast.Name) and isinstance(sub.ctx, ast.Store):
                            made.assigned[sub.id] = None
                        elif isinstance(sub, ast.FunctionDef) and sub.name == "__init__":
                            made.assigned["__init__"] = None
                else:
                    self._body(made, node.body if test else node.orelse)

    # ---- attributes

    def attribute(self, owner: Class, name: str):
        """The value of a class attribute, found along the method resolution order; raises NotKnown."""
        for base in owner.mro or ():
            if name in base.assigned:
                return Evaluator(self, base.module, base).value(base.assigned[name])
            if name in base.functions or not self._bases_known(base):
                raise NotKnown
        raise NotKnown

    def _bases_known(self, made: Class) -> bool:
        """Whether looking further along the order is safe: no base of this class is unknown."""
        for expr in made.node.bases:
            expr = expr.value if isinstance(expr, ast.Subscript) else expr
            place = self.line.resolve(made.module, expr)
            if place[0] != "class" and not (place[0] == "external" and place[1] in PLAIN_BASES) and dotted(expr) not in PLAIN_BASES:
                return False
        return True

    def template_fields(self, owner: Class) -> list[str] | None:
        for base in owner.mro or ():
            init = base.functions.get("__init__")
            if base.name != "BaseOperator" and init and any(
                isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)) and "self.template_fields" in assigned_to(node)
                for node in ast.walk(init)
            ):
                return None
        try:
            value = self.attribute(owner, "template_fields")
        except NotKnown:
            return None
        if isinstance(value, str):
            return [value]
        if not isinstance(value, (tuple, list, set, frozenset)) or not all(isinstance(item, str) for item in value):
            return None
        return sorted(set(value))

    def outputs(self, owner: Class) -> dict[str, str]:
        """Properties that return the task's own output, by name, with the XCom key."""
        found = {}
        for base in reversed(owner.mro or ()):
            for name, node in base.functions.items():
                if name == "output" or not any(dotted(d) in ("property", "cached_property", "functools.cached_property") for d in node.decorator_list):
                    found.pop(name, None)
                    continue
                last = node.body[-1]
                if isinstance(last, ast.Return) and last.value is not None:
                    text = ast.unparse(last.value)
                    if text in ("self.output", "XComArg(self)", "XComArg(operator=self)"):
                        found[name] = "return_value"
                    elif match := re.fullmatch(r"(?:XComArg\((?:operator=)?self, (?:key=)?|self\.output\[)'([^']+)'[\])]", text):
                        found[name] = match[1]
        return found


def assigned_to(node) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [ast.unparse(target) for target in targets]


def linearize(made: Class) -> list[Class] | None:
    """The method resolution order by C3 over the known bases."""
    rows = [list(base.mro or [base]) for base in made.bases] + [list(made.bases)]
    order = [made]
    while any(rows):
        head = next((row[0] for row in rows if row and not any(row[0] in other[1:] for other in rows)), None)
        if head is None:
            return None
        order.append(head)
        rows = [row[1:] if row and row[0] is head else row for row in rows]
    return order
