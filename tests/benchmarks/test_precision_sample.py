"""The sample of findings: balanced, seeded, the same on every machine."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest
from subprocesses import SLEEPY, run, write

from benchmarks.precision.sample import main

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "benchmarks" / "precision" / "sample.py"
FINDINGS = {"huge": 25, "large": 12, "middle": 6, "small": 2, "tiny": 1}
"""Projects, and how many findings the tree of each has."""

CHEAP = "import os\n\n\nasync def size(path):\n    return os.stat(path).st_size\n"
"""One finding of PRF205, of opt-in strength."""


def _naps(count: int) -> str:
    return "import time\n" + "".join(f"\n\nasync def nap_{n}():\n    time.sleep({n + 1})\n" for n in range(count))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all the projects."""
    files = {f"{name}/app/{name}.py": _naps(count) for name, count in FINDINGS.items()}
    return write(tmp_path_factory.mktemp("test"), files)


@dataclass(frozen=True)
class Sample:
    """What was printed; all trees are of version 1.0."""

    out: str
    err: str

    @property
    def entries(self) -> list[dict[str, Any]]:
        """The drawn findings."""
        return [json.loads(line) for line in self.out.split("\n") if line]

    @property
    def per_project(self) -> Counter[str]:
        """How many are from which project."""
        return Counter(entry["project"] for entry in self.entries)


class Draw(Protocol):
    """Draws a sample from projects in a folder."""

    def __call__(self, folder: Path, *options: str, projects: Iterable[str] = FINDINGS) -> Sample: ...


@pytest.fixture
def draw(capfd: pytest.CaptureFixture[str]) -> Draw:
    """Runs the script in this process."""

    def drawn(folder: Path, *options: str, projects: Iterable[str] = FINDINGS) -> Sample:
        assert main([*options, *_trees(folder, projects)]) == 0
        return Sample(*capfd.readouterr())

    return drawn


def _trees(folder: Path, projects: Iterable[str] = FINDINGS) -> list[str]:
    return [f"{name}@1.0={folder / name}" for name in projects]


def test_balance(draw: Draw, folder: Path) -> None:
    """No project has more than its share while others have findings left, and none more than the most."""
    outcome = draw(folder, "--code=PRF202", "--seed=1", "--size=15", "--most-per-project=5")
    counts = outcome.per_project
    assert sorted(counts) == sorted(FINDINGS)
    assert sum(counts.values()) == 15
    assert max(counts.values()) <= 5
    assert "PRF202: 15 of 46 findings, 5 of 5 projects\n" in outcome.err


def test_most_per_project(draw: Draw, folder: Path) -> None:
    """Rather a smaller sample than too many from one project."""
    assert draw(folder, "--code=PRF202", "--seed=1", projects=["huge", "large"]).per_project == {"huge": 10, "large": 10}


def test_all_where_there_are_fewer(draw: Draw, folder: Path) -> None:
    """Fewer findings than the sample should have are taken whole; that they are from few projects is said."""
    outcome = draw(folder, "--code=PRF202", "--seed=1", projects=["huge", "tiny"])
    assert outcome.per_project == {"huge": 25, "tiny": 1}
    assert "26 of 26 findings, 2 of 2 projects (fewer than 4)" in outcome.err


def test_same_draw_everywhere(draw: Draw, folder: Path, tmp_path: Path) -> None:
    """Order of the trees, hash seed, and where they are unpacked change nothing; another seed does."""
    options = ("--code=PRF202", "--size=12")
    first = draw(folder, *options, "--seed=1").out
    assert run("benchmarks.precision.sample", *options, "--seed=1", *_trees(folder), folder=ROOT).out == first
    assert draw(folder, *options, "--seed=1", projects=[*reversed(FINDINGS)]).out == first
    copies = {f"tests/{name}/app/{name}.py": _naps(count) for name, count in FINDINGS.items()}
    write(tmp_path, {**copies, "tests/tox.ini": ""})  # a root above the trees, with a name where rules are silent
    assert draw(tmp_path / "tests", *options, "--seed=1").out == first
    assert draw(folder, *options, "--seed=2").out != first


def test_repairs_elsewhere_leave_the_draw(draw: Draw, folder: Path, tmp_path: Path) -> None:
    """A finding stays in the sample when another one, which was not in it, disappears."""
    options = ("--code=PRF202", "--seed=1", "--size=20")
    before = draw(folder, *options).entries
    drawn = {entry["line"] for entry in before if entry["project"] == "huge"}
    lines = _naps(FINDINGS["huge"]).split("\n")
    gone = next(n for n, line in enumerate(lines, 1) if "sleep" in line and n not in drawn)
    lines[gone - 1] = "    pass"
    write(tmp_path, {f"{name}/app/{name}.py": _naps(count) for name, count in FINDINGS.items()})
    write(tmp_path, {"huge/app/huge.py": "\n".join(lines)})
    assert draw(tmp_path, *options).entries == before


def test_entry(tmp_path: Path) -> None:
    """What one line says; the script may be started from anywhere."""
    write(tmp_path, {"naps/app/nap.py": SLEEPY, "naps/tests/test_nap.py": SLEEPY, "naps/damaged.py": "def"})
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--code=PRF202", "--seed=1", "--context=1", f"naps@2.0={tmp_path / 'naps'}"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    [entry] = [json.loads(line) for line in done.stdout.splitlines()]
    assert "time.sleep" in entry.pop("message")
    assert entry.pop("context") == ["     4 async def nap():", ">    5     time.sleep(1)", "     6 "]
    place = {"file": "app/nap.py", "line": 5, "code": "PRF202", "text": "time.sleep(1)"}
    assert entry == {"project": "naps", "version": "2.0", **place}
    assert "naps: 3 files, of which 1 don't parse" in done.stderr


def test_opt_in_strength(draw: Draw, tmp_path: Path) -> None:
    """What is shown only to who selects the code expressly is drawn only on demand, and then says so."""
    write(tmp_path, {"sizes/size.py": CHEAP})
    assert not draw(tmp_path, "--code=PRF205", "--seed=1", projects=["sizes"]).out
    [entry] = draw(tmp_path, "--code=PRF205", "--seed=1", "--opt-in", projects=["sizes"]).entries
    assert entry["opt_in"] is True


def test_several_codes(draw: Draw, tmp_path: Path) -> None:
    """Codes are sampled one after the other, from one look at the trees."""
    write(tmp_path, {"both/size.py": CHEAP.replace("os.stat(path).st_size", "open(path)"), "both/nap.py": SLEEPY})
    entries = draw(tmp_path, "--code=PRF205", "--code=PRF202", "--seed=1", projects=["both"]).entries
    assert [entry["code"] for entry in entries] == ["PRF205", "PRF202"]


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--code=PRF1", "naps=."], "not a code: PRF1"),
        (["--code=PRF202", "naps"], "naps is not PROJECT=FOLDER"),
        (["--code=PRF202", "naps=nowhere"], "no such folder: nowhere"),
        (["--code=PRF202", "naps=.", "naps@2=."], "named twice: naps"),
        (["--code=PRF202", "--size=0", "naps=."], "--size"),
    ],
)
def test_bad_arguments(words: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each is named."""
    with pytest.raises(SystemExit, match="2"):
        main(["--seed=1", *words])
    assert re.search(rf"error: .*{re.escape(complaint)}", capsys.readouterr().err)
