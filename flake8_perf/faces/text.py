"""How lines look on a terminal, and how little of that is left in a pipe."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import TextIO

STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}
"""The escape code of each style that `Paint` knows."""


class Paint:
    """Wraps words in escape codes where `stream` is a terminal that wants them.

    `wish` is flake8's ``--color``: ``always`` and ``never`` mean what they say, ``auto`` asks the terminal and NO_COLOR.
    """

    def __init__(self, stream: TextIO, wish: str = "auto") -> None:
        self.on = wish == "always" or (wish == "auto" and _is_terminal(stream) and not os.environ.get("NO_COLOR"))

    def __call__(self, words: str, *styles: str) -> str:
        """The words, painted."""
        if not self.on or not words:
            return words
        return f"\x1b[{';'.join(STYLES[style] for style in styles)}m{words}\x1b[0m"


class Progress:
    """One line on stderr that says how far a run is; nothing at all where stderr is no terminal."""

    def __init__(self, total: int, wish: str = "auto") -> None:
        self._total, self._done = total, 0
        self._on = wish != "never" and _is_terminal(sys.stderr) and not os.environ.get("NO_COLOR")

    def step(self, path: str) -> None:
        """Counts one more file; `path` is the one that was finished."""
        self._done += 1
        if self._on:
            width = (shutil.get_terminal_size().columns or 80) - 1  # Python 3.10 says 0 where the terminal does not say
            print(f"\r\x1b[K{f'{self._done}/{self._total} {path}'[:width]}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Wipes the line, so that others can write there."""
        if self._on:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def table(rows: Iterable[Sequence[str]]) -> list[str]:
    """The rows as lines whose columns stand below each other, two spaces apart."""
    rows = list(rows)
    widths = [max(map(len, column)) for column in zip(*rows)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]


def count(number: int, thing: str) -> str:
    """The number with its thing in the right form: ``1 file``, ``2 files``."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _is_terminal(stream: TextIO) -> bool:
    return stream.isatty() and os.environ.get("TERM") != "dumb"
