"""One line's catalogue as the JSON that src/dags/catalogue/format.ts describes."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict

from classes import Class, Classes
from constructors import takes
from modules import UNREAD, UNREAD_PARTS
from names import dotted
from moves import Moves, deprecation

# Bound by nearly every module: not worth their room; the loader answers "unknown" for them.
EVERYWHERE = {"annotations", "TYPE_CHECKING"}
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number: int) -> str:
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if not number:
            return text


class Pack:
    def __init__(self, name: str, version: str, classes: Classes, other: Classes, facts: dict):
        self.name, self.version, self.classes, self.facts = name, version, classes, facts
        self.line = classes.line
        self.moves = Moves(classes.line, other.line, facts)
        self.modules = sorted(self.line.modules)
        self.index = {module: i for i, module in enumerate(self.modules)}
        self.packages = sorted(self.line.packages)
        self.kept = self._kept()
        self.unknown = Counter()

    def _kept(self) -> list[Class]:
        """The operators and all that they derive from."""
        kept = set()
        for made in self.classes.made.values():
            if made.derives_from("BaseOperator"):
                kept.update((base.module, base.name) for base in made.mro or [made])
                kept.add((made.module, made.name))
        return [self.classes.made[key] for key in sorted(kept)]

    def data(self) -> dict:
        data = {
            "version": self.version,
            "packages": [f"{name} {self.line.packages[name]}" for name in self.packages],
            "modules": [self._module(name) for name in self.modules],
            "classes": self._classes(),
            "decorators": self._decorators(),
            "signatures": self._signatures(),
            "contextKeys": " ".join(self._context_keys()),
            "triggerRules": " ".join(self._members("TriggerRule")),
            "arguments": self.facts["arguments"],
            "unread": [*UNREAD, *(f"*.{part}" for part in UNREAD_PARTS)],
        }
        data["removed"] = self._removed()
        if self.name == "3":
            data["removedContextKeys"] = self.facts["contextKeys"]
            data["removedTriggerRules"] = self.facts["triggerRules"]
        return data

    def counts(self) -> str:
        operators = [made for made in self.kept if made.derives_from("BaseOperator")]
        sensors = sum(made.derives_from("BaseSensorOperator") for made in operators)
        return f"{len(operators)} operators ({sensors} sensors), {len(self.modules)} modules; not known: {dict(self.unknown)}"

    # ---- modules

    def _module(self, name: str) -> list[str] | str:
        module = self.line.modules[name]
        package = base36(self.packages.index(module.package)) if module.package else ""
        head = name + "|" + package + ("*" if module.open else "") + ("!" if module.deprecated else "")
        own, elsewhere = [], []
        names = dict.fromkeys(module.bindings)
        for source in names.pop("*", None) is None and module.bindings.get("*", ("", ()))[1] or ():
            if source in self.line.modules:
                names.update(dict.fromkeys(n for n in self.line.modules[source].bindings if not n.startswith("_") and n != "*"))
            else:
                head += "*"
        for bound in names:
            if bound in EVERYWHERE or (bound.startswith("_") and bound != "__version__"):
                continue
            place = self.line.lookup(name, bound)
            moved = "!" if module.bindings.get(bound, ("moved" if module.deprecated else "",))[0] == "moved" else ""
            if place[0] == "missing":
                continue
            if place[0] == "maybe":
                own.append(bound + "?")
                continue
            if place[0] in ("class", "func", "var") and (place[1] != name or place[2] != bound):
                at = base36(self.index[place[1]])
                elsewhere.append(f"{bound}{moved}>{at}" + ("" if place[2] == bound else f".{place[2]}"))
            elif place[0] == "module" and place[1] in self.index and place[1] != f"{name}.{bound}":
                elsewhere.append(f"{bound}{moved}@{base36(self.index[place[1]])}")
            else:
                own.append(bound + moved)
        return head + "|" + " ".join(sorted(own) + sorted(elsewhere))

    def _removed(self) -> dict[str, str]:
        """By module, `replacement=name name;…`: what this line no longer has."""
        gone = self.moves.removed() if self.name == "3" else {}
        for path, target in self.facts["names"].items():
            module, name = path.rsplit(".", 1)
            if self.line.lookup(module, name) == ("missing",):
                gone.setdefault(module, {})[name] = target
        made = {}
        for module, names in sorted(gone.items()):
            by_target = defaultdict(list)
            for name, target in names.items():
                by_target[target].append(name)
            made[module] = ";".join(
                f"{target}={' '.join(sorted(items))}" for target, items in sorted(by_target.items())
            )
        return made

    # ---- classes

    def _classes(self) -> dict[str, dict[str, str]]:
        self.taken = {made.path: takes(self.classes, made) for made in self.kept}
        self.fields = {made.path: self.classes.template_fields(made) for made in self.kept}
        rows = defaultdict(dict)
        known = {made.path for made in self.kept}
        for made in self.kept:
            rows[base36(self.index[made.module])][made.name] = self._class(made, known)
        return dict(rows)

    def _class(self, made: Class, known: set[str]) -> str:
        bases = [base for base in made.bases if base.path in known]
        parents = " ".join(self._reference(base, made.module) for base in bases)
        if not made.complete:
            parents += " ?"
        if not made.derives_from("BaseOperator"):
            return parents
        parent = next((base for base in bases if base.derives_from("BaseOperator")), None)
        above = self.taken[parent.path] if parent else None
        here = self.taken[made.path]
        if here is None:
            arguments, required = "?", "?"
            self.unknown["arguments"] += 1
        else:
            before = above.accepted if above else set()
            arguments = " ".join(
                (["*"] if here.open else []) + sorted(here.accepted - before) + [f"-{name}" for name in sorted(before - here.accepted)]
            )
            required = "?" if here.required is None else " ".join(sorted(here.required - {"task_id"}))
            self.unknown["arguments"] += here.open
            self.unknown["required"] += here.required is None
        fields = self.fields[made.path]
        if fields is None:
            fields_text = "?"
            self.unknown["template fields"] += 1
        else:
            fields_text = "=" if parent and fields == self.fields[parent.path] else " ".join(fields)
        mapped = self._mapped(made, here.accepted) if here else ""
        outputs = " ".join(f"{name}={key}" for name, key in sorted(self.classes.outputs(made).items()))
        row = [parents, arguments, required, fields_text, mapped, outputs, deprecation(made)]
        while row and not row[-1]:
            row.pop()
        return "|".join(row)

    def _mapped(self, made: Class, accepted: set[str]) -> str:
        """How the arguments that `.partial` and `.expand` take differ from those of the constructor."""
        names = set()
        for base in made.mro:
            if base.derives_from("BaseOperator") and base.constructor:
                names |= set(base.constructor.parameters)
        return " ".join([*sorted(names - accepted), *(f"-{name}" for name in sorted(accepted - names))])

    def _reference(self, made: Class, module: str) -> str:
        return made.name if made.module == module else f"{base36(self.index[made.module])}.{made.name}"

    # ---- decorators

    def _decorators(self) -> dict[str, str]:
        """`@task.<name>`: path of the operator class behind it, or "" for those that only condition a task."""
        found = {}
        for module in self.line.modules.values():
            if module.name.endswith(".get_provider_info") and module.tree:
                for node in ast.walk(module.tree):
                    if isinstance(node, ast.Dict):
                        entry = {k.value: v.value for k, v in zip(node.keys, node.values) if isinstance(k, ast.Constant) and isinstance(v, ast.Constant)}
                        if set(entry) == {"class-name", "name"} and ".decorators." in entry["class-name"]:
                            found[entry["name"]] = tuple(entry["class-name"].rsplit(".", 1))
        home = "airflow.sdk.definitions.decorators" if self.name == "3" else "airflow.decorators"
        collection = self.line.lookup(home, "TaskDecoratorCollection")
        for name, value in self.classes.get(collection[1], collection[2]).assigned.items():
            if isinstance(value, ast.Call) and dotted(value.func) == "staticmethod":
                place = self.line.resolve(collection[1], value.args[0])
                found[name] = place[1:]
        return {name: self._behind(*found[name]) for name in sorted(found)}

    def _behind(self, module: str, function: str) -> str:
        place = self.line.lookup(module, function)
        node = self.line.modules[place[1]].bindings[place[2]][1]
        for call in ast.walk(node):
            if isinstance(call, ast.Call) and dotted(call.func) == "task_decorator_factory":
                for keyword in call.keywords:
                    if keyword.arg == "decorated_operator_class":
                        target = self.line.resolve(place[1], keyword.value)
                        if target[0] == "class":
                            return f"{target[1]}.{target[2]}"
            if isinstance(call, ast.Call) and dotted(call.func) == "python_task":
                return self._behind(*self.line.resolve(place[1], call.func)[1:])
        return ""

    # ---- the rest

    def _signatures(self) -> dict[str, str]:
        """Parameters of DAG and TaskGroup by path: `name`, `name=` when optional, `*` before the keyword-only ones."""
        made = {}
        for module, name in (("airflow", "DAG"), ("airflow.utils.task_group", "TaskGroup"), ("airflow.sdk", "TaskGroup")):
            place = self.line.lookup(module, name)
            if place[0] == "class":
                owner = self.classes.get(place[1], place[2])
                made[owner.path] = " ".join(signature(owner))
        return made

    def _context_keys(self) -> list[str]:
        place = self.line.lookup("airflow.sdk", "Context") if self.name == "3" else ("missing",)
        if place[0] == "class":
            node = self.line.modules[place[1]].bindings[place[2]][1]
            return sorted(item.target.id for item in node.body if isinstance(item, ast.AnnAssign))
        return sorted(ast.literal_eval(self.line.modules["airflow.utils.context"].bindings["KNOWN_CONTEXT_KEYS"][1]))

    def _members(self, enum: str) -> list[str]:
        place = self.line.lookup("airflow.utils.trigger_rule", enum)
        if place[0] != "class":
            place = self.line.lookup("airflow.sdk", enum)
        return sorted(value.value for value in self.classes.get(place[1], place[2]).assigned.values() if isinstance(value, ast.Constant))


def signature(owner: Class) -> list[str]:
    init = owner.functions.get("__init__")
    if init:
        arguments = init.args
        plain = arguments.args[1:]
        optional = len(plain) - len(arguments.defaults)
        made = [a.arg + ("=" if i >= optional else "") for i, a in enumerate(plain)]
        if arguments.kwonlyargs:
            made += ["*", *(a.arg + ("=" if d else "") for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults))]
        return made
    made = []
    keyword_only = any("kw_only" in ast.unparse(d) for d in owner.node.decorator_list)
    for item in owner.node.body:
        if not isinstance(item, ast.AnnAssign) or "ClassVar" in ast.unparse(item.annotation):
            continue
        options = {}
        if isinstance(item.value, ast.Call) and dotted(item.value.func) == "attrs.field":
            options = {kw.arg: kw.value for kw in item.value.keywords}
            if "init" in options and ast.unparse(options["init"]) == "False":
                continue
        name = ast.literal_eval(options["alias"]) if "alias" in options else item.target.id.lstrip("_")
        has_default = "default" in options or "factory" in options or (item.value is not None and not options)
        if made == [] or not keyword_only:
            made.append(name + ("=" if has_default else ""))
        else:
            made += (["*"] if "*" not in made else []) + [name + ("=" if has_default else "")]
    return made
