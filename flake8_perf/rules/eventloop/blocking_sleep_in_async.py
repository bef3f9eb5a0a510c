"""A coroutine that sleeps puts every other coroutine to sleep."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Safety, Severity, on_effect
from flake8_perf.rules.eventloop.blocking import BlockingRule

_SHORT = 0.01
"""Seconds."""


class BlockingSleepInAsync(BlockingRule):
    """`time.sleep` on the event loop stops every task of the process for as long as it lasts.

    The loop has one thread. While it sleeps, no request is answered, no timeout fires, no heartbeat is sent. With a
    hundred requests a second, one `time.sleep(1)` delays a hundred of them.

    Bad:
        import time

        async def poll(job):
            while not job.done:
                time.sleep(1)  # want PRF202

    Bad (through helpers):
        import time

        def back_off(attempt):
            time.sleep(2 ** attempt)

        async def fetch(client, url):
            for attempt in range(5):
                response = await client.get(url)
                if response.ok:
                    return response
                back_off(attempt)  # want PRF202

    Fixed:
        import asyncio

        async def poll(job):
            while not job.done:
                await asyncio.sleep(1)

    Good:
        import asyncio
        import time

        def wait():
            time.sleep(1)

        async def poll(loop):
            await asyncio.to_thread(time.sleep, 1)
            await loop.run_in_executor(None, wait)

    Known limits:
        A helper that is imported from another file of the project is not looked into.
    """

    code = "PRF202"
    severity = Severity.CRITICAL
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    fails_at = "tens of concurrent tasks"
    fix_safety = Safety.UNSAFE
    assumes = "no other task relies on this one keeping the loop while it sleeps"
    instead = "use `await asyncio.sleep(…)`"

    @on_effect("blocks", "sleep", where="coroutine")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """Sleeping on the loop, straight or through calls."""
        yield from self.blocking(site, ctx, opt_in=self._is_short(site, ctx))

    def _is_short(self, site: Site, ctx: Context) -> bool:
        """A constant pause of a few milliseconds: it blocks, but hardly anybody notices."""
        call = site.node
        if site.is_indirect or not isinstance(call, ast.Call) or not call.args:
            return False
        seconds = ctx.value_of(call.args[0]).constant
        return isinstance(seconds, (int, float)) and seconds <= _SHORT
