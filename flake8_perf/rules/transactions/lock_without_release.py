"""A lock that stays taken when something goes wrong."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_call


class LockWithoutRelease(Rule):
    """A lock that is taken by hand and given back further down stays taken when the function is left in between.

    Then the next one that wants it waits for ever, and so do all behind it. It takes one exception, or one early `return`.

    Bad:
        import threading

        lock = threading.Lock()

        def add(row, send):
            lock.acquire()  # want PRF807
            send(row)
            lock.release()

    Bad (an early return):
        import threading

        class Rows:
            def __init__(self):
                self._lock = threading.Lock()
                self._rows: list[int] = []

            def first(self):
                self._lock.acquire()  # want PRF807
                if not self._rows:
                    return None
                row = self._rows[0]
                self._lock.release()
                return row

    Bad (a task can be cancelled wherever it awaits):
        import asyncio

        class Feed:
            def __init__(self):
                self._lock = asyncio.Lock()

            async def push(self, row):
                await self._lock.acquire()  # want PRF807
                await asyncio.sleep(1)
                self._lock.release()

    Hint:
        `with lock:` (`async with` for one of `asyncio`) around the statements, or `try: … finally: lock.release()` right behind
        the `acquire()`.

    Good:
        import threading

        class Rows:
            def __init__(self):
                self._lock = threading.Lock()
                self._slots = threading.Semaphore(4)
                self._rows: list[int] = []

            def add(self, row, send):
                self._lock.acquire()
                try:
                    send(row)
                finally:
                    self._lock.release()

            def count(self):
                self._lock.acquire()
                count = len(self._rows)
                self._lock.release()
                return count

            def __enter__(self):
                self._lock.acquire()
                return self

            def __exit__(self, *exc_info):
                self._lock.release()

            def submit(self, pool, work):
                self._slots.acquire()
                pool.submit(work).add_done_callback(lambda done: self._slots.release())

            def try_add(self, row):
                if not self._lock.acquire(blocking=False):
                    return False
                try:
                    self._rows.append(row)
                finally:
                    self._lock.release()
                return True

    Known limits:
        A lock that a function takes and never gives back itself is silent: somebody else may. So is a way out behind an `acquire`
        whose result is asked for, and one through a call between the `acquire` and its `try`.
    """

    code = "PRF807"
    severity = Severity.P1
    growth = "everybody who wants it waits for ever"
    fails_at = "one exception or early return at the wrong place"
    fix_safety = Safety.UNSAFE
    assumes = "nothing waits for the lock to be free between the `acquire` and the end of the block"
    quiet_in_tests = True
    message = "`{lock}` stays taken {way}: then {growth}; use `{form} {lock}:` or release it in a `finally`"

    @on_call("acquire")
    def check(self, call: ast.Call, ctx: Context) -> Iterator[Finding]:
        """`lock.acquire()` that is not undone on every way out."""
        kept = ctx.guards.releasing.kept(call)
        if kept is None or not isinstance(call.func, ast.Attribute):
            return
        line = getattr(kept.place, "lineno", 0)
        leaves = "`raise`" if isinstance(kept.place, ast.Raise) else "`return`"
        ways = {
            "leaves": f"after the {leaves} of line {line}",
            "raises": f"if `{ctx.source(kept.place, 30)}` (line {line}) raises",
        }
        is_awaited = isinstance(ctx.parent(call), ast.Await)
        yield self.found(call, lock=ctx.source(call.func.value), way=ways[kept.how], form="async with" if is_awaited else "with")
