"""Functions as values: parameters, effects, and how a call's arguments meet them."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from flake8_perf.facts.types import Type

Kind = Literal["positional", "either", "rest", "keyword", "keywords"]


@dataclass(frozen=True)
class Parameter:
    """One parameter: `rest` is ``*args``, `keywords` is ``**kwargs``."""

    name: str
    kind: Kind
    default: ast.expr | None = None
    annotation: ast.expr | None = None


@dataclass(frozen=True)
class Effect:
    """One word of the vocabulary with its arguments (``blocks``, ``{"kind": "http", "instead": …}``)."""

    word: str
    args: Mapping[str, object] = field(default_factory=dict, hash=False)

    def text(self, name: str) -> str:
        """An argument as text; empty where it was not given."""
        value = self.args.get(name, "")
        return value if isinstance(value, str) else ""


@dataclass(frozen=True)
class Argument:
    """What a call gives for a parameter: a node, surely nothing, or perhaps something (``**kwargs``)."""

    node: ast.expr | None
    maybe: bool = False

    @property
    def absent(self) -> bool:
        """Whether surely nothing is given."""
        return self.node is None and not self.maybe


ABSENT = Argument(None)
PERHAPS = Argument(None, maybe=True)


def parameters(arguments: ast.arguments) -> tuple[Parameter, ...]:
    """The parameters of a definition in order."""
    found: list[Parameter] = []
    plain = [*arguments.posonlyargs, *arguments.args]
    defaults = [*([None] * (len(plain) - len(arguments.defaults))), *arguments.defaults]
    for place, (arg, default) in enumerate(zip(plain, defaults)):
        kind: Kind = "positional" if place < len(arguments.posonlyargs) else "either"
        found.append(Parameter(arg.arg, kind, default, arg.annotation))
    if arguments.vararg:
        found.append(Parameter(arguments.vararg.arg, "rest", None, arguments.vararg.annotation))
    for arg, default in zip(arguments.kwonlyargs, arguments.kw_defaults):
        found.append(Parameter(arg.arg, "keyword", default, arg.annotation))
    if arguments.kwarg:
        found.append(Parameter(arguments.kwarg.arg, "keywords", None, arguments.kwarg.annotation))
    return tuple(found)


class FunctionInfo:
    """A function of a stub or of the file under check.

    `kind` is how it binds: ``function``, ``property``, ``classmethod`` or ``staticmethod``.
    """

    qualname: str
    name: str
    params: tuple[Parameter, ...]
    is_async: bool
    kind: str = "function"
    path: str = ""
    line: int = 0

    def effects(self, call: ast.Call | None = None) -> tuple[Effect, ...]:
        """The words that speak of the function itself (of the overload that fits the call)."""
        raise NotImplementedError  # pragma: no cover - every subclass says

    def effect(self, word: str) -> Effect | None:
        """The first effect of this word, whichever overload it is on."""
        return next((e for e in self.effects() if e.word == word), None)

    def argument(self, name: str, call: ast.Call, *, bound: bool, given: tuple[int, tuple[str, ...]] = (0, ())) -> Argument:
        """What `call` gives for the parameter `name`.

        `bound` says that a receiver already fills the first parameter; `given` is what a ``partial`` fixed:
        the number of positional arguments and the names.
        """
        for keyword in call.keywords:
            if keyword.arg == name:
                return Argument(keyword.value)
        if name in given[1]:
            return PERHAPS
        place = self._place(name)
        if place is not None:
            place -= (1 if bound else 0) + given[0]
            if place < 0:
                return PERHAPS
            for index, arg in enumerate(call.args):
                if isinstance(arg, ast.Starred):
                    return PERHAPS if index <= place else ABSENT
                if index == place:
                    return Argument(arg)
        return PERHAPS if any(keyword.arg is None for keyword in call.keywords) else ABSENT

    def _place(self, name: str) -> int | None:
        for index, param in enumerate(self.params):
            if param.name == name:
                return index if param.kind in ("positional", "either") else None
        return None

    def returns(self) -> Type:
        """What calling gives (for an ``async def``: what awaiting the call gives), type variables unsubstituted."""
        raise NotImplementedError  # pragma: no cover - every subclass says


class CodeFunction(FunctionInfo):
    """A function of the project: of the file under check, or of another one, known by its facts."""

    is_context = False
    """Whether it is a context manager: ``@contextmanager``."""
    holds = ""
    """What it holds, as a context manager, while it is entered: ``lock``, ``transaction`` or nothing."""
    is_generator = False
    """Whether calling it gives a generator and runs nothing yet."""
    offloaded = False
    """Whether a decorator has it run in another thread."""
    opaque = False
    """Whether a decorator makes something of it that can't be told."""
    says_nothing = False
    """Whether its body only raises, or is left to subclasses."""
    keeps = False
    """As a decorator: whether what it makes of a function calls that function."""
    code: str
    """What it is called across files: its file, qualified name and, because names repeat, where it begins."""

    def effects(self, call: ast.Call | None = None) -> tuple[Effect, ...]:
        return ()

    def yielded(self) -> Type:
        """What a generator function yields: the value that its context manager or dependency hands out."""
        raise NotImplementedError  # pragma: no cover - every subclass says

    def attribute(self, name: str) -> Type | None:
        """An attribute of what its decorators made of it (``send.delay`` of a task); None where they gave it none."""
        raise NotImplementedError  # pragma: no cover - every subclass says
