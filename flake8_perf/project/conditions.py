"""Work that a function does only where one of its parameters says so: `if wait: thread.join()`."""

from __future__ import annotations

import ast
import functools
from typing import Any

from flake8_perf.facts.functions import FunctionInfo
from flake8_perf.semantics.bindings import inside
from flake8_perf.semantics.definitions import SourceFunction
from flake8_perf.semantics.inference import Inference

Need = tuple[str, bool]
"""A parameter, and whether it has to be true or false. One with a ``?`` behind its name is what a guard lets pass, as usual."""


_Condition = tuple[tuple[Need, ...], bool] | None
_ALWAYS: _Condition = ((), False)

_LEAVES = (ast.Return, ast.Raise)

_MOST_NEEDS = 6
"""A place that needs more of parameters than this is reached sometimes."""


class Conditions:
    """Answers for one file."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference
        self._known: dict[ast.AST, _Condition] = {}
        self._names: dict[ast.AST, set[str]] = {}
        self._guards: dict[ast.AST, list[tuple[int, Need]]] = {}

    def of(self, node: ast.AST, function: SourceFunction | None) -> tuple[tuple[Need, ...], bool] | None:
        """What the parameters of a function have to be for a place in it to be reached, and whether it takes more than that.

        More is a branch that anything else decides. A guard that leaves further up (`if not urls: return`) is the unusual way,
        and does not count. None where an error is handled: what is done there is not what a call of the function usually does.
        """
        if function is not None and function.node not in self._names:
            self._names[function.node] = {p.name for p in function.params if self._is_unchanged(p.name, function)}
        parents, known = self._.structure.parents, self._known
        around: list[ast.AST] = []
        child = node
        while child in parents and child not in known and not (function is not None and child is function.node):
            around.append(child)
            child = parents[child]
        names = self._names[function.node] if function is not None else set()
        found = known.get(child, _ALWAYS)
        for inner in reversed(around):  # from the outside in, each kept: branches may be nested a thousand deep
            found = known[inner] = self._within(parents[inner], inner, found, names)
        return found

    def _within(self, parent: ast.AST, child: ast.AST, found: _Condition, names: set[str]) -> _Condition:
        """What it takes to reach a part of a node, where reaching the node takes what was found."""
        if found is None or isinstance(parent, ast.ExceptHandler):
            return None
        passed = [need for line, need in self._guards_in(parent, names) if line < getattr(child, "lineno", 0)] if names else []
        if not _chooses(parent, child) and not passed:
            return found
        needs, sometimes = found
        asked, is_all = _asked(parent, child, names) if _chooses(parent, child) else ([], True)
        asked = [*asked, *passed]
        together = tuple(sorted({*needs, *asked}))
        if len(together) > _MOST_NEEDS:
            return needs, True
        return together, sometimes or not asked or not is_all

    def _guards_in(self, parent: ast.AST, names: set[str]) -> list[tuple[int, Need]]:
        """The tests in a block behind which it is left, by what parameters have to be to go on: `if cached: return`."""
        if parent not in self._guards:
            found = []
            for statement in getattr(parent, "body", ()) if isinstance(getattr(parent, "body", None), list) else ():
                if isinstance(statement, ast.If) and not statement.orelse and isinstance(statement.body[-1], _LEAVES):
                    need = _need(statement.test, names)
                    if need is not None:
                        found.append((statement.body[-1].lineno, (f"{need[0]}?", not need[1])))
            self._guards[parent] = found
        return self._guards[parent]

    def is_outside_transaction(self, node: ast.AST) -> bool:
        """Whether a place is reached only where no transaction is open, because the code around it asks first."""
        child, parents = node, self._.structure.parents
        while self._tellers and child in parents and not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            parent: Any = parents[child]
            if isinstance(parent, ast.If) and child is not parent.test:
                told = self._tells_transaction(parent.test)
                if told is not None and told != inside(parent.body, child):
                    return True
            child = parent
        return False

    @functools.cached_property
    def _tellers(self) -> set[str]:
        """The names of what tells whether a transaction is open."""
        names = self._.models.names_of("tells_transaction", self._.structure.imports)
        return {name for name in names if name in self._.source.text}

    def _tells_transaction(self, test: ast.expr) -> bool | None:
        """What a test says when it holds: that a transaction is open, that none is, or (None) neither."""
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            told = self._tells_transaction(test.operand)
            return None if told is None else not told
        asked = test.func if isinstance(test, ast.Call) else test
        if not isinstance(asked, ast.Attribute) or asked.attr not in self._tellers:
            return None
        infos = [atom.info for atom in self._.type_of(asked.value).instances if atom.info is not None]
        functions = [member.function for info in infos if (member := info.member(asked.attr)[0]) is not None]
        return True if any(f is not None and f.effect("tells_transaction") for f in functions) else None

    def _is_unchanged(self, name: str, function: SourceFunction) -> bool:
        return all(isinstance(binding, ast.arg) for binding in function.scope.bindings.get(name, ()))


def _chooses(parent: Any, child: ast.AST) -> bool:
    """Whether a node decides if one of its parts is run."""
    if isinstance(parent, (ast.If, ast.IfExp)):
        return child is not parent.test
    if isinstance(parent, ast.BoolOp):
        return child is not parent.values[0]
    return isinstance(parent, ast.match_case)


def _asked(parent: Any, child: ast.AST, names: set[str]) -> tuple[list[Need], bool]:
    """What a part of an `if` needs of parameters, and whether that is all that it needs."""
    if not isinstance(parent, ast.If):
        return [], False
    if not inside(parent.body, child):
        asked = _need(parent.test, names)
        return ([(asked[0], not asked[1])], True) if asked else ([], False)
    is_and = isinstance(parent.test, ast.BoolOp) and isinstance(parent.test.op, ast.And)
    tests = parent.test.values if is_and and isinstance(parent.test, ast.BoolOp) else [parent.test]
    found = [need for test in tests if (need := _need(test, names)) is not None]
    return found, len(found) == len(tests)


def _need(test: ast.expr, names: set[str]) -> Need | None:
    """The parameter that a test asks for, and whether it has to be true for the test to hold."""
    match test:
        case ast.Name(id=name) if name in names:
            return name, True
        case ast.UnaryOp(op=ast.Not(), operand=ast.Name(id=name)) if name in names:
            return name, False
        case ast.Compare(left=ast.Name(id=name), ops=[ast.IsNot()], comparators=[ast.Constant(value=None)]) if name in names:
            return name, True
    return None


def contradict(needs: tuple[Need, ...], given: tuple[Need, ...]) -> bool:
    """Whether a call gives a parameter another value than a place needs to be reached."""
    return any((name.rstrip("?"), not wanted) in given for name, wanted in needs)


def is_open(needs: tuple[Need, ...], given: tuple[Need, ...]) -> bool:
    """Whether a call leaves open if a place is reached: it gives no constant for what that needs."""
    return any(not name.endswith("?") and (name, wanted) not in given for name, wanted in needs)


def outline_of(call: ast.Call) -> str:
    """What the arguments of a call are, as a text that facts can hold.

    One character for each positional one: ``1`` and ``0`` for constants that are true or false, ``?`` for anything else, ``*``
    for a starred one; then ``;name=`` and such a character for each keyword, ``;**`` for a mapping.
    """
    places = "".join("*" if isinstance(arg, ast.Starred) else _truth(arg) for arg in call.args)
    return places + "".join(f";{k.arg}={_truth(k.value)}" if k.arg else ";**" for k in call.keywords)


def _truth(node: ast.expr) -> str:
    return str(int(bool(node.value))) if isinstance(node, ast.Constant) else "?"


def given(function: FunctionInfo, outline: str, *, bound: bool) -> tuple[Need, ...]:
    """The parameters for which such a call gives a constant, or leaves their constant default, and whether that is true."""
    places, *rest = outline.split(";")
    named = dict(part.partition("=")[::2] for part in rest)
    found: list[Need] = []
    for place, param in enumerate(function.params, start=-1 if bound else 0):
        if param.kind in ("rest", "keywords"):
            continue
        value = named.get(param.name)
        if value is None and param.kind != "keyword" and 0 <= place < len(places):
            value = places[place] if "*" not in places[: place + 1] else "?"
        if value is None and not ("**" in named or "*" in places):
            value = _truth(param.default) if param.default is not None else None
        if value in ("0", "1"):
            found.append((param.name, value == "1"))
    return tuple(found)
