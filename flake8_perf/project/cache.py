"""What was worked out before, kept on disk: a lookup that may always fail, and changes nothing but the time that a run takes.

One small file per entry, two lines of JSON: what the entry is stored under, then its value. Measured with 6,700 entries of
20 KB: one file each reads in 29 µs while the pages are in memory (SQLite: 34, 256 files of many entries: 26) and in 135 µs from
a cold disk (both others: 40), beside 170 µs for parsing the JSON. One file each needs no locks, no repair and no connection that
survives a fork, and one entry that changes costs one small write.

Nothing is buffered: `Cache.write` returns when the entry is on disk, so workers that end without a farewell lose nothing.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
import sys
import time
import zlib

try:  # `hashlib` loads OpenSSL first, which takes 3.5 ms: more than all else that this module needs
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

FOLDER_NAME = ".flake8_perf_cache"
"""The cache's folder in a project's root."""

VARIABLE = "FLAKE8_PERF_CACHE_DIR"
"""The environment variable that names another folder."""

PROGRAM = "flake8-perf"
SCHEMA = 1
"""The layout of an entry's file; an entry of any other is a miss."""

MOST_BYTES = 64 * 1024 * 1024
"""A larger file is no entry: it would cost more memory than it saves time."""

MARKS = {
    ".gitignore": b"*\n",
    "CACHEDIR.TAG": b"Signature: 8a477f597d28d172789f06886806bc55\n# A cache of flake8-perf. It may be deleted at any time.\n",
}
"""The files that keep a cache folder out of repositories and backups (https://bford.info/cachedir/)."""

SHARD = re.compile(r"[0-9a-f]{2}")
"""The name of a folder of entries: the first two digits of their hashes."""

ENTRY = re.compile(r"([a-z]+)-([0-9a-f]{32})\.json")
"""The name of an entry's file: kind, and the hash of project and name."""

TEMPORARY = re.compile(ENTRY.pattern + r"\.[0-9]+-[0-9a-f]{8}\.tmp")
"""The name of a file that is being written: that of the entry, the process's number, and a random one."""

_DAY = 24 * 60 * 60.0
# A pipe that someone put in an entry's place must not make the reader wait; Windows would translate line ends.
_READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
# A path that cannot be one (a null byte, letters that the file system's encoding lacks) is a ValueError.
_FAILURES = (OSError, ValueError)


def digest(data: bytes) -> str:
    """The hash by which contents are told apart: 32 hexadecimal digits."""
    return blake2b(data, digest_size=16).hexdigest()


class Cache:
    """The entries in one folder; make one per project and process.

    Any number of processes may read and write the same folder at once: an entry is replaced as a whole. Whatever is wrong with
    the folder or a file in it reads as a miss. After a write that failed (full disk, no permission) this object writes no more.
    """

    def __init__(self, folder: str, project: str = "") -> None:
        """`project` tells projects apart that share a folder; without a `folder` nothing is read and written."""
        self.folder = folder
        self._project = project
        self._reads = self._writes = bool(folder)
        self._ready: set[str] = set()

    @classmethod
    def for_root(cls, root: str | None, *, folder: str = "", enabled: bool = True) -> Cache:
        """The cache of a project; `root` is None where no root was found (names should be absolute paths then).

        `folder` or else the environment variable say where it is (`folder_for`). Creates nothing: that is for the first write.
        """
        where = folder_for(root, folder) if enabled else ""
        # Relative to the folder: a project that moves with its cache, as from one CI machine to the next, keeps its entries.
        return cls(where, _relative(root, where) if where and root is not None else "")

    def read(self, kind: str, name: str, key: str) -> object | None:
        """The value that was written for exactly this name and key; None where there is none.

        Tuples come back as lists and keys of dicts as strings, as JSON has them; a stored None reads as a miss.
        """
        if not self._reads:
            return None
        head = self._head(kind, name, key)
        data = content(os.path.join(self.folder, file_name(kind, self._project, name)))
        if data is None or not data.startswith(head):
            return None
        body = data[len(head) + _SEAL_BYTES :]
        if data[len(head) : len(head) + _SEAL_BYTES] != seal(body):
            return None
        try:
            value: object = json.loads(body)
        except (ValueError, RecursionError):  # written by a program that agrees with us on all but what JSON is
            return None
        return value

    def write(self, kind: str, name: str, key: str, value: object) -> bool:
        """Stores a value in the place of what the name had under any other key; tells whether this can be hoped for.

        What JSON cannot hold for its size or depth is not stored; what is no JSON at all raises TypeError.
        """
        if not self._writes:
            return False
        try:
            body = json.dumps(value, separators=(",", ":")).encode()
        except (ValueError, RecursionError):  # an integer of thousands of digits, nesting beyond the stack
            return False
        data = self._head(kind, name, key) + seal(body) + body
        if len(data) > MOST_BYTES:
            return False
        inside = file_name(kind, self._project, name)
        try:
            self._put(inside, data)
        except _FAILURES:
            self._writes = False
        return self._writes

    def _head(self, kind: str, name: str, key: str) -> bytes:
        return json.dumps([PROGRAM, SCHEMA, kind, self._project, name, key])[:-1].encode()

    def _put(self, inside: str, data: bytes) -> None:
        shard = os.path.dirname(inside)
        if not (shard in self._ready or self._prepare(shard)):
            return
        path = os.path.join(self.folder, inside)
        # The number of a process may be given twice where containers share a folder.
        temporary = f"{path}.{os.getpid()}-{os.urandom(4).hex()}.tmp"
        try:
            try:
                _create(temporary, data)
            except FileNotFoundError:  # the cache was cleared meanwhile
                if not self._prepare(shard):
                    return
                _create(temporary, data)
            # A folder stands in its place; or, on Windows, somebody reads it right now.
            with contextlib.suppress(IsADirectoryError, PermissionError):
                os.replace(temporary, path)
                return
            os.unlink(temporary)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise

    def _prepare(self, shard: str) -> bool:
        """Makes the folder of a shard where there is none; False where something else has its place."""
        if not (self._ready and os.path.isdir(self.folder)):
            _make(self.folder)
        path = os.path.join(self.folder, shard)
        try:
            os.mkdir(path)
        except FileExistsError:
            # A link would lead our files to wherever it points.
            if not stat.S_ISDIR(os.lstat(path).st_mode):
                return False
            _sweep(path)
        self._ready.add(shard)
        return True


def file_name(kind: str, project: str, name: str) -> str:
    """The path of an entry's file, below the cache's folder. Raises ValueError where `kind` is no plain word."""
    if not (kind.isascii() and kind.isalpha() and kind.islower()):
        raise ValueError(f"a kind of entries is a word in lower case, not {kind!r}")
    hashed = digest(f"{project}\0{name}".encode("utf-8", "surrogatepass"))
    return os.path.join(hashed[:2], f"{kind}-{hashed}.json")


def seal(body: bytes) -> bytes:
    """The end of an entry's first line, which proves that the second is whole."""
    return b', "%08x"]\n' % zlib.crc32(body)


_SEAL_BYTES = len(seal(b""))


def content(path: str) -> bytes | None:
    """What an entry's file holds; None where it cannot be read or is too large to be one."""
    try:
        file = os.open(path, _READING)
    except _FAILURES:
        return None
    try:
        size = os.fstat(file).st_size
        return os.read(file, size) if size <= MOST_BYTES else None
    except OSError:  # a folder
        return None
    finally:
        os.close(file)


def _create(path: str, data: bytes) -> None:
    with open(path, "xb") as file:
        file.write(data)


def _sweep(shard: str) -> None:
    """Removes what processes that were killed left a day ago or earlier."""
    before = time.time() - _DAY
    with os.scandir(shard) as things:
        for thing in things:
            if TEMPORARY.fullmatch(thing.name):
                with contextlib.suppress(OSError):  # its writer, or another sweeper, was faster
                    if thing.stat(follow_symlinks=False).st_mtime < before:
                        os.unlink(thing.path)


def _make(folder: str) -> None:
    """Makes a cache's folder, and marks it if nothing else is in it: no folder of the user's may vanish from his repository."""
    os.makedirs(folder, exist_ok=True)
    if all(map(SHARD.fullmatch, os.listdir(folder))):
        for name, text in MARKS.items():
            with contextlib.suppress(FileExistsError):
                _create(os.path.join(folder, name), text)


def folder_for(root: str | None, given: str = "") -> str:
    """The absolute path of a project's cache; empty where there is no place for one.

    In this order: the folder given, the one that the environment variable names (both relative to the root, so that it does not
    matter where a run is started), the one in the root, and one for this root in the user's cache folder, where there is no root
    or it cannot be written.
    """
    given = given or os.environ.get(VARIABLE, "")
    if given:
        return os.path.abspath(os.path.join(root or os.curdir, os.path.expanduser(given)))
    own = os.path.join(os.path.abspath(root), FOLDER_NAME) if root is not None else ""
    if own and _takes_files(own):
        return own
    users = _users_folder()
    return os.path.join(users, PROGRAM, digest(os.fsencode(os.path.realpath(root) if root is not None else ""))) if users else ""


def _takes_files(folder: str) -> bool:
    there = folder if os.path.lexists(folder) else os.path.dirname(folder)
    return os.path.isdir(there) and os.access(there, os.W_OK | os.X_OK)


def _users_folder() -> str:
    """The folder for caches of the user's programs; empty where the user has none."""
    if sys.platform == "win32":
        folder = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        folder = os.path.expanduser("~/Library/Caches")
    else:
        folder = os.environ.get("XDG_CACHE_HOME", "")
        if not os.path.isabs(folder):  # the standard says to ignore such a one
            folder = os.path.expanduser("~/.cache")
    return folder if os.path.isabs(folder) else ""  # `~` stays as it is where nobody knows the user's home


def _relative(root: str, folder: str) -> str:
    try:
        return os.path.relpath(root, folder).replace(os.sep, "/")
    except ValueError:  # another drive of Windows
        return os.path.abspath(root)
