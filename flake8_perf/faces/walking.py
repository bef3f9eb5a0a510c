"""Which files a run looks at: flake8's exclude and filename rules, in an order that does not hang on the file system."""

from __future__ import annotations

import argparse
import logging
import os
import stat
from collections.abc import Callable, Iterator

from flake8 import utils

_LOG = logging.getLogger(__name__)


def files_below(options: argparse.Namespace, complain: Callable[[OSError], None]) -> list[str]:
    """The files that the options name, each once, in the order of the paths given and sorted inside each folder.

    A folder that cannot be read goes to `complain`. A file named expressly is taken whatever its name is; ``-`` is stdin.
    """
    found: dict[str, None] = {}
    for path in options.filenames or ["."]:
        if not _excluded(path, options):
            found |= dict.fromkeys(_inside(path, options, complain) if os.path.isdir(path) else [path])
    return list(found)


def _inside(folder: str, options: argparse.Namespace, complain: Callable[[OSError], None]) -> Iterator[str]:
    for here, folders, names in os.walk(folder, onerror=complain):
        # Changing the list in place is how os.walk is told where to go, and in which order.
        folders[:] = sorted(name for name in folders if not _excluded(os.path.join(here, name), options))
        for path in (os.path.join(here, name) for name in sorted(names)):
            if utils.fnmatch(path, options.filename) and not _excluded(path, options) and not _is_pipe(path):
                yield path


def _excluded(path: str, options: argparse.Namespace) -> bool:
    if path == "-":
        if options.stdin_display_name == "stdin":
            return False
        path = options.stdin_display_name
    patterns = (*options.exclude, *options.extend_exclude)
    return utils.matches_filename(path, patterns, log_message='"%(path)s" has %(whether)sbeen excluded', logger=_LOG)


def _is_pipe(path: str) -> bool:
    """Whether opening the path would wait for a writer that may never come."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)
