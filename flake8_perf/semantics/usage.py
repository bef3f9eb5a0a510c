"""What is done with a value: what a loop does to it, where it is read, what is called on it."""

from __future__ import annotations

import ast
import bisect
import functools
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import Instance, Type, union
from flake8_perf.semantics.bindings import position
from flake8_perf.semantics.definitions import SourceClass
from flake8_perf.semantics.flow import Flow, Loop, function_around
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import COMPREHENSIONS, FunctionNode, Scope
from flake8_perf.semantics.values import GROWERS, SHRINKERS

_UNHASHABLE = ("builtins.list", "builtins.dict", "builtins.set", "builtins.bytearray", "collections.deque")

Place = TypeVar("Place", bound=ast.expr)

Key = tuple[str, object, bool]
"""How something is written, whose it is, and whether it is its own or that of a class below."""


class Usage:
    """Answers about names, attributes and what they hold, for one file.

    What is asked of many places is looked up in an index that is made when it is first needed: nothing here walks a function,
    or goes over the calls of a name, once per question.
    """

    def __init__(self, inference: Inference, flow: Flow) -> None:
        self._ = inference
        self._flow = flow
        self._recursive: dict[ast.AST, bool] = {}
        self._reads: dict[str, dict[Key, list[ast.expr]]] = {}
        self._called_on: dict[str, dict[Key, list[ast.Call]]] = {}
        self._called_in: dict[str, dict[ast.AST | None, list[ast.Call]]] = {}
        self._touched: dict[Key, bool] = {}
        self._known_changes: dict[tuple[str, ast.AST], set[str]] = {}

    def varies_in(self, loop: Loop, node: ast.expr) -> bool:
        """Whether a turn of the loop can give the expression another value, because it binds a name in it."""
        scope = self._.structure.scope_of(node)
        for part in ast.walk(node):
            if isinstance(part, ast.Name) and isinstance(part.ctx, (ast.Load, ast.Store)):
                home = self._.bindings.home(part.id, scope)
                bound = self._.bindings.between(part.id, home, *span(loop.anchor)) if home is not None else []
                given = isinstance(loop.node, ast.Call)  # what a turn of `map` binds is its function's parameter
                if any(given or not isinstance(b, ast.arg) for b in bound):
                    return True
        return False

    def scanning_loop(self, node: ast.AST, items: ast.expr) -> Loop | None:
        """The loop that makes a scan of `items` happen over and over while `items` stays the same object."""
        return self.shifting_loop(node, items, ("multiplies", "walks"))

    def shifting_loop(self, node: ast.AST, items: ast.expr, kinds: tuple[str, ...]) -> Loop | None:
        """The loop of these kinds that runs a place over and over while `items` stays the same object."""
        for loop in self._flow.loops_around(node):
            if self.varies_in(loop, items):
                return None
            if loop.kind in kinds:
                return loop if not self._flow.leaves_after(node, loop) else None
        return None

    def is_consumed(self, node: ast.expr) -> bool:
        """Whether iterating a value uses it up: what is iterated by itself, as iterators, generators and files are."""
        found = self._.type_of(node)
        return any(atom.info is not None and atom.info.member("__next__")[0] is not None for atom in found.instances)

    def growing_loop(self, statement: ast.stmt, target: ast.expr, kinds: tuple[str, ...]) -> Loop | None:
        """The innermost loop over whose turns the value at `target` keeps growing: nothing in it starts afresh."""
        for loop in self._flow.loops_around(statement):
            if self._starts_afresh(loop, target):
                return None
            if loop.kind in kinds:
                return loop if not self._flow.leaves_after(statement, loop) else None
        return None

    def grows_before(self, statement: ast.AugAssign, loop: Loop) -> bool:
        """Whether the same loop itself makes the same target grow further up: that place stands for all of them."""
        return self._growths.get((loop.node, written(statement.target))) is not statement

    @functools.cached_property
    def _growths(self) -> dict[tuple[ast.AST, str], ast.AugAssign]:
        """The first augmented assignment right in each loop (not in one inside it), by what it assigns to."""
        found: dict[tuple[ast.AST, str], ast.AugAssign] = {}
        for node in sorted(self._.structure.nodes.get(ast.AugAssign, ()), key=position):
            for loop in self._flow.loops_around(node):
                found.setdefault((loop.node, written(node.target)), node)
                if loop.kind not in ("small", "once", "retry"):
                    break
        return found

    def _starts_afresh(self, loop: Loop, target: ast.expr) -> bool:
        if isinstance(target, ast.Name):
            home = self._.bindings.home(target.id, self._.structure.scope_of(target))
            bound = self._.bindings.between(target.id, home, *span(loop.anchor)) if home is not None else []
            return any(not self._grows_itself(b, target) for b in bound)
        if isinstance(target, ast.Subscript):
            if not all(a.info is not None and a.info.is_a("builtins.dict") for a in self._.type_of(target.value).instances):
                return True  # another place of a list from turn to turn
            return self.varies_in(loop, target.value) or (
                isinstance(target.slice, ast.Name) and self.varies_in(loop, target.slice)
            )
        if isinstance(target, ast.Attribute):
            stores = self._.structure.attribute_stores.get(target.attr, ())
            return self.varies_in(loop, target.value) or any(
                _within(s, loop.anchor) and not self._grows_itself(s, target) for s in stores
            )
        return True

    def _grows_itself(self, binding: ast.AST, target: ast.expr) -> bool:
        parent: Any = self._.structure.parents.get(binding)
        if isinstance(parent, ast.AugAssign):
            return True
        name = written(target)
        value = parent.value if isinstance(parent, ast.Assign) else None
        return value is not None and any(
            isinstance(part, (ast.Name, ast.Attribute)) and written(part) == name for part in ast.walk(value)
        )

    def type_before(self, target: ast.expr, statement: ast.stmt) -> Type:
        """The type of what a target held before a statement gave it another value."""
        if not isinstance(target, ast.Name):
            return self._.type_of(target)
        bindings, _complete = self._.bindings.reaching_at(target.id, statement)
        return union(self._.names.bound(b, target.id) for b in bindings if self._.structure.parents.get(b) is not statement)

    def is_local(self, name: ast.Name) -> bool:
        """Whether a name is a plain local of the function it is used in, seen by no other."""
        scope = self._.structure.scope_of(name)
        if not scope.is_function or self._.bindings.home(name.id, scope) is not scope:
            return False
        return (name.id, scope) not in self._shared

    @functools.cached_property
    def _shared(self) -> set[tuple[str, Scope | None]]:
        """The names that a function inside theirs binds too, by ``nonlocal``."""
        home = self._.bindings.home
        scopes = self._.structure.scopes.values()
        return {(name, home(name, s)) for s in scopes for name, how in s.declared.items() if how == "nonlocal"}

    def is_unhashable(self, value: ast.expr) -> bool:
        """Whether a value surely can't be a member of a set."""
        found = self._.type_of(value).instances
        return isinstance(value, (ast.List, ast.Dict, ast.Set)) or (bool(found) and all(map(_is_unhashable, found)))

    def is_own_attribute(self, node: ast.Attribute) -> bool:
        """Whether an attribute is plain data that the methods or body of a class of this file set."""
        atoms = self._.type_of(node.value).atoms
        for atom in atoms:
            info = getattr(atom, "info", None)
            member = info.own(node.attr) if isinstance(info, SourceClass) else None
            if member is None or member.function is not None:
                return False
        return bool(atoms)

    def decides(self, test: ast.expr, place: ast.AST) -> bool:
        """Whether a test in an `if` decides that `place` is reached: it stands inside the `if`, or behind it in its block."""
        owner: ast.AST = test
        while not isinstance(owner, ast.stmt):
            owner = self._.structure.parents[owner]
        if not isinstance(owner, ast.If) or position(place) < position(test):
            return False
        block_owner = self._.structure.parents[owner]
        return _within(place, block_owner)

    def recursion_around(self, node: ast.AST, items: ast.expr) -> FunctionNode | None:
        """The function around a place that calls itself, if `items` outlives one call: it is none of its own locals."""
        function = function_around(self._, node)
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return None
        scope = self._.structure.scopes[function]
        if isinstance(items, ast.Name) and any(not isinstance(b, ast.arg) for b in scope.bindings.get(items.id, ())):
            return None
        if function not in self._recursive:
            info = self._.definitions.function(function)
            calls = [call for call in scope.calls if last_name(call) == function.name]
            self._recursive[function] = any(t.info is info for call in calls for t in self._.calling.targets(call)[0])
        return function if self._recursive[function] else None

    def additions(self, items: ast.expr, item: ast.expr) -> list[ast.Call]:
        """The calls that append or insert the same item into the collection that is written so."""
        return self._additions.get((written(items), ast.dump(item)), [])

    @functools.cached_property
    def _additions(self) -> dict[tuple[str, str], list[ast.Call]]:
        found: dict[tuple[str, str], list[ast.Call]] = {}
        for method in ("append", "appendleft", "insert"):
            for call in self._.structure.calls.get(method, ()):
                if isinstance(call.func, ast.Attribute) and call.args:
                    found.setdefault((written(call.func.value), ast.dump(call.args[-1])), []).append(call)
        return found

    def changes_in(self, loop: Loop | ast.AST, node: ast.expr) -> set[str]:
        """How a loop (or recursion) changes a collection: any of ``grows``, ``shrinks``, ``rebinds``."""
        around = loop.anchor if isinstance(loop, Loop) else loop
        key = (written(node), around)
        if key not in self._known_changes:
            first, last = span(around)
            found = self._changes.get(key[0], [])
            here, there = (bisect.bisect_left(found, (place, "")) for place in (first, last))
            self._known_changes[key] = {kind for _place, kind in found[here:there]}
        return self._known_changes[key]

    @functools.cached_property
    def _changes(self) -> dict[str, list[tuple[tuple[int, int], str]]]:
        """What changes a collection anywhere in the file, by how the collection is written, in the order of the text."""
        found: dict[str, list[tuple[tuple[int, int], str]]] = {}
        structure = self._.structure
        for kind, methods in (("grows", GROWERS), ("shrinks", SHRINKERS)):
            for method in methods:
                for call in structure.calls.get(method, ()):
                    if isinstance(call.func, ast.Attribute):
                        found.setdefault(written(call.func.value), []).append((position(call), kind))
        for statement in structure.nodes.get(ast.AugAssign, ()):
            found.setdefault(written(statement.target), []).append((position(statement), "grows"))
        bound = [node for scope in structure.scopes.values() for nodes in scope.bindings.values() for node in nodes]
        stored = [node for nodes in structure.attribute_stores.values() for node in nodes]
        for node in (*bound, *stored):
            if isinstance(node, (ast.Name, ast.Attribute)) and not isinstance(structure.parents[node], ast.AugAssign):
                found.setdefault(written(node), []).append((position(node), "rebinds"))
        for statement in structure.nodes.get(ast.Delete, ()):
            for target in statement.targets:
                inner = target.value if isinstance(target, ast.Subscript) else target
                found.setdefault(written(inner), []).append((position(statement), "shrinks"))
        for places in found.values():
            places.sort()
        return found

    # Where something is read, and what is called on it

    def reads(self, node: ast.expr, within: ast.AST | None = None) -> list[ast.expr]:
        """Where what a name or attribute stands for is read, in the order of the text.

        A name is the same wherever its binding is seen, nested functions included; an attribute is the same in a class, those
        above it and those below it.
        """
        name = last_name(node)
        if name not in self._reads:
            self._reads[name] = self._by_owner((read, read) for read in self._loads.get(name, ()))
        found = self._found(self._reads[name], node)
        if within is None:
            return found
        here, there = (bisect.bisect_left(found, place, key=position) for place in span(within))
        return found[here:there]

    @functools.cached_property
    def _loads(self) -> dict[str, list[ast.expr]]:
        """All names and attributes that are read, by their last name."""
        found: dict[str, list[ast.expr]] = {}
        for node in self._.structure.parents:
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                found.setdefault(node.id, []).append(node)
            elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
                found.setdefault(node.attr, []).append(node)
        return found

    def is_touched(self, node: ast.expr) -> bool:
        """Whether what a name or attribute stands for is used in any way but ``**name``: it may be changed there."""
        key = self._keys(node)[0]
        if key not in self._touched:
            parents = (self._.structure.parents[read] for read in self.reads(node))
            self._touched[key] = any(not isinstance(parent, ast.keyword) or parent.arg is not None for parent in parents)
        return self._touched[key]

    def calls_on(self, receiver: ast.expr, methods: Iterable[str], after: ast.AST | None = None) -> Iterator[ast.Call]:
        """The calls of these methods on what a receiver stands for (as in `reads`), each method's in the order of the text.

        `after` leaves out those that begin before it does.
        """
        for method in methods:
            if method not in self._called_on:
                calls = self._.structure.calls.get(method, ())
                on = ((call.func.value, call) for call in calls if isinstance(call.func, ast.Attribute))
                self._called_on[method] = self._by_owner(on)
            found = self._found(self._called_on[method], receiver)
            first = bisect.bisect_left(found, position(after), key=position) if after is not None else 0
            yield from (found[place] for place in range(first, len(found)))

    def calls_in(self, function: ast.AST | None, names: Iterable[str]) -> Iterator[ast.Call]:
        """The calls by these last names in a function itself, each name's in the order of the text."""
        for name in names:
            if name not in self._called_in:
                by_function: dict[ast.AST | None, list[ast.Call]] = {}
                self._called_in[name] = by_function
                for call in sorted(self._.structure.calls.get(name, ()), key=position):
                    by_function.setdefault(function_around(self._, call), []).append(call)
            yield from self._called_in[name].get(function, ())

    def _by_owner(self, places: Iterable[tuple[ast.expr, Place]]) -> dict[Key, list[Place]]:
        """Places in the order of the text, by what they are about."""
        found: dict[Key, list[Place]] = {}
        for about, place in sorted(places, key=lambda pair: position(pair[1])):
            name, whose = written(about), self._whose(about)
            for number, owner in enumerate(whose):
                found.setdefault((name, owner, number == 0), []).append(place)
        return found

    def _found(self, index: dict[Key, list[Place]], node: ast.expr) -> list[Place]:
        lists = [index[key] for key in self._keys(node) if key in index]
        return lists[0] if len(lists) == 1 else sorted((place for places in lists for place in places), key=position)

    def _keys(self, node: ast.expr) -> list[Key]:
        """Where to look for something: at its own class and those above, and at what stands in a class below."""
        name, whose = written(node), self._whose(node)
        return [*((name, owner, True) for owner in whose), (name, whose[0], False)]

    def _whose(self, node: ast.expr) -> list[object]:
        """The scope that binds a name; the class of the object that has an attribute, and those above it; else the function."""
        if isinstance(node, ast.Name):
            return [self._.bindings.home(node.id, self._.structure.scope_of(node))]
        if not isinstance(node, ast.Attribute):
            return [function_around(self._, node)]
        infos = (getattr(atom, "info", None) for atom in self._.type_of(node.value).atoms)
        info = next((info for info in infos if isinstance(info, SourceClass)), None)
        return [above for above, _args in info.ancestors()[0] if isinstance(above, SourceClass)] if info is not None else [None]


def _is_unhashable(atom: Instance) -> bool:
    """A list, dict or set, or a class that defines equality but no hash."""
    if atom.info is None:
        return False
    for info, _args in atom.info.ancestors()[0]:
        if info.name in _UNHASHABLE or (hasattr(info, "scope") and info.own("__eq__") and not info.own("__hash__")):
            return True
    return False


def span(node: ast.AST) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where a node begins and ends in the text."""
    return position(node), (getattr(node, "end_lineno", 0) or 0, getattr(node, "end_col_offset", 0) or 0)


def written(node: ast.AST) -> str:
    """A name or attribute as written, `self.items`; anything else as Python would write it."""
    parts: list[str] = []
    here = node
    while isinstance(here, ast.Attribute):
        parts.append(here.attr)
        here = here.value
    parts.append(here.id if isinstance(here, ast.Name) else ast.unparse(here))
    return ".".join(reversed(parts))


def _within(node: ast.AST, owner: Any) -> bool:
    """Whether a node stands inside another, told by their places."""
    if isinstance(owner, ast.Module):
        return True
    end = (getattr(owner, "end_lineno", 0) or 0, getattr(owner, "end_col_offset", 0) or 0)
    if isinstance(owner, COMPREHENSIONS) or isinstance(node, (ast.arg, ast.alias)):
        return position(owner) <= position(node) < end
    return position(owner) < position(node) < end
