"""The caches of the projects that files are checked in, and what all that they hold depends on beside the files."""

from __future__ import annotations

import os

from flake8_perf.models.loader import Models
from flake8_perf.project.cache import Cache
from flake8_perf.project.environment import environment_key, program_key
from flake8_perf.settings import Settings, below_root, marked_root


class Caches:
    """One for all files of a run."""

    def __init__(self, settings: Settings, models: Models) -> None:
        self._settings, self._models = settings, models
        self._by_folder: dict[str, tuple[Cache, str | None]] = {}
        self._by_root: dict[str | None, Cache] = {}
        self._keys: dict[str, str] = {}

    def of(self, path: str) -> tuple[Cache, str]:
        """The cache of the project that a file is in, and the file's name there."""
        folder = os.path.dirname(path)
        if folder not in self._by_folder:
            root = marked_root(folder)
            if root not in self._by_root:
                self._by_root[root] = Cache.for_root(root, folder=self._settings.cache_dir, enabled=not self._settings.no_cache)
            self._by_folder[folder] = self._by_root[root], root
        cache, root = self._by_folder[folder]
        return cache, below_root(path) if root is not None else path

    def key_for_facts(self, path: str) -> str:
        """A digest of all that the facts of a file depend on beside its text."""
        if "facts" not in self._keys:
            self._keys["facts"] = program_key(self._models, self.of(path)[0])
        return self._keys["facts"]

    def key_for_findings(self, path: str) -> str:
        """A digest of all that findings depend on beside files."""
        if "findings" not in self._keys:
            self._keys["findings"] = environment_key(self._settings, self._models, self.of(path)[0])
        return self._keys["findings"]
