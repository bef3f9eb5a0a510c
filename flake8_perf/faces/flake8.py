"""flake8's face: one line per finding, options from flake8's own command line and config files."""

from __future__ import annotations

import argparse
import ast
import atexit
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from flake8_perf import __version__
from flake8_perf.engine import Engine
from flake8_perf.finding import Finding
from flake8_perf.profiles import PROFILES
from flake8_perf.project.cache import FOLDER_NAME, VARIABLE
from flake8_perf.semantics.source import Source
from flake8_perf.settings import MINOR_IN, QUIET_IN, Settings

if TYPE_CHECKING:
    from flake8.options.manager import OptionManager


class Plugin:
    """What flake8 makes for each file and asks once for its findings."""

    name: ClassVar[str] = "flake8-perf"
    version: ClassVar[str] = __version__
    engine: ClassVar[Engine | None] = None

    def __init__(self, tree: ast.Module, filename: str, lines: list[str]) -> None:
        self._source = Source(path=filename, text="".join(lines), tree=tree)

    @staticmethod
    def add_options(manager: OptionManager) -> None:
        """Declares the ``--perf-…`` options; all but timing are read from flake8's config files too."""
        manager.add_option(
            "--perf-stubs",
            default="",
            parse_from_config=True,
            comma_separated_list=True,
            normalize_paths=True,
            metavar="FOLDERS",
            help="folders of stubs that say what further libraries do (later ones win)",
        )
        manager.add_option(
            "--perf-roots",
            default="",
            parse_from_config=True,
            comma_separated_list=True,
            normalize_paths=True,
            metavar="FOLDERS",
            help="folders that imports count from, in order (by default they are found from the project's layout)",
        )
        manager.add_option(
            "--perf-quiet-in",
            default=",".join(QUIET_IN),
            parse_from_config=True,
            comma_separated_list=True,
            metavar="PATTERNS",
            help="path patterns, relative to the project's root, where rules about production load are silent",
        )
        manager.add_option(
            "--perf-minor-in",
            default=",".join(MINOR_IN),
            parse_from_config=True,
            comma_separated_list=True,
            metavar="PATTERNS",
            help="path patterns, relative to the project's root, where findings come only to who selects their code expressly",
        )
        manager.add_option(
            "--perf-with",
            default="",
            parse_from_config=True,
            comma_separated_list=True,
            metavar="LINTERS",
            help=f"linters that run beside this one ({', '.join(PROFILES)}): what they report by default is left to them",
        )
        manager.add_option(
            "--perf-cache-dir",
            default="",
            parse_from_config=True,
            metavar="FOLDER",
            help=f"where to keep what was worked out (default: {FOLDER_NAME} in the project's root; {VARIABLE} sets it too)",
        )
        manager.add_option(
            "--perf-no-cache",
            action="store_true",
            default=False,
            parse_from_config=True,
            help="neither read nor write a cache",
        )
        manager.add_option(
            "--perf-timing", action="store_true", default=False, help="print the time that each rule took (in one process)"
        )

    @classmethod
    def parse_options(cls, options: argparse.Namespace) -> None:
        """Makes the engine for all files of this run from flake8's parsed options."""
        settings = Settings(
            select=tuple(options.select) if options.select else None,
            extend_select=tuple(options.extend_select or ()),
            ignore=(*(options.ignore or ()), *(options.extend_ignore or ())),
            stubs=tuple(options.perf_stubs),
            roots=tuple(os.path.abspath(root) for root in options.perf_roots),
            quiet_in=tuple(options.perf_quiet_in),
            minor_in=tuple(options.perf_minor_in),
            others=tuple(options.perf_with),
            timing=options.perf_timing,
            cache_dir=options.perf_cache_dir,
            no_cache=options.perf_no_cache,
        )
        # Or the search for files to check would match each entry of the cache with every pattern: 20 µs each.
        options.extend_exclude = [*(options.extend_exclude or ()), FOLDER_NAME]
        engine = cls.engine = Engine(settings)
        for message in engine.complaints:
            print(f"flake8-perf: {message}", file=sys.stderr)
        if settings.timing:
            options.jobs = type(options.jobs)("1")  # the times of worker processes could not be added up
            atexit.register(lambda: print(engine.timing_table(), file=sys.stderr))

    def run(self) -> Iterator[tuple[int, int, str, type[Any]]]:
        """The file's findings, columns counted in characters as flake8 counts them."""
        engine = type(self).engine or Engine(Settings())
        yield from self._shown(engine.check(self._source))

    @classmethod
    def known(cls, filename: str, lines: list[str]) -> list[tuple[int, int, str, type[Any]]] | None:
        """What `run` would give, if an earlier run has stored it: then nobody need parse the file."""
        text = "".join(lines)
        findings = cls.engine.known(filename, text) if cls.engine else None
        if findings is None:
            return None
        return list(cls(ast.Module([], []), filename, lines)._shown(findings))

    def _shown(self, findings: list[Finding]) -> Iterator[tuple[int, int, str, type[Any]]]:
        for finding in findings:
            column = self._source.character_column(finding.span.line, finding.span.column)
            yield finding.span.line, column, f"{finding.code} {finding.message}", type(self)
