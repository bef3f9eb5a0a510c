"""Whether holding a lock over slow work keeps others waiting: somebody takes the same lock for a moment only."""

from __future__ import annotations

import ast

from flake8_perf.facts.functions import CodeFunction, FunctionInfo
from flake8_perf.facts.types import Instance
from flake8_perf.project.holding import Held, Holding
from flake8_perf.project.sites import Site
from flake8_perf.semantics.bindings import position
from flake8_perf.semantics.definitions import SourceClass, SourceFunction
from flake8_perf.semantics.flow import function_around, own_nodes
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.usage import span
from flake8_perf.semantics.values import Values

_FARTHEST = 4
"""Names over which a receiver is followed back to where it comes from."""

_DEEPEST = 3
"""Functions inside functions that are looked into."""

_MOMENT = 0.1
"""Seconds: a shorter pause keeps nobody waiting."""

_ALONE = frozenset({"__init__", "__new__", "__del__", "__post_init__"})
"""Methods that run where nobody else has the object."""


class Contention:
    """Answers for one file."""

    def __init__(self, inference: Inference, values: Values, holding: Holding) -> None:
        self._ = inference
        self._values, self._holding = values, holding
        self._of: dict[str, list[Held]] | None = None

    def kept_waiting(self, held: Held) -> Held | None:
        """Another stretch over the same lock that does nothing slow, so that it waits for this one; None where there is none.

        A lock that is only ever taken for slow work is there to let one at a time do that work.
        """
        name = self._holding.locks.identity(held.thing)
        if self._of is None:
            self._of = {}
            for other in self._holding.locks_taken:
                self._of.setdefault(self._holding.locks.identity(other.thing), []).append(other)
        others = self._of.get(name, ()) if name else ()
        return next((other for other in others if other.function is not held.function and self._is_quick(other)), None)

    def _is_quick(self, held: Held) -> bool:
        """Whether a stretch surely neither waits for anything nor calls what is not known."""
        if held.function is None or held.function.name in _ALONE:
            return False
        first, last = held.span
        calls = [c for c in self._.structure.scopes[held.function].calls if first <= position(c) < last]
        slow = any(site.happening.word in ("blocks", "waits") for site in self._holding.work_in(held))
        return not slow and all(self._is_known(call, 0) for call in calls)

    def _is_known(self, call: ast.Call, depth: int) -> bool:
        """Whether all that a call does is told by stubs, straight or through functions of the file."""
        targets = self._.calling.targets(call)[0]
        return bool(targets) and all(self._is_told(target.info, depth) for target in targets)

    def _is_told(self, info: FunctionInfo, depth: int) -> bool:
        if not isinstance(info, SourceFunction):
            return not isinstance(info, CodeFunction)
        is_open = depth == _DEEPEST or info.opaque
        return not is_open and all(self._is_known(call, depth + 1) for call in info.scope.calls)

    def is_slow(self, site: Site, held: Held) -> bool:
        """Whether a site of a stretch waits for long, and the lock is not there for just that.

        It is where the work is done with what lies beside the lock, as a connection does, or where it fetches once for all
        what is asked for first.
        """
        place = self._place(site)
        if site.happening.kind == "sleep" and isinstance(place, ast.Call) and place.args:
            pause = self._values.value_of(place.args[0]).constant
            if isinstance(pause, (int, float)) and pause < _MOMENT:
                return False
        receiver = place.func.value if isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute) else None
        if receiver is not None and self._lies_beside(receiver, isinstance(held.thing, ast.Attribute), 0):
            return False
        return not self._is_asked_for_first(site, held)

    def _place(self, site: Site) -> ast.expr | None:
        """The call that does it in the end, where it stands in this file."""
        if not site.steps:
            return site.node
        step, name = site.steps[-1], site.name.rpartition(".")[2]
        calls = self._.structure.calls.get(name, ()) if step.path == self._holding.shown else ()
        return next((call for call in calls if call.lineno == step.line), None)

    def _is_asked_for_first(self, site: Site, held: Held) -> bool:
        """Whether the function has left further up where something that is set later, a token, a flag, is there already."""
        if held.function is None:
            return False
        tests = [n.test for n in own_nodes(held.function.body) if isinstance(n, ast.If) and _decides(n, site.node, held.place)]
        asked = [part for test in tests if not _is_by_key(test) for part in ast.walk(test)]
        return any(isinstance(part, (ast.Name, ast.Attribute)) and self._is_set_later(part) for part in asked)

    def _is_set_later(self, node: ast.Name | ast.Attribute) -> bool:
        """Whether a function other than a constructor sets an attribute of this name, or this global."""
        structure = self._.structure
        if isinstance(node, ast.Name):
            home = self._.bindings.home(node.id, structure.scope_of(node))
            stores = structure.module.bindings.get(node.id, []) if home is structure.module else []
        else:
            stores = list(structure.attribute_stores.get(node.attr, ()))
        around = (function_around(self._, store) for store in stores)
        return any(f is not None and getattr(f, "name", "") not in _ALONE for f in around)

    def _lies_beside(self, node: ast.expr, on_object: bool, depth: int) -> bool:
        """Whether a value is, or comes out of, an attribute of an object (for a lock that is one), or a global of the module."""
        while (inner := _origin(node)) is not None:
            if isinstance(node, ast.Attribute) and self._is_own(node.value):
                return on_object
            node = inner
        if not isinstance(node, ast.Name) or depth > _FARTHEST:
            return False
        scope = self._.structure.scope_of(node)
        if self._.bindings.home(node.id, scope) is self._.structure.module:
            return not on_object and isinstance(self._values.single_value(node), ast.Call)
        value = self._values.single_value(node)
        return value is not None and self._lies_beside(value, on_object, depth + 1)

    def _is_own(self, node: ast.expr) -> bool:
        """Whether a value is an object of the project: `self`."""
        atoms = self._.type_of(node).without_none().atoms
        return bool(atoms) and all(isinstance(atom, Instance) and isinstance(atom.info, SourceClass) for atom in atoms)


def _origin(node: ast.expr) -> ast.expr | None:
    """What a value is taken from: an item, an attribute, what a method gives. A function called by its name makes a new one."""
    if isinstance(node, (ast.Subscript, ast.Await, ast.Attribute)):
        return node.value
    return node.func.value if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else None


def _decides(statement: ast.If, place: ast.AST, lock: ast.AST) -> bool:
    """Whether an `if` has left before a place is reached, or the place stands in it; not one that the lock is taken in too."""
    first, end = span(statement)
    is_around = position(place) < end
    return first < position(place) and not (is_around and first < position(lock)) and (is_around or _leaves(statement))


def _leaves(statement: ast.If) -> bool:
    return isinstance(statement.body[-1], ast.Return)


def _is_by_key(test: ast.expr) -> bool:
    """`key in self.known`: what is fetched then is wanted by those alone who ask for that key."""
    return any(isinstance(part, ast.Compare) and isinstance(part.ops[0], (ast.In, ast.NotIn)) for part in ast.walk(test))
