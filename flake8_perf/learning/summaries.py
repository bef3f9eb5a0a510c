"""The one place where learning asks the linter's own semantics what the functions of a file do.

A file is asked on its own, and the call graph of `graph` joins the files with astroid's help: a library's objects reach
each other in more ways than the linter follows. What is asked here is what happens in a function's own body, and which calls are
understood.
"""

from __future__ import annotations

import ast

from flake8_perf.models.loader import Models
from flake8_perf.project.outlines import WANTED, facts_of
from flake8_perf.project.summaries import OwnEffect, summary_of
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.source import parse
from flake8_perf.semantics.structure import Structure


class OwnSummaries:
    """The linter's view of one file, with these stubs."""

    def __init__(self, path: str, text: str, models: Models) -> None:
        source = parse(path, text)
        structure = Structure(source.tree, WANTED)
        self._types = Inference(source, structure, models)
        self._calls = {(n.lineno, n.col_offset): n for n in ast.walk(source.tree) if isinstance(n, ast.Call)}
        facts = facts_of(source, structure, models)
        self._effects = {row[1]: summary_of(row[-1]).effects for row in facts["functions"].values()}

    def effects(self, line: int) -> tuple[OwnEffect, ...]:
        """What happens in the body of the function whose ``def`` stands on a line."""
        return self._effects.get(line, ())

    def understands(self, line: int, column: int) -> bool:
        """Whether the linter knows what the call at a place calls: then its word counts, also where it sees no effect."""
        call = self._calls.get((line, column))
        return call is not None and any(target.info.path for target in self._types.calling.targets(call)[0])
