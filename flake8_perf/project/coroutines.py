"""What a coroutine that is started many times does: I/O or not, and whether it limits itself."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from flake8_perf.facts.functions import CodeFunction
from flake8_perf.project.foreign import ForeignFunction
from flake8_perf.semantics.definitions import SourceFunction

if TYPE_CHECKING:
    from flake8_perf.context import Context

_IDLE = frozenset(("sleep", "lock", "event", "condition", "queue", "stat", "future", "thread"))
"""Kinds of waiting that use up nothing, however many wait."""

_MOST_FUNCTIONS = 20
"""How many functions are looked into for one coroutine."""

Looked = tuple[bool, list[SourceFunction]]
"""Whether a function itself does what is looked for, and the functions that it leads to."""


class Coroutines:
    """Answers about the coroutines of one file; each function is looked into once."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._limits: dict[ast.AST, Looked] = {}
        self._unknowns: dict[ast.AST, Looked] = {}

    def does_io(self, coroutine: ast.Call) -> str:
        """Whether running the coroutine does I/O: ``surely``, ``maybe`` (it can't be looked into), or ``no``."""
        ctx = self._ctx
        targets = ctx.targets(coroutine)
        if not targets:
            return "maybe"
        for target in targets:
            kinds = {e.text("kind") for e in target.effects if e.word in ("waits", "blocks")}
            if isinstance(target.info, CodeFunction):
                kinds |= {r.kind for r in ctx.summaries.effects(target.info) if r.word in ("waits", "blocks")}
            if kinds - _IDLE:
                return "surely"
            if isinstance(target.info, SourceFunction) and self._awaits_unknown(target.info):
                return "maybe"
            if isinstance(target.info, ForeignFunction) and ctx.summaries.awaits_unknown(target.info):
                return "maybe"
        return "no"

    def is_limited(self, function: SourceFunction) -> bool:
        """Whether a coroutine, or one that it calls, takes a semaphore or limiter around its work."""
        return _leads_to(function, self._limits, self._limiting)

    def _limiting(self, function: SourceFunction) -> Looked:
        return bool(self._ctx.limiters_in(function.node)), self._functions(function.scope.calls)

    def _awaits_unknown(self, function: SourceFunction) -> bool:
        """Whether the coroutine, or one that it awaits, awaits something that can't be looked into."""
        return _leads_to(function, self._unknowns, self._awaiting)

    def _awaiting(self, function: SourceFunction) -> Looked:
        nodes = [node for node in ast.walk(function.node) if isinstance(node, (ast.Await, ast.AsyncWith, ast.AsyncFor))]
        calls = [node.value for node in nodes if isinstance(node, ast.Await) and isinstance(node.value, ast.Call)]
        is_open = any(not isinstance(node, ast.Await) for node in nodes) or not all(map(self._ctx.targets, calls))
        far = (t.info for call in calls for t in self._ctx.targets(call) if isinstance(t.info, ForeignFunction))
        return is_open or any(map(self._ctx.summaries.awaits_unknown, far)), self._functions(calls)

    def _functions(self, calls: list[ast.Call]) -> list[SourceFunction]:
        """The last functions of the file that these calls reach: no more are looked into."""
        reached = (t.info for call in calls for t in self._ctx.targets(call) if isinstance(t.info, SourceFunction))
        return list(dict.fromkeys(reached))[-_MOST_FUNCTIONS:]


def _leads_to(function: SourceFunction, known: dict[ast.AST, Looked], look: Callable[[SourceFunction], Looked]) -> bool:
    """Whether something is found in a function or in one of the first few that it leads to."""
    todo, seen = [function], set[ast.AST]()
    while todo and len(seen) < _MOST_FUNCTIONS:
        here = todo.pop()
        if here.node in seen:
            continue
        seen.add(here.node)
        if here.node not in known:
            known[here.node] = look(here)
        found, others = known[here.node]
        if found:
            return True
        todo += others
    return False
