"""Tells what is in the cache (info), or empties it (clear)."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence

from flake8_perf.faces.commands import BAD_INPUT
from flake8_perf.faces.flake8 import Plugin
from flake8_perf.faces.options import OptionsError, read_options
from flake8_perf.faces.text import count, table
from flake8_perf.project.cache import SCHEMA, folder_for
from flake8_perf.project.cache_contents import Cleared, Contents, clear, survey
from flake8_perf.settings import Settings, marked_root

_MOST_TOLD = 10
"""Problems of one folder that are told one by one: a cache of another file system may have thousands."""


def run(argv: Sequence[str]) -> int:
    """Does it for the caches of the projects that the paths are in. 0: all is well; 1: something is wrong; 2: bad input."""
    parser = argparse.ArgumentParser(
        "flake8-perf cache", description=__doc__, usage="%(prog)s [-h] {info,clear} [OPTIONS] [PATHS]", epilog=_EPILOG
    )
    parser.add_argument("action", choices=_ACTIONS, help="what to do; each has a --help of its own")
    action = parser.parse_args(argv[:1]).action
    work = _ACTIONS[action]
    try:
        options = read_options(argv[1:], command=f"cache {action}", about=work.__doc__ or "")
    except OptionsError as error:
        print(f"flake8-perf: {error}", file=sys.stderr)
        return BAD_INPUT
    settings = Plugin.engine.settings if Plugin.engine else Settings()
    paths = options.filenames or ["."]
    missing = [path for path in paths if not os.path.exists(path)]
    _complain(f"{path}: no such file or folder" for path in missing)
    codes = [work(folder, settings) for folder in _folders(paths, settings)] if not missing else [BAD_INPUT]
    return max(codes, default=0)


def _folders(paths: Iterable[str], settings: Settings) -> list[str]:
    """The folders of the caches, each once."""
    roots = (marked_root(path if os.path.isdir(path) else os.path.dirname(path)) for path in paths)
    return list(dict.fromkeys(folder_for(root, settings.cache_dir) for root in roots))


def _info(folder: str, settings: Settings) -> int:
    """Prints where the cache is, how much is in it and in which layouts; on stderr, what is wrong with it."""
    if not folder:
        _complain(["there is no place for a cache: no project's root that can be written, and no folder of the user's"])
        return 1
    contents = survey(folder)
    print(folder)
    print("\n".join(f"  {line}" for line in _table(contents)))
    if settings.no_cache:
        print("  not used: perf-no-cache")
    if os.path.isdir(folder) and not os.access(folder, os.W_OK | os.X_OK):
        contents.problems.insert(0, f"{folder}: cannot be written")
    _complain(contents.problems)
    return 1 if contents.problems else 0


def _table(contents: Contents) -> list[str]:
    if not contents.kinds:
        return ["no entries"]
    rows = [("kind", "entries", "bytes", "layout")]
    for name, kind in sorted(contents.kinds.items()):
        layouts = ", ".join(str(v) if v == SCHEMA else f"{v} (not ours)" for v in sorted(kind.versions))
        rows.append((name, str(kind.entries), str(kind.bytes), layouts))
    return table(rows)


def _clear(folder: str, settings: Settings) -> int:
    """Removes the cache's own files and what folders this leaves empty; what is not ours stays, and is named on stderr."""
    del settings  # the folder is the same with and without a wish not to use it
    cleared = clear(folder) if folder else Cleared()
    print(f"{folder}: {count(cleared.files, 'file')} removed, {cleared.bytes} bytes")
    _complain(cleared.stays)
    return 1 if cleared.stays else 0


def _complain(problems: Iterable[str]) -> None:
    problems = list(problems)
    for words in problems[:_MOST_TOLD]:
        print(f"flake8-perf: {words}", file=sys.stderr)
    if len(problems) > _MOST_TOLD:
        print(f"flake8-perf: and {len(problems) - _MOST_TOLD} more", file=sys.stderr)


_ACTIONS: dict[str, Callable[[str, Settings], int]] = {"info": _info, "clear": _clear}
_EPILOG = "Without paths, it is the cache of the project that the current folder is in."
