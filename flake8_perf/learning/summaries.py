"""The one place where learning asks the linter's own engine what the functions of a file do.

Today a file is asked on its own, and the call graph of `graph` joins the files. Whatever joins them better takes the place of
`OwnSummaries`: all that is asked of it is what happens in a function's own body, and which calls it has understood.
"""

from __future__ import annotations

import ast

from flake8_perf.engine import Engine
from flake8_perf.models.loader import Models
from flake8_perf.project.summaries import OwnEffect
from flake8_perf.semantics.source import parse
from flake8_perf.settings import Settings


class OwnSummaries:
    """The engine's view of one file, with these stubs."""

    def __init__(self, path: str, text: str, engine: Engine) -> None:
        source = parse(path, text)
        self._context = engine.context(source)
        self._calls = {(n.lineno, n.col_offset): n for n in ast.walk(source.tree) if isinstance(n, ast.Call)}
        self._effects = {s.line: s.effects for s in self._context.summaries.local.values()}

    def effects(self, line: int) -> tuple[OwnEffect, ...]:
        """What happens in the body of the function whose ``def`` stands on a line."""
        return self._effects.get(line, ())

    def understands(self, line: int, column: int) -> bool:
        """Whether the engine knows what the call at a place calls: then its word counts, also where it sees no effect."""
        call = self._calls.get((line, column))
        return call is not None and any(target.info.path for target in self._context.targets(call))


def engine_with(models: Models) -> Engine:
    """An engine that asks these stubs."""
    engine = Engine(Settings())
    engine.models = models
    return engine
