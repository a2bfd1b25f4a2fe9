"""Class-level expressions that give a list of names, such as `template_fields`, worked out without running the module."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from classes import Classes


class NotKnown(Exception):
    pass


class Evaluator:
    """`scope` is the class whose body the expression stands in, or None at module level."""

    def __init__(self, classes: Classes, module: str, scope=None, names: dict | None = None):
        self.classes, self.module, self.scope, self.names = classes, module, scope, names or {}

    def value(self, expr: ast.expr | None, depth: int = 0):
        if expr is None or depth > 40:
            raise NotKnown
        method = getattr(self, f"_{type(expr).__name__.lower()}", None)
        if not method:
            raise NotKnown
        return method(expr, depth + 1)

    def _constant(self, expr, depth):
        return expr.value

    def _tuple(self, expr, depth):
        made = []
        for item in expr.elts:
            if isinstance(item, ast.Starred):
                made.extend(self.value(item.value, depth))
            else:
                made.append(self.value(item, depth))
        return tuple(made)

    def _list(self, expr, depth):
        return list(self._tuple(expr, depth))

    def _set(self, expr, depth):
        return set(self._tuple(expr, depth))

    def _dict(self, expr, depth):
        made = {}
        for key, value in zip(expr.keys, expr.values):
            if key is None:
                made.update(self.value(value, depth))
            else:
                made[self.value(key, depth)] = None
        return made

    def _binop(self, expr, depth):
        left, right = self.value(expr.left, depth), self.value(expr.right, depth)
        try:
            if isinstance(expr.op, ast.Add):
                return left + right
            if isinstance(expr.op, ast.BitOr):
                return left | right
            if isinstance(expr.op, ast.Sub):
                return left - right
            if isinstance(expr.op, ast.BitAnd):
                return left & right
        except TypeError:
            pass
        raise NotKnown

    def _ifexp(self, expr, depth):
        test = self.classes.line.truth(expr.test)
        if test is None:
            raise NotKnown
        return self.value(expr.body if test else expr.orelse, depth)

    def _name(self, expr, depth):
        if expr.id in self.names:
            return self.names[expr.id]
        if self.scope is not None and expr.id in self.scope.assigned:
            return self.value(self.scope.assigned[expr.id], depth)
        return self._variable(self.classes.line.resolve(self.module, expr), depth)

    def _variable(self, place, depth):
        if place[0] != "var":
            raise NotKnown
        expr = self.classes.line.modules[place[1]].bindings[place[2]][1]
        return Evaluator(self.classes, place[1]).value(expr, depth)

    def _attribute(self, expr, depth):
        place = self.classes.line.resolve(self.module, expr.value)
        if place[0] == "class":
            owner = self.classes.get(place[1], place[2])
            return self.classes.attribute(owner, expr.attr)
        return self._variable(self.classes.line.resolve(self.module, expr), depth)

    def _generatorexp(self, expr, depth):
        if len(expr.generators) != 1 or not isinstance(expr.generators[0].target, ast.Name):
            raise NotKnown
        loop = expr.generators[0]
        made = []
        for item in self.value(loop.iter, depth):
            inner = Evaluator(self.classes, self.module, self.scope, {**self.names, loop.target.id: item})
            if all(inner.value(test, depth) for test in loop.ifs):
                made.append(inner.value(expr.elt, depth))
        return made

    def _listcomp(self, expr, depth):
        return self._generatorexp(expr, depth)

    def _setcomp(self, expr, depth):
        return set(self._generatorexp(expr, depth))

    def _compare(self, expr, depth):
        if len(expr.ops) != 1:
            raise NotKnown
        left, right = self.value(expr.left, depth), self.value(expr.comparators[0], depth)
        operations = {ast.Eq: lambda: left == right, ast.NotEq: lambda: left != right, ast.In: lambda: left in right, ast.NotIn: lambda: left not in right}
        if type(expr.ops[0]) not in operations:
            raise NotKnown
        return operations[type(expr.ops[0])]()

    def _call(self, expr, depth):
        if isinstance(expr.func, ast.Attribute) and expr.func.attr in ("union", "difference", "intersection", "keys", "copy"):
            base = self.value(expr.func.value, depth)
            arguments = self._tuple(ast.Tuple(expr.args), depth)
            if hasattr(base, expr.func.attr) and not expr.keywords:
                return getattr(base, expr.func.attr)(*arguments)
            raise NotKnown
        if not isinstance(expr.func, ast.Name) or expr.keywords:
            raise NotKnown
        arguments = self._tuple(ast.Tuple(expr.args), depth)
        plain = {"tuple": tuple, "list": list, "set": set, "frozenset": frozenset, "sorted": sorted}
        if expr.func.id in plain:
            return plain[expr.func.id](*arguments)
        place = self.classes.line.resolve(self.module, expr.func)
        if place[0] != "func":
            raise NotKnown
        node = self.classes.line.modules[place[1]].bindings[place[2]][1]
        return self._function(place[1], node, arguments, depth)

    def _function(self, module, node, arguments, depth):
        """A function of positional strings whose body is checks that raise, and one return."""
        names = {}
        parameters = [a.arg for a in node.args.args]
        names.update(zip(parameters, arguments))
        if node.args.vararg:
            names[node.args.vararg.arg] = arguments[len(parameters) :]
        elif len(arguments) > len(parameters):
            raise NotKnown
        for statement in node.body:
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                continue
            if isinstance(statement, ast.If) and len(statement.body) <= 2 and isinstance(statement.body[-1], ast.Raise) and not statement.orelse:
                continue
            if isinstance(statement, ast.Return):
                return Evaluator(self.classes, module, None, names).value(statement.value, depth)
            raise NotKnown
        raise NotKnown
