"""Types as plain data and back: what the facts of a file keep of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flake8_perf.facts.classes import ClassInfo
from flake8_perf.facts.functions import CodeFunction
from flake8_perf.facts.types import (
    NONE,
    NONE_NAME,
    UNKNOWN,
    Atom,
    ClassObject,
    Deferred,
    Function,
    Instance,
    ModuleObject,
    Type,
    Unknown,
    union,
)

Encoded = Any
"""JSON: a list of atoms, each a text (its kind, a colon, a name) or a list of such a text and what belongs to it."""

_DEEPEST = 4
"""Type arguments nested deeper than this are not kept."""


def encode(value: Type, depth: int = 0) -> Encoded:
    """A type as JSON. Classes and functions of the same file are named by their keys, those of stubs by their names."""
    if depth > _DEEPEST:
        return ["?"]
    return [_atom(atom, depth) for atom in value.atoms]


def _atom(atom: Atom, depth: int) -> Encoded:
    if isinstance(atom, Deferred):
        return f"d:{atom.path}"
    if isinstance(atom, Instance) and atom.name == NONE_NAME:
        return "n:"
    if isinstance(atom, (Instance, ClassObject)) and atom.info is not None:
        word = "i" if isinstance(atom, Instance) else "c"
        key = getattr(atom.info, "key", "")
        head = f"{word}{'@' if key else ''}:{key or atom.info.name}"
        head = f"~{head}" if isinstance(atom, Instance) and atom.likely else head
        return [head, *(encode(arg, depth + 1) for arg in atom.args)] if atom.args else head
    if isinstance(atom, Function):
        return _function(atom, depth)
    return f"m:{atom.name}" if isinstance(atom, ModuleObject) else "?"


def _function(atom: Function, depth: int) -> Encoded:
    key = getattr(atom.info, "key", "")
    given = [atom.given[0], *atom.given[1]] if atom.given != (0, ()) else []
    if atom.bound is None:
        return [f"f{'@' if key else ''}:{key or atom.info.qualname}", [], given]
    head = f"b@:{key}" if key else f"b:{atom.info.name}"
    return [head, encode(atom.bound, depth + 1), given]


class Decoder:
    """Turns encoded types into types again, with what names stand for where they are read."""

    def __init__(
        self,
        find: Callable[[str], Type | None],
        attribute: Callable[[Type, str], Type],
        class_of: Callable[[str], ClassInfo | None],
        function_of: Callable[[str], CodeFunction | None],
        follow: Callable[[str], Type],
    ) -> None:
        """`find` knows stubs, `attribute` reads members; `class_of`, `function_of` know keys, `follow` follows paths."""
        self._find, self._attribute = find, attribute
        self._class_of, self._function_of, self._follow = class_of, function_of, follow

    def decode(self, data: Encoded) -> Type:
        """The type; what can't be told any more is unknown."""
        return union(self._decoded(part) for part in data)

    def _decoded(self, part: Encoded) -> Type:
        head, *rest = part if isinstance(part, list) else [part]
        kind, _colon, name = head.partition(":")
        if kind == "d":
            return self._follow(name)
        if kind == "n":
            return NONE
        if kind == "m":
            return Type((ModuleObject(name),))
        if kind.startswith(("f", "b")):
            return self._function(kind, name, *rest)
        return self._class(kind, name, rest) if kind != "?" else UNKNOWN

    def _class(self, kind: str, name: str, rest: list[Encoded]) -> Type:
        if kind.endswith("@"):
            info = self._class_of(name)
        else:
            found = self._find(name)
            info = next((atom.info for atom in found.atoms if isinstance(atom, ClassObject)), None) if found else None
        if info is None:
            return UNKNOWN
        args = tuple(self.decode(arg) for arg in rest)
        if kind.strip("~@") == "c":
            return Type((ClassObject(info, args),))
        return Type((Instance(info.name, args, info, likely=kind.startswith("~")),))

    def _function(self, kind: str, name: str, bound: Encoded, given: list[Any]) -> Type:
        fixed = (given[0], tuple(given[1:])) if given else (0, ())
        if kind == "b":
            read = self._attribute(self.decode(bound), name)
            return Type(tuple(_fixed(atom, fixed) for atom in read.atoms)) if read.atoms else UNKNOWN
        if kind.endswith("@"):
            info = self._function_of(name)
            if info is None or info.opaque:
                return UNKNOWN
            return Type((Function(info, self.decode(bound) if bound else None, fixed),))
        found = self._find(name)
        return Type(tuple(_fixed(atom, fixed) for atom in found.atoms)) if found else UNKNOWN


def _fixed(atom: Atom, given: tuple[int, tuple[str, ...]]) -> Atom:
    """A function of which a ``partial`` fixed some arguments already."""
    if isinstance(atom, Function) and given != (0, ()):
        return Function(atom.info, atom.bound, given)
    return atom if not isinstance(atom, Unknown) else Unknown()
