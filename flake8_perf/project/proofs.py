"""What a test that holds, and an awaited expression that is over, tell of what is ready."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from flake8_perf.facts.naming import last_name
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.usage import written

Fact = tuple[str, str]
"""What is ready: its kind, as asked (empty where it was awaited), and how it is written; ``*x`` are the items of ``x``."""

ANSWERS = {
    "done": ("future", True),
    "ready": ("future", True),
    "empty": ("queue", False),
    "qsize": ("queue", True),
    "poll": ("queue", True),
}
"""Methods by which code asks whether there is anything to wait for, and which answer says that there is not."""

_PASSED_ON = {"wrap_future": 1, "ensure_future": 1, "shield": 1, "wait_for": 1, "gather": None}
"""Calls that are over when what they are given is: how many of their arguments that is said of."""

_DEEPEST = 12
"""Expressions inside one another through which a fact is followed; a name counts for several."""

_NAME = 4
_FEW = 4
"""Bindings of one name that are looked at."""


class Proofs:
    """Answers about expressions of one file."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference
        self._appended: dict[ast.AST, dict[str, set[str]]] = {}

    def proven(self, test: ast.expr, answer: bool, depth: int = 0) -> set[Fact]:
        """What is ready where a test has this answer; or where an iterable, `range(queue.qsize())`, has an item."""
        if depth > _DEEPEST:
            return set()
        match test:
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                return self.proven(inner, not answer, depth + 1)
            case ast.BoolOp(op=op, values=values):
                parts = [self.proven(value, answer, depth + 1) for value in values]
                # An `and` that holds tells of all its parts, as does an `or` that does not.
                return set.union(*parts) if isinstance(op, ast.And) == answer else set.intersection(*parts)
            case ast.NamedExpr(value=inner):
                return self.proven(inner, answer, depth + 1)
            case ast.Name():
                given = [value for owner, value in owners(self._, test) if isinstance(owner, ast.Assign)]
                may_answer = [v for v in given if not isinstance(v, ast.Constant) or bool(v.value) == answer]
                parts = [self.proven(value, answer, depth + _NAME) for value in may_answer]
                return set.intersection(*parts) if parts else set()
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                is_true = _is_true(op, right, answer)
                return self.proven(left, is_true, depth + 1) if is_true is not None else set()
            case ast.Call():
                return self._answered(test, answer, depth)
        return set()

    def _answered(self, call: ast.Call, answer: bool, depth: int) -> set[Fact]:
        """What the answer of a call proves."""
        match call:
            case ast.Call(func=ast.Name(id="range" | "min"), args=args) if answer:
                return {fact for arg in args for fact in self.proven(arg, True, depth + 1)}
            case ast.Call(func=ast.Name(id="all" | "any" as name), args=[ast.GeneratorExp(elt=elt, generators=[one])]):
                ready = self.proven(elt, answer, depth + 1) if answer == (name == "all") and not one.ifs else ()
                return {(kind, f"*{written(one.iter)}") for kind, item in ready if item == written(one.target)}
            case ast.Call(func=ast.Attribute(attr=method, value=asked)) if method in ANSWERS:
                kind, ready_answer = ANSWERS[method]
                return {(kind, written(asked))} if answer == ready_answer else set()
        return set()

    def awaited(self, node: ast.expr, depth: int = 0) -> Iterator[str]:
        """What an awaited expression waits for to its end: `x`, `wrap_future(x)`, several of these in `gather(…)`.

        Of `run_in_executor(executor, work, x)` it is all that takes part.
        """
        if depth > _DEEPEST:
            return
        match node:
            case ast.Name() | ast.Attribute():
                yield from (written(node), *self.of_items(node))
                for owner, source in owners(self._, node):
                    follow = self.awaited if isinstance(owner, ast.Assign) else self._awaited_items
                    yield from follow(source, depth + _NAME)
            case ast.Starred(value=inner):
                yield from self._awaited_items(inner, depth + 1)
            case ast.Call(func=ast.Attribute(attr="run_in_executor"), args=args):
                yield from (written(arg) for arg in args if isinstance(arg, (ast.Name, ast.Attribute)))
            case ast.Call(func=ast.Attribute(attr="wait", value=event), args=[], keywords=[]):
                yield written(event)
            case ast.Call(args=[first], keywords=[]) if last_name(node.func) == "wait":
                yield from self._awaited_items(first, depth + 1)
            case ast.Call(args=args) if last_name(node.func) in _PASSED_ON:
                for arg in args[: _PASSED_ON[last_name(node.func)]]:
                    yield from self.awaited(arg, depth + 1)

    def _awaited_items(self, items: ast.expr, depth: int) -> Iterator[str]:
        """The same of an expression whose items are all waited for."""
        if depth > _DEEPEST:
            return
        match items:
            case ast.List(elts=elts) | ast.Tuple(elts=elts) | ast.Set(elts=elts):
                for elt in elts:
                    yield from self.awaited(elt, depth + 1)
            case ast.ListComp(elt=elt) | ast.SetComp(elt=elt) | ast.GeneratorExp(elt=elt):
                yield from self.awaited(elt, depth + 1)
            case ast.Call(func=ast.Name(id="map"), args=[function, given]) if last_name(function) == "wrap_future":
                yield from self._awaited_items(given, depth + 1)
            case ast.Call(args=[given, *_]) if last_name(items.func) == "as_completed":
                yield from self._awaited_items(given, depth + 1)
            case ast.Name() | ast.Attribute():
                yield f"*{written(items)}"
                for source in sources(self._, items):
                    yield from self._awaited_items(source, depth + _NAME)
                yield from self._given_with(items)

    def of_items(self, node: ast.expr) -> Iterator[str]:
        """`*futures` for the `future` of a loop over `futures`."""
        for owner, source in owners(self._, node):
            if isinstance(owner, (ast.For, ast.comprehension)) and isinstance(source, (ast.Name, ast.Attribute)):
                yield f"*{written(source)}"

    def _given_with(self, items: ast.expr) -> set[str]:
        """What takes part in the work of executors whose futures are appended to a list in the same function."""
        scope = self._.structure.scope_of(items).node
        if scope not in self._appended:
            found = self._appended[scope] = {}
            for run in self._.structure.calls.get("run_in_executor", ()):
                match self._.structure.parents.get(run):
                    case ast.Call(func=ast.Attribute(attr="append", value=held)) if self._.structure.scope_of(run).node is scope:
                        found.setdefault(written(held), set()).update(self.awaited(run))
        return self._appended[scope].get(written(items), set())


def _is_true(op: ast.cmpop, right: ast.expr, answer: bool) -> bool | None:
    """Whether a comparison that has this answer says that its left side is true (a count: not zero); None for neither."""
    value = right.value if isinstance(right, ast.Constant) else None
    if isinstance(op, (ast.Is, ast.Eq, ast.IsNot, ast.NotEq)) and (isinstance(value, bool) or value == 0):
        return (answer == isinstance(op, (ast.Is, ast.Eq))) == bool(value)
    if answer:
        return True if isinstance(op, ast.Gt) or (isinstance(op, ast.GtE) and value != 0) else None
    return True if isinstance(op, ast.LtE) or (isinstance(op, ast.Lt) and value != 0) else None


def owners(inference: Inference, node: ast.expr) -> Iterator[tuple[Any, ast.expr]]:
    """What binds a name, and from what: an assignment from its right-hand side, a loop from what it iterates."""
    bindings = inference.bindings.reaching(node)[0] if isinstance(node, ast.Name) else []
    for binding in bindings[:_FEW]:
        owner: Any = inference.structure.parents.get(binding)
        if isinstance(owner, (ast.Tuple, ast.List)):
            owner = inference.structure.parents.get(owner)
        source = getattr(owner, "iter", getattr(owner, "value", None))
        if isinstance(owner, (ast.Assign, ast.For, ast.AsyncFor, ast.comprehension)) and source is not None:
            yield owner, source


def sources(inference: Inference, node: ast.expr) -> Iterator[ast.expr]:
    """What a name is taken from: the right-hand side of its assignment, or what its loop iterates."""
    return (source for _owner, source in owners(inference, node))
