"""The judged findings: what is lost and what comes back is seen, also in another version of the project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Protocol

import pytest
from subprocesses import SLEEPY, run, write

from benchmarks.precision.recheck import main

ROOT = Path(__file__).parents[2]
SILENT = SLEEPY.replace("async ", "")
CHEAP = "import os\n\n\nasync def size(path):\n    os.stat(path)\n"
TRUE = {
    "project": "naps",
    "version": "1.0",
    "file": "app/nap.py",
    "line": 5,
    "code": "PRF202",
    "verdict": "true",
    "why": "all tasks wait",
    "text": "time.sleep(1)",
}
FALSE = {**TRUE, "verdict": "false", "why": "runs in a thread"}
IDLE = {**TRUE, "verdict": "not worth it", "why": "an example"}


Entry = dict[str, object]


class Recheck(Protocol):
    """Rechecks verdicts on a project that consists of one file; gives exit code and output."""

    def __call__(self, content: str, *verdicts: Entry | str, version: str = "1.0") -> tuple[int, str]: ...


@pytest.fixture
def recheck(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Recheck:
    """Runs the script in this process."""

    def rechecked(content: str, *verdicts: Entry | str, version: str = "1.0") -> tuple[int, str]:
        lines = [verdict if isinstance(verdict, str) else json.dumps(verdict) for verdict in verdicts]
        write(tmp_path, {"naps/app/nap.py": content, "verdicts.jsonl": "\n".join([*lines, ""])})
        code = main([f"--verdicts={tmp_path / 'verdicts.jsonl'}", f"naps@{version}={tmp_path / 'naps'}"])
        return code, "".join(capfd.readouterr())

    return rechecked


@pytest.mark.parametrize(
    ("verdict", "content", "code", "fate"),
    [
        (TRUE, SLEEPY, 0, "true: 1 still reported, 0 lost;"),
        (TRUE, SILENT, 1, "    lost: naps: app/nap.py:5: time.sleep(1)\n        judged true: all tasks wait\n"),
        (FALSE, SILENT, 0, "false or not worth it: 1 silent, 0 came back;"),
        (FALSE, SLEEPY, 1, "    came back: naps: app/nap.py:5: time.sleep(1)\n        judged false: runs in a thread\n"),
        (IDLE, SILENT, 0, "false or not worth it: 1 silent, 0 came back;"),
        (IDLE, SLEEPY, 1, "        judged not worth it: an example\n"),
        (TRUE, "pass\n", 1, "    gone: naps: app/nap.py:5: time.sleep(1)\n"),
        (TRUE, "def damaged", 1, "    gone: naps: app/nap.py:5: time.sleep(1)\n"),
        ({**TRUE, "file": "app/absent.py"}, SLEEPY, 1, "    gone: naps: app/absent.py:5"),
    ],
)
def test_fate(verdict: Entry, content: str, code: int, fate: str, recheck: Recheck) -> None:
    """What becomes of one verdict, and whether that may be."""
    got, output = recheck(content, verdict)
    assert got == code
    assert fate in output


def test_moved(recheck: Recheck) -> None:
    """In another version the text tells the place, the nearest one if there are several; what is gone is no fault."""
    assert recheck(f"\n\n{SLEEPY}", TRUE, version="1.1")[0] == 0
    twice = f"\n{SILENT}\n\nasync def other():\n    time.sleep(1)\n"
    code, output = recheck(twice, TRUE, {**FALSE, "line": 9}, version="1.1")
    assert code == 1
    assert "lost: naps: app/nap.py:6 (line 5 when judged)" in output
    assert "came back: naps: app/nap.py:10 (line 9 when judged)" in output
    code, output = recheck("pass\n", TRUE, version="1.1")
    assert (code, "1 gone" in output) == (0, True)


def test_opt_in_strength(recheck: Recheck) -> None:
    """A finding that became opt-in is no longer reported, unless it was judged as such."""
    judged: Entry = {**TRUE, "code": "PRF205", "text": "os.stat(path)"}
    assert "1 lost" in recheck(CHEAP, judged)[1]
    assert "1 still reported" in recheck(CHEAP, {**judged, "opt_in": True})[1]


def test_precision(recheck: Recheck) -> None:
    """True ones among all that were judged, also in projects that are not at hand; these are named."""
    others: list[Entry] = [{**TRUE, "project": "absent"}, {**TRUE, "project": "away"}, {**FALSE, "project": "away", "line": 6}]
    _, output = recheck(SLEEPY, TRUE, *others, {**IDLE, "project": "away", "line": 7})
    rows = [line.split() for line in output.splitlines()]
    assert ["PRF202", "5", "3", "1", "1", "60%"] in rows
    assert "4 verdicts were not rechecked: no folder was given for absent, away" in output


@pytest.mark.parametrize(
    ("verdict", "complaint"),
    [
        ("{", "Expecting property name"),
        ("[]", "not an object"),
        ({"project": "naps"}, "without code, file, line, text, verdict, version, why"),
        ({**TRUE, "context": ["  5 time.sleep(1)"]}, "nobody knows context"),
        ({**TRUE, "line": "5"}, "of the wrong type: line"),
        ({**TRUE, "verdict": "maybe"}, "the verdict 'maybe' is none of true, false, not worth it"),
        (FALSE, "this place was judged above"),
    ],
)
def test_bad_verdicts(verdict: Entry | str, complaint: str, recheck: Recheck, capfd: pytest.CaptureFixture[str]) -> None:
    """Each is named with its line."""
    with pytest.raises(SystemExit, match="2"):
        recheck(SLEEPY, TRUE, verdict)
    assert f"verdicts.jsonl:2: {complaint}" in " ".join(capfd.readouterr().err.split())


def test_the_verdicts_of_this_project() -> None:
    """They can be read."""
    outcome = run("benchmarks.precision.recheck", folder=ROOT)
    assert outcome.code == 0, outcome.err
