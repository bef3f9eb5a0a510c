"""Types as values: unions of atoms, with *unknown* as one of the atoms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_perf.facts.classes import ClassInfo
    from flake8_perf.facts.functions import FunctionInfo

_MOST_ATOMS = 12
"""A union of more atoms than this says nothing that a rule could use; it is unknown."""


_LONGEST_PATH = 160
"""A path of more characters than this is not followed: nobody writes such chains of calls."""


@dataclass(frozen=True)
class Unknown:
    """Anything. `origin` is the dotted name of what could not be read, where there is one (an import, its member)."""

    origin: str = ""

    def __str__(self) -> str:
        return f"?{self.origin}"


@dataclass(frozen=True)
class Deferred(Unknown):
    """What only another file can tell; in a file's own facts it stands for the answer until files are linked.

    `path` says how to come there: where to begin, then what is done with it. It begins with a dotted name as an import
    statement writes it (``app.db.session``, ``..db.session``), or with the key of a definition of the same file between two
    ``@``; then follow ``.name`` (an attribute), ``()`` (called), ``[]`` (an item), ``!value`` (what is so annotated),
    ``!await``, ``!iter``, ``!aiter``, ``!enter`` and ``!aenter`` (what that gives), ``!provided`` (as a dependency).
    """

    path: str = ""

    def __str__(self) -> str:
        return f"?{self.path}"

    def then(self, step: str) -> Type:
        """What doing one more thing with it gives."""
        return Type((Deferred("", self.path + step),)) if len(self.path) < _LONGEST_PATH else UNKNOWN


@dataclass(frozen=True)
class Instance:
    """An object of a class. `info` is None where the class is known by name only (an import that was not found)."""

    name: str
    args: tuple[Type, ...] = ()
    info: ClassInfo | None = None
    likely: bool = False
    """Guessed from a conventional name and a second witness, not proven."""

    def __str__(self) -> str:
        return f"{self.name}[{', '.join(map(str, self.args))}]" if self.args else self.name

    def __hash__(self) -> int:
        return hash((self.name, len(self.args)))


@dataclass(frozen=True)
class ClassObject:
    """A class itself."""

    info: ClassInfo
    args: tuple[Type, ...] = ()

    def __str__(self) -> str:
        return f"type[{self.info.name}]"


@dataclass(frozen=True)
class Function:
    """A function or method; `bound` is the receiver of a bound method, `given` what a `partial` fixed already."""

    info: FunctionInfo
    bound: Type | None = None
    given: tuple[int, tuple[str, ...]] = (0, ())

    def __str__(self) -> str:
        return self.info.qualname

    def __hash__(self) -> int:
        return hash(id(self.info))


@dataclass(frozen=True)
class ModuleObject:
    """A module by its dotted name."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class ProjectModule(ModuleObject):
    """A module of the project: its file, or the folders of a namespace package."""

    location: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Variable:
    """A type variable of a stub, before it is substituted."""

    name: str

    def __str__(self) -> str:
        return f"~{self.name}"


Atom = Unknown | Deferred | Instance | ClassObject | Function | ModuleObject | Variable


@dataclass(frozen=True)
class Type:
    """A union of atoms in the order in which they were met. No atom at all: a value that cannot exist (yet)."""

    atoms: tuple[Atom, ...]

    def __str__(self) -> str:
        return " | ".join(map(str, self.atoms)) or "never"

    @property
    def known(self) -> bool:
        """Whether there is something, and nothing of it is unknown."""
        return bool(self.atoms) and not any(isinstance(atom, Unknown) for atom in self.atoms)

    @property
    def deferred(self) -> bool:
        """Whether other files can tell something of it."""
        return any(isinstance(atom, Deferred) for atom in self.atoms)

    @property
    def instances(self) -> tuple[Instance, ...]:
        """The instance atoms, without None."""
        return tuple(a for a in self.atoms if isinstance(a, Instance) and a.name != NONE_NAME)

    def without_none(self) -> Type:
        """The same type once None has been ruled out."""
        return Type(tuple(a for a in self.atoms if not (isinstance(a, Instance) and a.name == NONE_NAME)))


CALLABLE = "typing.Callable"
"""The name of the instance that stands for ``Callable[…, T]``; its one argument is what calling gives."""

NONE_NAME = "builtins.None"
UNKNOWN = Type((Unknown(),))
NEVER = Type(())
NONE = Type((Instance(NONE_NAME),))


def union(parts: Iterable[Type]) -> Type:
    """The union of types, each atom once."""
    atoms: list[Atom] = []
    for part in parts:
        for atom in part.atoms:
            if atom not in atoms:
                atoms.append(atom)
    return Type(tuple(atoms)) if len(atoms) <= _MOST_ATOMS else UNKNOWN


def guessed(value: Type) -> Type:
    """The same type, marked as guessed rather than proven; what is built in is only as uncertain as what it holds."""
    return Type(tuple(_guessed(atom) if isinstance(atom, Instance) else atom for atom in value.atoms))


def _guessed(atom: Instance) -> Instance:
    args = tuple(guessed(arg) for arg in atom.args)
    return Instance(atom.name, args, atom.info, likely=atom.likely or not atom.name.startswith(("builtins.", "typing.")))


def substitute(value: Type, given: dict[str, Type], bound: Type | None = None) -> Type:
    """`value` with its type variables replaced; `bound` stands for ``Self``. A variable that is not given is unknown."""
    if all(isinstance(a, (Unknown, ModuleObject, Function)) or (isinstance(a, Instance) and not a.args) for a in value.atoms):
        return value
    parts: list[Type] = []
    for atom in value.atoms:
        if isinstance(atom, Variable):
            parts.append(_instance_of(bound) if atom.name == "Self" and bound else given.get(atom.name, UNKNOWN))
        elif isinstance(atom, Instance) and atom.args:
            args = tuple(substitute(arg, given, bound) for arg in atom.args)
            parts.append(Type((Instance(atom.name, args, atom.info, atom.likely),)))
        else:
            parts.append(Type((atom,)))
    return union(parts)


def _instance_of(receiver: Type) -> Type:
    """``Self`` as a result: an instance, also where the receiver was the class."""
    return Type(tuple(Instance(a.info.name, a.args, a.info) if isinstance(a, ClassObject) else a for a in receiver.atoms))
