"""All that a rule author must know: the `Rule` class, its subscriptions, and how rules are found."""

from __future__ import annotations

import ast
import enum
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from flake8_perf.card import Card, read_card
from flake8_perf.finding import Finding, Span, Step

_MOST = 200
"""The longest message, in characters."""


class Severity(enum.Enum):
    """At what scale the code fails."""

    CRITICAL = "critical"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"


class Safety(enum.Enum):
    """What a fix promises: for every input, under a stated assumption, or words only."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    HINT = "hint"


@dataclass(frozen=True)
class Subscription:
    """What wakes a check: node types, callee names, or an effect at a place."""

    node_types: tuple[type[ast.AST], ...] = ()
    callees: tuple[str, ...] = ()
    effect: str = ""
    kinds: tuple[str, ...] = ()
    where: str = ""


Check = TypeVar("Check", bound=Callable[..., Iterator[Finding]])


def _subscribe(subscription: Subscription) -> Callable[[Check], Check]:
    def mark(check: Check) -> Check:
        check.subscriptions = (*getattr(check, "subscriptions", ()), subscription)  # type: ignore[attr-defined]
        return check

    return mark


def on(*node_types: type[ast.AST]) -> Callable[[Check], Check]:
    """Calls ``check(node, ctx)`` for every node of these types."""
    return _subscribe(Subscription(node_types=node_types))


def on_call(*callees: str) -> Callable[[Check], Check]:
    """Calls ``check(call, ctx)`` for every call whose callee's last name, written or imported, is one of these."""
    return _subscribe(Subscription(callees=callees))


def on_effect(effect: str, *kinds: str, where: str) -> Callable[[Check], Check]:
    """Calls ``check(site, ctx)`` for every place where an effect of these kinds happens, straight or through calls.

    `where` is ``"loop"`` (the place is run once per turn of a loop), ``"coroutine"`` (the place runs on the event
    loop) or ``"anywhere"`` (only where the effect happens, not where it is reached through calls).
    """
    return _subscribe(Subscription(effect=effect, kinds=kinds, where=where))


class Rule:
    """One defect: what it is (the card, in the docstring), when it is woken, and how it is recognised.

    A rule is made once per engine and keeps no state. It asks `Context` and yields `Finding`; it never opens a file, reads an
    option, or raises.
    """

    code: ClassVar[str]
    severity: ClassVar[Severity]
    growth: ClassVar[str]
    """How the cost grows, as the message shows it: ``O(n·m)``."""
    fails_at: ClassVar[str]
    """The scale at which a user notices, in words."""
    message: ClassVar[str]
    """A format string over the fields given to `found` and ``growth``."""
    default_on: ClassVar[bool] = True
    assumes: ClassVar[str] = ""
    """What makes the fix unsafe where it is not proven."""
    fix_safety: ClassVar[Safety] = Safety.HINT
    quiet_in_tests: ClassVar[bool] = False
    """Whether the rule speaks of production load, so that tests and migrations don't matter to it."""

    def found(
        self,
        node: ast.AST,
        *,
        trace: tuple[Step, ...] = (),
        severity: Severity | None = None,
        opt_in: bool = False,
        message: str = "",
        **fields: object,
    ) -> Finding:
        """A finding at `node`, its message made from the rule's own (or `message`) and `fields`, cut to 200 characters."""
        words = _one_line((message or self.message).format(growth=self.growth, **fields))
        if len(words) > _MOST and " → " in str(fields.get("chain")):
            # Rather the middle of the way than the advice at the end.
            fields["chain"] = f"… → {str(fields['chain']).rpartition(' → ')[2]}"
            words = _one_line((message or self.message).format(growth=self.growth, **fields))
        if len(words) > _MOST:
            words = words[: _MOST - 1] + "…"
        return Finding(Span.of(node), self.code, words, trace, (severity or self.severity).value, opt_in)

    @classmethod
    def name(cls) -> str:
        """The rule's name: its class name in kebab case (``list-membership-in-loop``)."""
        return "".join(f"-{c.lower()}" if c.isupper() else c for c in cls.__name__).lstrip("-")

    @classmethod
    def card(cls) -> Card:
        """The rule's card; raises `CardError` where it is not complete."""
        return read_card(cls.__name__, cls.__doc__)

    @classmethod
    def checks(cls) -> list[tuple[Subscription, str]]:
        """What wakes which method."""
        found: list[tuple[Subscription, str]] = []
        for name, value in vars(cls).items():
            found += [(s, name) for s in getattr(value, "subscriptions", ())]
        return found


def _one_line(text: str) -> str:
    return " ".join(text.split())


def discover() -> list[type[Rule]]:
    """Every rule in `flake8_perf.rules`, by code. Raises ValueError where two rules share a code."""
    package: Any = importlib.import_module("flake8_perf.rules")
    found: dict[str, type[Rule]] = {}
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        for value in vars(importlib.import_module(info.name)).values():
            is_rule = isinstance(value, type) and issubclass(value, Rule) and value.__module__ == info.name
            if is_rule and "code" in vars(value):
                other = found.setdefault(value.code, value)
                if other is not value:
                    raise ValueError(f"{value.code} is declared by {other.__name__} and {value.__name__}")
    return [found[code] for code in sorted(found)]
