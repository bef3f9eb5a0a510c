"""Prints what readers said of each rule's findings.

    python benchmarks/precision/table.py

One line per code: how many were judged, how many were true, false and not worth it, the share that was true, and whether the
rule is on by default. What was repaired after it was judged still counts: the table tells how a rule fared, not how it is.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path

if not __package__:  # started as a script, which sees only its own folder
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.precision.verdicts import VERDICTS, read_verdicts
from flake8_perf.rule import discover

JUDGED = Path(__file__).with_name("verdicts.jsonl")


def rows() -> list[tuple[str, Counter[str], bool]]:
    """Each rule's code, its verdicts, and whether it is on by default."""
    said: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for verdict in read_verdicts(JUDGED):
        said[verdict.code][verdict.verdict] += 1
    return [(rule.code, said[rule.code], rule.default_on) for rule in discover()]


def main() -> int:
    """Prints the table."""
    print(f"{'code':8}{'judged':>8}" + "".join(f"{verdict:>14}" for verdict in VERDICTS) + f"{'true':>8}  by default")
    for code, said, is_on in rows():
        share = f"{said['true'] / said.total():.0%}" if said else "–"
        counts = "".join(f"{said[verdict]:14}" for verdict in VERDICTS)
        print(f"{code:8}{said.total():8}{counts}{share:>8}  {'on' if is_on else 'off'}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
