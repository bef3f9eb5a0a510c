"""A lock of threads, held while a coroutine is suspended."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity, on, on_call

_OTHERS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


class ThreadingLockAcrossAwait(Rule):
    """A `threading` lock that is held over an `await` stops the event loop for ever as soon as a second task wants it.

    The second task blocks the loop's one thread while it waits, and the first one, which would release the lock, can only go
    on in that thread. A lock that its own thread may enter again (`RLock`) lets the second task in instead: it protects nothing.

    Bad:
        import threading

        lock = threading.Lock()

        async def add(session, row):
            with lock:  # want PRF209
                await session.insert(row)

    Bad (taken and given back by hand):
        import threading

        class Rows:
            def __init__(self):
                self._lock = threading.RLock()

            async def add(self, session, row):
                self._lock.acquire()  # want PRF209
                try:
                    async with session.begin():
                        self.last = row
                finally:
                    self._lock.release()

    Hint:
        Take `asyncio.Lock` with `async with`; or keep the `threading` lock for the few statements that other threads share, and
        await outside of it.

    Good:
        import asyncio
        import threading

        lock = threading.Lock()

        async def add(session, row, rows, guard: asyncio.Lock):
            with lock:
                rows.append(row)
            async with guard:
                await session.insert(row)
            with lock:
                async def later():
                    await session.insert(row)
            lock.acquire()
            lock.release()
            await later()

    Known limits:
        A lock that reaches the coroutine through an untyped parameter, or that a context manager of the project takes, is not
        recognised.
    """

    code = "PRF209"
    severity = Severity.P1
    growth = "the event loop stops for ever"
    fails_at = "two tasks at the same place"
    quiet_in_tests = True
    message = "`{lock}` is held over `{awaited}` (line {line}) in {where}: {effect}; use `asyncio.Lock` with `async with`"
    stops = "a second task that wants it blocks the loop for ever"
    protects = "the loop's thread may enter it again, so it keeps no other task out"

    @on(ast.With)
    def check(self, node: ast.With, ctx: Context) -> Iterator[Finding]:
        """`with lock:` around an `await`."""
        if not isinstance(ctx.function_around(node), ast.AsyncFunctionDef):
            return
        awaited = _suspension(node.body)
        if awaited is not None:
            for item in node.items:
                yield from self._held(item.context_expr, item.context_expr, awaited, ctx)

    @on_call("acquire")
    def check_acquire(self, call: ast.Call, ctx: Context) -> Iterator[Finding]:
        """`lock.acquire()`, an `await`, `lock.release()`."""
        statement = ctx.parent(call)
        if not isinstance(call.func, ast.Attribute) or not isinstance(statement, ast.Expr):
            return
        if isinstance(ctx.function_around(call), ast.AsyncFunctionDef):
            awaited = _suspension(ctx.guards.holding.until_release(statement, call.func.value))
            if awaited is not None:
                yield from self._held(call, call.func.value, awaited, ctx)

    def _held(self, node: ast.AST, lock: ast.expr, awaited: ast.AST, ctx: Context) -> Iterator[Finding]:
        if ctx.waits_to_enter(lock) == {"lock"}:
            function = ctx.function_around(node)
            yield self.found(
                node,
                lock=ctx.source(lock),
                awaited=ctx.source(awaited, 30),
                line=getattr(awaited, "lineno", 0),
                where=ctx.describe(function) if function is not None else "",
                effect=self.protects if ctx.guards.locks.is_reentrant(lock) else self.stops,
            )


def _suspension(body: Iterable[ast.AST]) -> ast.AST | None:
    """The first place of a body where the coroutine is suspended."""
    todo = [*body][::-1]
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith, ast.Yield)):
            return node
        if isinstance(node, ast.comprehension) and node.is_async:
            return node.iter
        if not isinstance(node, _OTHERS):
            todo += [*ast.iter_child_nodes(node)][::-1]
    return None
