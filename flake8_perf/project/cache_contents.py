"""What is in a cache's folder, and how to empty it: our own files, known by their names, and nothing else."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from flake8_perf.project import cache


class What(Enum):
    """What something in a cache's folder is."""

    MARK = "mark"
    ENTRY = "entry"
    LEFT = "left by a process that was killed, or being written right now"
    SHARD = "folder of entries"
    FOREIGN = "not ours"
    CLOSED = "cannot be read"


@dataclass
class Kind:
    """The entries of one kind: how many, their bytes on disk, and the layouts that they are written in."""

    entries: int = 0
    bytes: int = 0
    versions: set[int] = field(default_factory=set)


@dataclass
class Contents:
    """What is in a cache; `problems` says of what is wrong where it is and what, one line each."""

    kinds: dict[str, Kind] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


@dataclass
class Cleared:
    """What was removed (marks and folders not counted), and what stays: path and reason."""

    files: int = 0
    bytes: int = 0
    stays: list[str] = field(default_factory=list)


def survey(folder: str) -> Contents:
    """Reads every entry; an empty answer where there is no folder yet."""
    contents = Contents()
    for what, path in _things(folder):
        if what is What.ENTRY:
            _count(path, contents)
        elif what in (What.LEFT, What.FOREIGN, What.CLOSED):
            contents.problems.append(f"{path}: {what.value}")
    return contents


def clear(folder: str) -> Cleared:
    """Removes our own files and the folders that this leaves empty. What is unknown stays, and is named."""
    cleared = Cleared()
    was_marked = False
    for what, path in _things(folder):
        try:
            if what is What.SHARD:
                with contextlib.suppress(OSError):  # not empty: what stays in it was named, or has just been written
                    os.rmdir(path)
            elif what in (What.FOREIGN, What.CLOSED):
                cleared.stays.append(f"{path}: {what.value}")
            else:
                size = os.lstat(path).st_size
                os.unlink(path)
                was_marked |= what is What.MARK
                if what is not What.MARK:
                    cleared.files, cleared.bytes = cleared.files + 1, cleared.bytes + size
        except FileNotFoundError:  # somebody else clears it too
            continue
        except OSError as error:
            cleared.stays.append(f"{path}: {error.strerror}")
    if was_marked and not os.path.islink(folder):  # a folder that we have not marked may be the user's
        with contextlib.suppress(OSError):
            os.rmdir(folder)
    return cleared


def _things(folder: str) -> Iterator[tuple[What, str]]:
    """All that is in a cache's folder, sorted; a shard comes after what is in it. Links are nobody's but the user's."""
    names = _names(folder)
    if names is None:
        yield What.CLOSED, folder
    marked = _is_mark(folder, "CACHEDIR.TAG")  # else it was not us who wrote a `.gitignore`, whatever is in it
    for name in names or ():
        path = os.path.join(folder, name)
        if name in cache.MARKS:
            yield What.MARK if marked and _is_mark(folder, name) else What.FOREIGN, path
        elif cache.SHARD.fullmatch(name) and os.path.isdir(path) and not os.path.islink(path):
            yield from _in_shard(path, name)
            yield What.SHARD, path
        else:
            yield What.FOREIGN, path


def _in_shard(shard: str, digits: str) -> Iterator[tuple[What, str]]:
    names = _names(shard)
    if names is None:
        yield What.CLOSED, shard
    for name in names or ():
        path = os.path.join(shard, name)
        entry, temporary = cache.ENTRY.fullmatch(name), cache.TEMPORARY.fullmatch(name)
        known = entry or temporary
        if known is None or known[2][:2] != digits or not _is_file(path):
            yield What.FOREIGN, path
        else:
            yield What.ENTRY if entry else What.LEFT, path


def _names(folder: str) -> list[str] | None:
    """The names in a folder, sorted; none where there is no such folder, None where it cannot be read or is something else."""
    try:
        return sorted(os.listdir(folder))
    except FileNotFoundError:
        return []
    except OSError:
        return None


def _is_mark(folder: str, name: str) -> bool:
    path = os.path.join(folder, name)
    return _is_file(path) and cache.content(path) == cache.MARKS[name]


def _is_file(path: str) -> bool:
    return os.path.isfile(path) and not os.path.islink(path)


def _count(path: str, contents: Contents) -> None:
    data = cache.content(path)
    if data is None:
        contents.problems.append(f"{path}: cannot be read")
        return
    name = os.path.basename(path)
    kind = contents.kinds.setdefault(name.partition("-")[0], Kind())
    kind.entries, kind.bytes = kind.entries + 1, kind.bytes + len(data)
    version = _version(data, name)
    if version is None:
        contents.problems.append(f"{path}: damaged")
    else:
        kind.versions.add(version)


def _version(data: bytes, file_name: str) -> int | None:
    """The layout that an entry is written in; None where it is damaged. Of other layouts only the beginning is known."""
    first, _, body = data.partition(b"\n")
    try:
        match json.loads(first):
            case [cache.PROGRAM, int(version), *_] if version != cache.SCHEMA:
                return version
            case [cache.PROGRAM, cache.SCHEMA, str(kind), str(project), str(name), str(), str()]:
                right_name = os.path.basename(cache.file_name(kind, project, name)) == file_name
                return cache.SCHEMA if right_name and (first + b"\n").endswith(cache.seal(body)) else None
    except (ValueError, RecursionError):  # no JSON, or a kind that is none: whatever it was, it is no entry any more
        return None
    return None
