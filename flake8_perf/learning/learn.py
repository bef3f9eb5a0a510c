"""From the name of a package to its stub."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from flake8_perf.learning.graph import Graph
from flake8_perf.learning.known import OtherModels, Stubs
from flake8_perf.learning.library import Library
from flake8_perf.learning.package import LearnError, Package, find_packages
from flake8_perf.learning.public import Public
from flake8_perf.learning.reading import Reader
from flake8_perf.learning.verdicts import Verdict, Verdicts
from flake8_perf.learning.writing import Writer

MOST_FILES = 5_000
"""How many files of a package are read unless the user asks for more."""


@dataclass(frozen=True)
class Learned:
    """What was learned of a package: the stub's `text`, the verdict on each public function, files that were `unread`."""

    package: Package
    text: str
    verdicts: dict[str, Verdict]
    unread: tuple[str, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many public functions there is which verdict on; ``nothing`` stands for none."""
        return _counts(self.verdicts)


def learn(name: str, folders: Sequence[Path], *, command: str, kind: str = "", most_files: int = MOST_FILES) -> Learned:
    """The stub of a package, of a part of one, or of the package that a distribution brings. Nothing of the package is run.

    `folders` are those that imports start from, `kind` is what to call work over the network in place of ``http`` and the like,
    and `command` is shown in the stub's head. Raises LearnError where there is nothing to read, or
    more than one package.
    """
    packages = find_packages(name, folders)
    if len(packages) > 1:
        names = ", ".join(package.name for package in packages)
        raise LearnError(f"{name} brings several packages, and each has a stub of its own: learn one of {names}")
    # The trees live as long as the work: to look for what could be freed meanwhile takes as long again.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _learn(packages[0], folders, command, kind, most_files)
    finally:
        if collecting:
            gc.enable()


def _learn(package: Package, folders: Sequence[Path], command: str, kind: str, most_files: int) -> Learned:
    library = Library([package], folders, most_files)
    reader = Reader(library, Stubs(OtherModels([package.top])))
    verdicts = Verdicts(reader, Graph(reader), kind)
    public = Public(reader, verdicts)
    unread = tuple(library.unread)
    text = Writer(reader, verdicts, public, package.top).text(_header(package, command, _counts(public.verdicts), unread))
    return Learned(package, text, public.verdicts, unread)


def _counts(verdicts: dict[str, Verdict]) -> dict[str, int]:
    words = [verdict.word or "nothing" for verdict in verdicts.values()]
    return {word: words.count(word) for word in ("blocks", "waits", "either", "perhaps", "unknown", "nothing")}


def _header(package: Package, command: str, counts: dict[str, int], unread: Sequence[str]) -> str:
    known = f"{counts['blocks']} block, {counts['waits']} wait, {counts['nothing']} do neither,"
    lines = [
        f"{package.name} {package.version}".rstrip(),
        f"learned by: {command}",
        f"{sum(counts.values())} public functions and methods: {known}",
        f"{counts['either']} do as their client does, {counts['perhaps']} block on some reads,",
        f"{counts['unknown']} are unknown (what they call can't be told).",
        "Guesses, each with its witness: review them.",
        *(f"not read: {words}" for words in unread),
    ]
    return "\n".join(lines)
