"""All that a run knows beside the file under check: the stubs, the project's other files, and how their functions are linked."""

from __future__ import annotations

import os

from flake8_perf.finding import Finding
from flake8_perf.models.loader import Models
from flake8_perf.project.caches import Caches
from flake8_perf.project.foreign import Module
from flake8_perf.project.linking import Links
from flake8_perf.project.lookups import Lookups, digest_of
from flake8_perf.project.modules import Modules
from flake8_perf.project.project import Project, View
from flake8_perf.project.reach import FileSummaries
from flake8_perf.project.results import Results
from flake8_perf.semantics.inference import Inference
from flake8_perf.semantics.source import Source
from flake8_perf.semantics.structure import Structure
from flake8_perf.settings import Settings, forget_folders


class World:
    """One for all files of a run."""

    def __init__(self, settings: Settings) -> None:
        forget_folders()
        self.models = Models(settings.stubs)
        self.lookups = Lookups(Modules(settings.roots), self.models, Caches(settings, self.models))
        self.project = Project(self.models, self.lookups)
        self.links = Links(self.project)
        self._results = Results(self.lookups)

    def outside(self, source: Source) -> View:
        """The project as a file sees it."""
        return self.project.outside(os.path.abspath(source.path))

    def known(self, path: str, text: str) -> list[Finding] | None:
        """The findings of a file with that text from an earlier run, if all that they rest on is as it was.

        The text may be another than the one on the disk (an editor's). What is kept is told apart by it. Files that are checked
        after such a file in the same run see the text that was handed over where it had to be analysed, else the one on the disk.
        """
        return self._results.read(os.path.abspath(path), digest_of(text))

    def keep(self, source: Source, findings: list[Finding]) -> None:
        """Stores the findings of the file that was asked about last, for later runs."""
        self._results.write(os.path.abspath(source.path), digest_of(source.text), findings, self.lookups.rests_on())

    def summaries(self, source: Source, structure: Structure, types: Inference) -> FileSummaries:
        """The summaries of a file's functions, from the text that was handed over."""
        path = os.path.abspath(source.path)
        self.lookups.used = 0
        if self.lookups.is_full:
            self.lookups.forget()
            self._forget()
        self.lookups.take(path, source.text)
        if self.lookups.is_stale:
            self._forget()
        return FileSummaries(types, self.lookups.shown(path), lambda: self._module(path, source, structure), self.links)

    def _module(self, path: str, source: Source, structure: Structure) -> Module:
        self.lookups.give(path, source, structure)
        module = self.project.module(path)
        assert module is not None, "a file that was parsed has facts"
        return module

    def _forget(self) -> None:
        """Drops all that was worked out from facts; it is computed again where it is needed."""
        self.lookups.is_stale = False
        self.project.forget()
        self.links.forget()
