"""Rows: whether an object that is saved is a new one or one that was fetched."""

from __future__ import annotations

import ast
from typing import Any

from flake8_perf.facts.naming import last_name
from flake8_perf.facts.types import ClassObject, Instance, Type, Unknown
from flake8_perf.semantics.inference import Inference

_FETCHES = frozenset({"reads", "writes"})
"""A row that a call gives is in the database by then, whether the call found it or put it there."""


class Rows:
    """Answers about the objects that stand for rows, for one file."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference

    def saving(self, row: ast.expr) -> str:
        """What saving an object sends: ``insert`` if it was made here, ``update`` if it was fetched, ``save`` if that is open."""
        found = self._origins(row, 0)
        return found.pop() if len(found) == 1 else "save"

    def is_made_here(self, row: ast.expr) -> bool:
        """Whether an object surely comes from its class's constructor, called in the same function."""
        return self._origins(row, 0) == {"insert"}

    def _origins(self, node: ast.expr, depth: int) -> set[str]:
        if isinstance(node, ast.Await):
            node = node.value
        if isinstance(node, ast.Call):
            return {self._given_by(node)}
        if not isinstance(node, ast.Name) or depth > 4:
            return {"save"}
        bindings, complete = self._.bindings.reaching(node)
        if not bindings or not complete:
            return {"save"}
        return {origin for binding in bindings for origin in self._bound_by(binding, depth)}

    def _bound_by(self, binding: ast.AST, depth: int) -> set[str]:
        owner: Any = self._.structure.parents.get(binding)
        unpacked = isinstance(owner, (ast.Tuple, ast.List))
        while isinstance(owner, (ast.Tuple, ast.List)):
            owner = self._.structure.parents.get(owner)
        if isinstance(owner, (ast.For, ast.AsyncFor, ast.comprehension)):
            return {"update" if self._is_query(self._.type_of(owner.iter)) else "save"}
        if isinstance(owner, (ast.Assign, ast.AnnAssign, ast.NamedExpr)) and owner.value is not None:
            if not unpacked:
                return self._origins(owner.value, depth + 1)
            value = owner.value.value if isinstance(owner.value, ast.Await) else owner.value
            if isinstance(value, ast.Call):  # `book, created = Book.objects.get_or_create(…)`
                return {"update" if self._given_by(value) == "update" else "save"}
        return {"save"}

    def _given_by(self, call: ast.Call) -> str:
        """Whether a call makes an object, fetches it, or gives it from who knows where."""
        callee = self._.calling.callee(call)
        if any(e.word in _FETCHES for target in self._.calling.targets(call)[0] for e in target.effects):
            return "update"
        made = [a for a in callee.atoms if isinstance(a, ClassObject) or (isinstance(a, Unknown) and a.origin)]
        named = last_name(call.func)
        return "insert" if made and len(made) == len(callee.atoms) and named[:1].isupper() and not named.isupper() else "save"

    def _is_query(self, value: Type) -> bool:
        """Whether iterating a value sends a query: its items are rows that are there already."""
        for atom in value.atoms:
            if isinstance(atom, Instance) and atom.info is not None:
                member, _given, _complete = atom.info.member("__iter__", atom.args)
                if member is not None and member.function is not None:
                    return any(effect.word == "reads" for effect in member.function.effects())
        return False
