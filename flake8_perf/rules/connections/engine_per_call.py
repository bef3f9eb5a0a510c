"""A database engine or connection pool made anew each time."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Safety, on_effect
from flake8_perf.rules.connections.making import MakingRule


class EnginePerCall(MakingRule):
    """An engine is the pool of connections for a whole program; one per call never has a connection ready.

    Opening a connection takes several round trips, a TLS handshake, an authentication and, on PostgreSQL, a new process of the
    server. An engine or client that is dropped may leave its connections open until the garbage collector comes by, and the
    server refuses new ones once its limit is reached.

    Bad:
        import psycopg2

        def load(rows: list[tuple], dsn):
            for row in rows:
                connection = psycopg2.connect(dsn)  # want PRF603
                with connection.cursor() as cursor:
                    cursor.execute("INSERT INTO book VALUES (%s)", row)
                connection.commit()
                connection.close()

    Bad (per request; shown to who selects the code):
        from fastapi import FastAPI
        from sqlalchemy import create_engine, text

        app = FastAPI()

        @app.get("/books")
        def books():
            engine = create_engine("postgresql://db/books")  # want PRF603
            with engine.connect() as connection:
                return connection.execute(text("SELECT title FROM book")).all()

    Fixed:
        from fastapi import FastAPI
        from sqlalchemy import create_engine, text

        app = FastAPI()
        engine = create_engine("postgresql://db/books")

        @app.get("/books")
        def books():
            with engine.connect() as connection:
                return connection.execute(text("SELECT title FROM book")).all()

    Good:
        import functools
        import redis
        from sqlalchemy import create_engine, text

        @functools.lru_cache
        def engine():
            return create_engine("postgresql://db/books")

        def versions(shards):
            for shard in shards:
                with create_engine(shard.dsn).connect() as connection:
                    yield connection.execute(text("SELECT version()")).scalar()

        class Store:
            def __init__(self, url):
                self.redis = redis.Redis.from_url(url)

    Known limits:
        An engine that a function of another file makes is not seen. SQLite's `connect` opens a file and is left alone.
    """

    code = "PRF603"
    growth = "new connections for each call"
    fails_at = "tens of calls a second, or the server's limit of connections"
    fix_safety = Safety.UNSAFE
    assumes = "the calls may share a pool: they neither fork in between nor need other credentials"
    thing = "database connection"
    instead = "make one before the loop"
    instead_per_call = "make one when the program starts, and take connections from it"

    @on_effect("made_once", "engine", "connection", where="loop")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """An engine or connection made on every turn of a loop."""
        yield from self.made_in_loop(site, ctx)

    @on_effect("made_once", "engine", "connection", where="anywhere")
    def check_serving(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """An engine or connection made by what serves requests or tasks."""
        yield from self.made_per_call(site, ctx, opt_in=True)
