"""Trees of real code, and what the engine finds in them; the same on every machine."""

from __future__ import annotations

import argparse
import os
import tokenize
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from benchmarks.speed import UNREADABLE, python_files
from flake8_perf.engine import Engine
from flake8_perf.semantics.source import Source, parse
from flake8_perf.settings import MINOR_IN, QUIET_IN, Settings, matches

WORKERS = 2
_AT_ONCE = 8
"""Files handed to a worker at a time."""


@dataclass(frozen=True)
class Tree:
    """An unpacked project; `version` is empty where it was not said."""

    project: str
    version: str
    folder: Path

    def source(self, file: str) -> Source | None:
        """A file of the tree, parsed, or None where there is none that parses. `file` is relative to the folder."""
        return _source(self.folder / file, file)


@dataclass(frozen=True, order=True)
class Place:
    """One finding: `file` is relative to the tree, `line` counts from 1, `text` is that line without its margins."""

    file: str
    line: int
    code: str
    message: str
    text: str
    opt_in: bool


@dataclass(frozen=True)
class Checked:
    """What came of one file: the first finding of each code on each line, or that it does not parse."""

    file: str
    places: tuple[Place, ...] = ()
    unreadable: bool = False


class _Worker:
    """The two engines of a process: one for files that rules about production load look at, and one for the others.

    The engine would look for the project's root itself, and above the tree it would find whatever the machine has there.
    """

    def __init__(self) -> None:
        self._loud = Engine(Settings(every_rule=True, quiet_in=(), minor_in=()))
        self._quiet = Engine(Settings(every_rule=True, quiet_in=("*",), minor_in=()))

    def check(self, file: str) -> Checked:
        """Checks a file, named relative to the working folder."""
        source = _source(Path(file), file)
        if source is None:
            return Checked(file, unreadable=True)
        quiet, minor = matches(file, QUIET_IN), matches(file, MINOR_IN)
        first: dict[tuple[int, str, bool], Place] = {}
        for finding in (self._quiet if quiet else self._loud).check(source):
            line, code = finding.span.line, finding.code
            place = Place(file, line, code, finding.message, source.lines[line - 1].strip(), finding.opt_in or minor)
            first.setdefault((line, code, place.opt_in), place)
        return Checked(file, tuple(first.values()))


_worker: _Worker | None = None


def check_tree(tree: Tree, files: Sequence[str] | None = None) -> Iterator[Checked]:
    """What the engine says of each file of the tree (or of those named, relative to it), in sorted order."""
    if files is None:
        files = [path.relative_to(tree.folder).as_posix() for path in python_files(tree.folder)]
    _be_worker()  # before the workers are forked, so that all run the code of this moment, whoever is editing it meanwhile
    with ProcessPoolExecutor(WORKERS, initializer=_start_worker, initargs=(tree.folder,)) as pool:
        yield from pool.map(_check, sorted(files), chunksize=_AT_ONCE)


def tree_argument(word: str) -> Tree:
    """Reads ``PROJECT=FOLDER`` or ``PROJECT@VERSION=FOLDER``. Raises ArgumentTypeError, which argparse shows."""
    name, equals, folder = word.partition("=")
    project, _, version = name.partition("@")
    if not (project and equals and folder):
        raise argparse.ArgumentTypeError(f"{word} is not PROJECT=FOLDER or PROJECT@VERSION=FOLDER")
    if not Path(folder).is_dir():
        raise argparse.ArgumentTypeError(f"no such folder: {folder}")
    return Tree(project, version, Path(folder).resolve())


def known_once(trees: Sequence[Tree]) -> str:
    """Why the trees cannot be told apart, or an empty string."""
    names = [tree.project for tree in trees]
    twice = sorted({name for name in names if names.count(name) > 1})
    return f"named twice: {', '.join(twice)}" if twice else ""


def _source(path: Path, name: str) -> Source | None:
    try:
        with tokenize.open(path) as file:
            return parse(name, file.read())
    except (OSError, *UNREADABLE):
        return None


def _start_worker(folder: Path) -> None:
    warnings.simplefilter("ignore")  # invalid escapes and the like in the code that is read
    os.chdir(folder)  # so that names relative to the tree are names of files, too


def _be_worker() -> _Worker:
    global _worker
    _worker = _worker or _Worker()
    return _worker


def _check(file: str) -> Checked:
    return _be_worker().check(file)
