"""A synchronous HTTP request on the event loop."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Safety, Severity, on_effect
from flake8_perf.rules.eventloop.blocking import BlockingRule


class BlockingHttpInAsync(BlockingRule):
    """A synchronous HTTP call in a coroutine stops every task of the process until the server answers.

    One slow upstream turns into a stop of the whole service: nothing else runs on the loop's thread meanwhile.

    Bad:
        import requests

        async def quote(symbol):
            return requests.get(f"https://api.example/{symbol}", timeout=5).json()  # want PRF201

    Bad (a session kept on the object, behind a method):
        import requests

        class Quotes:
            def __init__(self):
                self.session = requests.Session()

            def _fetch(self, symbol):
                return self.session.get(f"https://api.example/{symbol}", timeout=5)

            async def latest(self, symbol):
                return self._fetch(symbol).json()  # want PRF201

    Fixed:
        import httpx

        async def quote(symbol):
            async with httpx.AsyncClient(timeout=5) as client:
                return (await client.get(f"https://api.example/{symbol}")).json()

    Good:
        import asyncio
        import requests

        def fetch(symbol):
            return requests.get(f"https://api.example/{symbol}", timeout=5).json()

        async def quote(symbol):
            return await asyncio.to_thread(fetch, symbol)

        async def lookup(session: dict, key):
            return session.get(key)

    Known limits:
        A client that reaches the coroutine through an untyped parameter is not recognised.
    """

    code = "PRF201"
    severity = Severity.CRITICAL
    fails_at = "tens of concurrent requests"
    fix_safety = Safety.UNSAFE
    assumes = "the call may run in another thread"

    @on_effect("blocks", "http", where="coroutine")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A request sent from the loop, straight or through calls."""
        yield from self.blocking(site, ctx)
