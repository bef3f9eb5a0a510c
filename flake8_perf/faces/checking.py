"""One file checked as flake8 checks it: flake8's own reader, ``# noqa`` and selection around our plugin alone."""

from __future__ import annotations

import argparse
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from flake8.checker import FileChecker, Results
from flake8.formatting.base import BaseFormatter
from flake8.plugins.finder import Checkers
from flake8.style_guide import Ignored, StyleGuideManager
from flake8.violation import Violation

from flake8_perf.faces.flake8 import Plugin

UNREADABLE = frozenset({"E902", "E999"})
"""flake8's codes for a file that cannot be read and for one that cannot be parsed."""


_NO_COMMENT = "\n"
"""Given to flake8 as the line of a finding in a file without ``# noqa``."""


@dataclass(frozen=True)
class Line:
    """One thing to tell about a file; lines and columns count from 1."""

    path: str
    line: int
    column: int
    code: str
    message: str


@dataclass(frozen=True)
class Report:
    """What came of one file: its findings, or why it could not be checked.

    `complaints` are the engine's, about options and stubs, so far in this process.
    """

    findings: tuple[Line, ...] = ()
    problems: tuple[Line, ...] = ()
    complaints: tuple[str, ...] = ()


class Checking:
    """Checks files with `Plugin.engine`, under flake8's options."""

    def __init__(self, options: argparse.Namespace) -> None:
        """Raises flake8's ExecutionError where ``per-file-ignores`` cannot be understood."""
        self._options = options
        self._kept = _Kept()
        self._guide = StyleGuideManager(options, self._kept)

    def check(self, path: str) -> Report:
        """Checks one file (``-`` is stdin); never raises for what the file is or holds."""
        name, results = self._results(path)
        problems = []
        self._kept.lines.clear()
        for code, line, column, text, physical_line in sorted(results, key=lambda result: result[1:3]):
            if code not in UNREADABLE:
                self._guide.handle_error(code, name, line, column, text, physical_line)
            elif not self._hushed(Violation(code, name, line, column, text, physical_line)):
                problems.append(Line(name, max(line, 1), column + 1, code, text))
        complaints = tuple(Plugin.engine.complaints) if Plugin.engine else ()
        return Report(tuple(self._kept.lines), tuple(problems), complaints)

    def _results(self, path: str) -> tuple[str, Results]:
        """The name to print, and flake8's (code, line, column, text, physical line) for each thing seen."""
        try:
            checker = _Checker(filename=path, plugins=Checkers([], [], []), options=self._options)
        except ValueError as error:  # stdin that is not in the encoding it declares
            return self._options.stdin_display_name, [("E902", 0, 0, f"{type(error).__name__}: {error}", None)]
        name, results, _ = checker.run_checks()
        return name, results

    def _hushed(self, error: Violation) -> bool:
        """Whether the user expressly said to ignore this; a mere ``select = PRF`` does not mean to lose files silently."""
        decider = self._guide.style_guide_for(error.filename).decider
        return decider.was_ignored(error.code) is Ignored.Explicitly or error.is_inline_ignored(self._options.disable_noqa)


class _Checker(FileChecker):
    """flake8's checker of one file, for one plugin that needs no token stream."""

    def run_ast_checks(self) -> None:
        """Reports what our plugin finds."""
        assert self.processor is not None
        known = Plugin.known(self.processor.filename, self.processor.lines)
        for line, column, text, _ in known if known is not None else self._found():
            self.report(None, line, column, text)

    def _found(self) -> Iterator[tuple[int, int, str, type[Any]]]:
        assert self.processor is not None
        try:
            tree = self.processor.build_ast()
        except (ValueError, RecursionError, MemoryError) as error:
            # Null bytes, and nesting beyond the parser's depth: as much E999 as any other code that does not parse.
            raise SyntaxError(str(error) or "the code is nested too deeply to be parsed") from error
        yield from Plugin(tree, self.processor.filename, self.processor.lines).run()

    def report(self, error_code: str | None, line_number: int, column: int, text: str) -> str:
        """Notes what was found; flake8 would tokenize the whole file for it, to find comments that span lines."""
        if error_code is not None or self._may_be_hushed:
            return super().report(error_code, line_number, column, text)
        code, text = text.split(" ", 1)
        self.results.append((code, line_number, column, text, _NO_COMMENT))
        return code

    @functools.cached_property
    def _may_be_hushed(self) -> bool:
        """Whether the file has a ``# noqa`` anywhere."""
        assert self.processor is not None
        return any("noqa" in line.lower() for line in self.processor.lines)

    def process_tokens(self) -> None:
        """Does nothing: only other plugins want tokens, and they cost more than our findings."""


class _Kept(BaseFormatter):
    """A flake8 formatter that keeps what it is handed, for others to print."""

    def __init__(self) -> None:
        self.lines: list[Line] = []

    def handle(self, error: Violation) -> None:
        """Keeps a violation that is selected and has no ``# noqa``."""
        self.lines.append(Line(error.filename, error.line_number, error.column_number, error.code, error.text))
