"""A lock of threads, held while one of them waits for the network."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Held, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity, on, on_call

_KINDS = frozenset({"http", "sdk", "llm", "db", "sleep", "subprocess"})


class LockHeldDuringIo(Rule):
    """A lock that is held over a request makes every thread wait that long which wants it for a moment only.

    All that the others do under the lock takes microseconds; now they wait for somebody's answer, and where it does not come, the
    whole process stands still.

    Bad:
        import threading
        import requests

        class Rates:
            def __init__(self):
                self._lock = threading.Lock()
                self._rates: dict[str, float] = {}

            def refresh(self, url):
                with self._lock:  # want PRF805
                    answer = requests.get(url, timeout=10)
                    self._rates.update(answer.json())

            def rate(self, name):
                with self._lock:
                    return self._rates[name]

    Bad (taken by hand, and through a call):
        import subprocess
        import threading

        lock = threading.Lock()
        versions: dict[str, str] = {}

        def _ask(name):
            return subprocess.run([name, "--version"], capture_output=True, text=True, check=True).stdout

        def learn(name):
            lock.acquire()  # want PRF805
            try:
                versions[name] = _ask(name)
            finally:
                lock.release()

        def known():
            with lock:
                return list(versions)

    Fixed:
        import threading
        import requests

        class Rates:
            def __init__(self):
                self._lock = threading.Lock()
                self._rates: dict[str, float] = {}

            def refresh(self, url):
                answer = requests.get(url, timeout=10).json()
                with self._lock:
                    self._rates.update(answer)

            def rate(self, name):
                with self._lock:
                    return self._rates[name]

    Good (a lock that is there for the slow work itself: nobody takes it for anything else):
        import threading
        import time

        class Throttle:
            def __init__(self):
                self._lock = threading.Lock()
                self._next = 0.0

            def wait(self):
                with self._lock:
                    time.sleep(max(0.0, self._next - time.monotonic()))
                    self._next = time.monotonic() + 1

    Good (the lock guards the connection that the work is done with):
        import sqlite3
        import threading

        class Store:
            def __init__(self, path):
                self._lock = threading.Lock()
                self._connection = sqlite3.connect(path)
                self._size = 0

            def add(self, row):
                with self._lock:
                    self._connection.execute("INSERT INTO rows VALUES (?)", row)
                    self._size += 1

            def size(self):
                with self._lock:
                    return self._size

    Known limits:
        Reported only where the same file takes the lock elsewhere for a moment, and all that is called there is known. Locks of
        `asyncio` are silent: they are there to be held over an `await`. So are file work, and locks kept in a dictionary by key.
    """

    code = "PRF805"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 %: a lock held once at the start looks the same
    growth = "each waits for the slowest"
    fails_at = "one slow answer while other threads want the lock"
    quiet_in_tests = True
    message = "`{lock}` is held over {chain}: `{other}` (line {line}) takes it for a moment and waits as long; {instead}"
    instead = "do the slow part before"

    @on(ast.With)
    def check(self, node: ast.With, ctx: Context) -> Iterator[Finding]:
        """`with lock:` around slow work."""
        for held in ctx.guards.holding.at(node):
            if held.what == "lock":
                yield from self._held(held, ctx)

    @on_call("acquire")
    def check_acquire(self, call: ast.Call, ctx: Context) -> Iterator[Finding]:
        """`lock.acquire()`, slow work, `lock.release()`."""
        for held in ctx.guards.holding.at(call):
            if not isinstance(ctx.parent(call), ast.Await):
                yield from self._held(held, ctx)

    def _held(self, held: Held, ctx: Context) -> Iterator[Finding]:
        function = held.function
        if not isinstance(function, ast.FunctionDef) or function.name == "__init__":
            return  # on the event loop other rules speak of it; a lock that is being made has no other takers
        site = next((site for site in ctx.guards.holding.work_in(held) if self._is_slow(site, held, ctx)), None)
        other = ctx.guards.contention.kept_waiting(held) if site is not None else None
        if site is not None and other is not None and other.function is not None:
            yield self.found(
                held.place,
                trace=site.steps,
                lock=ctx.source(held.thing),
                chain=self._work(site, ctx),
                other=other.function.name,
                line=other.place.lineno,
                instead=self.instead,
            )

    def _is_slow(self, site: Site, held: Held, ctx: Context) -> bool:
        happening = site.happening
        slow = happening.word in ("blocks", "waits") and happening.kind in _KINDS and not happening.likely
        return slow and ctx.guards.contention.is_slow(site, held)

    def _work(self, site: Site, ctx: Context) -> str:
        return site.chain() if site.is_indirect else f"`{ctx.source(site.node, 34)}` (line {site.node.lineno})"
