"""Findings of earlier runs, used again where neither the file nor anything that they rest on has changed."""

from __future__ import annotations

import os
from typing import Any

from flake8_perf.finding import Finding, Span, Step
from flake8_perf.project.lookups import Lookups, Question
from flake8_perf.settings import marked_root

_KIND = "found"


class Results:
    """Reads and writes the findings of files, with the look-ups that they rest on: those without an answer too."""

    def __init__(self, lookups: Lookups) -> None:
        self._lookups = lookups

    def read(self, path: str, digested: str) -> list[Finding] | None:
        """The findings of a file with that text; None where they are not known, or may be others now."""
        cache, name = self._lookups.caches.of(path)
        value = cache.read(_KIND, name, self._key(path, digested))
        if not isinstance(value, dict):
            return None
        places = _Places(path)
        try:
            if all(self._holds(question, answer, places) for question, answer in value["rests_on"]):
                return [_finding(row) for row in value["findings"]]
        except (AttributeError, KeyError, TypeError, ValueError):  # sealed, but not what `write` writes
            return None
        return None

    def write(self, path: str, digested: str, findings: list[Finding], rests_on: list[Question]) -> None:
        """Stores the findings of a file with that text."""
        cache, name = self._lookups.caches.of(path)
        places = _Places(path)
        rows = [
            [places.packed(question), places.packed(self._lookups.answer(question))]
            for question in rests_on
            if question != ("file", path)
        ]
        value = {"rests_on": rows, "findings": [_row(finding) for finding in findings]}
        cache.write(_KIND, name, self._key(path, digested), value)

    def _key(self, path: str, digested: str) -> str:
        # Patterns of paths and messages count from the root, which may move while the text stays.
        return f"{digested}:{self._lookups.shown(path)}:{self._lookups.caches.key_for_findings(path)}"

    def _holds(self, question: Any, answer: Any, places: _Places) -> bool:
        """Whether a look-up gives the answer that it gave then."""
        found = self._lookups.answer(places.unpacked(question))
        return bool(places.unpacked(answer) == found)


class _Places:
    """Paths below a project's root as they are kept, so that the project may be moved with its cache."""

    def __init__(self, path: str) -> None:
        self._root = marked_root(os.path.dirname(path)) or ""

    def packed(self, value: Any) -> Any:
        """A question or an answer with its paths below the root made relative."""
        if isinstance(value, tuple):
            return [self.packed(part) for part in value]
        if isinstance(value, str) and self._root and f"{value}{os.sep}".startswith(self._root + os.sep):
            return f"/{value[len(self._root) :] or os.sep}"
        return value

    def unpacked(self, value: Any) -> Any:
        """The same, whole again."""
        if isinstance(value, list):
            return tuple(self.unpacked(part) for part in value)
        if isinstance(value, str) and value.startswith("//"):
            return self._root + value[1:].rstrip(os.sep)
        return value


def _row(finding: Finding) -> list[Any]:
    span = finding.span
    place = [span.line, span.column, span.end_line, span.end_column]
    trace = [[step.path, step.line, step.words] for step in finding.trace]
    return [place, finding.code, finding.message, trace, finding.severity, finding.opt_in]


def _finding(row: list[Any]) -> Finding:
    place, code, message, trace, severity, opt_in = row
    return Finding(Span(*place), code, message, tuple(Step(*step) for step in trace), severity, opt_in)
