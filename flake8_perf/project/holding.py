"""What is held where: the stretches of a function in which a lock is taken or a transaction is open."""

from __future__ import annotations

import ast
import bisect
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from flake8_perf.project.holders import Holders
from flake8_perf.project.sites import Site, Sites
from flake8_perf.semantics.bindings import inside, position
from flake8_perf.semantics.flow import function_around
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import LOOPS, FunctionNode
from flake8_perf.semantics.usage import Usage, span
from flake8_perf.semantics.values import Values

Span = tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, eq=False)
class Held:
    """A stretch of one function in which something is held.

    `what` is ``lock`` or ``transaction``; `place` the expression that takes it; `thing` the lock itself, or for a
    transaction what opens it; `span` the text between taking and giving back.
    """

    what: str
    place: ast.expr
    thing: ast.expr
    function: FunctionNode | None
    span: Span


class Holding:
    """Answers for one file."""

    def __init__(self, inference: Inference, values: Values, usage: Usage, sites: Sites) -> None:
        self._ = inference
        self._usage, self._sites = usage, sites
        self._holders = Holders(inference, values)
        self.locks = self._holders.locks
        self.shown = sites.summaries.shown
        self._known: dict[ast.AST, list[Held]] = {}

    def at(self, node: ast.AST) -> list[Held]:
        """What a `with` statement, an `acquire` call or the decorators of a function hold, and over what."""
        if node not in self._known:
            self._known[node] = list(self._at(node))
        return self._known[node]

    def _at(self, node: Any) -> Iterator[Held]:
        if isinstance(node, (ast.With, ast.AsyncWith)):
            yield from self._entered(node)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            opener = next((d for d in node.decorator_list if self._holders.opens(d)), None)
            if opener is not None:
                yield Held("transaction", opener, opener, node, (position(node.body[0]), span(node)[1]))
        elif isinstance(node, ast.Call):
            yield from self._acquired(node)

    def work_in(self, held: Held) -> list[Site]:
        """What the stretch does, straight or through calls, in the order of the text."""
        far = (call for call, _anywhere in self._sites.summaries.far_calls(lambda call: self._is_within(call, held)))
        calls = sorted(dict.fromkeys((*self._loud, *far)), key=position)
        return [site for call in self.calls_in(held, calls) for site in self._sites.at(call)]

    @functools.cached_property
    def _loud(self) -> list[ast.Call]:
        return self._sites.interest.sites()

    def calls_in(self, held: Held, calls: list[ast.Call]) -> list[ast.Call]:
        """Those of some calls, in the order of the text, that a stretch runs itself."""
        here, there = (bisect.bisect_left(calls, place, key=position) for place in held.span)
        return [call for call in calls[here:there] if self.is_held_at(call, held)]

    @functools.cached_property
    def locks_taken(self) -> list[Held]:
        """Every stretch of the file that holds a lock, in the order of the text."""
        structure = self._.structure
        nodes = [*structure.nodes.get(ast.With, ()), *structure.nodes.get(ast.AsyncWith, ()), *structure.calls.get("acquire", ())]
        found = (held for node in nodes for held in self.at(node) if held.what == "lock")
        return sorted(found, key=lambda held: position(held.place))

    def is_first(self, node: ast.expr, held: Held) -> bool:
        """Whether a stretch begins with a place: nothing is called before it, by an earlier statement or an earlier turn."""
        statement = self._.structure.statement(node)
        if statement is None or held.function is None:
            return False
        first, here = held.span[0], position(statement)
        if any(isinstance(around, LOOPS) and position(around) >= first for around in self._.structure.ancestors(node)):
            return False
        return not any(first <= position(call) < here for call in self._.structure.scopes[held.function].calls)

    def is_held_at(self, node: ast.AST, held: Held) -> bool:
        """Whether a place is in a stretch: in the same function, and the lock was not given back for it."""
        if not self._is_within(node, held):
            return False
        given_back = self._usage.calls_on(held.thing, ("release",), held.place) if held.what == "lock" else ()
        return not any(position(release) < position(node) for release in given_back if self._is_within(release, held))

    def _is_within(self, node: ast.AST, held: Held) -> bool:
        return held.span[0] <= position(node) < held.span[1] and function_around(self._, node) is held.function

    def after_commit(self, held: Held) -> str:
        """The call that runs a function once a transaction is committed; empty where its library has none."""
        return self._holders.after_commit(held.thing)

    # Stretches

    def _entered(self, node: ast.With | ast.AsyncWith) -> Iterator[Held]:
        function = function_around(self._, node)
        for number, item in enumerate(node.items):
            what = self._holders.holds(item.context_expr)
            if what and not isinstance(function, ast.Lambda):
                behind = node.items[number + 1].context_expr if number + 1 < len(node.items) else node.body[0]
                yield Held(what, item.context_expr, item.context_expr, function, (position(behind), span(node)[1]))

    def _acquired(self, call: ast.Call) -> Iterator[Held]:
        statement, function = self._.structure.statement(call), function_around(self._, call)
        if not isinstance(call.func, ast.Attribute) or not isinstance(statement, ast.Expr) or isinstance(function, ast.Lambda):
            return
        lock = call.func.value
        body = self.until_release(statement, lock) if self.locks.is_lock(lock) and self.locks.is_waited_for(call) else []
        if body:
            yield Held("lock", call, lock, function, (position(body[0]), span(body[-1])[1]))

    def until_release(self, statement: ast.stmt, lock: ast.expr) -> list[ast.stmt]:
        """The statements after an `acquire` in its block, up to the one in which the lock is released; none where it never is."""
        parents = self._.structure.parents
        release: ast.AST | None = next(iter(self._usage.calls_on(lock, ("release",), statement)), None)
        owner = parents[statement]
        while release is not None and parents.get(release) is not owner:
            release = parents.get(release)
        for block in (getattr(owner, field, None) for field in ("body", "orelse", "finalbody")):
            if isinstance(release, ast.stmt) and isinstance(block, list) and inside(block, statement) and inside(block, release):
                # Of the statement that releases, what runs before: the body of a `try … finally: release()`.
                between = block[block.index(statement) + 1 : block.index(release)]
                return [*between, *(release.body if isinstance(release, ast.Try) else [])]
        return []
