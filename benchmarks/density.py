"""How much each rule says: findings per 100,000 lines of real code, and what failed.

    python benchmarks/density.py FOLDER [FOLDER ...]

Every rule is on. Prints one line per code with the findings shown by default, all of them, and both per 100,000
lines; then the number of files where a rule failed or was stopped (``PRF000``). Exits with 1 where there is one.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

if not __package__:  # started as a script, which sees only its own folder
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.precision.trees import Tree, check_tree
from benchmarks.speed import python_files
from flake8_perf.engine import FAILED
from flake8_perf.rule import discover


@dataclass
class Density:
    """Findings by code, shown by default and in all, and the lines that they were found in."""

    lines: int = 0
    shown: Counter[str] = field(default_factory=Counter)
    all: Counter[str] = field(default_factory=Counter)

    def per_hundred_thousand(self, count: int) -> float:
        """A count of findings, per 100,000 lines."""
        return count * 100_000 / self.lines if self.lines else 0.0


def measure(folders: Iterable[Path]) -> Density:
    """Checks every Python file below the folders."""
    on = {rule.code for rule in discover() if rule.default_on}
    found = Density()
    for folder in folders:
        for path in python_files(folder):
            with path.open("rb") as text:
                found.lines += sum(1 for _ in text)
        for checked in check_tree(Tree(folder.name, "", folder)):
            for place in checked.places:
                found.all[place.code] += 1
                found.shown[place.code] += place.code in on and not place.opt_in
    return found


def main(argv: list[str] | None = None) -> int:
    """Prints the table; 1 where a rule failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    found = measure(parser.parse_args(argv).folders)
    print(f"{found.lines:,} lines")
    print(f"{'code':8}{'shown':>8}{'per 100k':>10}{'in all':>8}{'per 100k':>10}")
    for code in sorted({rule.code for rule in discover()} | set(found.all) - {FAILED}):
        rates = found.per_hundred_thousand(found.shown[code]), found.per_hundred_thousand(found.all[code])
        print(f"{code:8}{found.shown[code]:8}{rates[0]:10.1f}{found.all[code]:8}{rates[1]:10.1f}")
    print(f"{FAILED}: {found.all[FAILED]}")
    return 1 if found.all[FAILED] else 0


if __name__ == "__main__":
    raise SystemExit(main())
