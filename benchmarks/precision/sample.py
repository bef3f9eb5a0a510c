"""Draws a seeded random sample of what one rule reports in real code, for somebody to judge.

    python benchmarks/precision/sample.py --code PRF301 --seed 1 PROJECT@VERSION=FOLDER [PROJECT@VERSION=FOLDER ...]

Prints one JSON object per finding: project, version, file, line, code, message, text (the stripped line) and, with
``--context K``, the K lines above and below. Each finding's rank hangs on the seed and on its own place only: neither
the machine nor the order of the trees changes the draw, and what is repaired elsewhere leaves the others in it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from pathlib import Path

if not __package__:  # started as a script, which sees only its own folder
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.precision.trees import Place, Tree, check_tree, known_once, tree_argument

FEWEST_PROJECTS = 4
"""From fewer projects, a sample says little about the next one."""

Found = Mapping[str, list[Place]]
"""The findings of one code by project."""


def draw(found: Found, seed: int, *, size: int, most_per_project: int) -> list[tuple[str, Place]]:
    """At most `size` findings, project by project in turns, at most so many from each; all, where there are no more."""
    if sum(map(len, found.values())) <= size:
        return _ordered((project, place) for project, places in found.items() for place in places)
    columns = []
    for project in sorted(found, key=lambda name: _rank(seed, name)):
        places = sorted(found[project], key=lambda place: _rank(seed, place.code, project, place.file, place.line))
        columns.append([(project, place) for place in places[:most_per_project]])
    turns = (entry for turn in zip_longest(*columns) for entry in turn if entry)
    return _ordered(entry for entry, _ in zip(turns, range(size)))


def _ordered(drawn: Iterable[tuple[str, Place]]) -> list[tuple[str, Place]]:
    return sorted(drawn, key=lambda entry: (entry[0], entry[1]))


def _rank(seed: int, *parts: object) -> str:
    """A random number that is the same everywhere, for ever."""
    return hashlib.sha256(repr((seed, *parts)).encode()).hexdigest()


def find(trees: Iterable[Tree], codes: list[str], *, opt_in: bool) -> dict[str, defaultdict[str, list[Place]]]:
    """The findings of each code by project. What cannot be read, and where a rule was stopped, goes to stderr."""
    found: dict[str, defaultdict[str, list[Place]]] = {code: defaultdict(list) for code in codes}
    for tree in trees:
        files = unreadable = 0
        for checked in check_tree(tree):
            files, unreadable = files + 1, unreadable + checked.unreadable
            for place in checked.places:
                if place.code == "PRF000":
                    print(f"{tree.project}: {place.file}:{place.line}: {place.message}", file=sys.stderr)
                if place.code in found and (opt_in or not place.opt_in):
                    found[place.code][tree.project].append(place)
        print(f"{tree.project}: {files} files, of which {unreadable} don't parse", file=sys.stderr)
    return found


def lines(drawn: Iterable[tuple[str, Place]], trees: Iterable[Tree], context: int) -> Iterator[str]:
    """The drawn findings as JSON, one to a line."""
    by_name = {tree.project: tree for tree in trees}
    for project, place in drawn:
        entry: dict[str, object] = {"project": project, "version": by_name[project].version}
        entry |= {"file": place.file, "line": place.line, "code": place.code, "message": place.message, "text": place.text}
        if place.opt_in:
            entry["opt_in"] = True
        if context:
            entry["context"] = list(around(by_name[project], place, context))
        yield json.dumps(entry, ensure_ascii=False)


def around(tree: Tree, place: Place, context: int) -> Iterator[str]:
    """The numbered lines around a place, which itself has a mark."""
    source = tree.source(place.file)
    whole = source.lines if source else []
    for number in range(max(place.line - context, 1), min(place.line + context, len(whole)) + 1):
        yield f"{'>' if number == place.line else ' '}{number:>5} {whole[number - 1].rstrip()}"


def arguments(words: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="A seeded random sample of a rule's findings in real code.")
    parser.add_argument("trees", nargs="+", type=tree_argument, metavar="PROJECT[@VERSION]=FOLDER", help="an unpacked project")
    parser.add_argument("--code", action="append", required=True, metavar="PRFnnn", help="the rule (may be given again)")
    parser.add_argument("--seed", type=int, required=True, help="another number draws another sample")
    parser.add_argument("--size", type=int, default=30, help="findings to draw (default 30)")
    parser.add_argument("--most-per-project", type=int, default=10, help="findings from one project (default 10)")
    parser.add_argument("--opt-in", action="store_true", help="also what is shown only to who selects the code expressly")
    parser.add_argument("--context", type=int, default=0, metavar="K", help="print K source lines above and below")
    options = parser.parse_args(words)
    if wrong := [code for code in options.code if not re.fullmatch(r"PRF\d{3}", code)]:
        parser.error(f"not a code: {', '.join(wrong)}")
    if options.size < 1 or options.most_per_project < 1 or options.context < 0:
        parser.error("--size and --most-per-project must be at least 1, --context at least 0")
    if twice := known_once(options.trees):
        parser.error(twice)
    return options


def main(words: list[str] | None = None) -> int:
    """Prints the sample of each code in turn, and on stderr how many findings it was drawn from."""
    options = arguments(words)
    for code, found in find(options.trees, options.code, opt_in=options.opt_in).items():
        drawn = draw(found, options.seed, size=options.size, most_per_project=options.most_per_project)
        for line in lines(drawn, options.trees, options.context):
            print(line)
        used = len({project for project, _ in drawn})
        whole = sum(map(len, found.values()))
        few = f" (fewer than {FEWEST_PROJECTS})" if used < FEWEST_PROJECTS else ""
        print(f"{code}: {len(drawn)} of {whole} findings, {used} of {len(found)} projects{few}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
