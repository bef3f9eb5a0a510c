"""Whether what a call waits for is there already: the function has asked for it, awaited it, or got it from `wait(…)`."""

from __future__ import annotations

import ast
import bisect
from collections.abc import Iterable, Iterator
from typing import Any

from flake8_perf.project.proofs import ANSWERS, Fact, Proofs, sources
from flake8_perf.semantics.bindings import inside, position
from flake8_perf.semantics.flow import function_around, own_nodes
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import COMPREHENSIONS, LOOPS, FunctionNode
from flake8_perf.semantics.usage import written

Place = tuple[int, int]
Span = tuple[Place, Place]
"""Where some statements begin and end."""

_LEAVES = (ast.Return, ast.Raise, ast.Continue, ast.Break)
_GONE_THROUGH = (ast.With, ast.AsyncWith, ast.Try, *LOOPS)
_NEVER = (1 << 30, 0)
"""Behind every place."""


class Readiness:
    """Answers about the functions of one file."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference
        self._proofs = Proofs(inference)
        self._asks = any(method in inference.structure.calls for method in ANSWERS)
        self._known: dict[ast.AST, dict[Fact, list[Span]]] = {}
        self._stored: dict[tuple[ast.AST, str], list[Place]] = {}

    def is_ready(self, call: ast.Call, receiver: ast.expr, kind: str) -> bool:
        """Whether a call has nothing to wait for, because of what stands around or before it.

        A queue that somebody has awaited may be empty again: of it only a question tells.
        """
        names = {written(receiver), *self._proofs.of_items(receiver)}
        facts = {(kind, name) for name in names}
        if kind != "queue":
            facts |= {("", name) for name in (*names, written(call.func), *self._given_to_make(receiver))}
        function, place = function_around(self._, call), position(call)
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            known = self._facts_in(function)
            if any(is_within(place, known[fact]) for fact in facts & known.keys()):
                return True
        return kind == "future" and self._was_waited_for(receiver)

    def _given_to_make(self, receiver: ast.expr) -> Iterator[str]:
        """What was handed to the thread that is joined: of `Thread(target=work, args=(done,))`, `await done` tells the end."""
        for made in sources(self._, receiver):
            for keyword in made.keywords if isinstance(made, ast.Call) else ():
                yield from (part.id for part in ast.walk(keyword.value) if isinstance(part, ast.Name) and keyword.arg == "args")

    def _was_waited_for(self, node: ast.expr, depth: int = 0) -> bool:
        """`for future in done`, where `done, _ = wait(futures)`; futures that `as_completed` hands out, or that were asked."""
        if depth > 4:
            return False
        if isinstance(node, ast.Call):
            targets = self._.calling.targets(node)[0]
            effects = [e for t in targets for e in t.effects]
            for atom in self._.type_of(node).instances:
                member = atom.info.member("__iter__", atom.args)[0] if atom.info is not None else None
                effects += member.function.effects() if member is not None and member.function is not None else ()
            blocks = any(e.word == "blocks" and e.text("kind") == "future" for e in effects)
            return blocks or any(self._was_waited_for(arg, depth + 1) for arg in node.args[:1])
        if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
            asked = {fact for generator in node.generators for test in generator.ifs for fact in self._proofs.proven(test, True)}
            return ("future", written(node.elt)) in asked
        if isinstance(node, (ast.Attribute, ast.Subscript)):
            return self._was_waited_for(node.value, depth + 1)
        return any(self._was_waited_for(source, depth + 1) for source in sources(self._, node))

    # Where in a function what is known

    def _facts_in(self, function: FunctionNode) -> dict[Fact, list[Span]]:
        """The parts of a function in which something is ready."""
        if function not in self._known:
            found: dict[Fact, list[Span]] = {}
            for node in own_nodes(function.body):
                for fact, (first, behind) in self._facts_at(node):
                    end = min(behind, self._rebound(fact[1].lstrip("*"), first, function))
                    found.setdefault(fact, []).append((first, end))
            self._known[function] = {fact: merged(spans) for fact, spans in found.items()}
        return self._known[function]

    def _rebound(self, name: str, after: Place, function: FunctionNode) -> Place:
        """Where a name is next given another value."""
        if (function, name) not in self._stored:
            self._stored[function, name] = sorted(self._stores(name, function))
        places = self._stored[function, name]
        index = bisect.bisect_right(places, after)
        return places[index] if index < len(places) else _NEVER

    def _stores(self, name: str, function: FunctionNode) -> Iterator[Place]:
        """Behind the assignments to a name, or to the attribute that is written so."""
        stores = [s for s in self._.structure.attribute_stores.get(name.rpartition(".")[2], ()) if written(s) == name]
        for node in (*self._.structure.scopes[function].bindings.get(name.partition(".")[0], ()), *stores):
            owner = self._.structure.statement(node)
            yield _end(owner) if isinstance(owner, (ast.Assign, ast.AnnAssign, ast.AugAssign)) else position(node)

    def _facts_at(self, node: Any) -> Iterator[tuple[Fact, Span]]:
        """What one node of a function tells of which part of it."""
        if isinstance(node, ast.Await):
            for name in self._proofs.awaited(node.value):
                yield ("", name), self._behind(node, name)
        elif not self._asks:
            return
        elif isinstance(node, (ast.If, ast.IfExp, ast.While)):
            yield from self._told((node.test, True), _parts(node.body))
            yield from self._told((node.test, False), _parts(node.orelse))
            if isinstance(node, ast.While) and not _breaks(node):
                yield from self._told((node.test, False), [self._rest(node, (ast.With, ast.AsyncWith))])
            elif isinstance(node, ast.If):
                for block, answer in ((node.body, False), (node.orelse, True)):
                    if block and isinstance(block[-1], _LEAVES):
                        yield from self._told((node.test, answer), [self._rest(node, (ast.With, ast.AsyncWith))])
        elif isinstance(node, ast.Assert):
            yield from self._told((node.test, True), [self._rest(node, (ast.With, ast.AsyncWith))])
        elif isinstance(node, ast.BoolOp):
            for value in node.values[:-1]:
                yield from self._told((value, isinstance(node.op, ast.And)), [(_end(value), _end(node))])
        elif isinstance(node, ast.For):
            yield from self._told((node.iter, True), _parts(node.body))
        elif isinstance(node, COMPREHENSIONS):
            parts = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
            for generator in node.generators:
                for test in (generator.iter, *generator.ifs):
                    yield from self._told((test, True), [span for part in parts for span in _parts(part)])

    def _told(self, answer: tuple[ast.expr, bool], spans: list[Span]) -> Iterator[tuple[Fact, Span]]:
        if spans:
            for fact in self._proofs.proven(*answer):
                yield from ((fact, span) for span in spans)

    def _rest(self, node: ast.expr | ast.stmt, through: tuple[type[ast.AST], ...]) -> Span:
        """What stands behind a place in its block, and behind the statements around it of which it surely runs a part."""
        child: Any = self._.structure.statement(node)
        while True:
            owner: Any = self._.structure.parents[child]
            blocks = (getattr(owner, part, None) for part in ("body", "orelse", "finalbody"))
            block = next((b for b in blocks if isinstance(b, list) and inside(b, child)), [child])
            if not isinstance(owner, through):
                return _end(node), _end(block[-1])
            child = owner

    def _behind(self, node: ast.Await, name: str) -> Span:
        """Where it is known that a place was reached: of `if not future.done(): await …` also what stands behind the `if`."""
        owner = self._.structure.parents.get(self._.structure.statement(node) or node)
        if isinstance(owner, ast.If) and ("future", name) in self._proofs.proven(owner.test, False):
            return _end(node), self._rest(owner, _GONE_THROUGH)[1]
        return self._rest(node, _GONE_THROUGH)


def _breaks(loop: ast.While) -> bool:
    todo: list[ast.AST] = list(loop.body)
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Break):
            return True
        if isinstance(node, ast.stmt) and not isinstance(node, (*LOOPS, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            todo += ast.iter_child_nodes(node)
        elif isinstance(node, (ast.ExceptHandler, ast.match_case)):
            todo += node.body
    return False


def _end(node: ast.expr | ast.stmt) -> Place:
    return node.end_lineno or node.lineno, node.end_col_offset or 0


def _parts(part: list[ast.stmt] | ast.expr) -> list[Span]:
    """Where an expression or a block stands; nowhere if there is none."""
    if isinstance(part, list):
        return [span_of(part)] if part else []
    return [(position(part), _end(part))]


def span_of(block: list[ast.stmt]) -> Span:
    """Where a block begins and ends."""
    return position(block[0]), _end(block[-1])


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same places as parts that stand one behind the other."""
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def is_within(place: Place, spans: list[Span]) -> bool:
    """Whether a place stands in one of these parts."""
    before = bisect.bisect_right(spans, place, key=lambda span: span[0]) - 1
    return before >= 0 and place < spans[before][1]
