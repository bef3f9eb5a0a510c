"""What is kept of earlier runs is never used wrongly: unsaved texts, writers at once, damaged entries, moved roots."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from changing import Evolution
from subprocesses import check, write

from flake8_perf.engine import Engine
from flake8_perf.finding import Finding
from flake8_perf.project import lookups
from flake8_perf.project.cache import Cache
from flake8_perf.semantics.source import parse
from flake8_perf.settings import Settings

FLAGS = ("--isolated", "--extend-select=PRF")
SAVED = "import time\n\n\ndef nap(x):\n    time.sleep(x)\n"
UNSAVED = "def nap(x):\n    return x\n"
FILES = {
    "pyproject.toml": "",
    "app/__init__.py": "",
    "app/helpers.py": SAVED,
    "app/views.py": "from app.helpers import nap\n\n\nasync def view(x):\n    nap(x)\n",
}


def _engine(**options: object) -> Engine:
    return Engine(Settings(every_rule=True, **options))  # type: ignore[arg-type]


def _found(engine: Engine, root: Path, name: str, text: str | None = None) -> list[Finding]:
    text = (root / name).read_text() if text is None else text
    return engine.check(parse(str(root / name), text))


def _all(engine: Engine, root: Path) -> dict[str, list[Finding]]:
    return {path.name: _found(engine, root, path.relative_to(root).as_posix()) for path in sorted(root.rglob("*.py"))}


def _reused(root: Path, name: str) -> bool:
    return _engine().known(str(root / name), (root / name).read_text()) is not None


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """Two files of which one uses the other."""
    return write(tmp_path / "app", FILES)


# A text that is not the one on the disk


def test_unsaved_text(app: Path) -> None:
    """Its file is checked by it, and so are the files after it; nothing of that is kept for the saved text."""
    engine = _engine()
    assert not _found(engine, app, "app/helpers.py", UNSAVED)
    assert not _found(engine, app, "app/views.py"), "the text that was handed over counts"
    assert not _reused(app, "app/views.py")
    assert [finding.code for finding in _found(_engine(), app, "app/views.py")] == ["PRF202"]
    assert _reused(app, "app/views.py")


def test_unsaved_text_after_others(app: Path) -> None:
    """Whoever was checked before it saw the disk; whoever is checked again after it sees the text."""
    engine = _engine(no_cache=True)
    assert _found(engine, app, "app/views.py")
    assert not _found(engine, app, "app/helpers.py", UNSAVED)
    assert not _found(engine, app, "app/views.py")
    assert not _found(engine, app, "app/helpers.py", SAVED)
    assert _found(engine, app, "app/views.py")


def test_saved_text_is_not_used_for_the_unsaved_one(app: Path) -> None:
    """One file with two texts in turn, as an editor and a hook ask."""
    quiet = FILES["app/views.py"].replace("nap(x)\n", "pass\n")
    for _ in range(3):
        assert _found(_engine(), app, "app/views.py")
        assert not _found(_engine(), app, "app/views.py", quiet)
        assert _found(_engine(), app, "app/views.py", "\n" + FILES["app/views.py"])[0].span.line == 6


def test_stdin_and_another_file(app: Path) -> None:
    """An editor's buffer and other files in one run; with a cache as without one."""
    for flags in (("--perf-no-cache",), (), ()):
        argv = (*FLAGS, *flags, "--stdin-display-name=app/helpers.py", "-", "app/views.py")
        outcome = check(*argv, folder=app, stdin=UNSAVED.encode())
        assert outcome.code in (0, 1), outcome
    assert check(*FLAGS, "app/views.py", folder=app).findings == ["app/views.py:5:5: PRF202"]


# Roots


def test_another_root_of_the_other_file(tmp_path: Path) -> None:
    """A message names files from their own root, which may move while the importer's stays."""
    files = {
        "pyproject.toml": "",
        "main.py": "from lib.util import nap\n\n\nasync def main(x):\n    nap(x)\n",
        "lib/__init__.py": "",
        "lib/util.py": SAVED,
    }
    root = write(tmp_path / "app", files)
    mark = root / "lib" / "pyproject.toml"
    named = []
    for there in (True, False, True):
        found = _found(_engine(), root, "main.py")
        assert found == _found(_engine(no_cache=True), root, "main.py")
        named += [step.path for finding in found for step in finding.trace][-1:]
        mark.touch() if there else mark.unlink()
    assert named == ["lib/util.py", "util.py", "lib/util.py"]


def test_a_root_that_nothing_marks(tmp_path: Path) -> None:
    """Then it is the folder above the outermost package, and an ``__init__.py`` moves it: patterns count from there."""
    root = write(tmp_path / "loose", {"app/views.py": FILES["app/views.py"], "app/helpers.py": SAVED, "app/__init__.py": ""})
    found = []
    for there in (True, False, True):
        found.append(_found(_engine(cache_dir=str(tmp_path / "cache")), root, "app/views.py"))
        assert found[-1] == _found(_engine(no_cache=True), root, "app/views.py")
        (root / "__init__.py").touch() if there else (root / "__init__.py").unlink()
    assert found[0] != found[1], "the message names the other file from the root"
    assert found[0] == found[2]


# Entries


@pytest.fixture
def evolved(tmp_path: Path) -> Path:
    """A project with links in all directions."""
    project = Evolution(tmp_path / "generated", seed=6)
    return project.root


def test_two_runs_at_once(evolved: Path) -> None:
    """Two runs with two workers each write the same cache at the same time."""
    expected = sorted(check(*FLAGS, "--perf-no-cache", folder=evolved).out.splitlines())
    assert len(expected) > 5
    for _ in range(2):
        argv = [sys.executable, "-m", "flake8_perf", "check", *FLAGS, "-j2"]
        runs = [subprocess.Popen(argv, cwd=evolved, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
        for run in runs:
            out, err = run.communicate(timeout=120)
            assert sorted(out.decode().splitlines()) == expected, err.decode()


def test_damaged_entries(evolved: Path) -> None:
    """Cut, emptied, of another schema, swapped: all of it reads as a miss."""
    cold = _all(_engine(no_cache=True), evolved)
    chance = random.Random(4)
    for _ in range(4):
        assert _all(_engine(), evolved) == cold
        entries = sorted((evolved / ".flake8_perf_cache").rglob("*.json"))
        assert len(entries) > 10
        for path in entries:
            data = path.read_bytes()
            other = chance.choice(entries).read_bytes()
            ways = (
                data,
                data[: chance.randrange(len(data) or 1)],
                b"",
                data.replace(b', 1, "', b', 2, "', 1),
                other,
                data + b"\n{}",
            )
            path.write_bytes(chance.choice(ways))
    assert _all(_engine(), evolved) == cold


STRANGE: Mapping[str, Callable[[dict[str, object]], object]] = {
    "no dict": lambda value: [],
    "a number": lambda value: 5,
    "empty": lambda value: {},
    "no look-ups": lambda value: {"findings": value["findings"]},
    "no findings": lambda value: {"rests_on": value["rests_on"]},
    "look-ups of another kind": lambda value: {**value, "rests_on": 5},
    "a question of another kind": lambda value: {**value, "rests_on": [[["moon", "x"], "y"]]},
    "a question with numbers": lambda value: {**value, "rests_on": [[["top", 1, 2], []]]},
    "a question of a dict": lambda value: {**value, "rests_on": [[["file", {}], "x"]]},
    "a short look-up": lambda value: {**value, "rests_on": [[["file"]]]},
    "rows too short": lambda value: {**value, "findings": [[[1, 1, 1, 1], "PRF202"]]},
    "rows of another kind": lambda value: {**value, "findings": [5]},
    "a place too short": lambda value: {**value, "findings": [[[1], "PRF202", "x", [], "P1", False]]},
    "a trace of another kind": lambda value: {**value, "findings": [[[1, 1, 1, 1], "PRF202", "x", [5], "P1", False]]},
}


@pytest.mark.parametrize("change", STRANGE.values(), ids=STRANGE)
def test_findings_of_another_shape(app: Path, change: Callable[[dict[str, object]], object]) -> None:
    """Sealed, under the right key, and yet nothing that this program writes: a miss.

    The seal tells accidents; that each number is a number is not looked at.
    """
    cold = _found(_engine(), app, "app/views.py")
    for path in (app / ".flake8_perf_cache").rglob("found-*.json"):
        head, _newline, body = path.read_bytes().partition(b"\n")
        _program, _schema, kind, project, name, key, _seal = json.loads(head)
        cache = Cache(str(app / ".flake8_perf_cache"), project)
        assert cache.write(kind, name, key, change(json.loads(body)))
    assert _found(_engine(), app, "app/views.py") == cold


@pytest.mark.parametrize("value", [[], 5, "x", {}, {"schema": 0}, {"schema": None, "names": 5}], ids=repr)
def test_facts_of_another_shape(app: Path, value: object) -> None:
    """What does not carry the schema's number is no facts; what does, and is sealed, is believed."""
    cold = _found(_engine(), app, "app/views.py")
    for path in [*(app / ".flake8_perf_cache").rglob("*.json")]:
        if path.name.startswith("found"):
            path.unlink()
        elif path.name.startswith("facts"):
            *_, kind, project, name, key, _seal = json.loads(path.read_bytes().partition(b"\n")[0])
            assert Cache(str(app / ".flake8_perf_cache"), project).write(kind, name, key, value)
    assert _found(_engine(), app, "app/views.py") == cold


# Memory


@pytest.mark.parametrize("no_cache", [True, False])
def test_facts_that_are_dropped(evolved: Path, monkeypatch: pytest.MonkeyPatch, no_cache: bool) -> None:
    """However few facts are held at once, the findings are the same, and so is what a later run makes of them."""
    expected = _all(_engine(no_cache=True), evolved)
    monkeypatch.setattr(lookups, "_MOST_BYTES", 1_000)
    forgets = []
    forget = lookups.Lookups.forget

    def counted(self: lookups.Lookups) -> None:
        forgets.append(1)
        forget(self)

    monkeypatch.setattr(lookups.Lookups, "forget", counted)
    for _ in range(2):
        assert _all(_engine(no_cache=no_cache), evolved) == expected
    assert len(forgets) >= len(expected) // 2


def test_questions_stay_small(app: Path) -> None:
    """Ten thousand questions are held in so many numbers, not in the square of them in bits."""
    asked = _engine(no_cache=True).world.lookups
    for number in range(10_000):
        asked.top(f"name{number}", str(app / "app" / "views.py"))
    assert len(asked.rests_on()) == 10_000
    asked.used = 0
    asked.top("name77", str(app / "app" / "views.py"))
    assert asked.rests_on() == [("top", "name77", str(app / "app"))]
    assert sum(map(sys.getsizeof, asked._numbers.values())) < 500_000
    assert os.path.isabs(asked.rests_on()[0][2])
