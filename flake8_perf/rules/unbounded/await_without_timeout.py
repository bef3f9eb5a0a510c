"""An await that may never come back."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Severity, on_effect
from flake8_perf.rules.unbounded.waiting import TimeoutRule


class AwaitWithoutTimeout(TimeoutRule):
    """A stream, a process or an event can stay silent for ever, and the coroutine that awaits it waits along.

    It holds its request, its connection and its place in every semaphore. `asyncio.timeout(…)` around the wait ends it.

    Bad:
        import asyncio

        async def greeting(host):
            reader, writer = await asyncio.open_connection(host, 25)  # want PRF509
            return await reader.readline()  # want PRF509

    Bad (a process; an event, waited for once):
        import asyncio

        async def version():
            process = await asyncio.create_subprocess_exec("git", "--version")
            await process.communicate()  # want PRF509

        class Worker:
            def __init__(self):
                self.ready = asyncio.Event()

            async def start(self):
                await self.ready.wait()  # want PRF509

    Fixed:
        import asyncio

        async def greeting(host):
            async with asyncio.timeout(10):
                reader, writer = await asyncio.open_connection(host, 25)
                return await reader.readline()

    Good:
        import asyncio

        async def ready(event: asyncio.Event):
            await asyncio.wait_for(event.wait(), 5)

        async def consume(jobs: asyncio.Queue):
            while True:
                job = await jobs.get()
                await job()

    Known limits:
        A limit of time that stands around the call of this coroutine, not in it, is not seen.
    """

    code = "PRF509"
    severity = Severity.P2
    default_on = False  # many waits are meant to take as long as they take (catalogue)
    fails_at = "one peer that stays silent"

    @on_effect("waits", "socket", "subprocess", "event", "queue", where="anywhere")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """An await outside loops (in them, waiting for what comes next is the purpose) that nothing bounds."""
        call = site.node
        if not isinstance(call, ast.Call) or not isinstance(ctx.parent(call), ast.Await) or ctx.loops_around(call):
            return
        target = site.happening.target
        if site.happening.kind == "queue" and target is not None and target.info.name == "put":
            return  # it waits for a place only in a queue with a size, and there waiting is what the size is for
        if site.happening.kind == "subprocess" and (target is None or target.bound is None):
            return  # starting a process takes no time of its own
        if target is not None and ctx.time_bound(target, call) is None and not ctx.is_time_limited(call):
            yield self.found(call, call=ctx.source(call, 60), what="no timeout", instead="put `asyncio.timeout(…)` around it")
        else:
            yield from self.waiting(site, ctx, instead="put `asyncio.timeout(…)` around it")
