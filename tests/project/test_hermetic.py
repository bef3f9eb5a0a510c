"""What build systems may rely on: files that are missing only take findings away, and shards add up to the whole.

`FLAKE8_PERF_TREES` names folders of real code (separated by `:`) for the tests that are marked slow; with
`FLAKE8_PERF_DELETIONS` sets of files that are missing, 20 unless told.
"""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from changing import Evolution
from subprocesses import check, write

from flake8_perf.engine import Engine
from flake8_perf.finding import Finding
from flake8_perf.semantics.source import decoded, parse
from flake8_perf.settings import Settings

EXAMPLES = Path(__file__).parents[2] / "examples"
TREES = [Path(name) for name in os.environ.get("FLAKE8_PERF_TREES", "").split(":") if name]
DELETIONS = int(os.environ.get("FLAKE8_PERF_DELETIONS", "20"))
FLAGS = ("--isolated", "--extend-select=PRF")

Places = Counter[tuple[str, int, str]]
"""Path, line and code of findings."""


def _files(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*.py"))


def _findings(root: Path, files: Iterable[str], **options: object) -> dict[str, list[Finding]]:
    """The findings of files by one engine; what can't be parsed has none."""
    engine = Engine(Settings(every_rule=True, **options))  # type: ignore[arg-type]
    found = {}
    for name in files:
        try:
            source = parse(str(root / name), decoded((root / name).read_bytes()))
        except (SyntaxError, ValueError):
            continue
        found[name] = engine.check(source)
    return found


def _is_guess(finding: Finding) -> bool:
    """Whether a finding argues from what is not known: its card says that a coroutine which can't be looked into may be bounded.

    Such a one is only for who selects the code expressly, and may go when the missing file comes.
    """
    return finding.code == "PRF510" and " likely " in finding.message


def _places(found: dict[str, list[Finding]]) -> Places:
    return Counter((name, f.span.line, f.code) for name, findings in found.items() for f in findings if not _is_guess(f))


def _crossing(found: dict[str, list[Finding]]) -> int:
    """How many findings have evidence in another file."""
    return sum(any(step.path != name for step in f.trace) for name, findings in found.items() for f in findings)


def _copied(tree: Path, folder: Path) -> Path:
    """The Python files of a tree and what marks projects in it, below a folder that may be changed."""
    marks = ("pyproject.toml", "setup.cfg", "setup.py", "tox.ini", ".flake8", "requirements.txt", "Pipfile")
    for path in tree.rglob("*"):
        if path.is_file() and (path.suffix == ".py" or path.name in marks):
            target = folder / path.relative_to(tree)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    (folder / "pyproject.toml").touch()
    return folder


def _missing(files: Sequence[str], chance: random.Random) -> list[str]:
    """Files to delete: few or most of all, or those of some folders."""
    share = chance.choice((0.05, 0.2, 0.5, 0.8))
    if chance.random() < 0.3:
        folders = sorted({os.path.dirname(name) for name in files})
        gone = {name for name in folders if chance.random() < share}
        return [name for name in files if os.path.dirname(name) in gone]
    return [name for name in files if chance.random() < share]


def _assert_subset(root: Path, sets: int, cache: str) -> int:
    """Deletes files again and again; what is found then was found before. How many findings were lost in the files left."""
    files = _files(root)
    before = _findings(root, files, cache_dir=cache)
    whole = _places(before)
    lost = 0
    failures = []
    for number in range(sets):
        chance = random.Random(number)
        gone = {name: (root / name).read_bytes() for name in _missing(files, chance)}
        for name in gone:
            (root / name).unlink()
        left = [name for name in files if name not in gone]
        now = _findings(root, chance.sample(left, len(left)), cache_dir=cache)
        for name, data in gone.items():
            (root / name).write_bytes(data)
        for place in _places(now) - whole:
            told = [f.message for f in now[place[0]] if (f.span.line, f.code) == place[1:]]
            failures.append((number, len(gone), place, told))
        lost += sum((Counter({p: n for p, n in whole.items() if p[0] not in gone}) - _places(now)).values())
    assert not failures, "\n".join(map(str, failures))
    return lost


@pytest.fixture(params=[3, 6, 8])
def generated(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A project with links in all directions."""
    evolution = Evolution(tmp_path / "generated", seed=request.param)
    (evolution.root / ".git").mkdir()
    return evolution.root


SERVICE = """from sqlalchemy.ext.asyncio import AsyncSession


class Service:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session
"""

ADAPTER = """from app.models import Version
from app.service import Service
from sqlalchemy import select


class Adapter:
    async def one(self, service: Service, key):
        statement = select(Version).where(Version.id == key)
        return (await service.session.scalars(statement)).all()

    async def many(self, service: Service, keys):
        for key in keys:
            await self.one(service, key)
"""


@pytest.mark.parametrize("there", [True, False])
def test_what_arguments_tell(tmp_path: Path, there: bool) -> None:
    """That a statement is a SELECT is seen where the call stands, whether another file proves the session or two witnesses do."""
    files = {"pyproject.toml": "", "app/__init__.py": "", "app/adapter.py": ADAPTER, "app/service.py": SERVICE}
    if not there:
        del files["app/service.py"]
    found = _findings(write(tmp_path, files), ["app/adapter.py"], no_cache=True)["app/adapter.py"]
    assert [(f.span.line, f.code, " likely " in f.message) for f in found] == [(13, "PRF101", not there)]


@pytest.mark.xfail(strict=True, reason="more than three implementations are silence, so a missing one makes the others speak")
def test_a_missing_implementation(tmp_path: Path) -> None:
    """A method that is left to subclasses: whether a fourth one is there must not decide about a finding."""
    base = "class Base:\n    def run(self, x):\n        self.nap(x)\n\n    def nap(self, x):\n        raise NotImplementedError\n"
    real = "import time\nfrom app.base import Base\n\n\nclass Real(Base):\n    def nap(self, x):\n        time.sleep(x)\n"
    view = "from app.base import Base\n\n\nasync def view(base: Base, x):\n    base.run(x)\n"
    files = {"pyproject.toml": "", "app/__init__.py": "", "app/base.py": base, "app/views.py": view}
    root = write(tmp_path, files | {f"app/real{number}.py": real for number in range(4)})
    whole = _places(_findings(root, ["app/views.py"], no_cache=True))
    (root / "app" / "real3.py").unlink()
    assert not _places(_findings(root, ["app/views.py"], no_cache=True)) - whole


def test_missing_files_of_a_generated_project(generated: Path, tmp_path: Path) -> None:
    """Deletions only take findings away."""
    assert _assert_subset(generated, 25, str(tmp_path / "cache")), "no deletion made a difference, so this proves nothing"


def test_missing_files_of_the_examples(tmp_path: Path) -> None:
    """The same for code that people may have written."""
    _assert_subset(_copied(EXAMPLES, tmp_path / "examples"), 10, str(tmp_path / "cache"))


@pytest.mark.slow
@pytest.mark.parametrize("tree", TREES, ids=str)
def test_missing_files_of_real_trees(tree: Path, tmp_path: Path) -> None:
    """The same for code that people did write."""
    _assert_subset(_copied(tree, tmp_path / tree.name), DELETIONS, str(tmp_path / "cache"))


def _assert_shards(root: Path, tmp_path: Path, shards: int) -> None:
    files = _files(root)
    whole = _findings(root, files, no_cache=True)
    chance = random.Random(shards)
    mixed = chance.sample(files, len(files))
    parts: dict[str, list[Finding]] = {}
    for number in range(shards):
        parts |= _findings(root, mixed[number::shards], cache_dir=str(tmp_path / f"cache{number}"))
    for name in whole:
        assert parts[name] == whole[name], name


@pytest.mark.parametrize("shards", [2, 5, 1000])
def test_shards(generated: Path, tmp_path: Path, shards: int) -> None:
    """Each shard with an engine and an empty cache of its own: together they find what one run finds."""
    assert _crossing(_findings(generated, _files(generated), no_cache=True)), "nothing here comes from other files"
    _assert_shards(generated, tmp_path, min(shards, len(_files(generated))))


@pytest.mark.slow
@pytest.mark.parametrize("tree", TREES, ids=str)
def test_shards_of_real_trees(tree: Path, tmp_path: Path) -> None:
    """The same for real code."""
    for shards in (3, 20):
        _assert_shards(_copied(tree, tmp_path / tree.name), tmp_path / str(shards), shards)


def _lines(output: str, base: str = "") -> list[str]:
    return sorted(line.replace(base, "") for line in output.splitlines() if " PRF" in line)


def test_processes(generated: Path, tmp_path: Path) -> None:
    """Shards in processes of their own, any order, number of workers, working folder and hash seed: the same lines."""
    files = _files(generated)
    expected = _lines(check(*FLAGS, "--perf-no-cache", "-j1", *files, folder=generated).out)
    assert any(".py:" in line.partition(" PRF")[2] for line in expected), "nothing here names another file"
    found: list[str] = []
    for number in range(2):
        where = f"--perf-cache-dir={tmp_path / str(number)}"
        env = {"PYTHONHASHSEED": str(number + 1)}
        found += _lines(check(*FLAGS, where, "-j2", *files[::-1][number::2], folder=generated, env=env).out)
    assert sorted(found) == expected
    elsewhere = check(*FLAGS, "-j2", str(generated), folder=tmp_path, env={"PYTHONHASHSEED": "99"})
    assert _lines(elsewhere.out, f"{generated}/") == expected
