"""What was looked up for an answer: files read, modules sought, found or not. Facts come through here, so that nothing is missed."""

from __future__ import annotations

import ast
import json
import os
import zlib
from collections.abc import Callable
from typing import Any

from flake8_perf.models.loader import Models
from flake8_perf.project.cache import Cache, digest
from flake8_perf.project.modules import Location, Modules
from flake8_perf.project.outlines import WANTED, Facts, facts_of
from flake8_perf.project.summaries import SCHEMA
from flake8_perf.semantics.source import Source, decoded
from flake8_perf.semantics.structure import Structure
from flake8_perf.settings import below_root

_MOST_BYTES = 16_000_000
"""So much text of facts is held at once; beyond it, all is dropped between two files and read again where it is needed."""


_Parsed = tuple[Source, Structure]


class Lookups:
    """Every question to the file system, answered once and numbered. `used` has the bits of those asked since it was set to 0."""

    def __init__(self, modules: Modules, models: Models, cache: Cache, environment: str) -> None:
        """`environment` is the digest of all but the files' own text that facts depend on."""
        self.modules = modules
        self.used = 0
        self.is_stale = False
        """Whether a file was handed over with another text than answers were made from: these have to be dropped."""
        self._models, self._cache, self._environment = models, cache, environment
        self._bits: dict[tuple[Any, ...], int] = {}
        self._questions: list[tuple[Any, ...]] = []
        self._facts: dict[str, Facts | None] = {}
        self._digests: dict[str, str] = {}
        self._packed: dict[str, bytes] = {}
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
        return self.modules.above(importer, level)

    def facts(self, path: str) -> Facts | None:
        """The facts of a file; None where it can't be read or parsed."""
        self._note(("file", path))
        if path not in self._facts:
            self._facts[path] = self._load(path)
        return self._facts[path]

    def _note(self, question: tuple[Any, ...]) -> None:
        bit = self._bits.get(question)
        if bit is None:
            bit = self._bits[question] = 1 << len(self._questions)
            self._questions.append(question)
        self.used |= bit

    # Facts of files

    def _load(self, path: str) -> Facts | None:
        packed = self._packed.get(path)
        if packed is not None:
            text = zlib.decompress(packed)
            self._held += len(text)
            return json.loads(text)  # type: ignore[no-any-return]
        try:
            with open(path, "rb") as file:
                data = file.read()
        except OSError:
            self._digests[path] = ""
            return None
        text = decoded(data)
        self._digests[path] = digest(text.encode("utf-8", "surrogatepass"))
        return self._of_text(path, self._digests[path], lambda: _parsed(path, text))

    def give(self, path: str, source: Source, structure: Structure) -> Facts:
        """Takes the text of a file as it was handed over, whatever is on the disk, and gives its facts."""
        digested = digest(source.text.encode("utf-8", "surrogatepass"))
        if self._digests.get(path) != digested or self._facts.get(path) is None:
            self.is_stale = path in self._facts
            self._digests[path] = digested
            self._facts[path] = self._of_text(path, digested, lambda: (source, structure))
        self._note(("file", path))
        found = self._facts[path]
        assert found is not None, "a file that was parsed has facts"
        return found

    def _of_text(self, path: str, digested: str, read: Callable[[], _Parsed | None]) -> Facts | None:
        name, key = self.shown(path), f"{digested}:{self._environment}"
        known = self._cache.read("facts", name, key)
        if isinstance(known, dict) and known.get("schema") == SCHEMA:
            self._held += 4 * os.path.getsize(path)
            return known
        source = read()
        if source is None:
            return None
        found = facts_of(*source, self._models)
        self._keep(path, name, key, found)
        return found

    def _keep(self, path: str, name: str, key: str, facts: Facts) -> None:
        text = json.dumps(facts, separators=(",", ":"))
        self._held += len(text)
        self._cache.write("facts", name, key, facts)

    def shown(self, path: str) -> str:
        """What messages call a file: its path below the project's root."""
        return below_root(path)


def _parsed(path: str, text: str) -> _Parsed | None:
    """A file's text as source and structure; None where it can't be parsed."""
    try:
        source = Source(path, text, ast.parse(text))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return source, Structure(source.tree, WANTED)
