"""How long flake8-perf takes beside `ast.parse` and pyflakes, on the same trees, in one process.

    python benchmarks/speed.py FOLDER [FOLDER ...] [--runs 5] [--bar 2.0] [--whole]

Each run parses every file anew, hands the tree to both checkers and drops it before the next file is read, as flake8
does. The checkers change places from file to file, so that neither always finds the tree warm in the processor's
cache, and both see whatever else the machine is doing. Every number is the median over the runs.

Each tree is checked *cold*, without a cache, so that every file that another one imports is parsed a second time; and *warm*,
by an engine that finds the cache of an earlier pass. `--whole` measures whole processes beside that: `flake8-perf check` on the
unchanged tree, one file of it through stdin, and the memory that a cold pass takes beyond what parsing and pyflakes take.
"""

from __future__ import annotations

import argparse
import ast
import gc
import os
import subprocess
import sys
import tempfile
import tokenize
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from pyflakes.checker import Checker  # type: ignore[import-untyped]

from flake8_perf.engine import Engine
from flake8_perf.semantics.source import Source
from flake8_perf.settings import Settings

EVERYTHING = Settings(every_rule=True, quiet_in=(), no_cache=True)
"""Opt-in rules too, and no path where rules are silent: the dearest run that a user can have."""

LINES_OF_ONE = 500
"""So long a file is that is sent through stdin: an editor's everyday."""

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


def measure(files: list[Path], turn: int, settings: Settings = EVERYTHING) -> Run:
    """One pass over the files with an engine of its own, so that only what is on disk helps."""
    engine, run = Engine(settings), Run()
    for place, path in enumerate(files):
        source = parsed(path, str(path), run)
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


def table(title: str, runs: list[Run], warm: list[Run]) -> Iterator[str]:
    """The printed account of one tree."""
    first, ratios = runs[0], [run.ratio for run in runs]
    skipped = f" ({first.skipped} more don't parse)" if first.skipped else ""
    yield f"{title}: {first.lines:,} lines, {first.files:,} files{skipped}, {first.findings:,} findings, {len(runs)} runs"
    yield f"  {'ast.parse':<24}{per_line(runs, lambda run: run.parse):>9.2f} µs/line"
    yield f"  {'pyflakes':<24}{per_line(runs, lambda run: run.pyflakes):>9.2f} µs/line"
    yield f"  {'flake8-perf':<24}{per_line(runs, lambda run: run.perf):>9.2f} µs/line"
    spread = f"{min(ratios):.2f}–{max(ratios):.2f} over the runs"
    yield f"  {'cold / pyflakes':<24}{median(ratios):>9.2f} ×        {spread}"
    spread = f"{min(run.ratio for run in warm):.2f}–{max(run.ratio for run in warm):.2f} over the runs"
    yield f"  {'warm / pyflakes':<24}{median(run.ratio for run in warm):>9.2f} ×        {spread}"
    yield from rule_table(runs)


def rule_table(runs: list[Run]) -> Iterator[str]:
    """The index and each rule, dearest first, with its share of flake8-perf's time."""
    whole = per_line(runs, lambda run: run.perf) or 1.0
    codes = {code for run in runs for code in run.rules}
    costs = {code: per_line(runs, lambda run, code=code: run.rules.get(code, 0.0)) for code in codes}  # type: ignore[misc]
    for code in sorted(codes, key=lambda code: (-costs[code], code)):
        yield f"    {code:<22}{costs[code]:>9.3f} µs/line {costs[code] / whole:>6.1%}"


def whole(folder: Path, files: list[Path]) -> Iterator[str]:
    """The account of whole processes."""
    with tempfile.TemporaryDirectory() as cache:
        command = [sys.executable, "-m", "flake8_perf", "check", "--isolated", "--select=PRF", f"--perf-cache-dir={cache}"]
        for words in ("check, cold", "check, unchanged"):
            yield f"  {words:<24}{seconds(([*command, '.']), folder):>9.2f} s"
        one = min(files, key=lambda path: abs(path.read_bytes().count(b"\n") - LINES_OF_ONE))
        text = one.read_bytes() + b"\n# edited\n"
        flake8 = [sys.executable, "-m", "flake8", "--isolated", "--select=PRF", "-", f"--stdin-display-name={one.resolve()}"]
        with_us = [seconds([*flake8, f"--perf-cache-dir={cache}"], folder, text + b"# %d\n" % turn) for turn in range(5)]
        without = [seconds(flake8, folder, b"") for _ in range(5)]
        lines = text.count(b"\n")
        yield f"  {'stdin, added':<24}{(median(with_us) - median(without)) * 1000:>9.0f} ms       {lines} lines of {one.name}"
    ours, theirs = (peak(folder, which) for which in ("perf", "pyflakes"))
    yield f"  {'memory, added':<24}{ours - theirs:>9.0f} MB       {ours:.0f} MB with, {theirs:.0f} MB for parsing and pyflakes"


def seconds(command: list[str], folder: Path, given: bytes | None = None) -> float:
    """The time on the wall that a process takes."""
    start = perf_counter()
    subprocess.run(command, cwd=folder, input=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return perf_counter() - start


PEAK = """
import ast, gc, resource, sys, tokenize, warnings
from pathlib import Path
from benchmarks_speed import EVERYTHING, Engine, Checker, Source, UNREADABLE, python_files
warnings.simplefilter("ignore")
engine = Engine(EVERYTHING)
for path in python_files(Path(sys.argv[1])):
    try:
        with tokenize.open(path) as file:
            text = file.read()
        tree = ast.parse(text)
    except UNREADABLE:
        continue
    Checker(tree, str(path))
    if sys.argv[2] == "perf":
        engine.check(Source(str(path), text, tree))
    tree = None
    gc.collect(0)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def peak(folder: Path, which: str) -> float:
    """The most memory in megabytes that a process takes to parse a tree and check it with pyflakes, and with us."""
    code = PEAK.replace("benchmarks_speed", Path(__file__).stem)
    words = [sys.executable, "-c", code, str(folder), which]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])}
    return float(subprocess.run(words, check=True, capture_output=True, text=True, env=environment).stdout)


def arguments(words: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Speed of flake8-perf beside ast.parse and pyflakes.")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="a tree of Python files")
    parser.add_argument("--runs", type=int, default=5, help="passes over each tree; the median counts (default 5)")
    parser.add_argument("--whole", action="store_true", help="measure whole processes too: check, stdin, memory")
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
        runs = [measure(files, turn) for turn in range(options.runs)]
        with tempfile.TemporaryDirectory() as cache:
            cached = replace(EVERYTHING, no_cache=False, cache_dir=cache)
            measure(files, 0, cached)  # fills the cache
            warm = [measure(files, turn, cached) for turn in range(options.runs)]
        print("\n".join(table(folder.name or str(folder), runs, warm)), flush=True)
        if options.whole:
            print("\n".join(whole(folder.resolve(), files)), flush=True)
        over |= options.bar is not None and median(run.ratio for run in runs) > options.bar
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
