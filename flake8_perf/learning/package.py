"""Finds the files of an installed package on disk. Nothing of it is imported, its parents neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, MetadataPathFinder
from pathlib import Path

_NOT_LEARNED = frozenset({"tests", "test", "testing", "__pycache__"})
"""Folders of a package that no user calls."""


class LearnError(Exception):
    """What was asked for can't be learned; the message says why, for the user."""


@dataclass(frozen=True)
class Package:
    """A package (or a part of one) on disk: `folder` is the one that imports start from."""

    name: str
    version: str
    folder: Path
    files: tuple[Path, ...]

    @property
    def top(self) -> str:
        """The top-level package: what the stub file is named for."""
        return self.name.partition(".")[0]

    def names(self) -> list[str]:
        """The dotted names of its modules, in the order of `files`."""
        return [module_name(path, self.folder) for path in self.files]


def find_packages(name: str, folders: Sequence[Path]) -> list[Package]:
    """The packages that a dotted import name, or else the name of a distribution, stands for.

    A dotted name (``hubspot.crm``) is a part of its package. A distribution can bring several packages. Raises LearnError where
    nothing of that name is installed in the folders, or it has no Python source.
    """
    found = _importable(name, folders)
    if found is not None:
        return [_package(name, _version(name.partition(".")[0], folders), found)]
    distribution = next(iter(_distributions(name, folders)), None)
    if distribution is None:
        raise LearnError(f"{name} is not installed in {_list(folders)}")
    names = _top_levels(distribution)
    places = [(top, place) for top in names if (place := _importable(top, folders)) is not None]
    if not places:
        raise LearnError(f"{name} {distribution.version} has no Python package that could be read")
    return [_package(top, distribution.version, place) for top, place in places]


def module_name(path: Path, folder: Path) -> str:
    """The dotted name under which a file below `folder` is imported."""
    parts = path.relative_to(folder).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _importable(name: str, folders: Sequence[Path]) -> tuple[Path, Path] | None:
    """The folder that imports start from, and the file or folder of a dotted name; the first folder that has it wins."""
    if not all(part.isidentifier() for part in name.split(".")):
        return None
    for folder in folders:
        place = folder.joinpath(*name.split("."))
        if place.is_dir() and place.name != "__pycache__":
            return folder, place
        for candidate in (place.with_suffix(".py"), *sorted(place.parent.glob(f"{place.name}.*"))):
            if candidate.suffix in {".py", ".so", ".pyd"} and candidate.is_file():
                return folder, candidate
    return None


def _package(name: str, version: str, found: tuple[Path, Path]) -> Package:
    folder, place = found
    below = sorted(place.rglob("*.py")) if place.is_dir() else [place] if place.suffix == ".py" else []
    files = tuple(
        path for path in below if not _NOT_LEARNED & set(path.relative_to(folder).parts[1:-1]) and _is_module(path, folder)
    )
    if not files:
        raise LearnError(f"{name} has no Python source to read ({'compiled extensions alone' if _compiled(place) else place})")
    return Package(name, version, folder, files)


def _is_module(path: Path, folder: Path) -> bool:
    return all(part.isidentifier() for part in path.relative_to(folder).with_suffix("").parts)


def _compiled(place: Path) -> bool:
    files = place.rglob("*") if place.is_dir() else [place]
    return any(path.suffix in {".so", ".pyd"} for path in files)


def _distributions(name: str, folders: Sequence[Path]) -> list[Distribution]:
    places = [str(folder) for folder in folders]
    return list(MetadataPathFinder.find_distributions(MetadataPathFinder.Context(name=name, path=places)))


def _version(top: str, folders: Sequence[Path]) -> str:
    """The version of the distribution that brings a package; empty where that can't be told."""
    for distribution in sorted(_all_distributions(folders), key=lambda d: d.metadata["Name"] or ""):
        if top in _top_levels(distribution):
            return distribution.version
    return ""


def _all_distributions(folders: Sequence[Path]) -> list[Distribution]:
    context = MetadataPathFinder.Context(path=[str(folder) for folder in folders])
    return list(MetadataPathFinder.find_distributions(context))


def _top_levels(distribution: Distribution) -> list[str]:
    """The packages and modules that a distribution brings, by its list of files."""
    found = set((distribution.read_text("top_level.txt") or "").split())
    for path in distribution.files or ():
        first = path.parts[0]
        if path.suffix == ".py" and ".dist-info" not in first and ".." not in path.parts:
            found.add(re.sub(r"\.py$", "", first))
    return sorted(name for name in found if name.isidentifier() and name not in _NOT_LEARNED)


def _list(folders: Sequence[Path]) -> str:
    return ", ".join(map(str, folders)) if folders else "no folder"
