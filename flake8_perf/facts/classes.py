"""Classes as values: bases, members, and how type arguments travel along them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flake8_perf.facts.types import UNKNOWN, ClassObject, Function, Instance, Type, substitute

if TYPE_CHECKING:
    from flake8_perf.facts.functions import FunctionInfo


_MOST_ANCESTORS = 100
"""A line of inheritance longer than this is followed no further; what lies beyond is unknown."""


@dataclass(frozen=True)
class Member:
    """What a class gives for a name: a function with the way it binds, or a value."""

    owner: ClassInfo
    value: Type
    function: FunctionInfo | None = None


class ClassInfo:
    """A class of a stub or of the file under check. Equal only to itself."""

    name: str
    """The qualified name: ``requests.sessions.Session``."""
    is_settled = True
    """Whether its bases are what they will always be: not while they are being looked up."""

    def bases(self) -> tuple[Type, ...]:
        """The base classes as `ClassObject` types; one that is not known is an unknown type."""
        raise NotImplementedError  # pragma: no cover - every subclass says

    def variables(self) -> tuple[str, ...]:
        """The names of its type variables in order."""
        return ()

    def own(self, name: str) -> Member | None:
        """The member that the class itself defines."""
        raise NotImplementedError  # pragma: no cover - every subclass says

    def ancestors(self, args: tuple[Type, ...] = ()) -> tuple[list[tuple[ClassInfo, tuple[Type, ...]]], bool]:
        """The class and its bases, depth first, with their type arguments; and whether none of them is unknown."""
        known = self.__dict__.setdefault("_ancestors", {})
        if args not in known:
            answer = self._find_ancestors(args)
            if not answer[1] and not all(info.is_settled for info, _args in answer[0]):
                return answer  # a base may be unknown only while it is being looked up
            known[args] = answer
        return known[args]  # type: ignore[no-any-return]

    def _find_ancestors(self, args: tuple[Type, ...]) -> tuple[list[tuple[ClassInfo, tuple[Type, ...]]], bool]:
        found: list[tuple[ClassInfo, tuple[Type, ...]]] = []
        seen: set[ClassInfo] = set()
        complete, todo = True, [(self, args)]
        while todo:
            here, here_args = todo.pop()
            if here in seen:
                continue
            if len(found) == _MOST_ANCESTORS:
                return found, False
            seen.add(here)
            found.append((here, here_args))
            given = dict(zip(here.variables(), here_args))
            above: list[tuple[ClassInfo, tuple[Type, ...]]] = []
            for base in here.bases():
                classes = [atom for atom in base.atoms if isinstance(atom, ClassObject)]
                complete = complete and len(classes) == len(base.atoms) == 1
                above += [(c.info, tuple(substitute(arg, given) for arg in c.args)) for c in classes]
            todo += reversed(above)
        return found, complete

    def member(self, name: str, args: tuple[Type, ...] = ()) -> tuple[Member | None, dict[str, Type], bool]:
        """The member by method resolution order, the type arguments where it is defined, and whether the search was complete."""
        found, complete = self.ancestors(args)
        for info, info_args in found:
            member = info.own(name)
            if member is not None:
                return member, dict(zip(info.variables(), info_args)), True
        return None, {}, complete

    def is_a(self, *names: str) -> bool:
        """Whether the class or one of its bases has one of these qualified names."""
        return any(info.name in names for info, _ in self.ancestors()[0])


def bind(member: Member, receiver: Type, given: dict[str, Type], *, on_class: bool) -> Type:
    """What reading a member through a receiver gives: a bound method, a property's value, or the value."""
    function = member.function
    if function is None:
        return substitute(member.value, given, receiver)
    if function.kind == "property":
        return UNKNOWN if on_class else substitute(function.returns(), given, receiver)
    if function.kind == "staticmethod" or (on_class and function.kind == "function"):
        return Type((Function(function),))
    return Type((Function(function, receiver),))


def receiver_variables(receiver: Type | None, function_owner: ClassInfo | None) -> dict[str, Type]:
    """The type variables of the class that defines a method, as its receiver's type arguments give them."""
    if receiver is None or function_owner is None:
        return {}
    for atom in receiver.atoms:
        if isinstance(atom, (Instance, ClassObject)) and atom.info is not None:
            for info, args in atom.info.ancestors(atom.args)[0]:
                if info is function_owner:
                    return dict(zip(info.variables(), args))
    return {}
