"""One set of options: flake8 and the command line read the same config files and report the same findings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from subprocesses import BLOCKING, BLOCKING_CODE, Outcome, check, flake8, write

from flake8_perf.faces.flake8 import Plugin
from flake8_perf.faces.options import read_options
from flake8_perf.settings import below_root

HERE, BELOW = f"./nap.py:5:5: {BLOCKING_CODE}", f"./sub/nap.py:5:5: {BLOCKING_CODE}"
TREE = {"nap.py": BLOCKING, "sub/nap.py": BLOCKING, "notes.txt": BLOCKING, ".git/nap.py": BLOCKING}
OPT_IN = {"look.py": "import os\n\n\nasync def look():\n    return os.path.exists('x')\n"}
"""One cheap system call in a coroutine: reported to who asks for the code expressly."""


def _both(*argv: str, folder: Path) -> list[str]:
    """The findings, proven to be the same under both faces."""
    theirs, ours = flake8(*argv, folder=folder), check(*argv, folder=folder)
    assert sorted(theirs.findings) == sorted(ours.findings), (theirs, ours)
    return ours.findings


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("", [HERE, BELOW]),
        ("ignore = E501", [HERE, BELOW]),
        ("ignore = PRF", []),
        ("extend-ignore = PRF2", []),
        ("ignore = PRF2\nextend-select = PRF201", [HERE, BELOW]),
        ("extend-ignore = PRF201\nextend-select = PRF2", []),
        ("select = E,F", []),
        ("select = PRF201", [HERE, BELOW]),
        ("per-file-ignores =\n    sub/*: PRF201", [HERE]),
        ("per-file-ignores =\n    nap.py: PRF201\n    sub/nap.py: E501", [BELOW]),
        ("exclude = .git,sub", [HERE]),
        ("exclude = .git,./sub", [HERE]),
        ("extend-exclude = sub/*", [HERE]),
        ("filename = *.txt", [f"./notes.txt:5:5: {BLOCKING_CODE}"]),
        ("max-complexity = 10\nformat = pylint\nshow-source = true", [HERE, BELOW]),
        ("perf-quiet-in = sub/*", [HERE]),
        ("perf-minor-in = sub/*", [HERE]),
        ("perf-minor-in = sub/*\nextend-select = PRF201", [HERE, BELOW]),
        ("perf-with = bugbear", [HERE, BELOW]),
        ("perf-with = bugbear, ruff", []),
    ],
)
@pytest.mark.parametrize("config", ["setup.cfg", "tox.ini", ".flake8"])
def test_config_file(config: str, options: str, expected: list[str], tmp_path: Path) -> None:
    """Every option of flake8 that decides what is reported decides it here too."""
    write(tmp_path, {**TREE, config: f"[flake8]\n{options}\n"})
    ours = check(folder=tmp_path)
    assert ours.findings == expected
    if "format" not in options:  # another format is not ours to read
        assert sorted(flake8(folder=tmp_path).findings) == sorted(expected)


def test_command_line_wins_over_config(tmp_path: Path) -> None:
    """The options given last count."""
    write(tmp_path, {**TREE, ".flake8": "[flake8]\nextend-ignore = PRF201\nextend-exclude = sub\n"})
    assert _both("--extend-ignore=E501", folder=tmp_path) == [HERE]
    assert _both("--isolated", folder=tmp_path) == [HERE, BELOW]
    assert _both("--config=.flake8", "--extend-exclude=", "--extend-ignore=", folder=tmp_path) == [HERE, BELOW]


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ("", False),
        ("ignore = E501", False),
        ("ignore =", False),
        ("extend-ignore = E501", False),
        ("extend-select = PRF205", True),
        ("extend-select = PRF", True),
        ("select = PRF205", True),
        ("select = E,F,PRF", True),
        ("ignore = E501\nextend-select = PRF205", True),
        ("extend-select = PRF\nextend-ignore = PRF205", False),
    ],
)
def test_opt_in(options: str, shown: bool, tmp_path: Path) -> None:
    """What is opt-in stays off whatever ``ignore`` says, and comes on with select or extend-select."""
    write(tmp_path, {**OPT_IN, "setup.cfg": f"[flake8]\n{options}\n"})
    assert _both(folder=tmp_path) == (["./look.py:5:12: PRF205"] if shown else [])


def test_unknown_code(tmp_path: Path) -> None:
    """It is named with the nearest known one, and the findings come all the same."""
    write(tmp_path, {"nap.py": BLOCKING})
    for face in (flake8, check):
        outcome = face("--extend-select=PRF219,PRF9", folder=tmp_path)
        assert outcome.findings == [HERE]
        assert "PRF219" in outcome.err
        assert "nearest is PRF2" in outcome.err
        assert "PRF9;" in outcome.err
    assert check("--extend-select=PRF219", folder=tmp_path).code == 2


def test_unknown_linter(tmp_path: Path) -> None:
    """It is named with the option and the nearest known one, and the findings come all the same."""
    write(tmp_path, {"nap.py": BLOCKING, "setup.cfg": "[flake8]\nperf-with = rufff\n"})
    outcomes = [flake8("-j1", folder=tmp_path), check(folder=tmp_path), check("-j2", "nap.py", folder=tmp_path)]
    for outcome in outcomes:
        assert outcome.findings[0].endswith(HERE.removeprefix("./"))
        assert "perf-with: no linter is known as rufff; the nearest is ruff" in outcome.err
    assert outcomes[1].code == 2
    assert check("--perf-with=ruff", folder=tmp_path).findings == []


@pytest.mark.parametrize("content", ["def broken(:\n", "@flies()\ndef walk(): ...\n", b"\xff\xfe\x00"])
def test_broken_stub(content: str | bytes, tmp_path: Path) -> None:
    """A user's stub that cannot be read is named with its line; his other stubs and all rules work on."""
    fine = '@blocks("http")\ndef doze(seconds): ...\n'
    code = "import broken\nimport fine\n\n\nasync def nap():\n    broken.walk()\n    fine.doze(1)\n"
    write(tmp_path, {"nap.py": BLOCKING, "zoo.py": code, "stubs/fine.pyi": fine, "stubs/broken.pyi": content})
    write(tmp_path, {"setup.cfg": "[flake8]\nperf-stubs = stubs\n"})
    expected = [HERE, f"./zoo.py:7:5: {BLOCKING_CODE}"]
    outcomes: list[Outcome] = [check(folder=tmp_path), check("-j2", folder=tmp_path), flake8("-j1", folder=tmp_path)]
    for outcome in outcomes:
        assert outcome.findings == expected
        assert re.search(r"broken\.pyi:(1\b| the stub can't be read)", outcome.err)
        assert outcome.err.count("broken.pyi") == 1
    assert outcomes[0].code == 2


def test_stub_folder_that_is_not_there(tmp_path: Path) -> None:
    """A wrong path in an option is no silent loss of all stubs."""
    write(tmp_path, {"nap.py": BLOCKING, "setup.cfg": "[flake8]\nperf-stubs = stbus\n"})
    outcome = check(folder=tmp_path)
    assert outcome.findings == [HERE]
    assert "stbus" in outcome.err
    assert outcome.code == 2


def test_root_that_is_not_there(tmp_path: Path) -> None:
    """It is named, and the findings come all the same; roots that are there are nothing to speak of."""
    write(tmp_path, {"nap.py": BLOCKING, "src/x.py": "", "setup.cfg": "[flake8]\nperf-roots = ./src, ./scr\n"})
    for outcome in (check(folder=tmp_path), flake8("-j1", folder=tmp_path)):
        assert HERE in outcome.findings
        assert f"perf-roots: {tmp_path / 'scr'} is no folder" in outcome.err
        assert f"{tmp_path / 'src'} " not in outcome.err
    assert check(folder=tmp_path).code == 2
    fine = check("--perf-roots=src,.", folder=tmp_path)
    assert (fine.code, "perf-roots" in fine.err) == (1, False)


def test_roots_count_from_the_config_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the run starts, the paths are absolute and in their order."""
    write(tmp_path, {"sub/x.py": "", "src/x.py": "", "setup.cfg": "[flake8]\nperf-roots = ./src, .\n"})
    monkeypatch.setattr(Plugin, "engine", None)
    options = read_options([f"--config={tmp_path / 'setup.cfg'}"], command="check")
    assert options.perf_roots == [str(tmp_path / "src"), str(tmp_path)]
    assert Plugin.engine is not None
    assert Plugin.engine.settings.roots == (str(tmp_path / "src"), str(tmp_path))


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("--config=missing.cfg",), "missing.cfg"),
        (("--config=bad.cfg",), "prf-201"),
        (("--per-file-ignores=nonsense",), "per-file-ignores"),
        (("--jobs=many",), "many"),
        (("--format=json",), "--format"),
    ],
)
def test_bad_options(argv: tuple[str, ...], said: str, tmp_path: Path) -> None:
    """They are named on stderr, and the exit code is 2."""
    write(tmp_path, {"nap.py": BLOCKING, "bad.cfg": "[flake8]\nextend-ignore = prf-201\n"})
    outcome = check(*argv, folder=tmp_path)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err


def test_timing(tmp_path: Path) -> None:
    """A table on stderr says what each rule took, under both faces."""
    write(tmp_path, {"nap.py": BLOCKING})
    for outcome in (check("--perf-timing", folder=tmp_path), flake8("--perf-timing", folder=tmp_path)):
        assert BLOCKING_CODE in outcome.err
        assert outcome.findings == [HERE]


@pytest.mark.parametrize(("mark", "expected"), [(".git", "docs/shop/app/main.py"), ("setup.cfg", "app/main.py")])
def test_a_repository_is_one_project(tmp_path: Path, mark: str, expected: str) -> None:
    """Inside a repository, a folder with settings of its own is no root: an example there stays an example."""
    inner = tmp_path / "docs" / "shop"
    write(inner, {"pyproject.toml": "", "app/main.py": "x = 1\n"})
    (tmp_path / mark).mkdir()
    assert below_root(str(inner / "app" / "main.py")) == expected


def test_a_module_of_the_name_of_a_mark(tmp_path: Path) -> None:
    """A package may have a module `setup`, and is no project for that."""
    write(tmp_path, {"house/__init__.py": "", "house/setup.py": "", "house/rooms/__init__.py": "", "pyproject.toml": ""})
    assert below_root(str(tmp_path / "house" / "rooms" / "x.py")) == "house/rooms/x.py"
