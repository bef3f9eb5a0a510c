"""In which order locks are taken: two that are taken in both orders wait for each other one day.

What one function does is plain data (`LockFacts`): which locks it takes, under which others, and what it calls meanwhile. Within
a file these facts are linked here; across files the same facts of other functions would be linked the same way.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from flake8_perf.finding import Step
from flake8_perf.project.calls import CallEffects
from flake8_perf.project.holding import Held, Holding
from flake8_perf.semantics.bindings import position
from flake8_perf.semantics.flow import function_around
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import FunctionNode

_MOST_STEPS = 6
"""Calls from a function to the one that takes the lock: followed so far."""


class Taken(NamedTuple):
    """A lock that a function takes itself. `under` are those that it holds by then."""

    line: int
    column: int
    lock: str
    under: tuple[str, ...] = ()


class Called(NamedTuple):
    """A function that a function calls. `under` are the locks that it holds by then."""

    line: int
    column: int
    callee: str
    under: tuple[str, ...] = ()


class LockFacts(NamedTuple):
    """What one function does with locks. They depend on its file alone."""

    key: str
    path: str
    taken: tuple[Taken, ...] = ()
    calls: tuple[Called, ...] = ()


class Pair(NamedTuple):
    """The second of two locks is taken while the first is held: at a place, over some calls. `under` is all that is held."""

    first: str
    second: str
    line: int
    column: int
    under: tuple[str, ...]
    steps: tuple[Step, ...] = ()


class Inversion(NamedTuple):
    """Two pairs of the same locks in opposite orders; `here` is the later one in the text."""

    here: Pair
    there: Pair


def pairs_of(facts: dict[str, LockFacts]) -> list[Pair]:
    """Every pair of locks that some functions take one under the other, straight or through calls, in the order of the text."""
    reached = _reached(facts)
    found: set[Pair] = set()
    for fact in facts.values():
        for taken in fact.taken:
            found |= {Pair(held, taken.lock, taken.line, taken.column, taken.under) for held in taken.under if held != taken.lock}
        for call in fact.calls:
            for lock, steps in reached.get(call.callee, {}).items() if call.under else ():
                if lock not in call.under:  # its holder may take it once more, or that is another defect
                    way = (Step(fact.path, call.line, call.callee), *steps)
                    found |= {Pair(held, lock, call.line, call.column, call.under, way) for held in call.under}
    return sorted(found, key=lambda pair: (pair.line, pair.column, pair.first, pair.second, pair.steps))


def _reached(facts: dict[str, LockFacts]) -> dict[str, dict[str, tuple[Step, ...]]]:
    """The locks that calling each function takes, with the way there: the shortest, of several the first in the text."""
    found: dict[str, dict[str, tuple[Step, ...]]] = {key: {} for key in facts}
    for key, fact in facts.items():
        for taken in sorted(fact.taken):
            found[key].setdefault(taken.lock, (Step(fact.path, taken.line, taken.lock),))
    for _turn in range(_MOST_STEPS):
        added = [
            (key, lock, (Step(fact.path, call.line, call.callee), *steps))
            for key, fact in sorted(facts.items())
            for call in sorted(fact.calls)
            for lock, steps in sorted(found.get(call.callee, {}).items())
            if lock not in found[key]
        ]
        for key, lock, steps in added:
            found[key].setdefault(lock, steps)
        if not added:
            break
    return found


def inversions_of(pairs: Iterable[Pair]) -> Iterator[Inversion]:
    """Each two locks that are taken in both orders, once: where the second order comes first in the text.

    Two orders under one and the same third lock never meet.
    """
    first: dict[tuple[str, str], list[Pair]] = {}
    told: set[frozenset[str]] = set()
    for pair in pairs:
        locks = frozenset((pair.first, pair.second))
        against = (other for other in first.get((pair.second, pair.first), ()) if not set(pair.under) & set(other.under) - locks)
        there = next(against, None) if locks not in told else None
        if there is not None:
            told.add(locks)
            yield Inversion(pair, there)
        first.setdefault((pair.first, pair.second), []).append(pair)


class LockOrder:
    """The orders of one file."""

    def __init__(self, inference: Inference, effects: CallEffects, holding: Holding) -> None:
        self._ = inference
        self._effects, self._holding = effects, holding
        self._under: dict[ast.AST, list[tuple[Held, str]]] = {}
        self._places: dict[tuple[int, int], ast.expr] = {}

    def inversions(self) -> list[tuple[ast.expr, ast.expr, Inversion]]:
        """Each two locks that the file takes in both orders.

        With the place that completes the second order, and where a lock is taken for it: at the place, or around a call.
        """
        return self._found

    @functools.cached_property
    def _found(self) -> list[tuple[ast.expr, ast.expr, Inversion]]:
        found = []
        for inversion in inversions_of(pairs_of(self.facts)):
            place = self._places[inversion.here.line, inversion.here.column]
            found.append((place, self._holder(place, inversion.here) if inversion.here.steps else place, inversion))
        return found

    def _holder(self, call: ast.expr, pair: Pair) -> ast.expr:
        """Where a function takes the lock that it holds around a call."""
        function = function_around(self._, call)
        holders = self._under.get(function, ()) if function is not None else ()
        return next(h.place for h, name in holders if name == pair.first and self._holding.is_held_at(call, h))

    @functools.cached_property
    def facts(self) -> dict[str, LockFacts]:
        """What the file's functions do with locks, by key; nothing where the file has fewer than two."""
        places = [(place, function, name) for place, function in self._taking() if (name := self._name(place))]
        if len({name for _place, _function, name in places}) < 2:
            return {}
        for held in self._holding.locks_taken:
            if held.function is not None and (name := self._holding.locks.identity(held.thing)):
                self._under.setdefault(held.function, []).append((held, name))
        taken: dict[ast.AST, set[Taken]] = {}
        for place, function, name in places:
            self._places[position(place)] = place
            taken.setdefault(function, set()).add(Taken(*position(place), name, self._held_at(place, function)))
        calls = self._calls_of(list(taken))
        return {key: self._facts(key, node, taken, calls) for node in {**taken, **calls} for key in (self._key(node),)}

    def _facts(self, key: str, node: ast.AST, taken: dict[ast.AST, set[Taken]], calls: dict[ast.AST, set[Called]]) -> LockFacts:
        mine = tuple(sorted(taken.get(node, ()))), tuple(sorted(calls.get(node, ())))
        return LockFacts(key, self._.source.path, *mine)

    def _key(self, node: Any) -> str:
        return self._.definitions.function(node).code

    def _taking(self) -> Iterator[tuple[ast.expr, FunctionNode]]:
        """The places that wait for a lock, with the functions around them."""
        entered = [held.place for held in self._holding.locks_taken]
        acquired = [call for call in self._.structure.calls.get("acquire", ()) if self._is_taking(call)]
        for place in dict.fromkeys((*entered, *acquired)):
            function = function_around(self._, place)
            if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield place, function

    def _is_taking(self, call: ast.Call) -> bool:
        locks = self._holding.locks
        return isinstance(call.func, ast.Attribute) and locks.is_lock(call.func.value) and locks.is_waited_for(call)

    def _name(self, place: ast.expr) -> str:
        is_acquire = isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute) and place.func.attr == "acquire"
        return self._holding.locks.identity(place.func.value if is_acquire else place)  # type: ignore[attr-defined]

    def _held_at(self, place: ast.expr, function: ast.AST) -> tuple[str, ...]:
        """The locks that a function holds at a place, in the order in which it took them."""
        held = [(h, name) for h, name in self._under.get(function, ()) if h.place is not place]
        return tuple(dict.fromkeys(name for h, name in held if self._holding.is_held_at(place, h)))

    def _calls_of(self, nodes: list[ast.AST]) -> dict[ast.AST, set[Called]]:
        """The calls by which functions of the file reach those that take locks."""
        found: dict[ast.AST, set[Called]] = {}
        seen: set[ast.AST] = set(nodes)
        todo = list(nodes)
        while todo:
            node: Any = todo.pop()
            function = self._.definitions.function(node)
            for call in self._.structure.calls.get(node.name, ()):
                caller = function_around(self._, call)
                if not isinstance(caller, (ast.FunctionDef, ast.AsyncFunctionDef)) or caller is node:
                    continue
                if any(reached is function for reached in self._effects.reached_functions(call)):
                    self._places[position(call)] = call
                    under = self._held_at(call, caller)
                    found.setdefault(caller, set()).add(Called(*position(call), self._key(node), under))
                    if caller not in seen:
                        seen.add(caller)
                        todo.append(caller)
        return found
