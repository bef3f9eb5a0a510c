"""A database connection that may hang."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Severity, on_effect
from flake8_perf.rules.unbounded.waiting import TimeoutRule


class DbWithoutTimeout(TimeoutRule):
    """Some drivers wait for a server that does not answer as long as the operating system lets them, or for ever.

    While a network is split, every worker that asks the database is lost one by one, and the health check with them. The
    driver's own parameter bounds it.

    Bad:
        import psycopg2

        def connect(host):
            return psycopg2.connect(host=host, dbname="shop")  # want PRF502

    Fixed:
        import psycopg2

        def connect(host):
            return psycopg2.connect(host=host, dbname="shop", connect_timeout=5)

    Good:
        import psycopg2

        def connect(dsn, **options):
            psycopg2.connect("postgresql://db/shop?connect_timeout=5")
            psycopg2.connect(dsn)
            return psycopg2.connect(host="db", **options)

    Known limits:
        A timeout of the server (`statement_timeout`), or in an address that can't be read here, is not seen.
    """

    code = "PRF502"
    severity = Severity.P2
    default_on = False  # a server may bound it as well (catalogue)
    growth = "it may hang for minutes or for ever"
    fails_at = "one network split"
    hows = ("forever", "minutes")

    @on_effect("blocks", "db", "cache", where="anywhere")
    def check_blocking(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A synchronous driver."""
        yield from self.waiting(site, ctx)

    @on_effect("waits", "db", "cache", where="anywhere")
    def check_waiting(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """An asynchronous driver."""
        yield from self.waiting(site, ctx)
