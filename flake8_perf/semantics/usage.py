"""What a loop does to a collection or a string: grows it, resets it, binds it anew."""

from __future__ import annotations

import ast
import functools
from typing import Any

from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import Instance, Type, union
from flake8_perf.semantics.bindings import position
from flake8_perf.semantics.definitions import SourceClass
from flake8_perf.semantics.flow import Flow, Loop, function_around
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import COMPREHENSIONS, FunctionNode
from flake8_perf.semantics.values import GROWERS, SHRINKERS

_UNHASHABLE = ("builtins.list", "builtins.dict", "builtins.set", "builtins.bytearray", "collections.deque")


class Usage:
    """Answers about values in loops, for one file."""

    def __init__(self, inference: Inference, flow: Flow) -> None:
        self._ = inference
        self._flow = flow
        self._recursive: dict[ast.AST, bool] = {}

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
        for atom in found.instances:
            if atom.info is not None and atom.info.member("__next__")[0] is not None:
                return True
        return False

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
        inner = [s for s in self._.structure.scopes.values() if s.declared.get(name.id) == "nonlocal"]
        return not any(self._.bindings.home(name.id, s) is scope for s in inner)

    def reads_of(self, name: ast.Name) -> int:
        """How often the function (or module) that binds a name reads it, nested functions included."""
        home = self._.bindings.home(name.id, self._.structure.scope_of(name))
        parts = ast.walk(home.node) if home is not None else ()
        return sum(isinstance(part, ast.Name) and part.id == name.id and isinstance(part.ctx, ast.Load) for part in parts)

    def is_unhashable(self, value: ast.expr) -> bool:
        """Whether a value surely can't be a member of a set."""
        found = self._.type_of(value).instances
        return isinstance(value, (ast.List, ast.Dict, ast.Set)) or (bool(found) and all(map(_is_unhashable, found)))

    def is_read(self, name: ast.Name) -> bool:
        """Whether anything in its function, or in one inside it, reads a name."""
        scope = self._.structure.scope_of(name)
        return any(
            isinstance(node, ast.Name) and node.id == name.id and isinstance(node.ctx, ast.Load) for node in ast.walk(scope.node)
        )

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
        first, last = span(loop.anchor if isinstance(loop, Loop) else loop)
        found = self._changes.get(written(node), [])
        return {kind for place, kind in found if first <= place < last}

    @functools.cached_property
    def _changes(self) -> dict[str, list[tuple[tuple[int, int], str]]]:
        """What changes a collection anywhere in the file, by how the collection is written."""
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
        return found


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
