"""Functions that objects keep: handed to a constructor, stored by it, and called by other methods later (a pager's next page)."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import nodes

from flake8_perf.learning.reading import Reader
from flake8_perf.learning.values import Func, Made

_Place = tuple[nodes.FunctionDef, str]
"""A parameter of a constructor."""


class KeptFunctions:
    """Joins what constructors are given with the calls of what they stored; which object it was is not told apart."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._given: dict[_Place, dict[nodes.FunctionDef, None]] = {}
        self._called: list[tuple[nodes.FunctionDef, nodes.Call, _Place]] = []

    def note_made(self, node: nodes.Call, cls: nodes.ClassDef) -> None:
        """Remembers the functions that a call hands to the constructor of a class."""
        for value in self._reader.classes.attribute(Made(cls), "__init__"):
            if isinstance(value, Func):
                names = [a.name for a in (*value.node.args.posonlyargs, *(value.node.args.args or ()))][1:]
                for name, argument in (*zip(names, node.args), *((k.arg, k.value) for k in node.keywords)):
                    for function in self._reader.value_of(argument) if name else ():
                        if isinstance(function, Func):
                            self._given.setdefault((value.node, name), {})[function.node] = None

    def note_called(self, function: nodes.FunctionDef, node: nodes.Call) -> None:
        """Remembers a call of ``self.x``, where a constructor sets ``self.x`` to one of its parameters."""
        if not isinstance(node.func, nodes.Attribute) or not isinstance(node.func.expr, nodes.Name):
            return
        for receiver in self._reader.value_of(node.func.expr):
            for cls in self._reader.classes.with_text(receiver.cls) if isinstance(receiver, Made) else ():
                for store in cls.instance_attrs.get(node.func.attrname, ()):
                    value = getattr(store.parent, "value", None)
                    method = store.scope()
                    if isinstance(value, nodes.Name) and isinstance(method, nodes.FunctionDef):
                        self._called.append((function, node, (method, value.name)))

    def calls(self) -> Iterator[tuple[nodes.FunctionDef, nodes.Call, nodes.FunctionDef]]:
        """Who calls what where: the function, the place, and the function that was handed in."""
        for function, node, place in self._called:
            yield from ((function, node, given) for given in self._given.get(place, ()))
