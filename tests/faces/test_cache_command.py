"""``flake8-perf cache``, and the options and files that say where the cache is."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from subprocesses import BLOCKING, BLOCKING_CODE, Outcome, check, flake8, run, write

from flake8_perf.project.cache import FOLDER_NAME, VARIABLE, Cache, folder_for


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two entries in its cache."""
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    folder = write(tmp_path / "project", {"setup.cfg": "", "sub/nap.py": BLOCKING})
    _fill(folder)
    return folder


def _fill(root: Path, folder: str = "") -> None:
    for name in ("a.py", "b.py"):
        Cache.for_root(str(root), folder=folder).write("facts", name, "key", [name])


def _cache(*argv: str, folder: Path, env: dict[str, str] | None = None) -> Outcome:
    return run("flake8_perf", "cache", *argv, folder=folder, env=env)


def _entries(root: Path) -> list[Path]:
    return sorted(root.rglob("facts-*.json"))


def test_info(project: Path) -> None:
    """Where it is, and per kind how many entries of how many bytes; from any folder of the project."""
    size = sum(path.stat().st_size for path in _entries(project))
    for argv, folder in (((), project), ((), project / "sub"), (("project",), project.parent)):
        outcome = _cache("info", *argv, folder=folder)
        lines = outcome.out.splitlines()
        assert lines[0] == str(project / FOLDER_NAME)
        assert [line.split() for line in lines[1:]] == [["kind", "entries", "bytes", "layout"], ["facts", "2", str(size), "1"]]
        assert (outcome.code, outcome.err) == (0, "")


def test_info_tells_what_is_wrong(project: Path) -> None:
    """On stderr, one line each, and the exit code is 1; what there are many of is counted."""
    path = _entries(project)[0]
    path.write_bytes(b"")
    (project / FOLDER_NAME / "notes.txt").touch()
    outcome = _cache("info", folder=project)
    assert outcome.code == 1
    assert outcome.err == f"flake8-perf: {path}: damaged\nflake8-perf: {project / FOLDER_NAME / 'notes.txt'}: not ours\n"
    write(project / FOLDER_NAME, {f"{number}.txt": "" for number in range(20)})
    told = _cache("info", folder=project).err.splitlines()
    assert (len(told), told[-1]) == (11, "flake8-perf: and 12 more")


def test_clear(project: Path) -> None:
    """Nothing of it is left, a second time there is nothing to do, and other caches are not touched."""
    other = write(project.parent / "other", {"setup.cfg": ""})
    _fill(other)
    outcome = _cache("clear", folder=project)
    assert (outcome.code, outcome.err) == (0, "")
    assert re.fullmatch(rf"{re.escape(str(project / FOLDER_NAME))}: 2 files removed, \d+ bytes\n", outcome.out)
    assert not (project / FOLDER_NAME).exists()
    assert ": 0 files removed" in _cache("clear", folder=project).out
    assert len(_entries(other)) == 2
    assert "no entries" in _cache("info", folder=project).out


def test_clear_names_what_stays(project: Path) -> None:
    """A foreign file is no reason to keep ours."""
    (project / FOLDER_NAME / "notes.txt").write_text("mine")
    outcome = _cache("clear", folder=project)
    assert (outcome.code, outcome.err) == (1, f"flake8-perf: {project / FOLDER_NAME / 'notes.txt'}: not ours\n")
    assert os.listdir(project / FOLDER_NAME) == ["notes.txt"]


def test_several_projects(project: Path) -> None:
    """The cache of each, once."""
    other = write(project.parent / "other", {"setup.cfg": "", "a.py": ""})
    _fill(other)
    outcome = _cache("info", "project/sub/nap.py", "other", "project", "other/a.py", folder=project.parent)
    assert [line for line in outcome.out.splitlines() if line[0] != " "] == [str(root / FOLDER_NAME) for root in (project, other)]


def test_without_a_project(project: Path) -> None:
    """It is the user's."""
    outcome = _cache("info", folder=project.parent)
    assert outcome.out.startswith(str(project.parent / "user" / "flake8-perf"))


@pytest.mark.parametrize("option", ["option", "config", "variable"])
def test_the_folder_is_the_users_choice(project: Path, option: str) -> None:
    """On the command line, in the config file, in the environment: relative to the root, wherever the run starts."""
    _fill(project, "there")
    env = {VARIABLE: "there" if option == "variable" else "elsewhere"}
    if option == "config":
        write(project, {"setup.cfg": "[flake8]\nperf-cache-dir = there\n"})
    flags = ["--perf-cache-dir=there"] if option == "option" else ["--config=../setup.cfg"] if option == "config" else []
    outcome = _cache("info", *flags, folder=project / "sub", env=env)
    assert outcome.out.splitlines()[0] == str(project / "there")
    assert "facts" in outcome.out
    assert ": 2 files removed" in _cache("clear", *flags, folder=project / "sub", env=env).out
    assert len(_entries(project / FOLDER_NAME)) == 2


def test_no_cache(project: Path) -> None:
    """Whoever asks is told that it is not used; it can be cleared all the same."""
    write(project, {"setup.cfg": "[flake8]\nperf-no-cache = true\n"})
    assert "not used: perf-no-cache" in _cache("info", folder=project).out
    assert "not used" not in _cache("info", "--isolated", folder=project).out
    assert _cache("clear", folder=project).code == 0
    assert _entries(project) == []


@pytest.mark.parametrize("argv", ["", "tidy", "info nowhere", "clear nowhere", "info --nonsense", "info --jobs=many"])
def test_bad_input(project: Path, argv: str) -> None:
    """It is named, the exit code is 2, and nothing is removed."""
    outcome = _cache(*argv.split(), folder=project)
    assert (outcome.code, outcome.out) == (2, "")
    assert (re.split("[ =-]", argv)[-1] or "action") in outcome.err
    assert len(_entries(project)) == 2


def test_help(project: Path) -> None:
    """Each action has its own; both name the options."""
    assert "{info,clear}" in _cache("--help", folder=project).out
    for action in ("info", "clear"):
        words = _cache(action, "--help", folder=project).out
        assert f"flake8-perf cache {action} [OPTIONS] [PATHS]" in words
        assert "--perf-cache-dir" in words
    assert len(_entries(project)) == 2


def test_a_cache_that_is_no_folder(project: Path) -> None:
    """Nothing is said of it where files are checked, and the findings are the same; `info` says it."""
    plain = [outcome.findings for outcome in (check(folder=project), flake8(folder=project))]
    assert plain == [[f"./sub/nap.py:5:5: {BLOCKING_CODE}"]] * 2
    write(project, {"taken": "mine"})
    for face in (check, flake8):
        for flags in (["--perf-cache-dir=taken"], ["--perf-cache-dir=taken/below"], ["--perf-no-cache"]):
            outcome = face(*flags, folder=project)
            assert outcome.findings == plain[0]
            assert "cache" not in outcome.err + outcome.out
    outcome = _cache("info", "--perf-cache-dir=taken", folder=project)
    assert (outcome.code, outcome.err) == (1, f"flake8-perf: {project / 'taken'}: cannot be read\n")


def test_files_in_the_cache_are_not_checked(project: Path) -> None:
    """Neither command looks for code in there."""
    write(project / FOLDER_NAME, {"00/nap.py": BLOCKING})
    assert [face(folder=project).findings for face in (check, flake8)] == [[f"./sub/nap.py:5:5: {BLOCKING_CODE}"]] * 2
    assert folder_for(str(project)) == str(project / FOLDER_NAME)
