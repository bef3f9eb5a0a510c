"""Locks as values: what is one, which of two it is, and whether taking it waits."""

from __future__ import annotations

import ast

from flake8_perf.facts.functions import Effect
from flake8_perf.facts.types import ClassObject, Instance
from flake8_perf.project.foreign import ForeignClass
from flake8_perf.semantics.definitions import SourceClass
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.values import Values

_DEEPEST = 4
"""Names for one lock, and conditions over it: followed so far."""


class Locks:
    """Answers for one file."""

    def __init__(self, inference: Inference, values: Values) -> None:
        self._ = inference
        self._values = values

    def is_lock(self, node: ast.expr, *, counts: bool = False) -> bool:
        """Whether a value is surely a lock of threads, processes or tasks; with `counts` also a semaphore."""
        atoms = self._.type_of(node).without_none().atoms
        return bool(atoms) and all(isinstance(atom, Instance) and _is_lock(atom, counts) for atom in atoms)

    def is_reentrant(self, node: ast.expr) -> bool:
        """Whether a lock may be one that its holder can take once more."""
        return any("reentrant" in words_of(atom) for atom in self._.type_of(node).instances)

    def is_waited_for(self, acquire: ast.Call) -> bool:
        """Whether a call of `acquire` waits until it has the lock, however long that takes."""
        for target in self._.calling.targets(acquire)[0]:
            bounds = [e.text("param") for e in target.effects if e.word == "bounded_by" and e.text("param")]
            given = [target.info.argument(name, acquire, bound=target.takes_receiver, given=target.given) for name in bounds]
            if _takes(target.effects) and all(argument.absent for argument in given):
                return True
        return False

    def identity(self, lock: ast.expr, depth: int = 0) -> str:
        """What a lock is called wherever it is used: ``path:Class.attribute`` or ``path:name``; empty where that is open.

        A lock of one object is taken for that of another of its class: only locks of different names are told apart.
        """
        value = self._values.stored_value(lock) if isinstance(lock, ast.Attribute) else None
        value = value or self._values.single_value(lock)
        if isinstance(value, ast.Call) and depth < _DEEPEST:
            inner = next((argument for argument in value.args if self.is_lock(argument)), None)
            if inner is not None:  # a condition over a lock that it is given
                return self.identity(inner, depth + 1)
        if isinstance(lock, ast.Name):
            structure = self._.structure
            if self._.bindings.home(lock.id, structure.scope_of(lock)) is structure.module:
                return f"{self._.source.path}:{lock.id}"
            return self.identity(value, depth + 1) if isinstance(value, ast.Attribute) and depth < _DEEPEST else ""
        if not isinstance(lock, ast.Attribute):
            return ""
        owners = {self._owner(atom, lock.attr) for atom in self._.type_of(lock.value).without_none().atoms}
        owner = owners.pop() if len(owners) == 1 else ""
        return f"{owner}.{lock.attr}" if owner else ""

    def _owner(self, atom: object, name: str) -> str:
        """The class of the project that gives its objects an attribute."""
        if not isinstance(atom, (Instance, ClassObject)) or atom.info is None:
            return ""
        member, _given, _complete = atom.info.member(name)
        owner = member.owner if member is not None else None
        if isinstance(owner, ForeignClass):
            return f"{owner.module.shown}:{owner.name.rpartition('.')[2]}"
        return f"{self._.source.path}:{owner.name}" if isinstance(owner, SourceClass) else ""


def words_of(atom: object) -> set[str]:
    """The words of the vocabulary that the class of a value carries, or one above it."""
    info = atom.info if isinstance(atom, Instance) else None
    above = info.ancestors()[0] if info is not None else []
    return {word for owner, _args in above for word in getattr(owner, "words", ())}


def _is_lock(atom: Instance, counts: bool) -> bool:
    """Entering it waits for a lock, and giving that back asks nobody: one that others hold too is shared by machines."""
    if atom.info is None or (not counts and "limits" in words_of(atom)):
        return False
    enter, leave = (_effects(atom, names) for names in (("__enter__", "__aenter__"), ("release",)))
    return _takes(enter) and not any(effect.word in ("blocks", "waits") for effect in leave)


def _effects(atom: Instance, names: tuple[str, ...]) -> tuple[Effect, ...]:
    members = (atom.info.member(name)[0] for name in names) if atom.info is not None else ()
    functions = [member.function for member in members if member is not None and member.function is not None]
    return tuple(effect for function in functions for effect in function.effects())


def _takes(effects: tuple[Effect, ...]) -> bool:
    return any(effect.word in ("blocks", "waits") and effect.text("kind") == "lock" for effect in effects)
