"""How long flake8-perf takes beside `ast.parse` and pyflakes, on the same trees, in one process.

    python benchmarks/speed.py FOLDER [FOLDER ...] [--runs 5] [--bar 1.0]

Each run parses every file anew, hands the tree to both checkers and drops it before the next file is read, as flake8
does. The checkers change places from file to file, so that neither always finds the tree warm in the processor's
cache, and both see whatever else the machine is doing. Every number is the median over the runs.
"""

from __future__ import annotations

import argparse
import ast
import gc
import os
import sys
import tokenize
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import process_time

from pyflakes.checker import Checker  # type: ignore[import-untyped]

from flake8_perf.engine import Engine
from flake8_perf.semantics.source import Source
from flake8_perf.settings import Settings

EVERYTHING = Settings(every_rule=True, quiet_in=())
"""Opt-in rules too, and no path where rules are silent: the dearest run that a user can have."""

UNREADABLE = (SyntaxError, ValueError, RecursionError)
"""What reading or parsing a damaged file raises."""

NOT_THEIRS = frozenset({"site-packages", "__pycache__"})
"""Folders inside a tree that belong to somebody else."""

MICRO = 1e6


@dataclass
class Run:
    """One pass over a tree: processor seconds per contender and per rule."""

    files: int = 0
    skipped: int = 0
    lines: int = 0
    findings: int = 0
    parse: float = 0.0
    pyflakes: float = 0.0
    perf: float = 0.0
    rules: dict[str, float] = field(default_factory=dict)

    @property
    def ratio(self) -> float:
        """flake8-perf's time as a multiple of pyflakes'; taken within one run, noise of the machine cancels out."""
        return self.perf / self.pyflakes if self.pyflakes else 0.0


COLLECT_EVERY = 25
"""Files between two collections: one for each would take longer than all that is measured."""


def python_files(folder: Path) -> list[Path]:
    """Every `.py` file below the folder, in an order that does not depend on the file system."""
    found: list[Path] = []
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in NOT_THEIRS and not name.startswith(".")]
        found += [Path(where, name) for name in names if name.endswith(".py")]
    return sorted(found)


def timed(work: Callable[[], object]) -> float:
    """The processor seconds that the work takes; what it returns is dropped."""
    start = process_time()
    work()
    return process_time() - start


def parsed(path: Path, name: str, run: Run) -> Source | None:
    """The file, read and parsed on the run's clock, or None where flake8 would hand it to no plugin either."""
    try:
        with tokenize.open(path) as file:
            text = file.read()
        start = process_time()
        tree = ast.parse(text, filename=name)
    except UNREADABLE:
        run.skipped += 1
        return None
    run.parse += process_time() - start
    run.files += 1
    run.lines += text.count("\n") + 1
    return Source(path=name, text=text, tree=tree)


def check(source: Source, engine: Engine, run: Run, *, perf_first: bool) -> None:
    """Adds what both checkers need for one file to the run."""
    found: list[object] = []
    if perf_first:
        run.perf += timed(lambda: found.extend(engine.check(source)))
    run.pyflakes += timed(lambda: Checker(source.tree, source.path))
    if not perf_first:
        run.perf += timed(lambda: found.extend(engine.check(source)))
    run.findings += len(found)


def measure(folder: Path, files: list[Path], turn: int) -> Run:
    """One pass over the files with an engine of its own, so that nothing remembered from the last pass helps."""
    engine, run = Engine(EVERYTHING), Run()
    for place, path in enumerate(files):
        source = parsed(path, path.relative_to(folder).as_posix(), run)
        if source:
            check(source, engine, run, perf_first=bool((place + turn) % 2))
        source = None
        if place % COLLECT_EVERY == 0:
            gc.collect()  # pyflakes ties trees into cycles: without this, their removal is charged to whoever comes next
    run.rules = dict(engine.times)
    return run


def per_line(runs: list[Run], seconds: Callable[[Run], float]) -> float:
    """Median microseconds per line."""
    return median(seconds(run) / max(run.lines, 1) * MICRO for run in runs)


def table(title: str, runs: list[Run]) -> Iterator[str]:
    """The printed account of one tree."""
    first, ratios = runs[0], [run.ratio for run in runs]
    skipped = f" ({first.skipped} more don't parse)" if first.skipped else ""
    yield f"{title}: {first.lines:,} lines, {first.files:,} files{skipped}, {first.findings:,} findings, {len(runs)} runs"
    yield f"  {'ast.parse':<24}{per_line(runs, lambda run: run.parse):>9.2f} µs/line"
    yield f"  {'pyflakes':<24}{per_line(runs, lambda run: run.pyflakes):>9.2f} µs/line"
    yield f"  {'flake8-perf':<24}{per_line(runs, lambda run: run.perf):>9.2f} µs/line"
    spread = f"{min(ratios):.2f}–{max(ratios):.2f} over the runs"
    yield f"  {'flake8-perf / pyflakes':<24}{median(ratios):>9.2f} ×        {spread}"
    yield from rule_table(runs)


def rule_table(runs: list[Run]) -> Iterator[str]:
    """The index and each rule, dearest first, with its share of flake8-perf's time."""
    whole = per_line(runs, lambda run: run.perf) or 1.0
    codes = {code for run in runs for code in run.rules}
    costs = {code: per_line(runs, lambda run, code=code: run.rules.get(code, 0.0)) for code in codes}  # type: ignore[misc]
    for code in sorted(codes, key=lambda code: (-costs[code], code)):
        yield f"    {code:<22}{costs[code]:>9.3f} µs/line {costs[code] / whole:>6.1%}"


def arguments(words: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Speed of flake8-perf beside ast.parse and pyflakes.")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="a tree of Python files")
    parser.add_argument("--runs", type=int, default=5, help="passes over each tree; the median counts (default 5)")
    parser.add_argument("--bar", type=float, help="exit 1 where flake8-perf / pyflakes is above this")
    options = parser.parse_args(words)
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    if absent := [str(folder) for folder in options.folders if not folder.is_dir()]:
        parser.error(f"no such folder: {', '.join(absent)}")
    return options


def main(words: list[str] | None = None) -> int:
    """Prints one table per tree. 1 if a tree is above the bar, else 0."""
    options = arguments(words)
    warnings.simplefilter("ignore")  # invalid escapes and the like in the code that is read
    gc.freeze()  # what was imported lives as long as the process: no collection need walk it
    over = False
    for folder in options.folders:
        files = python_files(folder)
        runs = [measure(folder, files, turn) for turn in range(options.runs)]
        print("\n".join(table(folder.name or str(folder), runs)), flush=True)
        over |= options.bar is not None and median(run.ratio for run in runs) > options.bar
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
