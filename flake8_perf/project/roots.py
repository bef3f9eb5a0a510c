"""Where absolute imports of a file count from: the folders that stand on the path when it runs, as far as folders tell.

See `flake8_perf.project.modules` for the order.
"""

from __future__ import annotations

import functools
import os
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from flake8_perf.project.folders import NEVER, Folders
from flake8_perf.settings import project_root

SOURCES = ("src", "lib", "python")
"""Folders beside a root that hold packages and are roots themselves, where they are no packages."""

APART = frozenset(
    {
        "test",
        "tests",
        "testing",
        "doc",
        "docs",
        "example",
        "examples",
        "sample",
        "samples",
        "demo",
        "demos",
        "benchmark",
        "benchmarks",
    }
)
"""What lies in these is a root for its own files only."""

_DEPTH = 3
"""How many folders below the project's root another distribution may begin."""

_MOST_FOLDERS = 5_000
"""How many folders are looked at for other distributions; only what is no project (a home folder) holds more."""

_DECLARATIONS = ("pyproject.toml", "setup.cfg", "setup.py", "Pipfile", "requirements.txt")
_MOST_BYTES = 1_000_000
_NOT_DECLARED = frozenset({"version", "python"})
_REQUIREMENT = re.compile(  # bounded throughout: a hostile file costs no more than any other
    r"""(?:^[ \t]*|["'])([A-Za-z][\w.-]{0,99})[ \t]{0,9}(?:\[[^]\n]{0,200}\])?  # name[extras]
        (?:["']?[ \t]{0,9}(?:[<>=!~]=|[<>])                                       # a version: name>=1
          | ["']?[ \t]{0,9}=[ \t]{0,9}(?:["'][\^~<>=*\d]|\{[^}\n]{0,200}version)  # Poetry's way: name = "^1"
          | [ \t]{0,9};[ \t]{0,9}[a-z_]{1,30}[ \t]{0,9}[<>=!]                      # a marker: name; python_version < "3.11"
          | [ \t]{0,9}$)                                                         # in requirements.txt""",
    re.MULTILINE | re.VERBOSE,
)


@dataclass(frozen=True)
class Group:
    """Roots of equal rank.

    They are `certain` where something is installed or run from there; else they are mere folders without ``__init__.py``,
    which are roots to a script but only a part of the package's name to a namespace package.
    """

    roots: tuple[str, ...]
    certain: bool


@dataclass(frozen=True, eq=False)
class Reach:
    """The roots for all files that share the folder above their outermost package."""

    own: tuple[Group, ...]
    """Up to the importer's distribution, near to far."""
    above: tuple[Group, ...] = ()
    """Further up, near to far."""
    far: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By names that they hold: the roots of all distributions of the project, the topmost first."""
    declared: frozenset[str] = frozenset()
    """What the dependencies that the own distribution and those above it declare may be imported as."""

    @functools.cached_property
    def near(self) -> frozenset[str]:
        """The roots in `own` and `above`."""
        return frozenset(root for group in (*self.own, *self.above) for root in group.roots)

    def far_group(self, name: str) -> Group:
        """The roots of other distributions that hold something of this name."""
        return Group(tuple(root for root in self.far.get(name, ()) if root not in self.near), certain=True)


@dataclass
class Roots:
    """The reach of any file."""

    _folders: Folders
    _reaches: dict[tuple[str, str, bool], Reach] = field(default_factory=dict)
    _far: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    _declared: dict[str, frozenset[str]] = field(default_factory=dict)

    def reach(self, folder: str) -> Reach:
        """The roots for the files in a folder."""
        project = project_root(folder)
        base = folder
        while base != project and self._folders.at(base).is_package:
            base = os.path.dirname(base)
        key = base, project, base == folder
        if key not in self._reaches:
            self._reaches[key] = self._reach(base, project, of_scripts=base == folder)
        return self._reaches[key]

    def _reach(self, base: str, project: str, *, of_scripts: bool) -> Reach:
        ancestors = [base]
        while ancestors[-1] != project:
            ancestors.append(os.path.dirname(ancestors[-1]))
        first = next(number for number, folder in enumerate(ancestors) if self._is_certain(folder, project))
        above = [self._group(folder, certain=True) for folder in ancestors[first:] if self._is_certain(folder, project)]
        perhaps = ancestors[:first]
        if any(self._folders.at(folder).is_package for folder in ancestors[:-1]):
            perhaps = []  # a folder in a package
        elif perhaps and not of_scripts and self._is_namespace(perhaps[-1], above[0], project):
            perhaps = []
        own = [*(self._group(folder, certain=False) for folder in perhaps), above[0], *self._packaged_sources(ancestors[first])]
        declared = frozenset[str]().union(*map(self._declarations, ancestors))
        return Reach(tuple(own), tuple(above[1:]), self._distributions(project), declared)

    def _is_namespace(self, folder: str, own: Group, project: str) -> bool:
        """Whether a folder in a root has portions in the roots of other distributions."""
        name = os.path.basename(folder)
        others = (root for root in self._distributions(project).get(name, ()) if root not in own.roots)
        return any(self._folders.portion(root, name) for root in others)

    def _group(self, folder: str, *, certain: bool) -> Group:
        return Group((folder, *self._sources(folder)), certain)

    def _is_certain(self, folder: str, project: str) -> bool:
        """Whether a folder is a root without doubt: the project's, a distribution's, or the folder of its sources."""
        above, name = os.path.split(folder)
        return folder == project or (
            not self._folders.at(folder).is_package
            and (self._is_distribution(folder) or (name in SOURCES and (above == project or self._is_distribution(above))))
        )

    def _is_distribution(self, folder: str) -> bool:
        held = self._folders.at(folder)
        return held.is_distribution and not held.is_package

    def _packaged_sources(self, folder: str) -> list[Group]:
        """A distribution's ``src`` that was given an ``__init__.py`` by mistake, and is put on the path all the same."""
        path = os.path.join(folder, SOURCES[0])
        return [Group((path,), certain=False)] if self._folders.at(path).is_package else []

    def _sources(self, folder: str) -> list[str]:
        inner = [os.path.join(folder, name) for name in SOURCES if name in self._folders.at(folder).folders]
        return [path for path in inner if not self._folders.at(path).is_package]

    def _distributions(self, project: str) -> dict[str, tuple[str, ...]]:
        if project not in self._far:
            holders: defaultdict[str, list[str]] = defaultdict(list)
            for root in self._search(project):
                held = self._folders.at(root)
                for name in held.modules | held.folders:
                    holders[name].append(root)
            self._far[project] = {name: tuple(roots) for name, roots in holders.items()}
        return self._far[project]

    def _search(self, project: str) -> list[str]:
        found: list[str] = []
        level, left = [project], _MOST_FOLDERS
        for _ in range(_DEPTH):
            below = []
            for path in level:
                held = self._folders.at(path)
                # What a link leads to is found at its own place, if it is in the project.
                below += [os.path.join(path, name) for name in sorted(held.folders - held.links - NEVER - APART)]
            level = []
            for path in below[:left]:
                folder = self._folders.at(path)
                if folder.is_package or folder.is_environment:
                    continue
                level.append(path)
                if folder.is_distribution:
                    found += [path, *self._sources(path)]
            left -= len(below[:left])
        return found

    def _declarations(self, folder: str) -> frozenset[str]:
        if folder not in self._declared:
            texts = (_text(os.path.join(folder, name)) for name in _DECLARATIONS)
            names = {match[1] for text in texts for match in _REQUIREMENT.finditer(text)}
            self._declared[folder] = frozenset(taken for name in names for taken in _prefixes(name)) - _NOT_DECLARED
        return self._declared[folder]


def _prefixes(name: str) -> Iterator[str]:
    """The names that a distribution's packages may have: `speechmatics` is what ``speechmatics-voice`` installs."""
    parts = re.split(r"[-_.]", name.lower())
    return ("_".join(parts[:end]) for end in range(1, len(parts) + 1))


def _text(path: str) -> str:
    try:
        if not os.path.isfile(path):
            return ""
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read(_MOST_BYTES)
    except (OSError, ValueError):
        return ""
