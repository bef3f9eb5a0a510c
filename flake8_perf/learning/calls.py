"""The calls of one function: what it calls by name, and what Python calls for it (properties, `with`, `for`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from astroid import nodes

from flake8_perf.facts.functions import FunctionInfo
from flake8_perf.learning.classes import is_property
from flake8_perf.learning.kept import KeptFunctions
from flake8_perf.learning.reading import Reader
from flake8_perf.learning.standing import is_conditional, is_guarded, is_switched_off
from flake8_perf.learning.values import Class, Func, Known, Made, Value, Values

_OF_PLAIN_DATA = frozenset(name for kind in (dict, list, set, str, bytes) for name in dir(kind) if not name.startswith("_"))
"""Methods of builtins: what is held under an unknown type and called so is taken to be one."""

_ITERATES = frozenset({"list", "tuple", "set", "frozenset", "sorted", "next", "sum", "any", "all", "min", "max"})

_ASIDE = ("offloads", "spawns")


@dataclass(frozen=True)
class Call:
    """One thing that one place calls: a `function` with text, or what a stub knows (`info`)."""

    node: nodes.NodeNG
    function: nodes.FunctionDef | None = None
    info: FunctionInfo | None = None
    is_bound: bool = False
    is_awaited: bool = False
    is_returned: bool = False
    is_conditional: bool = False
    """Whether the function may well run without this call: it stands behind an ``if``, an ``except``, an ``and``."""
    is_guarded: bool = False
    """Whether the function may return before it comes here."""
    is_read: bool = False
    """Whether it is a property that is read."""

    @property
    def at(self) -> tuple[int, int] | None:
        """Line and column of the call; None where it is Python that calls."""
        return (self.node.lineno, self.node.col_offset) if isinstance(self.node, nodes.Call) else None


class Calls:
    """Finds calls through a reader."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._kept = KeptFunctions(reader)
        self._properties = reader.classes.properties()

    def of(self, function: nodes.FunctionDef, unknown: list[str]) -> Iterator[Call]:
        """All calls in a function's own body, in the order of the text. What can't be told is added to `unknown`."""
        for node in self.own_nodes(function):
            found = list(self._at(node, function, unknown))
            if found and function.name == "__init__" and is_switched_off(node, function):
                continue  # `if sniff_on_start:`: making a client connects only where the user asks for it
            conditional, guarded = (is_conditional(node), is_guarded(node)) if found else (False, False)
            yield from (replace(call, is_conditional=conditional, is_guarded=guarded) for call in found)

    def _at(self, node: nodes.NodeNG, function: nodes.FunctionDef, unknown: list[str]) -> Iterator[Call]:
        if isinstance(node, nodes.Call):
            yield from self._call(node, function, unknown)
            if isinstance(node.func, nodes.Name) and node.func.name in _ITERATES and node.args:
                yield from self._special(node.args[0], ("__iter__", "__next__"))
        elif isinstance(node, nodes.Attribute):
            yield from self._property(node)
        elif isinstance(node, nodes.With):
            name = "__aenter__" if isinstance(node, nodes.AsyncWith) else "__enter__"
            yield from (c for value, _target in node.items for c in self._special(value, (name,)))
        elif isinstance(node, (nodes.For, nodes.Comprehension)):
            is_async = isinstance(node, nodes.AsyncFor) or bool(getattr(node, "is_async", False))
            names = ("__aiter__", "__anext__") if is_async else ("__iter__", "__next__")
            yield from self._special(node.iter, names)
        elif isinstance(node, nodes.Await) and not isinstance(node.value, nodes.Call):
            yield from self._special(node.value, ("__await__",))

    def own_nodes(self, function: nodes.FunctionDef) -> Iterator[nodes.NodeNG]:
        """The nodes that run when the function runs: those of lambdas too, unless another thread runs them."""
        todo: list[nodes.NodeNG] = list(reversed(function.body))
        while todo:
            node = todo.pop()
            if isinstance(node, (nodes.FunctionDef, nodes.ClassDef)) or (isinstance(node, nodes.Lambda) and self._is_aside(node)):
                continue
            yield node
            todo += reversed(list(node.get_children()))

    def _is_aside(self, node: nodes.Lambda) -> bool:
        around = node.parent
        return isinstance(around, nodes.Call) and any(
            effect.word in _ASIDE
            for value in self._reader.value_of(around.func)
            if isinstance(value, Known)
            for info in self._reader.stubs.runs(value)
            for effect in info.effects()
        )

    def _call(self, node: nodes.Call, function: nodes.FunctionDef, unknown: list[str]) -> Iterator[Call]:
        values = self._fitting(self._reader.value_of(node.func), node, function)
        if not values and _is_held(node.func):
            unknown.append(node.func.as_string())
            self._kept.note_called(function, node)
        awaited, returned = _is_awaited(node), _is_returned(node)
        for value in values:
            yield from self._runs(node, value, awaited, returned)
            if isinstance(value, Func):
                yield from self._given(node, value, awaited, returned)
            elif isinstance(value, Class):
                self._kept.note_made(node, value.cls)

    def of_kept(self) -> Iterator[tuple[nodes.FunctionDef, Call]]:
        """The calls of functions that constructors were given, of all functions asked for so far, with who calls."""
        for function, node, given in self._kept.calls():
            stands = (is_conditional(node), is_guarded(node))
            yield function, Call(node, given, None, False, _is_awaited(node), _is_returned(node), *stands)

    def _fitting(self, values: Values, node: nodes.Call, function: nodes.FunctionDef) -> Values:
        """The implementations that fit the way they are called, where some are coroutine functions and some are not."""
        coroutines = tuple(v for v in values if isinstance(v, Func) and isinstance(v.node, nodes.AsyncFunctionDef))
        others = tuple(v for v in values if v not in coroutines)
        if not coroutines or not others or self._reader.may_give_awaitable(function):
            return values
        return coroutines if _is_awaited(node) else others

    def _runs(self, node: nodes.NodeNG, value: Value, awaited: bool, returned: bool) -> Iterator[Call]:
        """What calling a value runs."""
        if isinstance(value, Func):
            yield Call(node, value.node, None, value.receiver is not None, awaited, returned)
        elif isinstance(value, Known):
            bound = any(getattr(atom, "bound", None) is not None for atom in value.type.atoms)
            yield from (
                Call(node, None, info, bound or info.name == "__init__", awaited, returned)
                for info in self._reader.stubs.runs(value)
            )
        elif isinstance(value, Class):
            made = Made(value.cls)
            for name in ("__init__", "__new__", "__post_init__"):
                for method in self._reader.classes.attribute(made, name):
                    if isinstance(method, (Func, Known)):
                        yield from self._runs(node, method, awaited, returned)
        elif isinstance(value, Made):
            for method in self._reader.classes.attribute(value, "__call__"):
                if not isinstance(method, (Made, Class)):
                    yield from self._runs(node, method, awaited, returned)

    def _given(self, node: nodes.Call, value: Func, awaited: bool, returned: bool) -> Iterator[Call]:
        """The functions that are handed to one that calls its parameter."""
        called = _called_parameters(value.node)
        if called:
            names = [a.name for a in (*value.node.args.posonlyargs, *(value.node.args.args or ()))]
            names = names[1:] if value.receiver is not None else names
            given = [*zip(names, node.args), *((k.arg, k.value) for k in node.keywords)]
            for name, argument in given:
                for function in self._reader.value_of(argument) if name in called else ():
                    if isinstance(function, Func):
                        yield Call(node, function.node, None, function.receiver is not None, awaited, returned)

    def _property(self, node: nodes.Attribute) -> Iterator[Call]:
        if node.attrname in self._properties:
            for value in self._reader.value_of(node.expr):
                if isinstance(value, Made):
                    for cls in self._reader.classes.with_text(value.cls):
                        functions = self._reader.classes.functions(cls, node.attrname)
                        yield from (
                            Call(node, f, is_bound=True, is_awaited=True, is_read=True) for f in functions if is_property(f)
                        )
                        if functions:
                            break

    def _special(self, node: nodes.NodeNG, names: tuple[str, ...]) -> Iterator[Call]:
        for value in self._reader.value_of(node):
            if isinstance(value, Known):
                yield from (
                    Call(node, None, info, is_bound=True, is_awaited=True) for info in self._reader.stubs.methods(value, *names)
                )
            elif isinstance(value, Made):
                found: Values = tuple(f for name in names for f in self._reader.classes.attribute(value, name))
                for function in found:
                    if isinstance(function, (Func, Known)):
                        yield from self._runs(node, function, True, False)


def _is_held(func: nodes.NodeNG) -> bool:
    """Whether a callee is something that an object holds, or that was handed in: what it does can't be told from here."""
    if isinstance(func, nodes.Attribute) and func.attrname in _OF_PLAIN_DATA:
        return False
    if isinstance(func, nodes.Attribute) and isinstance(func.expr, nodes.Attribute):
        return isinstance(func.expr.expr, nodes.Name) and func.expr.expr.name in ("self", "cls")
    if isinstance(func, nodes.Attribute):
        return isinstance(func.expr, nodes.Name) and func.expr.name in ("self", "cls")
    return isinstance(func, nodes.Name) and any(isinstance(n.parent, nodes.Arguments) for n in func.lookup(func.name)[1])


def _is_awaited(node: nodes.Call) -> bool:
    """Whether the call's coroutine is awaited here: at once, or inside the arguments of something that is awaited."""
    here: Any = node.parent
    if isinstance(here, nodes.Attribute) and here.attrname == "__await__":
        return True
    while isinstance(
        here, (nodes.Call, nodes.Starred, nodes.List, nodes.Tuple, nodes.Keyword, nodes.GeneratorExp, nodes.ListComp)
    ):
        here = here.parent
    if isinstance(here, nodes.Await):
        return True
    return isinstance(here, (nodes.AsyncWith, nodes.AsyncFor)) or (isinstance(here, nodes.Comprehension) and bool(here.is_async))


def _is_returned(node: nodes.Call) -> bool:
    """Whether the function hands on what the call gives."""
    here: Any = node.parent
    while isinstance(here, (nodes.Call, nodes.IfExp, nodes.Keyword)):
        here = here.parent
    return isinstance(here, (nodes.Return, nodes.Lambda, nodes.Yield, nodes.YieldFrom))


def _called_parameters(function: nodes.FunctionDef) -> frozenset[str]:
    """The parameters that a function calls itself."""
    names = {a.name for a in function.args.arguments} if function.args.args is not None else set()
    calls = function.nodes_of_class(nodes.Call, skip_klass=(nodes.FunctionDef, nodes.Lambda, nodes.ClassDef))
    return frozenset(c.func.name for c in calls if isinstance(c.func, nodes.Name) and c.func.name in names)
