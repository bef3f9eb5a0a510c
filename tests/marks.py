"""Marks in example code: what is expected of a line stands at the end of that very line.

``# want PRF301`` (several codes: ``# want PRF301 PRF305``; one code twice: two findings)
    A finding of exactly this code on this line.
``# todo PRF208: reason``
    A known gap: silent today, and the test fails on the day it starts to work.
``# file: name.py``
    On a line of its own: what follows, up to the next such line, is another file.
``# codes: PRF301 PRF318``
    On a line of its own: codes of which nothing may come but what is marked. Codes in marks count by themselves.
``# python: 3.12``
    On a line of its own: the oldest Python that can parse this.
"""

from __future__ import annotations

import io
import re
import sys
import tokenize
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from flake8_perf.engine import Engine
from flake8_perf.semantics.source import parse
from flake8_perf.settings import Settings

_FILE = re.compile(r"^# file: (\S+)[ \t]*\n", re.MULTILINE)
_CODES = re.compile(r"^# codes:((?:[ ,]+PRF\d{3})+)\s*$", re.MULTILINE)
_PYTHON = re.compile(r"^# python: (\d+)\.(\d+)\s*$", re.MULTILINE)
_MARK = re.compile(r"#\s*(want|todo)\b([^#]*)")
_WANT = re.compile(r"[ ,]+(PRF\d{3})")


@dataclass(frozen=True, order=True)
class Mark:
    """One expectation."""

    path: str
    line: int
    kind: str
    code: str


def split_files(text: str) -> dict[str, str]:
    """The files that a piece of example code holds, by relative path; without headings it is one, ``example.py``."""
    before, *rest = _FILE.split(text)
    if not rest:
        return {"example.py": text}
    assert not before.strip(), "code before the first `# file:` line is in no file"
    return dict(zip(rest[::2], rest[1::2]))


def comments(text: str) -> Iterator[tuple[int, str]]:
    """The comments of a file with their lines."""
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def marks_in(path: str, text: str) -> list[Mark]:
    """The want and todo marks of one file. Raises ValueError where one is misspelt."""
    found = [(line, kind, rest) for line, comment in comments(text) for kind, rest in _MARK.findall(comment)]
    return [mark for line, kind, rest in found for mark in _read(path, line, kind, rest)]


def _read(path: str, line: int, kind: str, rest: str) -> list[Mark]:
    words, _, reason = rest.partition(":")
    codes = _WANT.findall(words)
    if "".join(codes) != re.sub(r"[ ,]", "", words) or not codes or (kind == "todo") != bool(reason.strip()):
        raise ValueError(f"{path}:{line}: `# {kind}{rest}` is no mark; write `# want PRF301` or `# todo PRF301: reason`")
    return [Mark(path, line, kind, code) for code in codes]


def codes_named(text: str) -> set[str]:
    """The codes that ``# codes:`` lines name."""
    return {code for names in _CODES.findall(text) for code in _WANT.findall(names)}


def too_new(text: str) -> bool:
    """Whether this interpreter is older than a ``# python:`` line asks for."""
    return any((int(major), int(minor)) > sys.version_info for major, minor in _PYTHON.findall(text))


def lay_out(files: Mapping[str, str], folder: Path) -> None:
    """Writes the files into `folder`, made a project's root, so that the folders above it have no say."""
    (folder / "pyproject.toml").touch()
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def disagreements(files: Mapping[str, str], codes: set[str], folder: Path) -> list[str]:
    """How what the engine finds with all rules on differs from the marks, for `codes` and all codes in marks."""
    lay_out(files, folder)
    engine = Engine(Settings(every_rule=True))
    marks = sorted(mark for name, text in files.items() for mark in marks_in(name, text))
    looked_at = {"PRF000", *codes, *(mark.code for mark in marks)}
    wanted = Counter((mark.path, mark.line, mark.code) for mark in marks if mark.kind == "want")
    todo = {(mark.path, mark.line, mark.code) for mark in marks if mark.kind == "todo"}
    words = []
    for name, text in files.items():
        for finding in engine.check(parse(str(folder / name), text)):
            place = (name, finding.span.line, finding.code)
            if wanted[place]:
                wanted[place] -= 1
            elif place in todo:
                words.append(f"{name}:{place[1]}: {finding.code} is marked `todo`, but works now: make it `want`")
            elif finding.code in looked_at:
                words.append(f"{name}:{place[1]}: {finding.code} is reported, but not wanted: {finding.message}")
    return words + [f"{path}:{line}: {code} is wanted, but not reported" for path, line, code in +wanted]
