"""Many files at once: worker processes, and results in the order that the files were given."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from flake8_perf.faces.checking import Checking, Report
from flake8_perf.faces.options import read_options

_MOST_AT_ONCE = 8
"""Files handed to a worker at a time: fewer cost more messages, more leave workers idle behind a few large files."""

_checking: Checking | None = None


def check_all(files: Sequence[str], options: argparse.Namespace, argv: Sequence[str]) -> Iterator[Report]:
    """A report for each file, in order, as soon as it and all before it are done.

    `argv` is what `options` were read from: a worker that does not inherit them reads it again. Raises BrokenProcessPool
    where a worker is killed.
    """
    global _checking
    _checking = Checking(options)
    jobs = min(_jobs(options), len(files))
    if jobs <= 1:
        yield from map(_checking.check, files)
        return
    at_once = max(1, min(_MOST_AT_ONCE, len(files) // (jobs * 4)))
    with ProcessPoolExecutor(jobs, initializer=_start_worker, initargs=(list(argv),)) as pool:
        yield from pool.map(_check, files, chunksize=at_once)


def _jobs(options: argparse.Namespace) -> int:
    if "-" in options.filenames:  # a worker has no stdin of its own
        return 1
    if options.jobs.is_auto:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return int(options.jobs.n_jobs)


def _start_worker(argv: Sequence[str]) -> None:
    global _checking
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends the workers
    if _checking is None:
        with contextlib.redirect_stderr(io.StringIO()):  # the parent has printed the complaints already
            _checking = Checking(read_options(argv, command="check"))


def _check(path: str) -> Report:
    assert _checking is not None
    return _checking.check(path)
