"""A cache that keeps coroutines instead of their results."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity, on


class CachedCoroutine(Rule):
    """`lru_cache` on an `async def` keeps the coroutine object, and a coroutine can be awaited once.

    The first call works; the second gets the same finished coroutine and raises `RuntimeError: cannot reuse already awaited
    coroutine`. So it fails exactly where the cache would have helped: at the second request.

    Bad:
        import functools

        @functools.lru_cache(maxsize=100)
        async def rates(currency):  # want PRF226
            return {}

    Bad (a cached property):
        from functools import cached_property

        class Account:
            @cached_property
            async def owner(self):  # want PRF226
                return self

    Fixed:
        import asyncio
        import functools

        async def fetch_rates(currency):
            return {}

        @functools.lru_cache(maxsize=100)
        def rates(currency):
            return asyncio.ensure_future(fetch_rates(currency))

    Good:
        import functools
        from async_lru import alru_cache

        @alru_cache(maxsize=100)
        async def rates(currency):
            return {}

        @functools.cache
        def names():
            return ("EUR", "USD")

    Known limits:
        A cache decorator that no stub describes is taken to await.
    """

    code = "PRF226"
    severity = Severity.CRITICAL
    growth = "the second await raises"
    fails_at = "the second call"
    message = "`{cache}` keeps the coroutine of `async def {name}`, not its result: {growth}; cache the awaited value or a task"

    @on(ast.AsyncFunctionDef)
    def check(self, node: ast.AsyncFunctionDef, ctx: Context) -> Iterator[Finding]:
        """A caching decorator right above an `async def`."""
        for decorator in node.decorator_list[-1:]:
            if ctx.marks(decorator, "caches"):
                yield self.found(ctx.header(node), cache=ctx.source(decorator), name=node.name)
