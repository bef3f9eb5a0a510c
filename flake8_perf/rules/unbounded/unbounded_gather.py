"""As many requests at once as there are items."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_call


class UnboundedGather(Rule):
    """`gather` over a collection starts one task per item, all at the same moment.

    Ten thousand items are ten thousand open sockets, ten thousand requests at the other side's door, and as many answers in
    memory: file descriptors run out, rate limits hit, connection pools time out. A semaphore inside the coroutine lets a
    fixed number go on at once.

    Bad:
        import asyncio
        import httpx

        async def fetch(client: httpx.AsyncClient, url):
            return await client.get(url)

        async def fetch_all(client: httpx.AsyncClient, urls):
            return await asyncio.gather(*[fetch(client, url) for url in urls])  # want PRF510

    Bad (a semaphore held around the whole bounds nothing):
        import asyncio
        import httpx

        async def fetch_all(client: httpx.AsyncClient, urls):
            async with asyncio.Semaphore(10):
                tasks = []
                for url in urls:
                    tasks.append(client.get(url))
                return await asyncio.gather(*tasks)  # want PRF510

    Fixed:
        import asyncio
        import httpx

        async def fetch_all(client: httpx.AsyncClient, urls):
            semaphore = asyncio.Semaphore(10)

            async def bounded(url):
                async with semaphore:
                    return await client.get(url)

            return await asyncio.gather(*[bounded(url) for url in urls])

    Good:
        import asyncio
        import httpx

        async def both(client: httpx.AsyncClient):
            return await asyncio.gather(client.get("https://a.example"), client.get("https://b.example"))

        async def in_chunks(client: httpx.AsyncClient, urls):
            for start in range(0, len(urls), 10):
                await asyncio.gather(*[client.get(url) for url in urls[start : start + 10]])

        class Hub:
            def __init__(self, plugins):
                self.plugins = plugins

            async def stop(self):
                await asyncio.gather(*[plugin.stop() for plugin in self.plugins])

    Known limits:
        A coroutine that can't be looked into may have a limiter of its own, and may do no I/O: then the message says likely, and
        the finding is shown only to those who select the code expressly.
    """

    code = "PRF510"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "n tasks at once"
    fails_at = "thousands of items"
    fix_safety = Safety.UNSAFE
    assumes = "the tasks do not wait for each other"
    quiet_in_tests = True
    message = (
        "`{call}` {likely}starts one {what} per item of `{items}` with nothing to bound them: {growth}; "
        "take a semaphore in the coroutine"
    )

    @on_call("gather", "wait", "as_completed", "create_task", "ensure_future", "start_soon")
    def check(self, node: ast.Call, ctx: Context) -> Iterator[Finding]:
        """Coroutines started together, one per item of a collection that can grow."""
        started = ctx.fan_out(node)
        if started is not None:
            likely = started.does_io == "maybe"
            yield self.found(
                node,
                call=ctx.source(node, 60),
                likely="likely " if likely else "",
                what=f"`{ctx.source(started.coroutine, 30)}`",
                items=ctx.source(started.items),
                opt_in=likely,
            )
