"""Reports what flake8 would report from this plugin, faster and without the other checks."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures.process import BrokenProcessPool

from flake8.exceptions import ExecutionError

from flake8_perf.faces.checking import Line, Report
from flake8_perf.faces.commands import BAD_INPUT
from flake8_perf.faces.flake8 import Plugin
from flake8_perf.faces.options import OptionsError, read_options
from flake8_perf.faces.running import check_all
from flake8_perf.faces.text import Paint, Progress, count
from flake8_perf.faces.walking import files_below


def run(argv: Sequence[str]) -> int:
    """Checks the paths: findings on stdout, all else on stderr. 0: nothing found; 1: findings; 2: bad input."""
    try:
        options = read_options(argv, command="check", about=__doc__ or "")
        return _Run(options).over(argv)
    except (OptionsError, ExecutionError) as error:
        print(f"flake8-perf: {error}", file=sys.stderr)
        return BAD_INPUT


class _Run:
    """One run: what it printed, counted."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._out, self._err = Paint(sys.stdout, options.color), Paint(sys.stderr, options.color)
        self._found = self._unchecked = 0
        self._complaints = dict.fromkeys(Plugin.engine.complaints if Plugin.engine else ())

    def over(self, argv: Sequence[str]) -> int:
        """Checks all files, prints, and returns the exit code."""
        files = files_below(self._options, self._cannot_read)
        progress = Progress(len(files), self._options.color)
        try:
            for path, report in zip(files, check_all(files, self._options, argv)):
                if report.findings or report.problems or report.complaints:
                    progress.clear()
                self._tell(report)
                progress.step(path)
        except BrokenProcessPool:
            self._problem("a worker process was killed; the files after the last finding were not all checked")
        finally:
            progress.clear()
        self._close(len(files))
        if self._unchecked or self._complaints:
            return BAD_INPUT
        return 1 if self._found and not self._options.exit_zero else 0

    def _tell(self, report: Report) -> None:
        for line in report.findings:
            print(_as_flake8(line, self._out, "red"))
        for line in report.problems:
            self._problem(_as_flake8(line, self._err, "yellow"))
        self._found += len(report.findings)
        self._complain(report.complaints)

    def _complain(self, complaints: Iterable[str]) -> None:
        for words in complaints:
            if words not in self._complaints:
                self._complaints[words] = None
                print(f"flake8-perf: {words}", file=sys.stderr)

    def _cannot_read(self, error: OSError) -> None:
        self._problem(_as_flake8(Line(error.filename, 1, 1, "E902", f"{type(error).__name__}: {error}"), self._err, "yellow"))

    def _problem(self, words: str) -> None:
        self._unchecked += 1
        print(words, file=sys.stderr)

    def _close(self, files: int) -> None:
        sys.stdout.flush()  # so that the count is the last line also where both streams end in one file
        words = f"{count(self._found, 'finding')} in {count(files, 'file')}"
        if self._unchecked:
            words += f"; {count(self._unchecked, 'path')} could not be checked"
        print(self._err(words, "bold"), file=sys.stderr)


def _as_flake8(line: Line, paint: Paint, style: str) -> str:
    colon = paint(":", "cyan")
    place = f"{paint(line.path, 'bold')}{colon}{line.line}{colon}{line.column}{colon}"
    return f"{place} {paint(line.code, style, 'bold')} {line.message}"
