"""Two locks that are taken in both orders."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity, on, on_call


class LockOrderInversion(Rule):
    """One place takes lock B under lock A, another A under B: each can hold what the other waits for, and both wait for ever.

    It needs two threads (or tasks) at these places at the same moment, so it passes every test and comes with the load.

    Bad:
        import threading

        accounts = threading.Lock()
        journal = threading.Lock()

        def book(rows, row):
            with accounts:
                with journal:
                    rows.append(row)

        def replay(rows):
            with journal, accounts:  # want PRF806
                rows.clear()

    Bad (through a call):
        import threading

        class Pool:
            def __init__(self):
                self._lock = threading.Lock()
                self._waiters = threading.Lock()
                self._free: list[int] = []

            def _wake(self):
                with self._waiters:
                    self._free.append(1)

            def give_back(self, item):
                with self._lock:
                    self._free.append(item)
                    self._wake()

            def wait(self):
                with self._waiters:
                    with self._lock:  # want PRF806
                        return self._free.pop()

    Hint:
        Take them in one order everywhere, or take the second one only after the first is given back. Where one of the two is held
        for a moment, copy what is needed under it and go on without it.

    Good:
        import threading

        accounts = threading.Lock()
        journal = threading.Lock()

        def book(rows, row):
            with accounts:
                with journal:
                    rows.append(row)

        def replay(rows):
            with journal:
                found = list(rows)
            with accounts:
                rows.clear()
            return found

    Good (one of both is only tried for; the same lock of two objects has an order of its own):
        import threading

        class Account:
            def __init__(self, number):
                self.number = number
                self.lock = threading.Lock()
                self.audit = threading.Lock()

            def look(self):
                with self.lock:
                    if self.audit.acquire(blocking=False):
                        self.audit.release()

            def check(self):
                with self.audit, self.lock:
                    return self.number

        def transfer(left: Account, right: Account):
            first, second = sorted((left, right), key=lambda account: account.number)
            with first.lock, second.lock:
                return first.number

    Known limits:
        Both orders have to show in one file, and calls are followed within it. A lock of one object is taken for that of every
        other of its class.
    """

    code = "PRF806"
    severity = Severity.P1
    growth = "both wait for ever"
    fails_at = "two threads at these places at the same moment"
    quiet_in_tests = True
    message = (
        "`{second}` is taken under `{first}`{way}, but line {line} takes `{first}` under `{second}`: {growth}; keep one order"
    )

    @on(ast.With, ast.AsyncWith)
    def check(self, node: ast.With | ast.AsyncWith, ctx: Context) -> Iterator[Finding]:
        """A `with` statement that completes the second order, or the calls in it."""
        items = [item.context_expr for item in node.items]
        if any(held.what == "lock" for held in ctx.guards.holding.at(node)):
            yield from self._found(items, ctx)

    @on_call("acquire")
    def check_acquire(self, call: ast.Call, ctx: Context) -> Iterator[Finding]:
        """An `acquire()` that does."""
        yield from self._found([call], ctx)

    def _found(self, places: list[ast.expr], ctx: Context) -> Iterator[Finding]:
        for place, holder, inversion in ctx.guards.order.inversions():
            if any(holder is one for one in places):
                here, there = inversion.here, inversion.there
                yield self.found(
                    place,
                    trace=(*here.steps, *there.steps),
                    first=_short(here.first),
                    second=_short(here.second),
                    way=f" (line {here.steps[-1].line})" if here.steps else "",
                    line=there.line,
                )


def _short(lock: str) -> str:
    return lock.rpartition(":")[2]
