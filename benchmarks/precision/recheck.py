"""Checks that what was judged true is still found, and that what was judged false stays silent.

    python benchmarks/precision/recheck.py PROJECT@VERSION=FOLDER [PROJECT@VERSION=FOLDER ...]

Reads `verdicts.jsonl`, runs the engine on the files that it names in these projects, and prints per code what became of
the verdicts, then the precision of each code. Ends with 1 where a true finding is lost or another one came back, or
where a folder is said to be of the judged version but holds no such line.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

if not __package__:  # started as a script, which sees only its own folder
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.precision.trees import Place, Tree, check_tree, known_once, tree_argument
from benchmarks.precision.verdicts import Verdict, read_verdicts

VERDICTS = Path(__file__).with_name("verdicts.jsonl")

KEPT, LOST, SILENT, BACK, GONE = "still reported", "lost", "silent", "came back", "gone"
"""What can become of a verdict; `GONE` where this version of the project has no such line any more."""


@dataclass(frozen=True)
class Outcome:
    """What became of one verdict, and at which line the judged code stands now (0: nowhere)."""

    verdict: Verdict
    fate: str
    line: int
    same_version: bool

    @property
    def is_broken(self) -> bool:
        """Whether this must not be."""
        return self.fate in (LOST, BACK) or (self.fate == GONE and self.same_version)


def recheck(tree: Tree, verdicts: Iterable[Verdict]) -> Iterator[Outcome]:
    """The outcome of each verdict on the tree's project, file by file."""
    by_file: defaultdict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_file[verdict.file].append(verdict)
    for checked in check_tree(tree, list(by_file)):
        source = tree.source(checked.file)
        for verdict in by_file[checked.file]:
            line = line_now(verdict, source.lines if source else [])
            fate = _fate(verdict, line, checked.places)
            yield Outcome(verdict, fate, line, verdict.version == tree.version)


def _fate(verdict: Verdict, line: int, places: Iterable[Place]) -> str:
    if not line:
        return GONE
    found = any(p.line == line and p.code == verdict.code and (verdict.opt_in or not p.opt_in) for p in places)
    if verdict.is_true:
        return KEPT if found else LOST
    return BACK if found else SILENT


def line_now(verdict: Verdict, lines: list[str]) -> int:
    """The line that was judged: where it was, if the text is still that; else the nearest line with the text; else 0."""
    same = [number for number, line in enumerate(lines, 1) if line.strip() == verdict.text]
    return min(same, key=lambda number: (abs(number - verdict.line), number), default=0)


def fates(outcomes: list[Outcome]) -> Iterator[str]:
    """Per code, how many verdicts came to what, and the places of those that did not come to what they should."""
    for code in sorted({outcome.verdict.code for outcome in outcomes}):
        here = [outcome for outcome in outcomes if outcome.verdict.code == code]
        count = Counter(outcome.fate for outcome in here)
        trues = f"true: {count[KEPT]} still reported, {count[LOST]} lost"
        others = f"false or not worth it: {count[SILENT]} silent, {count[BACK]} came back"
        yield f"{code}  {trues}; {others}; {count[GONE]} gone"
        yield from (_described(outcome) for outcome in here if outcome.fate in (LOST, BACK, GONE))


def _described(outcome: Outcome) -> str:
    verdict = outcome.verdict
    moved = f" (line {verdict.line} when judged)" if outcome.line not in (0, verdict.line) else ""
    place = f"{verdict.project}: {verdict.file}:{outcome.line or verdict.line}{moved}"
    return f"    {outcome.fate}: {place}: {verdict.text}\n        judged {verdict.verdict}: {verdict.why}"


def precision_table(verdicts: Iterable[Verdict]) -> Iterator[str]:
    """Per code and strength, how many findings were judged how; precision is the share of true ones."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for verdict in verdicts:
        counts[f"{verdict.code} opt-in" if verdict.opt_in else verdict.code][verdict.verdict] += 1
    yield f"{'code':<15}{'judged':>8}{'true':>8}{'false':>8}{'not worth it':>14}{'precision':>11}"
    for code, count in sorted(counts.items()):
        yield _row(code, count)


def _row(code: str, count: Mapping[str, int]) -> str:
    judged = sum(count.values())
    numbers = f"{judged:>8}{count['true']:>8}{count['false']:>8}{count['not worth it']:>14}"
    return f"{code:<15}{numbers}{count['true'] / judged:>11.0%}"


def arguments(words: list[str] | None) -> argparse.Namespace:
    """The command line; `verdicts` becomes what the file holds."""
    parser = argparse.ArgumentParser(description="Whether the judged findings are still found, or still silent.")
    parser.add_argument("trees", nargs="*", type=tree_argument, metavar="PROJECT[@VERSION]=FOLDER", help="an unpacked project")
    parser.add_argument("--verdicts", type=Path, default=VERDICTS, help="the judged findings (default: beside this script)")
    options = parser.parse_args(words)
    if twice := known_once(options.trees):
        parser.error(twice)
    try:
        options.verdicts = read_verdicts(options.verdicts)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    return options


def main(words: list[str] | None = None) -> int:
    """Prints fates and precision. 1 if any outcome must not be, else 0."""
    options = arguments(words)
    outcomes: list[Outcome] = []
    for tree in options.trees:
        outcomes += recheck(tree, [verdict for verdict in options.verdicts if verdict.project == tree.project])
    print("\n".join([*fates(outcomes), *precision_table(options.verdicts)]))
    if left := len(options.verdicts) - len(outcomes):
        absent = sorted({verdict.project for verdict in options.verdicts} - {tree.project for tree in options.trees})
        print(f"{left} verdicts were not rechecked: no folder was given for {', '.join(absent)}", file=sys.stderr)
    return int(any(outcome.is_broken for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
