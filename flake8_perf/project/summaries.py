"""Summaries: what each function of a file does, as plain data that depends on the file alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from flake8_perf.finding import Step
from flake8_perf.project.conditions import Need

SCHEMA = 7
"""Stamped into the facts of every file; those of another schema are not read."""

TRAVELS = frozenset(
    {"blocks", "waits", "reads", "writes", "runs", "pends", "commits", "flushes", "spawns", "gathers", "made_once", "enqueues"}
)
"""The words that a caller is told of. What a call opens or makes concerns the function that makes it."""


class OwnEffect(NamedTuple):
    """An effect that happens in a function's own body."""

    line: int
    column: int
    word: str
    kind: str
    name: str
    likely: bool = False
    what: str = ""
    needs: tuple[Need, ...] = ()
    """What the function's parameters have to be for it to happen."""
    sometimes: bool = False
    """Whether it takes more than that: a branch that something else decides, an error."""


class OwnCall(NamedTuple):
    """A call of another function of the project, or of something that only another file can tell."""

    line: int
    column: int
    end: tuple[int, int]
    """Where the call ends, by which it is known: chained calls all begin at one place."""
    callee: str
    """The key of a function of the same file; or, behind a ``?``, the path of what is called, as `Deferred` has it."""
    name: str
    how: str = ""
    """What makes it run: ``await``, ``iter``, ``enter``, nothing more (empty), or another call that it is ``given`` to."""
    args: str = ""
    """What the arguments are, as `conditions.outline_of` writes it."""
    hands: tuple[tuple[str, str], ...] = ()
    """The functions that it hands over: place or name of the argument, and the function, as `callee` has it."""
    aside: bool = False
    """Made only where no event loop runs, or once for all callers: what blocks behind it keeps nobody waiting."""
    needs: tuple[Need, ...] = ()
    bound: bool = False
    """Whether a receiver fills the first parameter of a function of the same file."""
    guess: tuple[tuple[str, str, str, str], ...] = ()
    """The effects (word, kind, name, what) that two witnesses prove, for the case that nobody knows what is called."""
    sometimes: bool = False
    """As of an effect."""


class Summary(NamedTuple):
    """What one function does in its own body."""

    effects: tuple[OwnEffect, ...] = ()
    calls: tuple[OwnCall, ...] = ()
    called_params: tuple[str, ...] = ()
    once: bool = False
    """Whether it keeps its one result: it blocks its first caller only."""
    caches: bool = False
    """Whether it keeps its result for each argument."""


@dataclass(frozen=True)
class Reached:
    """An effect that running a function brings about, with the way there: first the function's own line, last the effect's."""

    word: str
    kind: str
    name: str
    likely: bool
    steps: tuple[Step, ...] = field(compare=False)
    what: str = ""
    needs: tuple[Need, ...] = ()
    sometimes: bool = False
    """Whether one of the steps is only made where something decides so that can't be told from the call."""


def summary_row(summary: Summary) -> list[Any]:
    """A summary as JSON."""
    effects = [
        _trimmed([e.line, e.column, e.word, e.kind, e.name, e.likely, e.what, e.needs, e.sometimes]) for e in summary.effects
    ]
    calls = [
        _trimmed(
            [c.line, c.column, c.end, c.callee, c.name, c.how, c.args, c.hands, c.aside, c.needs, c.bound, c.guess, c.sometimes]
        )
        for c in summary.calls
    ]
    return [effects, calls, list(summary.called_params), summary.once, summary.caches]


def summary_of(row: list[Any]) -> Summary:
    """A summary from JSON. Raises TypeError, ValueError or IndexError where that is no summary."""
    effects, calls, called, once, caches = row
    return Summary(tuple(map(_effect, effects)), tuple(map(_call, calls)), tuple(called), bool(once), bool(caches))


def _effect(row: list[Any]) -> OwnEffect:
    line, column, word, kind, name, likely, what, needs, sometimes = [*row, *(False, "", (), False)[len(row) - 5 :]]
    return OwnEffect(line, column, word, kind, name, bool(likely), what, _pairs(needs), bool(sometimes))


def _call(row: list[Any]) -> OwnCall:
    defaults = ("", "", (), False, (), False, (), False)
    line, column, end, callee, name, how, args, hands, aside, needs, bound, guess, sometimes = [*row, *defaults[len(row) - 5 :]]
    rest = bool(aside), _pairs(needs), bool(bound), tuple(map(tuple, guess)), bool(sometimes)
    return OwnCall(line, column, (end[0], end[1]), callee, name, how, args, tuple((a, b) for a, b in hands), *rest)  # type: ignore[arg-type]


def _pairs(needs: Iterable[Any]) -> tuple[Need, ...]:
    return tuple((param, bool(value)) for param, value in needs)


def _trimmed(row: list[Any]) -> list[Any]:
    """The row without the defaults at its end: most calls have nothing special."""
    end = len(row)
    while end > 5 and not row[end - 1]:
        end -= 1
    return row[:end]
