"""What a constructor takes: its own parameters, and those it hands on to the next constructor along the method resolution order."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from names import dotted

if TYPE_CHECKING:
    from classes import Class, Classes

# What `DecoratedOperator` hands on by `**kwargs_to_upstream`.
FROM_DECORATED = {"python_callable", "op_args", "op_kwargs"}


@dataclass
class Handover:
    """A call of another constructor: `super().__init__(a=…, **kwargs)`, or by the class's name."""

    target: ast.expr | None
    passes: set[str]
    positional: int
    kwargs: bool
    # Other `**mappings` whose keys are not known.
    others: bool


@dataclass
class Constructor:
    known: bool = True
    # Parameters in order, True when it has no default.
    parameters: dict[str, bool] = field(default_factory=dict)
    open: bool = False
    # Taken out of, and put into, **kwargs before they are handed on.
    popped: set[str] = field(default_factory=set)
    put: set[str] = field(default_factory=set)
    handovers: list[Handover] = field(default_factory=list)


def read_constructor(function: ast.FunctionDef) -> Constructor:
    made = Constructor()
    arguments = function.args
    if any(dotted(d) not in ("apply_defaults",) and not (isinstance(d, ast.Call) and dotted(d.func) == "deprecated") for d in function.decorator_list):
        made.known = False
    names = [*arguments.posonlyargs, *arguments.args][1:]
    defaults = len(arguments.defaults)
    for index, argument in enumerate(names):
        made.parameters[argument.arg] = index < len(names) - defaults
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults):
        made.parameters[argument.arg] = default is None
    kwargs = arguments.kwarg.arg if arguments.kwarg else None
    made.open = kwargs is not None
    _Body(made, kwargs, arguments.vararg.arg if arguments.vararg else None).visit_body(function.body)
    return made


class _Body(ast.NodeVisitor):
    def __init__(self, made: Constructor, kwargs: str | None, varargs: str | None):
        self.made, self.kwargs, self.varargs = made, kwargs, varargs
        self.mappings: dict[str, set[str]] = {}

    def visit_body(self, body: list[ast.stmt]) -> None:
        for node in body:
            self.visit(node)

    def visit_FunctionDef(self, node):
        if self.kwargs and any(isinstance(sub, ast.Name) and sub.id == self.kwargs for sub in ast.walk(node)):
            self.made.known = False

    def visit_Assign(self, node):
        for target in node.targets:
            if isinstance(target, ast.Name):
                if target.id == self.kwargs:
                    self.made.known = False
                elif isinstance(node.value, ast.Dict) and all(isinstance(key, ast.Constant) for key in node.value.keys):
                    self.mappings[target.id] = {key.value for key in node.value.keys}
                else:
                    self.mappings.pop(target.id, None)
            elif isinstance(target, ast.Subscript) and self._is_kwargs(target.value):
                self._put(target.slice)
        # `self.kwargs = kwargs` keeps a copy for later.
        if not (self._is_kwargs(node.value) and all(isinstance(target, ast.Attribute) for target in node.targets)):
            self.visit(node.value)

    def visit_Delete(self, node):
        for target in node.targets:
            if isinstance(target, ast.Subscript) and self._is_kwargs(target.value):
                self._pop(target.slice)

    def visit_Compare(self, node):
        # `"x" in kwargs` reads only.
        if not any(self._is_kwargs(item) for item in node.comparators):
            self.generic_visit(node)

    def visit_If(self, node):
        # `if kwargs:` reads only.
        if not self._is_kwargs(node.test):
            self.visit(node.test)
        self.visit_body(node.body)
        self.visit_body(node.orelse)

    def visit_Subscript(self, node):
        if not self._is_kwargs(node.value):
            self.generic_visit(node)

    def visit_Call(self, node):
        method = node.func
        if isinstance(method, ast.Attribute) and method.attr == "__init__":
            self._handover(node, method.value)
            for value in [*node.args, *(kw.value for kw in node.keywords if kw.arg)]:
                self.visit(value)
            return
        if isinstance(method, ast.Attribute) and self._is_kwargs(method.value):
            if method.attr == "pop":
                self._pop(node.args[0])
            elif method.attr == "setdefault":
                self._put(node.args[0])
            elif method.attr == "update":
                self._update(node)
            elif method.attr not in ("get", "keys", "items", "values", "copy", "__contains__"):
                self.made.known = False
            for value in node.args[1:]:
                self.visit(value)
            return
        if any(self._is_kwargs(kw.value) for kw in node.keywords if kw.arg is None):
            # Another function gets a copy: its own business.
            for value in [*node.args, *(kw.value for kw in node.keywords if kw.arg)]:
                self.visit(value)
            return
        self.generic_visit(node)

    def visit_Name(self, node):
        # Any other use may change it.
        if node.id == self.kwargs:
            self.made.known = False

    def _is_kwargs(self, node) -> bool:
        return self.kwargs is not None and isinstance(node, ast.Name) and node.id == self.kwargs

    def _pop(self, key) -> None:
        if isinstance(key, ast.Constant):
            self.made.popped.add(key.value)
        else:
            self.made.known = False

    def _put(self, key) -> None:
        if isinstance(key, ast.Constant):
            self.made.put.add(key.value)
        else:
            self.made.known = False

    def _update(self, node) -> None:
        for kw in node.keywords:
            if kw.arg is None:
                self.made.known = False
            else:
                self.made.put.add(kw.arg)
        for value in node.args:
            if isinstance(value, ast.Dict) and all(isinstance(key, ast.Constant) for key in value.keys):
                self.made.put.update(key.value for key in value.keys)
            else:
                self.made.known = False

    def _handover(self, node: ast.Call, owner: ast.expr) -> None:
        is_super = isinstance(owner, ast.Call) and dotted(owner.func) == "super"
        arguments = node.args if is_super else node.args[1:]
        passes, kwargs, others = {kw.arg for kw in node.keywords if kw.arg}, False, False
        for kw in node.keywords:
            if kw.arg is not None:
                continue
            if self._is_kwargs(kw.value):
                kwargs = True
            elif isinstance(kw.value, ast.Dict) and all(isinstance(key, ast.Constant) or key is None for key in kw.value.keys):
                for key, value in zip(kw.value.keys, kw.value.values):
                    if key is not None:
                        passes.add(key.value)
                    elif self._is_kwargs(value):
                        kwargs = True
                    else:
                        others = True
            elif isinstance(kw.value, ast.Name) and kw.value.id in self.mappings:
                passes |= self.mappings[kw.value.id]
            elif dotted(kw.value) != "kwargs_to_upstream":
                others = True
        positional = sum(not isinstance(a, ast.Starred) for a in arguments)
        self.made.handovers.append(Handover(None if is_super else owner, passes, positional, kwargs, others))


@dataclass
class Takes:
    """What calling a class takes. `open`: any keyword is let through. None: not known."""

    accepted: set[str]
    required: set[str] | None
    open: bool = False


def takes(classes: Classes, owner: Class) -> Takes | None:
    if not owner.complete or owner.mro is None:
        return None
    return _from(classes, owner, owner.mro, 0, 0)


def _from(classes: Classes, owner: Class, mro: list[Class], start: int, depth: int) -> Takes | None:
    position = next((i for i in range(start, len(mro)) if mro[i].constructor), None)
    if position is None:
        return Takes(set(), set())
    if depth > 30:
        return None
    made = mro[position].constructor
    if mro[position].name == "BaseOperator":
        # It refuses what is left in its **kwargs.
        return Takes(set(made.parameters), {name for name, needed in made.parameters.items() if needed})
    if not made.known:
        return None
    own = {name for name, needed in made.parameters.items() if needed}
    if not made.handovers:
        return Takes(set(made.parameters) | made.popped, own, made.open)
    accepted, required, opened, first = set(), None, False, True
    unsure = False
    for call in made.handovers:
        following = position + 1
        if call.target is not None:
            place = classes.line.resolve(mro[position].module, call.target)
            target = classes.get(place[1], place[2]) if place[0] == "class" else None
            if target not in mro:
                return None
            following = mro.index(target)
        there = _from(classes, owner, mro, following, depth + 1)
        if there is None:
            return None
        if call.positional:
            return None
        if call.kwargs:
            accepted |= there.accepted - call.passes
            opened = opened or there.open
        if call.others or there.required is None:
            unsure = True
            continue
        needed = there.required - call.passes - made.put
        if mro[position].name == "DecoratedOperator":
            needed -= FROM_DECORATED
        if not call.kwargs:
            needed = set()
        required = needed if required is None else required & needed
    return Takes(set(made.parameters) | made.popped | accepted, None if unsure else own | ((required or set()) - set(made.parameters)), opened)
