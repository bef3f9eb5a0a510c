"""Whether a lock that is taken by hand is given back on every way out."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

from flake8_perf.facts.functions import Effect
from flake8_perf.models.stub import StubFunction
from flake8_perf.project.locks import Locks
from flake8_perf.semantics.bindings import inside, position
from flake8_perf.semantics.flow import function_around, own_nodes
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import FunctionNode
from flake8_perf.semantics.usage import Usage, written

_LEAVES = (ast.Return, ast.Raise)
_AWAY = (*_LEAVES, ast.Continue, ast.Break)
_EVERYTHING = frozenset({"Exception", "BaseException"})
_BLOCKS = ("body", "orelse", "finalbody", "handlers")
_MEMORY = ("list", "dict", "set", "str", "bytes", "tuple", "len", "bool", "print", "isinstance", "range", "enumerate", "sorted")
_SOUND = (
    *(f"builtins.{name}" for name in _MEMORY),
    "collections.",
    "time.",
    "logging.",
    "threading.",
    "multiprocessing.synchronize.",
)
"""What is not expected to raise where it is given what it takes."""


@dataclass(frozen=True)
class Kept:
    """How a lock can stay taken: the function is left (``leaves``), or a call may raise (``raises``), at `place`."""

    how: str
    place: ast.AST


class Releasing:
    """Answers for one file."""

    def __init__(self, inference: Inference, usage: Usage, locks: Locks) -> None:
        self._ = inference
        self._usage, self._locks = usage, locks

    def kept(self, acquire: ast.Call) -> Kept | None:
        """How a lock that a call takes can stay taken; None where it can't, or is meant to, or where that is open.

        Only a function that gives the lock back itself, where all goes well, is held to do so where it does not.
        """
        function, statement = function_around(self._, acquire), self._.structure.statement(acquire)
        receiver = acquire.func.value if isinstance(acquire.func, ast.Attribute) else None
        if receiver is None or not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return None
        if not isinstance(statement, ast.Expr) or not self._locks.is_lock(receiver, counts=True):
            return None
        if not self._locks.is_waited_for(acquire):
            return None
        releases = self._releases(receiver, function)
        later = [release for release in releases if position(release) > position(acquire)]
        if len(later) < len(releases) or not later or any(self._is_sure(release, function) for release in later):
            return None
        return self._way_out(statement, later, function)

    def _releases(self, lock: ast.expr, function: FunctionNode) -> list[ast.Call]:
        """Where a function gives a lock back; nothing where a function inside it does, for that may run at any time."""
        name = written(lock)
        calls = [call for call in self._usage.calls_on(lock, ("release",)) if written(_receiver(call)) == name]
        own = [call for call in calls if function_around(self._, call) is function]
        inner = [call for call in calls if call not in own and any(a is function for a in self._.structure.ancestors(call))]
        return [] if inner or self._is_handed_on(lock, function) else own

    def _is_handed_on(self, lock: ast.expr, function: FunctionNode) -> bool:
        """Whether the function hands the lock's `release` to somebody who calls it: `task.add_done_callback(lock.release)`."""
        for read in self._usage.reads(lock, function):
            parent: Any = self._.structure.parents.get(read)
            if isinstance(parent, ast.Attribute) and parent.attr == "release":
                call = self._.structure.parents.get(parent)
                if not (isinstance(call, ast.Call) and call.func is parent):
                    return True
        return False

    def _is_sure(self, release: ast.Call, function: FunctionNode) -> bool:
        """Whether a release runs whatever happens: in a `finally`, or where all exceptions are caught."""
        child: ast.AST = release
        for around in self._.structure.ancestors(release):
            if around is function:
                return False
            if isinstance(around, ast.Try) and inside(around.finalbody, child):
                return True
            if isinstance(around, ast.ExceptHandler) and _catches_all(around):
                return True
            child = around
        return False

    def _way_out(self, taken: ast.stmt, releases: list[ast.Call], function: FunctionNode) -> Kept | None:
        """The first place behind an `acquire` from which the function can be left with the lock taken."""
        released = [self._.structure.statement(release) for release in releases]
        ordinary = [statement for statement in released if statement is not None and not self._is_in_handler(statement, function)]
        if not ordinary:
            return None  # kept where all goes well: it is given back by somebody else
        last = position(ordinary[-1])
        if not self._shares_block(taken, ordinary[-1]):
            return None
        nodes = sorted((n for n in own_nodes(function.body) if position(taken) < position(n) < last), key=position)
        for node in nodes:
            if isinstance(node, _LEAVES) and not self._is_free_at(node, taken, released):
                return Kept("leaves", node)
        calls = (n for n in nodes if isinstance(n, ast.Call) and self._.structure.statement(n) not in (taken, *released))
        risky = (call for call in calls if self._may_raise(call) and not self._is_caught(call, taken))
        return next((Kept("raises", call) for call in risky if not self._is_free_at(call, taken, released)), None)

    def _shares_block(self, taken: ast.stmt, release: ast.stmt) -> bool:
        """Whether a release stands in the block of the `acquire`, or in a statement of it."""
        owner = self._.structure.parents[taken]
        block = next((block for block in _blocks(owner) if inside(block, taken)), [])
        chain = [release, *self._.structure.ancestors(release)]
        return any(inside(block, around) for around in chain if isinstance(around, ast.stmt))

    def _is_in_handler(self, node: ast.AST, function: FunctionNode) -> bool:
        for around in self._.structure.ancestors(node):
            if around is function:
                return False
            if isinstance(around, ast.ExceptHandler):
                return True
        return False

    def _is_free_at(self, place: ast.AST, taken: ast.stmt, released: list[ast.stmt | None]) -> bool:
        """Whether the lock may have been given back by a place: further up in its block, or in one around it.

        A branch that gives it back and leaves changes nothing for what comes behind it.
        """
        child = place
        for around in self._.structure.ancestors(place):
            for block in _blocks(around):
                if inside(block, child):
                    behind = (s for s in released if s is not None and position(taken) < position(s) < position(child))
                    if any(self._gives_back(statement, s) for s in behind for statement in block):
                        return True
                    if inside(block, taken):
                        return False
            child = around
        return False

    def _gives_back(self, statement: ast.stmt, release: ast.stmt) -> bool:
        """Whether a release is a statement, or stands in a branch of it that goes on behind it."""
        if statement is release:
            return True
        owner = self._.structure.parents[release]
        block = next((block for block in _blocks(owner) if inside(block, release)), [])
        return _holds(statement, release) and bool(block) and not isinstance(block[-1], _AWAY)

    def _is_caught(self, call: ast.Call, taken: ast.stmt) -> bool:
        """Whether a `try` behind the `acquire` catches whatever a call raises."""
        child: ast.AST = call
        for around in self._.structure.ancestors(call):
            if position(around) < position(taken):
                return False
            if isinstance(around, ast.Try) and inside(around.body, child) and any(map(_catches_all, around.handlers)):
                return True
            child = around
        return False

    def _may_raise(self, call: ast.Call) -> bool:
        """Whether a call may raise: any but what the standard library does in memory."""
        targets = self._.calling.targets(call)[0]
        sound = (
            isinstance(t.info, StubFunction) and t.info.qualname.startswith(_SOUND) and not _waits(t.effects) for t in targets
        )
        return not targets or not all(sound)


def _receiver(call: ast.Call) -> ast.expr:
    return call.func.value if isinstance(call.func, ast.Attribute) else call.func


def _catches_all(handler: ast.ExceptHandler) -> bool:
    return handler.type is None or (isinstance(handler.type, ast.Name) and handler.type.id in _EVERYTHING)


def _blocks(node: ast.AST) -> list[list[ast.stmt]]:
    return [block for field in _BLOCKS if isinstance(block := getattr(node, field, None), list)]


def _holds(owner: ast.AST, node: ast.AST) -> bool:
    """Whether a statement is another or stands around it."""
    end = (getattr(owner, "end_lineno", 0) or 0, getattr(owner, "end_col_offset", 0) or 0)
    return position(owner) <= position(node) < end


def _waits(effects: tuple[Effect, ...]) -> bool:
    return any(effect.word in ("blocks", "waits") for effect in effects)
