"""Folders as the import system sees them: which modules, packages and portions of namespace packages a folder holds.

Each folder is read once. What cannot be read — it vanished, permission is denied, a link leads in a circle — holds nothing.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field

DISTRIBUTION_MARKS = frozenset({"pyproject.toml", "setup.py", "setup.cfg", "manage.py"})
"""A folder that holds one of these is the root of something that is installed or run by itself."""

NEVER = frozenset({"node_modules", "site-packages", "dist-packages", "build", "dist"})
"""Folders of what was installed or built. A regular package may have such a name; a root or portion of a namespace has not."""

_PORTION_DEPTH = 3
"""How many folders below a portion of a namespace package its first module or package may lie (``google/cloud/storage``)."""

_MOST_FOLDERS = 100
"""How many folders are looked into on each level for that; links that lead in circles make up any number."""

_TOOLS = frozenset({"setup", "manage", "conftest", "noxfile"})
"""Modules that stand beside a distribution's packages and are none of what others import."""


@dataclass(frozen=True)
class Folder:
    """What one folder holds: stems of ``.py`` files, names of the folders in it that may matter."""

    modules: frozenset[str] = frozenset()
    folders: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    """Those of the folders that are symbolic links."""
    is_distribution: bool = False
    is_environment: bool = False
    """A virtual environment."""

    @property
    def is_package(self) -> bool:
        """Whether it is a regular package."""
        return "__init__" in self.modules


@dataclass
class Folders:
    """All folders that were asked for so far."""

    _read: dict[str, Folder] = field(default_factory=dict)
    _evidence: dict[str, tuple[bool, bool]] = field(default_factory=dict)

    def at(self, path: str) -> Folder:
        """The folder at a path; an empty one where there is none."""
        folder = self._read.get(path)
        if folder is None:
            folder = self._read[path] = _read(path)
        return folder

    def module(self, path: str, name: str) -> str:
        """The file that a folder's module or regular package of this name is; empty where it has none."""
        folder = self.at(path)
        if name in folder.folders:
            inner = os.path.join(path, name)
            if self.at(inner).is_package:
                return os.path.join(inner, "__init__.py")
        return os.path.join(path, f"{name}.py") if name in folder.modules else ""

    def portion(self, path: str, name: str, *, of_packages: bool = False) -> str:
        """The folder in a folder that is a portion of the namespace package `name`; empty where there is none.

        It must hold Python: with `of_packages` regular packages, else modules will do.
        """
        if name in NEVER or name not in self.at(path).folders:
            return ""
        inner = os.path.join(path, name)
        if self.at(inner).is_package:
            return ""
        modules, packages = self._holds(inner)
        return inner if packages or (modules and not of_packages) else ""

    def _holds(self, path: str) -> tuple[bool, bool]:
        """Whether modules, and whether regular packages, lie in a folder without ``__init__.py``, or not far below it."""
        if path not in self._evidence:
            self._evidence[path] = self._search(path)
        return self._evidence[path]

    def _search(self, path: str) -> tuple[bool, bool]:
        top = self.at(path)
        if top.is_distribution or top.is_environment:
            # The root of other packages; whoever imports by its name can only mean the modules right in it.
            return top.is_distribution and bool(top.modules - _TOOLS), False
        modules, level = bool(top.modules), [path]
        for _ in range(_PORTION_DEPTH):
            level = [os.path.join(above, name) for above in level for name in sorted(self.at(above).folders - NEVER)]
            level = level[:_MOST_FOLDERS]
            inner = [folder for folder in map(self.at, level) if not (folder.is_distribution or folder.is_environment)]
            if any(folder.is_package for folder in inner):
                return True, True
            modules = modules or any(folder.modules for folder in inner)
            level = [below for below in level if not self.at(below).is_distribution]
        return modules, False


def _read(path: str) -> Folder:
    modules, folders, links, names = set(), set(), set(), set()
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                name = entry.name
                if name.endswith(".py"):
                    if _is_file(entry):
                        names.add(name)
                        modules.add(name[:-3])
                elif "." not in name:
                    if name != "__pycache__" and _is_folder(entry):
                        folders.add(name)
                        if entry.is_symlink():
                            links.add(name)
                elif name in DISTRIBUTION_MARKS or name == "pyvenv.cfg":
                    names.add(name)
    except (OSError, ValueError):  # ValueError: a path that no file system has (null bytes, lone surrogates)
        return Folder()
    is_distribution = not names.isdisjoint(DISTRIBUTION_MARKS)
    return Folder(frozenset(modules), frozenset(folders), frozenset(links), is_distribution, "pyvenv.cfg" in names)


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link that leads in a circle
        return False


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
