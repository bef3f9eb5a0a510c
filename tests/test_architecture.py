"""The house is as its blueprint says: imports go down only, rules stay small, start-up stays cheap."""

from __future__ import annotations

import ast
import os
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import flake8_perf
from flake8_perf.rule import Rule, discover

HOUSE = Path(flake8_perf.__file__).parent
PROJECT = HOUSE.parent
FLOORS = (
    "",  # the package itself: its version
    "finding",
    "card",
    "settings",
    "precedence",
    "profiles",
    "rule",
    "facts",
    "models",
    "semantics",
    "project",
    "context",
    "rules",
    "engine",
    "learning",
    "fixing",
    "faces",
    "__main__",
)
"""From the ground up: a module may import from its own floor and from those below it."""

RULE_MAY_IMPORT = {
    "__future__",
    "ast",
    "collections.abc",
    "dataclasses",
    "re",
    "typing",
    "flake8_perf.context",
    "flake8_perf.finding",
    "flake8_perf.rule",
}
START_UP_SECONDS = 0.060
MODULES = sorted(HOUSE.rglob("*.py"))
RULE_FILES = sorted(path for path in (HOUSE / "rules").rglob("*.py") if path.name != "__init__.py")


def _imports(path: Path) -> Iterator[tuple[int, str]]:
    """The modules that a file imports when it runs, with their lines; not what only a type checker follows."""
    waiting: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    while waiting:
        match waiting.pop():
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), orelse=others):
                waiting += others
            case ast.Import(names=names, lineno=line):
                yield from ((line, alias.name) for alias in names)
            case ast.ImportFrom(module=module, names=names, lineno=line, level=level):
                assert module, f"{path}:{line}: a relative import hides which floor it goes to"
                assert not level, f"{path}:{line}: a relative import hides which floor it goes to"
                in_package = module.split(".")[0] == "flake8_perf"
                yield from ((line, f"{module}.{alias.name}" if in_package else module) for alias in names)
            case other:
                waiting += ast.iter_child_nodes(other)


def _module(name: str) -> str:
    """The module of a dotted name, which may go on to something inside it."""
    parts = name.split(".")
    while parts and not (PROJECT.joinpath(*parts).is_dir() or PROJECT.joinpath(*parts).with_suffix(".py").is_file()):
        parts.pop()
    return ".".join(parts)


def _floor(path: Path) -> str:
    inside = path.relative_to(HOUSE).with_suffix("")
    return "" if inside.name == "__init__" and len(inside.parts) == 1 else inside.parts[0]


def _relative(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=_relative)
def test_imports_go_down(path: Path) -> None:
    """No module imports from a floor above its own."""
    own = FLOORS.index(_floor(path))
    for line, name in _imports(path):
        if name.split(".")[0] == "flake8_perf":
            floor = [*_module(name).split("."), ""][1]
            assert FLOORS.index(floor) <= own, f"{path}:{line}: {name} is above"


@pytest.mark.parametrize("path", MODULES, ids=_relative)
def test_heavy_libraries_have_one_room(path: Path) -> None:
    """LibCST is imported where fixes are written, astroid where a package is learned, and nowhere else."""
    for line, name in _imports(path):
        library = name.split(".")[0]
        assert library != "libcst" or _floor(path) == "fixing", f"{path}:{line}: imports libcst"
        assert library != "astroid" or _floor(path) == "learning", f"{path}:{line}: imports astroid"


def test_learning_is_reached_by_its_command_alone() -> None:
    """Nobody else imports what reads packages with astroid: neither the linter nor another command pays for it."""
    users = {
        path
        for path in MODULES
        if _floor(path) != "learning"
        for _, name in _imports(path)
        if name.startswith("flake8_perf.learning")
    }
    assert {path.relative_to(HOUSE).as_posix() for path in users} == {"faces/commands/learn.py"}


@pytest.mark.parametrize("path", RULE_FILES, ids=_relative)
def test_rules_only_ask(path: Path) -> None:
    """A rule file imports what a rule author must know (and what its own family shares), and holds at most one rule."""
    family = ".".join(path.relative_to(PROJECT).parts[:-1])
    for line, name in _imports(path):
        module = _module(name) or name
        allowed = module in RULE_MAY_IMPORT or module.startswith(f"{family}.")
        assert allowed, f"{path}:{line}: a rule has no business with {module}"
    module = ".".join(path.relative_to(PROJECT).with_suffix("").parts)
    assert sum(rule.__module__ == module for rule in discover()) <= 1


@pytest.mark.parametrize("path", MODULES, ids=_relative)
def test_sizes(path: Path) -> None:
    """A file that has grown beyond its bound holds more than one thing."""
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= (250 if path in RULE_FILES else 400)


@pytest.mark.parametrize("rule", discover(), ids=lambda rule: rule.code)
def test_codes(rule: type[Rule]) -> None:
    """A code is PRF and three digits (`discover` itself refuses a code that two rules share), a name is its file's."""
    assert re.fullmatch(r"PRF[1-9]\d\d", rule.code)
    assert rule.__module__.rpartition(".")[2] == rule.name().replace("-", "_")


def test_a_folder_is_a_family() -> None:
    """The codes in one folder share their hundred."""
    families = {(rule.__module__.split(".")[2], rule.code[3]) for rule in discover()}
    assert len(families) == len({folder for folder, _ in families})


def _python(program: str, *arguments: str, cache: str = "") -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    run = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        cwd=PROJECT,
        timeout=120,
        check=False,
        env=environment | ({"PYTHONPYCACHEPREFIX": cache} if cache else {}),
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_a_lint_run_imports_nothing_heavy(tmp_path: Path) -> None:
    """Under flake8, with the plugin at work in the same process, neither LibCST nor astroid is imported."""
    program = """
import sys
from flake8.main.cli import main
main(["-j1", "--isolated", "--select=PRF", "--exit-zero", f"--output-file={sys.argv[2]}", sys.argv[1]])
assert "flake8_perf.engine" in sys.modules, "the plugin is not installed"
print(*sorted({"libcst", "astroid"} & set(sys.modules)))
"""
    assert _python(program, str(PROJECT / "examples"), str(tmp_path / "out")).split() == []


def test_start_up(tmp_path: Path) -> None:
    """What the plugin adds to flake8's own start: imports, the engine, and all that it needs for a first file."""
    cache = str(tmp_path)  # of bytecode: installed packages have theirs, a checkout may not
    program = """
import time
import flake8.main.cli, flake8.plugins.pycodestyle, flake8.plugins.pyflakes, flake8.options.parse_args
start = time.process_time()
from flake8_perf.faces.flake8 import Engine, Settings, Source
import ast
Engine(Settings()).check(Source("x.py", "x = 1\\n", ast.parse("x = 1\\n")))
print(time.process_time() - start)
"""
    _python(program, cache=cache)
    assert statistics.median(float(_python(program, cache=cache)) for _ in range(9)) <= START_UP_SECONDS
