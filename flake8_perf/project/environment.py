"""What a result depends on beside the files that were checked: this program, the stubs, the settings, Python."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import sys
import time
from collections.abc import Iterator

from flake8_perf import __version__
from flake8_perf.models.loader import Models, stubs_below
from flake8_perf.project.cache import Cache, digest
from flake8_perf.settings import Settings

_HOUSE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_SETTLED_SECONDS = 2.0
"""A file that was changed this short a time ago may be changed once more without its time stamps showing it."""

CHANGES_NOTHING = frozenset({"timing", "cache_dir", "no_cache"})
"""The settings that do not change what is found."""


def environment_key(settings: Settings, models: Models, cache: Cache | None = None) -> str:
    """A digest that differs wherever a result may; ask once per run.

    Where the user's stubs lie does not count, only what they say and in which order: other machines have other paths.
    `cache` spares reading the program's own files: 2 ms instead of 8 to 12.
    """
    named = {field.name: getattr(settings, field.name) for field in dataclasses.fields(settings)}
    told = {name: value for name, value in named.items() if name not in CHANGES_NOTHING and name != "stubs"}
    return digest(json.dumps([program_key(models, cache), told], sort_keys=True).encode())


def program_key(models: Models, cache: Cache | None = None) -> str:
    """As `environment_key`, without the settings: what is known of a file whatever a user wants to see of it."""
    python = (sys.implementation.name, *sys.version_info[:2])
    return digest(json.dumps([__version__, own_digest(cache), _stubs(models), python]).encode())


def own_digest(cache: Cache | None = None) -> str:
    """A digest of what is in the source files and stubs of this very installation.

    It is made from their bytes, so that an edit in an editable install changes it and a new installation of the same version on
    another machine, with other time stamps, does not. `cache` remembers it for as long as names, sizes and both time stamps (of
    content and of inode, which no program can set back) of all files stay what they were.
    """
    files = sorted(_own_files(_HOUSE))
    stamps = digest(json.dumps(files).encode())
    known = cache.read("program", _HOUSE, stamps) if cache else None
    if isinstance(known, str):
        return known
    found = digest(json.dumps([[name, _digest_of(os.path.join(_HOUSE, name))] for name, *_ in files]).encode())
    newest = max((max(changed, inode) for _, _, changed, inode in files), default=0) / 1e9
    if cache and newest < time.time() - _SETTLED_SECONDS:
        cache.write("program", _HOUSE, stamps, found)
    return found


def _own_files(folder: str, below: str = "") -> Iterator[tuple[str, int, int, int]]:
    """Path below the package, size in bytes, and both time stamps in nanoseconds of each file that says what is found."""
    with os.scandir(folder) as things:
        for thing in things:
            if thing.name.endswith((".py", ".pyi")):
                with contextlib.suppress(OSError):  # an editor's lock is a link to nowhere with the name of what is edited
                    seen = thing.stat()
                    yield below + thing.name, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns
            elif thing.name != "__pycache__" and thing.is_dir():
                yield from _own_files(thing.path, f"{below}{thing.name}/")


def _stubs(models: Models) -> list[list[tuple[str, str]]]:
    """The user's stubs, folder by folder in the order in which they win: names and digests."""
    return [[(dotted, _digest_of(path)) for dotted, path in stubs_below(folder)] for folder in models.folders]


def _digest_of(path: str | os.PathLike[str]) -> str:
    try:
        with open(path, "rb", buffering=0) as file:
            return digest(file.read())
    except OSError:
        return "unreadable"
