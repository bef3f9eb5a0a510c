"""The same files give the same findings, whatever the order, the workers, the hash seed, the folder, or the way in."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sysconfig
from collections.abc import Iterable
from pathlib import Path

import pytest
from generated import project
from subprocesses import check, flake8, write

EXAMPLES = Path(__file__).parent.parent / "examples"
LIBRARY = Path(sysconfig.get_path("stdlib"))
FLAGS = ("--isolated", "--extend-select=PRF")


@pytest.fixture(scope="module", params=["examples", "generated", "standard library"])
def tree(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of Python files."""
    folder = tmp_path_factory.mktemp("tree")
    if request.param == "examples":
        shutil.copytree(EXAMPLES, folder, dirs_exist_ok=True)
    elif request.param == "generated":
        write(folder, project(seed=7, modules=25))
    else:
        for package in ("asyncio", "concurrent", "email", "logging", "multiprocessing"):
            shutil.copytree(LIBRARY / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "pyproject.toml").touch()
    return folder


def _paths(tree: Path) -> list[str]:
    return sorted(path.relative_to(tree).as_posix() for path in tree.rglob("*.py"))


def _hash(output: str, base: str = "") -> tuple[int, str]:
    """The number of findings and a hash over them, in order of place, with paths below the tree."""
    lines = sorted(line.replace(base, "") for line in output.splitlines() if " PRF" in line)
    return len(lines), hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _shuffled(paths: Iterable[str], seed: int) -> list[str]:
    paths = list(paths)
    random.Random(seed).shuffle(paths)
    return paths


def test_one_answer(tree: Path) -> None:
    """Order × workers × hash seed × working folder × face: one hash."""
    paths = _paths(tree)
    first = check(*FLAGS, *paths, folder=tree)
    expected = _hash(first.out)
    assert expected[0], "nothing is found here, so this proves nothing"
    for seed, jobs in ((1, "-j1"), (2, "-j4"), (3, "-j2"), (4, "-j4")):
        outcome = check(*FLAGS, jobs, *_shuffled(paths, seed), folder=tree, env={"PYTHONHASHSEED": str(seed * 1000)})
        assert _hash(outcome.out) == expected, f"order {seed}, {jobs}"
    elsewhere = check(*FLAGS, str(tree), folder=tree.parent, env={"PYTHONHASHSEED": "77"})
    assert _hash(elsewhere.out, f"{tree}/") == expected, "from another folder"
    assert _hash(check(*FLAGS, folder=tree).out, "./") == expected, "as a folder"
    for jobs in ("-j1", "-j4"):
        assert _hash(flake8(*FLAGS, jobs, *_shuffled(paths, 5), folder=tree).out) == expected, f"under flake8 {jobs}"


def test_one_file_at_a_time(tree: Path) -> None:
    """Each file through stdin, and each alone: the union is the whole."""
    paths = _shuffled(_paths(tree), 6)[:12]
    whole = _hash(check(*FLAGS, *paths, folder=tree).out)
    alone = [check(*FLAGS, path, folder=tree).out for path in paths]
    assert _hash("".join(alone)) == whole
    piped = [check(*FLAGS, f"--stdin-display-name={p}", "-", folder=tree, stdin=(tree / p).read_bytes()).out for p in paths]
    assert _hash("".join(piped)) == whole


def test_twice_the_same(tree: Path) -> None:
    """A second run in the same place sees what the first saw, and leaves nothing behind."""
    before = sorted(os.listdir(tree))
    runs = {_hash(check(*FLAGS, folder=tree).out) for _ in range(2)}
    assert len(runs) == 1
    assert sorted(name for name in os.listdir(tree) if name != ".flake8-perf") == before
