"""Reads an installed package, without importing it, and writes a stub of what its functions wait for."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from flake8_perf.faces.commands import BAD_INPUT
from flake8_perf.faces.text import count
from flake8_perf.models.effects import Kind

if TYPE_CHECKING:
    from flake8_perf.learning.learn import Learned

_MANY = 100
"""From how many files on it is said how long they took."""

_ABOUT = """\
The stub says which functions block and which wait, by following the package's own calls down to what the stubs that come with
flake8-perf know. Review it, check it in beside your code, and name its folder in perf-stubs."""


def run(argv: Sequence[str]) -> int:
    """Writes the stub to stdout or a file, counts to stderr. 0: written; 2: nothing to read, or the file is there already."""
    options = _parser().parse_args(argv)
    from flake8_perf.learning.learn import learn  # astroid is loaded where it is needed: `flake8-perf --help` is not that
    from flake8_perf.learning.package import LearnError

    if options.output and os.path.exists(options.output) and not options.force:
        return _sorry(f"{options.output} is there already; --force writes over it")
    started = time.perf_counter()
    folders = [Path(path) for path in options.path] or [Path(path) for path in sys.path if path and os.path.isdir(path)]
    command = " ".join(["flake8-perf learn", options.package, *([f"--kind={options.kind}"] if options.kind else [])])
    try:
        learned = learn(options.package, folders, command=command, kind=options.kind, most_files=options.most_files)
        _write(learned.text, options.output)
    except (LearnError, OSError) as error:
        return _sorry(str(error))
    _tell(learned, time.perf_counter() - started)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("flake8-perf learn", description=__doc__, epilog=_ABOUT)
    parser.add_argument("package", metavar="PACKAGE", help="an import name (stripe, hubspot.crm) or a distribution's (PyGithub)")
    parser.add_argument(
        "--path", action="append", default=[], metavar="FOLDER", help="another environment's site-packages; repeatable"
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write the stub there: PACKAGE.pyi in a folder of perf-stubs")
    parser.add_argument("--force", action="store_true", help="write over a file that is there already")
    kinds = Kind.__args__  # type: ignore[attr-defined]
    parser.add_argument(
        "--kind", choices=kinds, default="", metavar="KIND", help=f"what to call work over the network: {', '.join(kinds)}"
    )
    parser.add_argument(
        "--most-files", type=int, default=5_000, metavar="N", help="refuse a package of more files (default: %(default)s)"
    )
    return parser


def _write(text: str, path: str | None) -> None:
    if path is None:
        print(text, end="")
    else:
        Path(path).write_text(text, encoding="utf-8")


def _tell(learned: Learned, seconds: float) -> None:
    counts, package = learned.counts, learned.package
    read = count(len(package.files), "file") + (f" in {seconds:.1f} s" if len(package.files) >= _MANY else "")
    words = f"{read}, {count(sum(counts.values()), 'public function')}: {counts['blocks']} block, {counts['waits']} wait"
    others = [
        (counts["either"], "as their client does"),
        (counts["perhaps"], "block on some reads"),
        (counts["unknown"], "unknown"),
    ]
    words += "".join(f", {number} {what}" for number, what in others if number)
    print(f"flake8-perf: {f'{package.name} {package.version}'.rstrip()}: {words}", file=sys.stderr)
    for problem in learned.unread:
        print(f"flake8-perf: not read: {problem}", file=sys.stderr)


def _sorry(words: str) -> int:
    print(f"flake8-perf: {words}", file=sys.stderr)
    return BAD_INPUT
