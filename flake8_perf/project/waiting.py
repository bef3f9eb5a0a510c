"""Whether what can block does: not where the lock is new, the future done, the time limit nothing, or no event loop runs."""

from __future__ import annotations

import ast
import bisect
import functools
from collections.abc import Iterator
from typing import Any

from flake8_perf.facts.functions import FunctionInfo
from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import ClassObject
from flake8_perf.models.stub import StubFunction
from flake8_perf.project.proofs import sources
from flake8_perf.project.readiness import Place, Readiness, Span, is_within, merged, span_of
from flake8_perf.semantics.bindings import position
from flake8_perf.semantics.calling import Target
from flake8_perf.semantics.definitions import SourceFunction
from flake8_perf.semantics.flow import function_around, own_nodes
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import FunctionNode
from flake8_perf.semantics.usage import written
from flake8_perf.semantics.values import Values

_LOOP_QUESTIONS = frozenset({"get_running_loop", "_get_running_loop", "is_running", "current_async_library"})
"""Calls by which code asks whether an event loop runs around it, also where a project wraps them under the same name."""

_LOOP_GETTERS = frozenset({"get_running_loop", "_get_running_loop"})

_LEAVES = (ast.Return, ast.Raise, ast.Continue, ast.Break)
_NEVER = 1 << 30
"""Behind every line."""


class Waiting:
    """Answers about single calls of one file."""

    def __init__(self, inference: Inference, values: Values) -> None:
        self._ = inference
        self._values = values
        self._readiness = Readiness(inference)
        self._aside: dict[ast.AST, list[Span]] = {}
        self._questions: dict[ast.AST, int] = {}
        self._stores: dict[ast.AST, dict[str, list[tuple[Place, int]]]] = {}

    def is_over(self, call: ast.Call, target: Target, kind: str) -> bool:
        """Whether a call that may block surely has nothing to wait for."""
        if kind == "loop":
            return self._asks_for_loop(call)
        receiver = call.func.value if isinstance(call.func, ast.Attribute) else None
        if receiver is not None and kind == "socket":
            return self._never_blocks(receiver)
        if receiver is not None and kind == "subprocess":
            return self._was_ended(call, receiver)
        if receiver is None or kind not in ("lock", "queue", "event", "condition", "future", "thread"):
            return False
        if self._has_no_time(call, target) or (kind == "lock" and self._is_new(receiver)):
            return True
        return kind != "lock" and self._readiness.is_ready(call, receiver, kind)

    def _was_ended(self, call: ast.Call, receiver: ast.expr) -> bool:
        """`process.kill()` further up in the function: waiting for it takes no time. A `terminate` can be ignored."""
        name, function = written(receiver), function_around(self._, call)
        for ending in self._.structure.calls.get("kill", ()):
            if isinstance(ending.func, ast.Attribute) and position(ending) < position(call):
                if written(ending.func.value) == name and function_around(self._, ending) is function:
                    return True
        return False

    def keeps_nobody(self, node: ast.AST) -> bool:
        """Whether a place is reached only where no event loop runs, or only once for all callers."""
        function = function_around(self._, node)
        if function is None or isinstance(function, ast.Lambda):
            return False
        return is_within(position(node), self._aside_in(function))

    def is_cached(self, function: SourceFunction) -> bool:
        """Whether a function keeps what it gave: it runs once for all callers, or once for each argument."""
        if isinstance(function.node, ast.Lambda):
            return False
        words = self._.definitions.words
        decorators = [d.func if isinstance(d, ast.Call) else d for d in function.node.decorator_list]
        return any("caches" in words(atom) for decorator in decorators for atom in self._.type_of(decorator).atoms)

    # Nothing to wait for

    def _has_no_time(self, call: ast.Call, target: Target) -> bool:
        """`timeout=0`: it answers at once."""
        for effect in target.effects:
            if effect.word == "bounded_by":
                name = effect.text("param")
                given = target.info.argument(name, call, bound=target.takes_receiver, given=target.given)
                default = next((p.default for p in target.info.params if p.name == name), None) if given.absent else None
                value = given.node if given.node is not None else default
                if value is not None and self._values.value_of(value).constant == 0:
                    return True
        return False

    def _never_blocks(self, receiver: ast.expr) -> bool:
        """A socket that was told, somewhere in the file, to give an error rather than wait: `setblocking(False)`."""
        structure = self._.structure
        for name in self._.models.names_of("bounds_later", structure.imports) & set(structure.calls):
            for call in structure.calls[name]:
                if isinstance(call.func, ast.Attribute) and last_name(call.func.value) == last_name(receiver) and call.args:
                    constant = self._values.value_of(call.args[0]).constant
                    if isinstance(constant, (bool, int, float)) and not constant:
                        return True
        return False

    def _is_new(self, receiver: ast.expr) -> bool:
        """A lock that the same function has just made: nobody else holds it."""
        if not isinstance(receiver, ast.Name):
            return False
        owners = [self._.structure.parents.get(b) for b in self._.bindings.reaching(receiver)[0]]
        here = self._.structure.scope_of(receiver)
        return bool(owners) and all(
            isinstance(o, ast.Assign) and self._.structure.scope_of(o) is here and self._makes(o.value) for o in owners
        )

    def _makes(self, node: ast.expr) -> bool:
        """Whether an expression is the call of a constructor."""
        targets = self._.calling.targets(node)[0] if isinstance(node, ast.Call) else []
        return bool(targets) and all(t.made is not None or _is_factory(t.info) for t in targets)

    # No event loop to wait, or once only

    def _asks_for_loop(self, call: ast.Call) -> bool:
        """Whether the function asks first whether a loop runs; or the file allows loops inside loops."""
        return self._nests or self._question_around(call) <= self._last_line(call)

    @functools.cached_property
    def _nests(self) -> bool:
        """Whether the file calls `nest_asyncio.apply()`."""
        if "nest_asyncio" not in self._.source.text:
            return False
        aliases = (alias for statement in self._.structure.imports for alias in statement.names)
        names = {"apply", *(alias.asname for alias in aliases if alias.name == "apply" and alias.asname)}
        called = [call.func for name in names for call in self._.structure.calls.get(name, ())]
        return any(getattr(a, "origin", "") == "nest_asyncio.apply" for callee in called for a in self._.type_of(callee).atoms)

    def _question_around(self, call: ast.Call) -> int:
        """Where the function around a call first asks whether an event loop runs.

        In a coroutine one does: who gets the running loop there does not ask.
        """
        function = function_around(self._, call)
        if function is None or isinstance(function, ast.Lambda):
            return _NEVER
        if function not in self._questions:
            asked = [node for node in own_nodes(function.body) if isinstance(node, ast.Call) and _is_question(node)]
            if isinstance(function, ast.AsyncFunctionDef):
                asked = [node for node in asked if last_name(node) not in _LOOP_GETTERS]
            self._questions[function] = min((node.lineno for node in asked), default=_NEVER)
        return self._questions[function]

    def _last_line(self, call: ast.Call) -> int:
        """The last line of what is evaluated with a call: `x.run(…) if not x.is_running() else None` asks behind it."""
        statement = self._.structure.statement(call)
        return call.lineno if statement is None or isinstance(statement, _COMPOUND) else statement.end_lineno or call.lineno

    def _aside_in(self, function: FunctionNode) -> list[Span]:
        """The parts of a function that run where no event loop does, or once for all callers."""
        if function not in self._aside:
            # In a coroutine a loop always runs: who asks there wants the loop itself.
            asks = isinstance(function, ast.FunctionDef) and self._asks
            self._aside[function] = merged(self._aside_blocks(function.body, asks))
        return self._aside[function]

    @functools.cached_property
    def _asks(self) -> bool:
        """Whether the file asks anywhere if a loop runs."""
        return any(question in self._.source.text for question in _LOOP_QUESTIONS)

    def _aside_blocks(self, body: list[ast.stmt], asks: bool) -> Iterator[Span]:
        todo = [body]
        while todo:
            block = todo.pop()
            for statement, following in zip(block, [*block[1:], None]):
                rest = (position(following), span_of(block)[1]) if following is not None else None
                if isinstance(statement, ast.If):
                    yield from self._aside_branches(statement, rest, asks)
                elif asks and isinstance(statement, ast.Try) and any(map(_is_question, own_nodes(statement.body))):
                    yield from (span_of(handler.body) for handler in statement.handlers)
                    if rest and isinstance([*statement.body, *statement.orelse][-1], _LEAVES):
                        yield rest
                todo += _blocks(statement)

    def _aside_branches(self, statement: ast.If, rest: Span | None, asks: bool) -> Iterator[Span]:
        """Of an `if`: the branch where no loop runs, the one that fills what is missing, and what is left behind it."""
        runs = self._loop_runs(statement.test) if asks else None
        body = span_of(statement.body)
        if runs is False or self._fills(statement.test, body, missing=True):
            yield body
        if runs and statement.orelse:
            yield span_of(statement.orelse)
        if rest is not None and isinstance(statement.body[-1], _LEAVES):
            if runs or (_is_short(rest) and self._fills(statement.test, rest, missing=False)):
                yield rest

    def _loop_runs(self, test: ast.expr) -> bool | None:
        """What a test says when it holds: that a loop runs, that none does, or (None) neither."""
        match test:
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                says = self._loop_runs(inner)
                return None if says is None else not says
            case ast.Compare(left=inner, ops=[ast.Is() | ast.IsNot() as op], comparators=[ast.Constant(value=None)]):
                return isinstance(op, ast.IsNot) if self._loop_runs(inner) else None
            case ast.BoolOp(op=ast.And(), values=values):
                return True if any(self._loop_runs(value) for value in values) else None
            case ast.Name():
                return True if any(map(_is_question, sources(self._, test))) else None
        return True if _is_question(test) else None

    def _fills(self, test: ast.expr, span: Span, *, missing: bool) -> bool:
        """Whether a test asks if something that lasts is missing (or there), and these statements then set it."""
        parts = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) and missing else [test]
        for part in parts:
            asked = _asked_for(part, missing=missing)
            if asked is not None and self._is_shared(asked):
                stores = self._stores_around(asked).get(written(asked), [])
                first, behind = (bisect.bisect_left(stores, (place, 0)) for place in span)
                # A flag that is set, or what is taken away again, keeps nothing for the next caller.
                if first < behind and stores[behind - 1][1] == (stores[first - 1][1] if first else 0):
                    return True
        return False

    def _stores_around(self, node: ast.expr) -> dict[str, list[tuple[Place, int]]]:
        """Where the function around a place sets what, in order, and how many constants it has set that to by then."""
        function = function_around(self._, node)
        if function is None or isinstance(function, ast.Lambda):
            return {}
        if function not in self._stores:
            found = self._stores[function] = {}
            assigned = [n for n in own_nodes(function.body) if isinstance(n, ast.Assign)]
            for statement in sorted(assigned, key=position):
                for target in statement.targets:
                    stores = found.setdefault(written(target), [])
                    constants = (stores[-1][1] if stores else 0) + isinstance(statement.value, ast.Constant)
                    stores.append((position(statement), constants))
        return self._stores[function]

    def _is_shared(self, node: ast.expr) -> bool:
        """A global of the module, or an attribute of a method's own object or class."""
        if isinstance(node, ast.Name):
            return self._.structure.scope_of(node).declared.get(node.id) == "global"
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
            return False
        function = self._.structure.scope_of(node).node
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            own = [*function.args.posonlyargs, *function.args.args][:1]
            if own and own[0].arg == node.value.id:
                return self._.definitions.function(function).owner is not None
        return any(isinstance(atom, ClassObject) for atom in self._.type_of(node.value).atoms)


_GETTER = 12
"""So many lines a function has at most that makes something once and hands it out."""

_COMPOUND = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try)


def _is_short(span: Span) -> bool:
    """Whether some statements only make what is missing. More of them are the work of each object, done once for it."""
    return span[1][0] - span[0][0] < _GETTER


def _is_factory(info: FunctionInfo) -> bool:
    """A library's function under the name of a class: `multiprocessing.Lock()`."""
    return isinstance(info, StubFunction) and info.name[:1].isupper()


def _is_question(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and last_name(node) in _LOOP_QUESTIONS


def _blocks(statement: Any) -> Iterator[list[ast.stmt]]:
    """The blocks of a compound statement that run in the same function."""
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return
    for part in ("body", "orelse", "finalbody"):
        block = getattr(statement, part, None)
        if isinstance(block, list):
            yield block
    for inner in (*getattr(statement, "handlers", ()), *getattr(statement, "cases", ())):
        yield inner.body


def _asked_for(test: ast.expr, *, missing: bool) -> ast.expr | None:
    """The name or attribute of which a test says that it is missing: `x is None`, `not x`; or that it is there."""
    match test:
        case ast.Compare(left=asked, ops=[ast.Is() | ast.IsNot() as op], comparators=[ast.Constant(value=None)]):
            return asked if isinstance(op, ast.Is) == missing else None
        case ast.UnaryOp(op=ast.Not(), operand=asked):
            return asked if missing else None
    return None if missing else test
