"""A wait for another thread that may never end."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Severity, on_effect
from flake8_perf.rules.unbounded.waiting import TimeoutRule


class WaitWithoutTimeout(TimeoutRule):
    """`queue.get()`, `event.wait()` and `future.result()` wait until another thread acts, however long that takes.

    If that thread died, or waits for this one, the request waits for ever, with its worker. With a timeout it fails
    where somebody can see it.

    Bad:
        import queue
        from flask import Flask

        app = Flask(__name__)
        answers = queue.Queue()

        @app.get("/answer")
        def answer():
            return answers.get()  # want PRF505

    Bad (in a task, through a helper):
        import threading
        from celery import shared_task

        ready = threading.Event()

        def wait_until_ready():
            ready.wait()  # want PRF505

        @shared_task
        def report(day):
            wait_until_ready()
            return day

    Fixed:
        import queue
        from flask import Flask

        app = Flask(__name__)
        answers = queue.Queue()

        @app.get("/answer")
        def answer():
            return answers.get(timeout=5)

    Good:
        import queue
        from concurrent.futures import ThreadPoolExecutor, as_completed

        def consume(jobs: queue.Queue):
            while True:
                job = jobs.get()
                job()

        def all_of(jobs):
            with ThreadPoolExecutor() as pool:
                return [done.result() for done in as_completed(pool.submit(job) for job in jobs)]

    Known limits:
        Elsewhere than on the way of a request or task nothing is reported: there most waits are meant to last. A way that leads
        through another file is not seen.
    """

    code = "PRF505"
    severity = Severity.P2
    default_on = False  # many waits are meant to take as long as they take (catalogue)
    fails_at = "one thread that dies or waits for this one"

    @on_effect("blocks", "queue", "event", "condition", "future", "lock", "thread", where="anywhere")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A wait that nothing bounds, on the way of a request or task."""
        entry = ctx.entry_around(site.node)
        if entry is not None and entry.kind in ("handler", "task") and not self._is_over(site, ctx):
            yield from self.waiting(site, ctx)

    def _is_over(self, site: Site, ctx: Context) -> bool:
        """Whether the future is one that `as_completed` or `wait` gave: its result is there."""
        for loop in ctx.loops_around(site.node):
            if isinstance(loop.iterable, ast.Call) and ctx.last_name(loop.iterable.func) == "as_completed":
                return True
        return False
