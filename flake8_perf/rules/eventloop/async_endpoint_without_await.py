"""An endpoint that is a coroutine for nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Safety, Severity, on_effect
from flake8_perf.rules.eventloop.blocking import BlockingRule


class AsyncEndpointWithoutAwait(BlockingRule):
    """An `async def` endpoint that awaits nothing holds the event loop for all its blocking work.

    FastAPI and Starlette run a plain `def` endpoint in a thread of their pool, where blocking harms nobody. Written as
    `async def`, the same body runs on the loop: while it waits for its database or upstream, no other request is served.

    Bad:
        import requests
        from fastapi import FastAPI

        app = FastAPI()

        @app.get("/rates")
        async def rates():
            return requests.get("https://api.example", timeout=5).json()  # want PRF227

    Bad (through a helper):
        import time
        from fastapi import APIRouter

        router = APIRouter()

        def slow():
            time.sleep(1)

        @router.post("/jobs")
        async def start():
            slow()  # want PRF227
            return {}

    Fixed:
        import requests
        from fastapi import FastAPI

        app = FastAPI()

        @app.get("/rates")
        def rates():
            return requests.get("https://api.example", timeout=5).json()

    Good:
        import asyncio
        import requests
        from fastapi import FastAPI

        app = FastAPI()

        @app.get("/rates")
        async def rates():
            return await asyncio.to_thread(requests.get, "https://api.example", timeout=5)

        @app.get("/health")
        async def health():
            return {"ok": True}

    Known limits:
        An endpoint that a file elsewhere registers is not known as one.
    """

    code = "PRF227"
    severity = Severity.P1
    fails_at = "tens of concurrent requests"
    fix_safety = Safety.UNSAFE
    assumes = "what the endpoint uses may be used from several threads"
    through = "`{call}` reaches blocking `{name}` ({chain}) in {where}, which awaits nothing: {growth}; {instead}"
    message = "`{call}` blocks the event loop in {where}, which awaits nothing: {growth}; {instead}"
    instead = "drop `async`: a plain `def` endpoint runs in a thread"

    @on_effect("blocks", "http", "sleep", "db", "cache", "subprocess", "sdk", "llm", "socket", "dns", where="coroutine")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """Blocking work in an endpoint that could as well be a plain function."""
        function = ctx.on_loop(site.node)
        entry = ctx.entry_of(function) if isinstance(function, ast.AsyncFunctionDef) else None
        if entry is None or entry.kind != "handler" or entry.plain != "thread":
            return
        if isinstance(function, ast.AsyncFunctionDef) and not ctx.awaits(function):
            yield from self.blocking(site, ctx, instead=self.instead)
