"""What a user of a package can reach: its public names, and what these hand out."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import nodes

from flake8_perf.learning.classes import is_overload, is_property
from flake8_perf.learning.reading import Reader
from flake8_perf.learning.values import Box, Class, Func, Made, Values, united
from flake8_perf.learning.verdicts import Verdict, Verdicts

_SHOWN = frozenset({"blocks", "waits", "either"})

_SPECIAL = frozenset(
    {"__init__", "__call__", "__iter__", "__next__", "__aiter__", "__anext__", "__enter__", "__exit__", "__await__"}
)
_SPECIAL |= {"__aenter__", "__aexit__", "__getitem__", "__len__", "__bool__", "__contains__", "__getattr__"}
_LOUD_SPECIAL = _SPECIAL - {"__exit__", "__aexit__", "__getattr__", "__enter__", "__aenter__"}


class Public:
    """The classes and functions of the learned modules that a stub has to speak of.

    `classes` and `functions` hold them; `verdicts` has what was said of each public function and method.
    A class stands in the stub if something that can be called on it has an effect, or gives something that has.
    """

    def __init__(self, reader: Reader, verdicts: Verdicts) -> None:
        self._reader, self._verdicts = reader, verdicts
        self._handed: dict[nodes.ClassDef, list[nodes.ClassDef]] = {}
        roots, plain = self._roots()
        reached = self._reached(roots, plain)
        self.verdicts = self._looked_at(reached, plain)
        kept = self._loud(reached)
        self.classes = self._with_bases([cls for cls in reached if cls in kept])
        self.functions = [f for f in plain if verdicts.of(f).word in _SHOWN or self._gives(f) & kept]

    def _roots(self) -> tuple[list[nodes.ClassDef], list[nodes.FunctionDef]]:
        """The public classes and functions: of public modules, and what packages import from private ones."""
        classes: dict[nodes.ClassDef, None] = {}
        functions: dict[nodes.FunctionDef, None] = {}
        for module in self._reader.library.modules():
            if not is_public(module.name):
                continue
            for name in module.locals:
                if name.startswith("_"):
                    continue
                for value in self._reader.member(module.name, name):
                    node = value.cls if isinstance(value, (Class, Made)) else value.node if isinstance(value, Func) else None
                    if node is None or not self._reader.library.is_asked(node.root().name):
                        continue
                    if node.root() is not module and not module.package and isinstance(value, (Class, Func)):
                        continue  # what a plain module imports it uses itself
                    if isinstance(node, nodes.ClassDef):
                        classes[node] = None
                    elif isinstance(value, Func) and value.receiver is None:
                        functions[node] = None
        return list(classes), list(functions)

    def _reached(self, roots: list[nodes.ClassDef], plain: list[nodes.FunctionDef]) -> list[nodes.ClassDef]:
        """The classes that can be had: the public ones, and what these and the public functions hand out."""
        found = dict.fromkeys(roots)
        todo = [*roots, *(cls for f in plain for cls in self._gives(f))]
        while todo:
            cls = todo.pop()
            found.setdefault(cls)
            todo += [other for other in self.handed_out(cls) if other not in found]
        return sorted(found, key=lambda c: (c.root().name, c.lineno or 0))

    def _loud(self, reached: list[nodes.ClassDef]) -> set[nodes.ClassDef]:
        """Those that have an effect or lead to one that has."""
        givers: dict[nodes.ClassDef, list[nodes.ClassDef]] = {}
        for cls in reached:
            for other in self.handed_out(cls):
                givers.setdefault(other, []).append(cls)
        todo = [cls for cls in reached if any(self._verdicts.of(f).word in _SHOWN for f in self._callable(cls))]
        kept = set(todo)
        while todo:
            above = [c for c in givers.get(todo.pop(), ()) if c not in kept]
            kept |= set(above)
            todo += above
        return kept

    def _with_bases(self, classes: list[nodes.ClassDef]) -> list[nodes.ClassDef]:
        """The classes, with those of their ancestors that bring something."""
        found = dict.fromkeys(classes)
        for cls in classes:
            for base in self._reader.classes.with_text(cls)[1:]:
                if base not in found and self._reader.library.is_asked(base.root().name):
                    brings = any(self._verdicts.of(f).word in _SHOWN or self._gives(f) & set(classes) for f in methods(base))
                    if brings:
                        found.setdefault(base)
        return sorted(found, key=lambda c: (c.root().name, c.lineno or 0))

    def _callable(self, cls: nodes.ClassDef) -> Iterator[nodes.FunctionDef]:
        """The public methods of a class, inherited ones too."""
        for owner in self._reader.classes.with_text(cls):
            yield from (f for f in methods(owner) if not f.name.startswith("__") or f.name in _LOUD_SPECIAL)

    def handed_out(self, cls: nodes.ClassDef) -> list[nodes.ClassDef]:
        """The learned classes whose objects the methods and attributes of a class hand out."""
        if cls not in self._handed:
            self._handed[cls] = []
            parts = [self._gives(f) for f in self._callable(cls)]
            parts += [
                set(self.made(values)) for owner in self._reader.classes.with_text(cls) for _, values in self.attributes(owner)
            ]
            self._handed[cls] = sorted(set().union(*parts), key=lambda c: (c.root().name, c.lineno or 0))
        return self._handed[cls]

    def attributes(self, cls: nodes.ClassDef) -> Iterator[tuple[str, Values]]:
        """The public attributes of a class that are no functions, with their values, in order of the text."""
        names = [n for n in (*cls.locals, *cls.instance_attrs) if not n.startswith("_")]
        for name in dict.fromkeys(names):
            if not self._reader.classes.functions(cls, name) and not any(
                isinstance(n, nodes.ClassDef) for n in cls.locals.get(name, ())
            ):
                yield name, self._reader.classes.own(cls, Made(cls), name)

    def _gives(self, function: nodes.FunctionDef) -> set[nodes.ClassDef]:
        owner = function.parent
        receiver = Made(owner) if isinstance(owner, nodes.ClassDef) else None
        return set(self.made(self._reader.returned(Func(function, receiver))))

    def made(self, values: Values) -> list[nodes.ClassDef]:
        """The learned classes of the objects among values, and among what these hold."""
        inner = united(v.items for v in values if isinstance(v, Box))
        found = [v.cls for v in (*values, *inner) if isinstance(v, (Made, Class))]
        return [cls for cls in found if self._reader.library.is_asked(cls.root().name)]

    def _looked_at(self, reached: list[nodes.ClassDef], plain: list[nodes.FunctionDef]) -> dict[str, Verdict]:
        """The verdict on each public function and method, once, where it is defined."""
        functions = [*plain, *(f for cls in reached for f in methods(cls) if not f.name.startswith("__"))]
        return {name_of(f): self._verdicts.of(f) for f in functions}


def name_of(function: nodes.FunctionDef) -> str:
    """``module:Class.method``."""
    module = str(function.root().name)
    return f"{module}:{function.qname()[len(module) + 1 :]}"


def methods(cls: nodes.ClassDef) -> Iterator[nodes.FunctionDef]:
    """The methods and properties that a class defines itself and others may call, in order of the text."""
    for name, bound in cls.locals.items():
        found = [n for n in bound if isinstance(n, nodes.FunctionDef) and not is_overload(n) and not _is_setter(n)]
        if found and (not name.startswith("_") or name in _SPECIAL):
            yield found[-1]


def _is_setter(function: nodes.FunctionDef) -> bool:
    names = [d.attrname for d in (function.decorators.nodes if function.decorators else ()) if isinstance(d, nodes.Attribute)]
    return not is_property(function) and any(name in ("setter", "deleter") for name in names)


def is_public(module: str) -> bool:
    """Whether no part of a module's name begins with an underscore."""
    return not any(part.startswith("_") for part in module.split("."))
