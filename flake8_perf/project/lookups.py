"""What was looked up for an answer: files read, modules sought, found or not. Facts come through here, so nothing is missed."""

from __future__ import annotations

import ast
import json
import os
import warnings
import zlib
from collections.abc import Callable
from typing import Any

from flake8_perf.models.loader import Models
from flake8_perf.project.cache import digest
from flake8_perf.project.caches import Caches
from flake8_perf.project.modules import Location, Modules
from flake8_perf.project.outlines import WANTED, Facts, facts_of
from flake8_perf.project.summaries import SCHEMA
from flake8_perf.semantics.source import Source, decoded
from flake8_perf.semantics.structure import Structure
from flake8_perf.settings import below_root, project_root

_MOST_BYTES = 12_000_000
"""The facts of so many characters of source are held at once, five times as many bytes; then all are dropped between files."""

_PACKING = 6
"""How much smaller packed facts are."""


Question = tuple[Any, ...]
"""``top`` (name, folder), ``below`` (location, name), ``above`` (folder, dots), ``folder`` (path) or ``file`` (path)."""

_Parsed = tuple[Source, Structure]


class Lookups:
    """Every question to the file system, answered once and numbered. `used` has the bits of those asked since it was set to 0."""

    def __init__(self, modules: Modules, models: Models, caches: Caches) -> None:
        self.modules = modules
        self.used = 0
        self.is_stale = False
        """Whether a file was handed over with another text than answers were made from: these have to be dropped."""
        self._models, self.caches = models, caches
        self._numbers: dict[Question, int] = {}
        self._same: dict[int, int] = {}
        self._facts: dict[str, Facts | None] = {}
        self._digests: dict[str, str] = {}
        self._unsaved: dict[str, str] = {}  # what was handed over and is not what the disk has
        self._packed: dict[str, bytes] = {}  # where there is no cache on disk to read them from again
        self._held = 0

    # Questions

    def top(self, name: str, importer: str) -> Location:
        """The top-level module that a file means by a name."""
        self._note(("top", name, os.path.dirname(importer)))
        return self.modules.top(name, importer)

    def below(self, location: Location, name: str) -> Location:
        """The module of that name inside a package."""
        self._note(("below", location, name))
        return self.modules.below(location, name)

    def above(self, importer: str, level: int) -> Location:
        """The package that a relative import of a file counts from."""
        self._note(("above", os.path.dirname(importer), level))
        return self.modules.above(importer, level)

    def files_in(self, folder: str) -> tuple[str, ...]:
        """The names of the Python files in a folder, sorted."""
        self._note(("folder", folder))
        return self.modules.files_in(folder)

    def answer(self, question: Question) -> Any:
        """What a look-up gives: where a module is; of a file the digest of its text, and the root that messages name it from."""
        match question:
            case ("top", name, folder):
                return self.modules.top(name, os.path.join(folder, "_"))
            case ("below", location, name):
                return self.modules.below(location, name)
            case ("above", folder, level):
                return self.modules.above(os.path.join(folder, "_"), level)
            case ("folder", folder):
                return self.modules.files_in(folder)
            case ("file", path):
                return self.digest(path), project_root(os.path.dirname(path))
        return None

    def noted(self) -> int:
        """`used` as one object for all answers that rest on the same: there are many answers, and the numbers are long."""
        return self._same.setdefault(self.used, self.used)

    def rests_on(self) -> list[Question]:
        """The questions asked since `used` was set to 0."""
        bits = bin(self.used)[:1:-1]
        return [question for question, number in self._numbers.items() if bits[number : number + 1] == "1"]

    def facts(self, path: str) -> Facts | None:
        """The facts of a file; None where it can't be read or parsed."""
        self._note(("file", path))
        if path not in self._facts:
            self._facts[path] = self._load(path)
        return self._facts[path]

    def _note(self, question: Question) -> None:
        # The number is kept, not the bit: as many bits as there are questions would take the square of their number in bytes.
        self.used |= 1 << self._numbers.setdefault(question, len(self._numbers))

    # Facts of files

    def _load(self, path: str) -> Facts | None:
        packed = self._packed.get(path)
        if packed is not None:
            self._held += len(packed) * _PACKING
            return json.loads(zlib.decompress(packed))  # type: ignore[no-any-return]
        text = self._text(path)
        if text is None:
            return None
        self._held += len(text)
        return self._of_text(path, self._digests[path], lambda: _parsed(path, text))

    def digest(self, path: str) -> str:
        """The digest of a file's text, read once; empty where it can't be read."""
        if path not in self._digests:
            self._text(path)
        return self._digests[path]

    def _text(self, path: str) -> str | None:
        if path in self._unsaved:
            return self._unsaved[path]
        try:
            with open(path, "rb") as file:
                text = decoded(file.read())
        except OSError:
            self._digests[path] = ""
            return None
        self._digests[path] = digest_of(text)
        return text

    @property
    def is_full(self) -> bool:
        """Whether so many facts are held that they should be dropped before the next file."""
        return self._held > _MOST_BYTES

    def forget(self) -> None:
        """Drops the facts of all files; they are read again where they are needed."""
        self._held = 0
        self._facts.clear()
        self._numbers.clear()
        self._same.clear()

    def take(self, path: str, text: str) -> None:
        """Takes the text of a file as it was handed over: it counts, whatever is on the disk."""
        digested = digest_of(text)
        if self.digest(path) != digested:
            self.is_stale = self._facts.pop(path, None) is not None
            self._packed.pop(path, None)
            self._digests[path], self._unsaved[path] = digested, text

    def give(self, path: str, source: Source, structure: Structure) -> Facts:
        """The facts of a file whose text was taken, made from what was parsed already."""
        if self._facts.get(path) is None:
            self._held += len(source.text)
            self._facts[path] = self._of_text(path, self._digests[path], lambda: (source, structure))
        self._note(("file", path))
        found = self._facts[path]
        assert found is not None, "a file that was parsed has facts"
        return found

    def _of_text(self, path: str, digested: str, read: Callable[[], _Parsed | None]) -> Facts | None:
        cache, name = self.caches.of(path)
        key = f"{digested}:{self.caches.key_for_facts(path)}"
        known = cache.read("facts", name, key)
        if isinstance(known, dict) and known.get("schema") == SCHEMA:  # sealed: no more of it can be wrong by accident
            return known
        source = read()
        if source is None:
            return None
        found = facts_of(*source, self._models)
        if not cache.write("facts", name, key, found):
            self._packed[path] = zlib.compress(json.dumps(found, separators=(",", ":")).encode(), 1)
        return found

    def shown(self, path: str) -> str:
        """What messages call a file: its path below the project's root."""
        return below_root(path)


def digest_of(text: str) -> str:
    """The digest of a file's text."""
    return digest(text.encode("utf-8", "surrogatepass"))


def _parsed(path: str, text: str) -> _Parsed | None:
    """A file's text as source and structure; None where it can't be parsed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # whoever checks that file is told of its invalid escapes
            source = Source(path, text, ast.parse(text))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return source, Structure(source.tree, WANTED)
