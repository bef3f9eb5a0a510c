"""The key of the environment differs wherever a result may, and nowhere else."""

from __future__ import annotations

import dataclasses
import os
import shutil
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from subprocesses import write

from flake8_perf.models.loader import Models
from flake8_perf.project import environment
from flake8_perf.project.cache import Cache
from flake8_perf.project.environment import CHANGES_NOTHING, environment_key, own_digest
from flake8_perf.settings import Settings

STUB = "def doze(seconds): ...\n"
OTHER: Mapping[str, object] = {"select": ("PRF2",), "every_rule": True, "timing": True, "cache_dir": "x", "no_cache": True}
"""Another value than the default one; for all fields that are not named, a tuple of one text."""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that may be edited, in the place of ours."""
    files = {"rule.py": "x = 1\n", "models/time.pyi": STUB, "models/notes.txt": "", "models/__pycache__/a.py": ""}
    folder = write(tmp_path / "house", files)
    monkeypatch.setattr(environment, "_HOUSE", str(folder))
    _age(folder)
    monkeypatch.setattr(environment, "_SETTLED_SECONDS", -60.0)  # inodes cannot be aged
    return folder


def _age(folder: Path) -> None:
    for path in folder.rglob("*"):
        os.utime(path, (1_000_000_000,) * 2)


def _key(**changes: object) -> str:
    settings = dataclasses.replace(Settings(), **changes)  # type: ignore[arg-type]
    return environment_key(settings, Models(settings.stubs))


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Settings) if field.name != "stubs"])
def test_settings(name: str) -> None:
    """Each counts, but for those that change nothing; a new one counts by itself."""
    assert (_key() == _key(**{name: OTHER.get(name, ("shop/",))})) == (name in CHANGES_NOTHING)


def test_stubs_of_the_user(tmp_path: Path) -> None:
    """What they say, under which names and in which order counts; where they lie does not."""
    one, other = (str(write(tmp_path / name, {f"{name}.pyi": STUB})) for name in ("one", "other"))
    keys = [_key(), _key(stubs=(one,)), _key(stubs=(other,)), _key(stubs=(one, other)), _key(stubs=(other, one))]
    assert len({*keys}) == 5
    moved = shutil.copytree(one, tmp_path / "moved")
    assert _key(stubs=(str(moved),)) == keys[1]
    (moved / "one.pyi").write_text(STUB.replace("doze", "nap"))
    assert _key(stubs=(str(moved),)) not in keys
    (moved / "one.pyi").rename(moved / "two.pyi")
    (moved / "two.pyi").write_text(STUB)
    assert _key(stubs=(str(moved),)) not in keys


def test_python_and_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another minor version of Python parses otherwise; another version of this program finds otherwise."""
    before = _key()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "version_info", (3, 99, *sys.version_info[2:]))
        assert _key() != before
    monkeypatch.setattr(environment, "__version__", "99")
    assert _key() != before


def test_edits_of_the_program(house: Path, tmp_path: Path) -> None:
    """Each edit of a source file or stub counts, also one that keeps size and time stamp; time stamps alone do not."""
    cache = Cache(str(tmp_path / "cache"))
    first = own_digest()
    assert own_digest(cache) == own_digest(cache) == first
    for stamp in (None, (1_000_000_000,) * 2):
        os.utime(house / "rule.py", stamp)
        assert own_digest(cache) == first
    time.sleep(0.05)  # several ticks of the clock of a file system
    for path, text in (("rule.py", "x = 2\n"), ("models/time.pyi", STUB + "\n"), ("new.py", "")):
        before = own_digest(cache)
        (house / path).write_text(text)
        _age(house)
        assert own_digest(cache) == own_digest() != before
    (house / "new.py").unlink()
    (house / ".#rule.py").symlink_to("nowhere")
    (house / "models" / "notes.txt").write_text("read me")
    (house / "models" / "__pycache__" / "a.py").write_text("y")
    last = own_digest(cache)
    (house / "rule.py").write_text("x = 1\n")
    (house / "models" / "time.pyi").write_text(STUB)
    assert own_digest(cache) == first != last


def test_the_digest_is_remembered_of_settled_files(house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was just written may be written again within one tick of the clock."""
    reads: list[object] = []
    real = environment._digest_of

    def counted(path: str) -> str:
        reads.append(path)
        return real(path)

    monkeypatch.setattr(environment, "_digest_of", counted)
    cache = Cache(str(tmp_path / "cache"))
    monkeypatch.setattr(environment, "_SETTLED_SECONDS", 60.0)
    expected = [own_digest(cache), own_digest(cache)]
    assert len(reads) == 4
    monkeypatch.setattr(environment, "_SETTLED_SECONDS", -60.0)
    assert [own_digest(cache), own_digest(cache)] == expected
    assert len(reads) == 6


def test_a_damaged_memory_of_the_digest(house: Path, tmp_path: Path) -> None:
    """The cache decides nothing."""
    cache = Cache(str(tmp_path / "cache"))
    expected = own_digest(cache)
    for path in (tmp_path / "cache").rglob("*.json"):
        path.write_bytes(path.read_bytes().replace(expected[:8].encode(), b"00000000"))
    assert own_digest(cache) == expected
