"""What a loop does to a collection or a string: grows it, resets it, binds it anew."""

from __future__ import annotations

import ast
import functools
from typing import Any

from flake8_perf.facts.types import Type, union
from flake8_perf.semantics.bindings import position
from flake8_perf.semantics.flow import Flow, Loop, function_around
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.structure import COMPREHENSIONS, FunctionNode
from flake8_perf.semantics.values import changes

_UNHASHABLE = ("builtins.list", "builtins.dict", "builtins.set", "builtins.bytearray", "collections.deque")


class Usage:
    """Answers about values in loops, for one file."""

    def __init__(self, inference: Inference, flow: Flow) -> None:
        self._ = inference
        self._flow = flow

    def varies_in(self, loop: Loop, node: ast.expr) -> bool:
        """Whether a turn of the loop can give the expression another value, because it binds a name in it."""
        scope = self._.structure.scope_of(node)
        for part in ast.walk(node):
            if isinstance(part, ast.Name) and isinstance(part.ctx, (ast.Load, ast.Store)):
                home = self._.bindings.home(part.id, scope)
                bound = self._.bindings.all_of(part.id, home) if home is not None else []
                if any(_within(b, loop.anchor) for b in bound if not isinstance(b, ast.arg)):
                    return True
        return False

    def scanning_loop(self, node: ast.AST, items: ast.expr) -> Loop | None:
        """The loop that makes a scan of `items` happen over and over while `items` stays the same object."""
        for loop in self._flow.loops_around(node):
            if self.varies_in(loop, items):
                return None
            if loop.kind in ("multiplies", "walks"):
                return loop
        return None

    def growing_loop(self, statement: ast.stmt, target: ast.expr, kinds: tuple[str, ...]) -> Loop | None:
        """The innermost loop over whose turns the value at `target` keeps growing: nothing in it starts afresh."""
        for loop in self._flow.loops_around(statement):
            if self._starts_afresh(loop, target):
                return None
            if loop.kind in kinds:
                return loop
        return None

    def grows_before(self, statement: ast.AugAssign, loop: Loop) -> bool:
        """Whether the same loop makes the same target grow further up: that place stands for all of them."""
        same = self._growths.get(ast.unparse(statement.target), [])
        return any(loop.node in [around.node for around in self._flow.loops_around(other)] for other in same[: same.index(statement)])

    @functools.cached_property
    def _growths(self) -> dict[str, list[ast.AugAssign]]:
        """The augmented assignments of the file by what they assign to, in the order of the text."""
        found: dict[str, list[ast.AugAssign]] = {}
        for node in sorted(self._.structure.nodes.get(ast.AugAssign, ()), key=position):
            found.setdefault(ast.unparse(node.target), []).append(node)
        return found

    def _starts_afresh(self, loop: Loop, target: ast.expr) -> bool:
        if isinstance(target, ast.Name):
            home = self._.bindings.home(target.id, self._.structure.scope_of(target))
            bound = self._.bindings.all_of(target.id, home) if home is not None else []
            return any(_within(b, loop.anchor) and not self._grows_itself(b, target) for b in bound)
        if isinstance(target, ast.Subscript):
            return self.varies_in(loop, target.value) or isinstance(target.slice, ast.Name) and self.varies_in(loop, target.slice)
        if isinstance(target, ast.Attribute):
            stores = self._.structure.attribute_stores.get(target.attr, ())
            return self.varies_in(loop, target.value) or any(_within(s, loop.anchor) and not self._grows_itself(s, target) for s in stores)
        return True

    def _grows_itself(self, binding: ast.AST, target: ast.expr) -> bool:
        parent: Any = self._.structure.parents.get(binding)
        if isinstance(parent, ast.AugAssign):
            return True
        written = ast.unparse(target)
        value = parent.value if isinstance(parent, ast.Assign) else None
        return value is not None and any(
            isinstance(part, (ast.Name, ast.Attribute)) and ast.unparse(part) == written for part in ast.walk(value)
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

    def is_unhashable(self, value: ast.expr) -> bool:
        """Whether a value surely can't be a member of a set."""
        found = self._.type_of(value).instances
        return isinstance(value, (ast.List, ast.Dict, ast.Set)) or (bool(found) and all(a.name in _UNHASHABLE for a in found))

    def decides(self, test: ast.expr, place: ast.AST) -> bool:
        """Whether a test in an `if` decides that `place` is reached: it stands inside the `if`, or behind it in the same block."""
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
        for call in scope.calls:
            if any(target.info is self._.definitions.function(function) for target in self._.calling.targets(call)[0]):
                return function
        return None

    def changes_in(self, loop: Loop | ast.AST, node: ast.expr) -> set[str]:
        """How a loop (or recursion) changes a collection: any of ``grows``, ``shrinks``, ``rebinds``."""
        anchor: Any = loop.anchor if isinstance(loop, Loop) else loop
        body = anchor.body if isinstance(getattr(anchor, "body", None), list) else [anchor]
        return changes(body, ast.unparse(node))


def _within(node: ast.AST, owner: Any) -> bool:
    """Whether a node stands inside another, told by their places."""
    if isinstance(owner, ast.Module):
        return True
    end = (getattr(owner, "end_lineno", 0) or 0, getattr(owner, "end_col_offset", 0) or 0)
    if isinstance(owner, COMPREHENSIONS) or isinstance(node, (ast.arg, ast.alias)):
        return position(owner) <= position(node) < end
    return position(owner) < position(node) < end
