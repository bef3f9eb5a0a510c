"""What an expression of a package's text may be: things with text, and things that our stubs know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from astroid import nodes

from flake8_perf.facts.types import Type

_MOST = 12
"""An expression that may be more things than this says nothing."""


@dataclass(frozen=True)
class Made:
    """An object of a class that has text."""

    cls: nodes.ClassDef


@dataclass(frozen=True)
class Class:
    """A class itself."""

    cls: nodes.ClassDef


@dataclass(frozen=True)
class Above:
    """What ``super()`` gives: `receiver` (an object, or a class) as the classes after `cls` see it."""

    cls: nodes.ClassDef
    receiver: Made | Class


@dataclass(frozen=True)
class Func:
    """A function that has text, with the object or class that it is bound to."""

    node: nodes.FunctionDef
    receiver: Made | Class | None = None


@dataclass(frozen=True)
class Module:
    """A module that has text, or is a package around such."""

    name: str


@dataclass(frozen=True)
class Known:
    """What our stubs speak of."""

    type: Type


@dataclass(frozen=True)
class Box:
    """What holds things and hands them out when it is iterated, indexed or awaited."""

    items: Values


Value = Made | Class | Above | Func | Module | Known | Box
Values = tuple[Value, ...]


def united(parts: Iterable[Values]) -> Values:
    """All values of the parts, each once, in the order in which they were met; nothing where there are too many."""
    found = tuple(dict.fromkeys(value for part in parts for value in part))
    return found if len(found) <= _MOST else ()
