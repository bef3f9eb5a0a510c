"""From the name of a package to its stub."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from flake8_perf.learning.graph import Graph
from flake8_perf.learning.known import OtherModels, Stubs
from flake8_perf.learning.library import Library
from flake8_perf.learning.package import Package, find_packages
from flake8_perf.learning.public import Public
from flake8_perf.learning.reading import Reader
from flake8_perf.learning.verdicts import Verdicts
from flake8_perf.learning.writing import Writer

MOST_FILES = 5_000
"""How many files of a package are read unless the user asks for more."""


@dataclass(frozen=True)
class Learned:
    """What was learned of one top-level package: the stub's text, how many public functions there is which verdict on, what of the package
    could not be read, and how many files were."""

    package: Package
    text: str
    counts: dict[str, int]
    unread: tuple[str, ...]


def learn(name: str, folders: Sequence[Path], *, command: str, kind: str = "", most_files: int = MOST_FILES) -> list[Learned]:
    """The stubs of a package: one per top-level package that the name stands for. Raises LearnError where there is nothing to read.

    `folders` are those that imports start from, `kind` is what work over the network is to be called in place of ``http`` and the like,
    and `command` is shown in the stub's head. Nothing of the package is run.
    """
    return [_learn(package, folders, command, kind, most_files) for package in find_packages(name, folders)]


def _learn(package: Package, folders: Sequence[Path], command: str, kind: str, most_files: int) -> Learned:
    library = Library([package], folders, most_files)
    reader = Reader(library, Stubs(OtherModels([package.top])))
    verdicts = Verdicts(reader, Graph(reader), kind)
    public = Public(reader, verdicts)
    counts = dict(public.looked_at)
    unread = tuple(library.unread)
    text = Writer(reader, verdicts, public, package.top).text(_header(package, command, counts, unread))
    return Learned(package, text, counts, unread)


def _header(package: Package, command: str, counts: dict[str, int], unread: Sequence[str]) -> str:
    known = f"{counts['blocks']} block, {counts['waits']} wait, {counts['nothing']} do neither"
    lines = [
        f"{package.name} {package.version}".rstrip(),
        f"learned by: {command}",
        f"{sum(counts.values())} public functions and methods: {known}, {counts['either']} do as their client does,",
        f"{counts['unknown']} are unknown (what they call can't be told).",
        "Guesses, each with its witness: review them.",
        *(f"not read: {words}" for words in unread),
    ]
    return "\n".join(lines)
