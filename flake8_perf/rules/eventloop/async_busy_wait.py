"""A coroutine that asks again and again whether something has happened."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity, on


class AsyncBusyWait(Rule):
    """`while not done: await sleep(…)` wakes the loop for nothing, and notices late.

    A thousand such waiters at ten milliseconds are a hundred thousand wake-ups a second; at a second, everybody waits half a
    second too long. What changes the state in this process can say so: an `Event`, a `Future` or a `Condition` wakes its
    waiters at once and costs nothing meanwhile.

    Bad:
        import asyncio

        class Worker:
            def __init__(self):
                self.ready = False

            async def start(self):
                while not self.ready:  # want PRF223
                    await asyncio.sleep(0.1)

    Bad (asking a task or a queue):
        import asyncio

        async def drain(queue: asyncio.Queue):
            while not queue.empty():  # want PRF223
                await asyncio.sleep(0.01)

    Fixed:
        import asyncio

        class Worker:
            def __init__(self):
                self.ready = asyncio.Event()

            async def start(self):
                await self.ready.wait()

    Good:
        import asyncio
        import os

        async def for_file(path):
            while not os.path.exists(path):
                await asyncio.sleep(1)

        async def for_job(client, job):
            while client.status(job) == "running":
                await asyncio.sleep(5)

        async def beat(self):
            while True:
                self.send("beat")
                await asyncio.sleep(30)

        async def until(deadline):
            while asyncio.get_running_loop().time() < deadline:
                await asyncio.sleep(1)

    Known limits:
        State that another process or machine changes has to be asked for; a condition that calls what can't be looked into is
        taken to ask so.
    """

    code = "PRF223"
    severity = Severity.P2
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "one wake-up per waiter and interval"
    fails_at = "hundreds of waiters"
    quiet_in_tests = True
    message = (
        "`while {test}` only sleeps and looks again: {growth}, noticed late; wait for an `asyncio.Event` that is set with it"
    )

    @on(ast.While)
    def check(self, node: ast.While, ctx: Context) -> Iterator[Finding]:
        """A `while` whose body does nothing but sleep, on a condition of this process."""
        if len(node.body) == 1 and self._sleeps(node.body[0], ctx) and self._is_own_state(node.test, ctx):
            yield self.found(node.test, test=ctx.source(node.test, 60))

    def _sleeps(self, statement: ast.stmt, ctx: Context) -> bool:
        match statement:
            case ast.Expr(value=ast.Await(value=ast.Call() as call)):
                return any(s.happening.word == "waits" and s.happening.kind == "sleep" for s in ctx.happenings(call))
        return False

    def _is_own_state(self, test: ast.expr, ctx: Context) -> bool:
        """A condition over attributes and collections of this process, and nothing that has to be asked elsewhere."""
        asked = False
        for part in ast.walk(test):
            if isinstance(part, (ast.Await, ast.NamedExpr)):
                return False
            if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute):
                if not ctx.type_of(part.func.value).surely(*_OBSERVED):
                    return False
                asked = True
            elif isinstance(part, ast.Call) and ctx.qualname(part) != "builtins.len":
                return False
            elif isinstance(part, ast.Attribute) and not isinstance(ctx.parent(part), ast.Call):
                asked = asked or ctx.is_own_attribute(part)
        return asked


_OBSERVED = (
    "asyncio.Event",
    "asyncio.Future",
    "asyncio.Task",
    "asyncio.Queue",
    "asyncio.Lock",
    "dict",
    "list",
    "set",
    "deque",
)
"""Classes of this process whose state can be waited for, or whose owner can tell."""
