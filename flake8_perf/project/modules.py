"""Which file a dotted module name means: nothing is imported or run, and what is installed is not seen.

Folders tell it, and the dependencies that the project declares.

A **root** is a folder that top-level names count from. Unless the user names the roots (`perf-roots`), they are found. A
**distribution** begins at a folder with a ``pyproject.toml``, ``setup.py``, ``setup.cfg`` or ``manage.py``, and at the project's
root (`settings.project_root`); nothing above that is looked at. With each root come its ``src``, ``lib`` and ``python``, if they
are no packages. From near to far:

1. in the importer's distribution, from the folder above its outermost package (a script's own folder) up to the distribution's.
   All but the last are only *perhaps* roots: a script has its folder on the path, while to a namespace package it is part of the
   name. Hence a folder inside a regular package is none, nor is one in a folder that other distributions have portions of
   (``livekit/plugins``). Last comes a ``src`` that was made a package by mistake;
2. the distributions that the importer's lies in, up to the project's root;
3. the other distributions that begin one to three folders below the project's root, all at equal rank; but none in packages,
   environments, build folders, tests, examples or documentation.

The nearest root that has a module or regular package of the name decides. If none in 1 has, a namespace package in 1 goes before
2 and 3, and portions of it are gathered from everywhere, the importer's first.

Opaque beats wrong, so these are not found:

- a name that several roots of equal rank have as a module or regular package, unless all lead to one file;
- a namespace package of other distributions whose portions hold the same module (``app`` of each service);
- a name of the standard library: most are loaded before any root is asked, the rest depends on how Python is started;
- where the project declares a dependency of the name, or a stub of ours describes one: what lies in a root that is only perhaps
  one (``import openai`` in ``plugins/openai``), and a portion without any regular package (``import docker``, some scripts).

Python prefers an installed regular package to a namespace package. So who knows a stub for a name that is found as a namespace
package (no location ends in ``.py``) may look there for what is not below the portions: ``livekit.rtc`` beside
``livekit/agents``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from flake8_perf.models.loader import described_packages
from flake8_perf.project.folders import Folders
from flake8_perf.project.roots import Group, Reach, Roots
from flake8_perf.settings import marked_root, project_root

Location = tuple[str, ...]
"""Absolute paths: one file of a module or regular package, or the folders of a namespace package; empty where it is not found."""

_CONVENTIONAL = frozenset({"alembic"})
"""Folders that a tool makes under its own name; imports of that name mean the tool."""

_NEVER_FOUND = (sys.stdlib_module_names - {"test"}) | {"__main__", "__init__"}
"""Projects do have a folder `test` of their own, and nobody else imports the standard library's."""


_MOST_ABOVE = 6
"""So many folders are gone up where nothing marks a project."""


class Modules:
    """The modules of all projects that files are checked in. Each folder is read at most once; no question raises."""

    def __init__(self, roots: Sequence[str] = ()) -> None:
        """`roots` are the user's own, absolute and in order, as on ``sys.path``: the first that has a name decides."""
        self._folders = Folders()
        self._roots = Roots(self._folders)
        given = tuple(dict.fromkeys(os.path.normpath(root) for root in roots))
        self._given = Reach(tuple(Group((root,), certain=True) for root in given)) if given else None
        self._reaches: dict[str, Reach] = {}
        self._tops: dict[tuple[str, Reach], Location] = {}
        self._below: dict[tuple[Location, str], Location] = {}
        self._members_of: dict[str, frozenset[str]] = {}

    def top(self, name: str, importer: str) -> Location:
        """The top-level module `name` as the file `importer` (an absolute path; nothing need be there) would import it."""
        if name in _NEVER_FOUND or not name.isidentifier() or not os.path.isabs(importer):
            return ()
        reach = self._reach(os.path.dirname(importer))
        found = self._tops.get((name, reach))
        if found is None:
            found = self._tops[name, reach] = self._top(name, reach)
        if not found and self._given is None:
            found = self._on_the_way(name, os.path.dirname(importer))
        return () if found == (importer,) and not _is_package(importer) else found  # `import hubspot` in hubspot.py

    def below(self, location: Location, name: str) -> Location:
        """The submodule `name` of a package, regular or namespace; empty where there is none."""
        found = self._below.get((location, name))
        if found is None:
            found = self._below[location, name] = self._submodule(location, name)
        return found

    def above(self, importer: str, level: int) -> Location:
        """The package that a relative import with so many dots counts from; empty where that is above all folders."""
        folder = os.path.dirname(importer)
        for _ in range(level - 1):
            folder, inner = os.path.dirname(folder), folder
            if folder == inner:
                return ()
        if level < 1 or not os.path.isabs(folder):
            return ()
        if self._folders.at(folder).is_package:
            return (os.path.join(folder, "__init__.py"),)
        return (folder,) if os.path.isdir(folder) else ()

    def files_in(self, folder: str) -> tuple[str, ...]:
        """The names of the Python files in a folder, sorted."""
        return tuple(sorted(f"{name}.py" for name in self._folders.at(folder).modules))

    def root_of(self, path: str) -> str:
        """The root of the project that a file is in."""
        return project_root(os.path.dirname(os.path.abspath(path)))

    def _reach(self, folder: str) -> Reach:
        if self._given:
            return self._given
        if folder not in self._reaches:
            self._reaches[folder] = self._roots.reach(os.path.abspath(folder))
        return self._reaches[folder]

    def _top(self, name: str, reach: Reach) -> Location:
        taken = name in reach.declared or name in _CONVENTIONAL or name in described_packages()
        hits = self._nearest(reach.own, name, taken=taken)
        if hits:
            return _the_one(hits)
        others = (*reach.above, reach.far_group(name))
        own = self._portions(reach.own, name, of_packages=taken)
        if not own and (hits := self._nearest(others, name, taken=taken)):
            return _the_one(hits)
        return self._merged(own, self._portions(others, name, of_packages=taken))

    def _on_the_way(self, name: str, folder: str) -> Location:
        """A name beside one of the folders above a file, where nothing marks a project: an archive, files laid out by a tool.

        A folder of that name which the file is in itself is the proof that names count from there; the folders beside it too.
        """
        if marked_root(folder) is not None or name in _CONVENTIONAL or name in described_packages():
            return ()
        for _ in range(_MOST_ABOVE):
            folder = os.path.dirname(folder)
            if os.path.dirname(folder) in ("", folder) or folder == os.path.expanduser("~"):
                break
            found = self._folders.module(folder, name) or self._folders.portion(folder, name)
            if found:
                return (found,)
        return ()

    def _nearest(self, groups: Sequence[Group], name: str, *, taken: bool) -> list[str]:
        """The modules and regular packages of a name in the nearest group that has any."""
        for group in groups:
            if group.certain or not taken:
                hits = [found for root in group.roots if (found := self._folders.module(root, name))]
                if hits:
                    return hits
        return []

    def _portions(self, groups: Sequence[Group], name: str, *, of_packages: bool) -> list[str]:
        """The portions of a namespace package. Of the roots that are none perhaps, only the nearest is asked."""
        roots = [root for number, group in enumerate(groups) if group.certain or not number for root in group.roots]
        return [found for root in roots if (found := self._folders.portion(root, name, of_packages=of_packages))]

    def _merged(self, own: list[str], others: list[str]) -> Location:
        """One namespace package.

        Portions that hold the same module again belong to several packages that share a name (``app`` of each service): then
        only the importer's own ones are meant.
        """
        taken: set[str] = set().union(*map(self._members, own)) if others else set()
        merged = list(own)
        for portion in others:
            members = self._members(portion)
            if taken.isdisjoint(members):
                merged.append(portion)
                taken |= members
            elif not own:
                return ()
        return tuple(merged)

    def _members(self, portion: str) -> frozenset[str]:
        members = self._members_of.get(portion)
        if members is None:
            folder = self._folders.at(portion)
            packages = (name for name in folder.folders if self._folders.at(os.path.join(portion, name)).is_package)
            members = self._members_of[portion] = folder.modules.union(packages)
        return members

    def _submodule(self, location: Location, name: str) -> Location:
        if name == "__init__" or not name.isidentifier():
            return ()
        folders = [
            os.path.dirname(path) if _is_package(path) else path
            for path in location
            if _is_package(path) or not path.endswith(".py")
        ]
        hits = [found for folder in folders if (found := self._folders.module(folder, name))]
        if hits:
            return (hits[0],) if self._given else _the_one(hits)
        return tuple(found for folder in folders if (found := self._folders.portion(folder, name)))


def _the_one(files: list[str]) -> Location:
    """The file, if all paths lead to the same; else none, since which one Python takes is not known."""
    return (files[0],) if len(files) == 1 or len({os.path.realpath(file) for file in files}) == 1 else ()


def _is_package(path: str) -> bool:
    return os.path.basename(path) == "__init__.py"
