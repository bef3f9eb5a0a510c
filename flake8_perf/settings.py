"""What the user wants: one frozen object, whichever face read it."""

from __future__ import annotations

import difflib
import fnmatch
import functools
import os
from collections.abc import Iterable
from dataclasses import dataclass

QUIET_IN = (
    "tests/",
    "test/",
    "testing/",
    "test_*.py",
    "*_test.py",
    "tests.py",
    "conftest.py",
    "*migrations/",
    "alembic/versions/",
)
"""Path patterns, relative to the project's root, where rules about production load are silent."""

MINOR_IN = (
    "examples/",
    "example/",
    "samples/",
    "sample/*",
    "scripts/",
    "docs/",
    "doc/",
    "demo/*",
    "demos/",
    "benchmarks/",
    "benchmark/",
    "dev/*",
    "devel/*",
    "packaging/*",
    "release/*",
    "setup.py",
    "ci/",
    ".ci/",
    "pytest_plugin*.py",
    "notebooks/",
    "tutorials/",
    "migration.py",
    "migrations.py",
    "*_migrations.py",
    "*_seed*.py",
    "seed_*.py",
    "seeds/",
    "random_data.py",
    "dummy_data*.py",
    "*_dummy_data*.py",
    "_vendor/",
    "vendor/",
    "vendored/",
    ".github/",
)
"""Path patterns where code runs by hand, once or for show: what is found there comes only to who selects its code expressly."""

REPOSITORY_MARKS = (".git", ".hg")
"""A folder that holds one of these is a project's root, whatever examples or packages with settings of their own are in it."""

ROOT_MARKS = ("pyproject.toml", "setup.py", "setup.cfg", "tox.ini", ".flake8")
"""Outside of a repository, the nearest folder that holds one of these is the root."""


@dataclass(frozen=True)
class Settings:
    """The options that change what is found, and how. Codes may be prefixes, as in flake8 (``PRF3``)."""

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    every_rule: bool = False
    stubs: tuple[str, ...] = ()
    """Folders of the user's own stubs; later ones win."""
    roots: tuple[str, ...] = ()
    """Absolute paths of the folders that imports count from, in order; without any, they are found."""
    quiet_in: tuple[str, ...] = QUIET_IN
    minor_in: tuple[str, ...] = MINOR_IN
    others: tuple[str, ...] = ()
    """Linters that run beside this one, as `profiles` knows them: what they report too is left to them."""
    timing: bool = False
    cache_dir: str = ""
    """The cache's folder, where it is not the usual one."""
    no_cache: bool = False

    def selected(self, code: str) -> bool:
        """Whether the user named the code (or a prefix of it) expressly, more precisely than any `ignore`."""
        wanted = _longest((*(self.select or ()), *self.extend_select), code)
        return self.every_rule or (wanted > 0 and wanted > _longest(self.ignore, code))

    def shows(self, code: str, *, opt_in: bool) -> bool:
        """Whether findings of the code are wanted. What is opt-in comes only to who selects it expressly."""
        if self.selected(code):
            return True
        return not (opt_in or self.select or _longest(self.ignore, code))

    def quiet_at(self, path: str) -> bool:
        """Whether rules about production load are silent in this file."""
        return matches(below_root(path), self.quiet_in)

    def minor_at(self, path: str) -> bool:
        """Whether findings here matter less: scripts, examples, documentation, and tests for all rules. They are opt-in."""
        inside = below_root(path)
        return matches(inside, self.minor_in) or matches(inside, self.quiet_in)

    def missing_roots(self) -> list[str]:
        """One message for each root that is no folder."""
        return [f"perf-roots: {root} is no folder" for root in self.roots if not os.path.isdir(root)]

    def unknown_codes(self, known: Iterable[str]) -> list[str]:
        """One message for each PRF code in the options that no rule has, with the nearest known one."""
        codes = ["PRF000", *known]
        messages = []
        for option, values in (("select", self.select), ("extend-select", self.extend_select), ("ignore", self.ignore)):
            for value in values or ():
                if value.startswith("PRF") and not any(code.startswith(value) for code in codes):
                    near = difflib.get_close_matches(value, codes, 1, 0.0)[0]
                    messages.append(f"{option}: no rule has the code {value}; the nearest is {near}")
        return messages


def matches(path: str, patterns: tuple[str, ...]) -> bool:
    """Whether a path fits: ``name/`` is a folder anywhere, ``name`` a file anywhere, ``a/b.py`` or ``a/*`` from the root."""
    parts = path.split("/")
    return any(_fits(parts, pattern) for pattern in patterns)


def _fits(parts: list[str], pattern: str) -> bool:
    wanted = pattern.strip("/").split("/")
    if pattern.endswith("/"):
        folders = parts[:-1]
        runs = [folders[start : start + len(wanted)] for start in range(len(folders) - len(wanted) + 1)]
    elif len(wanted) == 1:
        runs = [parts[-1:]]
    elif wanted[-1] == "*":
        runs = [[*parts[: len(wanted) - 1], ""]] if len(parts) >= len(wanted) else []
    else:
        runs = [parts] if len(parts) == len(wanted) else []
    return any(all(fnmatch.fnmatchcase(a.lower(), b.lower()) for a, b in zip(run, wanted)) for run in runs)


def _longest(prefixes: Iterable[str], code: str) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=0)


def below_root(path: str) -> str:
    """The path below its project's root, with forward slashes; only folders are looked at, never contents.

    Without a marked root, the root is the folder above the outermost package that the file is in.
    """
    folder, name = os.path.split(os.path.abspath(path))
    root = project_root(folder)
    inside = os.path.relpath(folder, root)
    return name if inside == os.curdir else f"{inside}/{name}".replace(os.sep, "/")


@functools.lru_cache(maxsize=4096)
def project_root(folder: str) -> str:
    """The root of the project that a folder is in; the folder is an absolute path, and need not exist."""
    for marks in (REPOSITORY_MARKS, ROOT_MARKS):
        here = folder
        while True:
            if _is_marked(here, marks):
                return here
            above = os.path.dirname(here)
            if above == here:
                break
            here = above
    # A folder without ``__init__.py`` between packages (``migrations/versions``) still belongs to the package above it.
    here, outermost = folder, folder
    while os.path.dirname(here) != here:
        if _is_package(here):
            outermost = os.path.dirname(here)
        here = os.path.dirname(here)
    return outermost


def marked_root(folder: str) -> str | None:
    """The root of the project that a folder is in; None where nothing marks one."""
    root = project_root(os.path.abspath(folder))
    return root if _is_marked(root, REPOSITORY_MARKS) or _is_marked(root, ROOT_MARKS) else None


def forget_folders() -> None:
    """Drops what is remembered of folders: projects change between two runs in one process."""
    for remembered in (project_root, _is_marked, _is_package):
        remembered.cache_clear()


@functools.lru_cache(maxsize=4096)
def _is_marked(folder: str, marks: tuple[str, ...]) -> bool:
    """Whether a folder holds one of the marks; a module ``setup`` of a package is none (``homeassistant/setup.py``)."""
    found = (mark for mark in marks if os.path.exists(os.path.join(folder, mark)))
    return any(mark != "setup.py" or not _is_package(folder) for mark in found)


@functools.lru_cache(maxsize=4096)
def _is_package(folder: str) -> bool:
    return os.path.exists(os.path.join(folder, "__init__.py"))
