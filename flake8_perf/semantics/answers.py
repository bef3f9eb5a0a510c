"""Types as a rule may ask about them: surely, maybe, known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from flake8_perf.facts.types import Instance, Type, Unknown

_SHORT = {"str": "builtins.str", "deque": "collections.deque"}


@dataclass(frozen=True)
class Answer:
    """The type of an expression, as a rule may ask about it. Names are qualified; builtins may be short (``list``)."""

    type: Type

    def __str__(self) -> str:
        return str(self.type)

    def surely(self, *names: str) -> bool:
        """Whether the value is, for certain, an instance of one of these classes (None aside)."""
        found = self.type.without_none().atoms
        return bool(found) and all(_is(atom, names) for atom in found)

    def maybe(self, *names: str) -> bool:
        """Whether the value may be an instance of one of these classes; what is unknown may be anything."""
        return not self.type.atoms or any(isinstance(atom, Unknown) or _is(atom, names) for atom in self.type.atoms)

    @property
    def known(self) -> bool:
        """Whether nothing about the type is unknown."""
        return self.type.known

    @property
    def element(self) -> Answer:
        """The type argument of a collection: the elements of a list, the keys of a dict."""
        parts = [a.args[0].atoms for a in self.type.instances if a.args]
        return Answer(Type(tuple(dict.fromkeys(atom for atoms in parts for atom in atoms))))


def _is(atom: object, names: Iterable[str]) -> bool:
    full = {_SHORT.get(name, name if "." in name else f"builtins.{name}") for name in names}
    if not isinstance(atom, Instance):
        return False
    return atom.name in full or (atom.info is not None and atom.info.is_a(*full))
