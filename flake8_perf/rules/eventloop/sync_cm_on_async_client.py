"""An asynchronous client that is entered, or closed, the wrong way or not at all."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on, on_effect


class SyncCmOnAsyncClient(Rule):
    """An asynchronous client is opened with `async with`, or closed with `await client.aclose()`.

    A plain `with` on it raises at once. One that is made and never closed keeps its connections open: sockets and
    descriptors run out with the number of calls, and the loop complains about them only at its end.

    Bad:
        import httpx

        async def rates():
            with httpx.AsyncClient() as client:  # want PRF224
                return await client.get("https://api.example")

    Bad (never closed):
        import aiohttp

        async def rates():
            session = aiohttp.ClientSession()  # want PRF224
            async with session.get("https://api.example") as answer:
                return await answer.json()

    Fixed:
        import httpx

        async def rates():
            async with httpx.AsyncClient() as client:
                return await client.get("https://api.example")

    Good:
        import aiohttp
        import httpx

        async def rates():
            client = httpx.AsyncClient()
            try:
                return await client.get("https://api.example")
            finally:
                await client.aclose()

        class Rates:
            def __init__(self):
                self.session = aiohttp.ClientSession()

    Known limits:
        A client kept on an object, or handed on, is taken to be closed there.
    """

    code = "PRF224"
    severity = Severity.P2
    growth = "its connections linger until the garbage collector comes"
    fails_at = "about a thousand calls: the usual limit of open files"
    fix_safety = Safety.HINT
    quiet_in_tests = True
    message = "`{call}` is opened in {where} and {what}: {growth}; open it with `async with`"
    message_with = "`{call}` can be entered with `async with` only: this `with` raises an error"

    @on(ast.With)
    def check_with(self, node: ast.With, ctx: Context) -> Iterator[Finding]:
        """A plain `with` on what has `__aenter__` alone."""
        for item in node.items:
            if isinstance(item.context_expr, (ast.Call, ast.Name, ast.Attribute)) and ctx.is_async_only(item.context_expr):
                yield self.found(item.context_expr, message=self.message_with, call=ctx.source(item.context_expr))

    @on_effect("opens", where="anywhere")
    def check_open(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A client that is made in a coroutine and never closed."""
        call, function = site.node, ctx.function_around(site.node)
        if not isinstance(call, ast.Call) or not isinstance(function, ast.AsyncFunctionDef):
            return
        leak = ctx.leak(call, site.happening.effect)
        if leak is not None and leak.how in ("never", "dropped") and ctx.is_async_only(call):
            what = f"`{leak.name}` is never closed" if leak.name else "nothing holds it to close it"
            yield self.found(call, call=ctx.source(call), where=ctx.describe(function), what=what)
