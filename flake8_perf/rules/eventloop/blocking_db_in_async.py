"""A synchronous database or cache client on the event loop."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Safety, Severity, on_effect
from flake8_perf.rules.eventloop.blocking import BlockingRule


class BlockingDbInAsync(BlockingRule):
    """A query over a synchronous driver stops every task of the process until the database has answered.

    A query that waits for a lock, or for a connection of the pool, stops them for seconds; where the task that would release
    it runs on the same loop, for ever. Django's ORM refuses to work there at all: it raises `SynchronousOnlyOperation`.

    Bad:
        import sqlite3

        async def count(path):
            with sqlite3.connect(path) as db:  # want PRF203
                return db.execute("SELECT count(*) FROM books").fetchone()  # want PRF203

    Bad (a session behind a helper):
        from sqlalchemy import select
        from sqlalchemy.orm import Session
        from shop.models import Book

        class Books:
            def __init__(self, session: Session):
                self.session = session

            def _find(self, key):
                return self.session.scalars(select(Book).where(Book.id == key)).first()

            async def title(self, key):
                return self._find(key).title  # want PRF203

    Bad (Django raises):
        from django.db import models

        class Book(models.Model):
            pass

        async def newest():
            return Book.objects.order_by("-id").first()  # want PRF203

    Bad (a key-value store):
        import redis

        store = redis.Redis()

        async def visits(page):
            return store.incr(f"visits:{page}")  # want PRF203

    Fixed:
        import aiosqlite

        async def count(path):
            async with aiosqlite.connect(path) as db:
                cursor = await db.execute("SELECT count(*) FROM books")
                return await cursor.fetchone()

    Good:
        import asyncio
        from asgiref.sync import sync_to_async
        from sqlalchemy import select
        from sqlalchemy.ext.asyncio import AsyncSession
        from django.db import models

        class Book(models.Model):
            pass

        def oldest():
            return Book.objects.order_by("id").first()

        async def newest(session: AsyncSession):
            await session.scalars(select(Book))
            await Book.objects.order_by("-id").afirst()
            await sync_to_async(oldest)()
            async for book in Book.objects.filter(sold=False):
                print(book)
            return await asyncio.to_thread(oldest)

    Known limits:
        A session that a function of another file hands out is known only where its type is written down, or where its name and
        the call both speak for it; so is a relation that is loaded when its attribute is read.
    """

    code = "PRF203"
    severity = Severity.CRITICAL
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    fails_at = "tens of concurrent requests, one slow query"
    fix_safety = Safety.UNSAFE
    assumes = "the session may be used from another thread"
    instead = "use its asyncio driver, or a thread: `await asyncio.to_thread(…)`"
    refused = "`{call}` {likely}raises {error} in {where}: the ORM refuses the event loop; {instead}"

    @on_effect("blocks", "db", "cache", where="coroutine")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A round trip to a database on the loop, straight or through calls."""
        error = site.refusal()
        if not error:
            yield from self.blocking(site, ctx)
            return
        other = site.happening.effect.text("instead").rpartition(".")[2]
        instead = f"use `{other}`, or `sync_to_async`" if other else "use its async methods, or `sync_to_async`"
        yield from self.blocking(site, ctx, message=self.refused, error=error, instead=instead)
