"""One query per item: the N+1."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_effect
from flake8_perf.rules.queries.looping import is_of_another_table, on_failure, repeating_loop
from flake8_perf.rules.queries.worth import is_minor


class QueryInLoop(Rule):
    """A query that a loop sends once per item costs a round trip each time.

    A round trip takes about a millisecond: a hundred rows are a tenth of a second, ten thousand rows ten seconds, and all
    that time a connection is held. One query with `IN` brings the same rows in one round trip.

    Bad:
        from django.db import models

        class Book(models.Model):
            title = models.CharField(max_length=80)

        def titles(ids):
            return [Book.objects.get(pk=i).title for i in ids]  # want PRF101

    Bad (SQLAlchemy, through a helper):
        from sqlalchemy import select
        from sqlalchemy.orm import Session

        def find(session: Session, key):
            return session.execute(select(Book).where(Book.id == key)).scalar_one()

        def titles(session: Session, keys):
            for key in keys:
                yield find(session, key).title  # want PRF101

    Fixed:
        from django.db import models

        class Book(models.Model):
            title = models.CharField(max_length=80)

        def titles(ids):
            books = Book.objects.in_bulk(ids)
            return [books[i].title for i in ids]

    Good:
        from django.db import models

        class Book(models.Model):
            title = models.CharField(max_length=80)

        def narrowed(names):
            found = Book.objects.all()
            for name in names:
                found = found.filter(title__contains=name)
            return found

        def by_chunk(chunks):
            for chunk in chunks:
                yield from Book.objects.filter(pk__in=chunk)

        def cached(cache: dict, ids):
            return [cache.get(i) for i in ids]

    Known limits:
        A query behind a function of another file, or a receiver whose type and name say nothing, is not seen.
    """

    code = "PRF101"
    severity = Severity.CRITICAL
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "O(n) queries"
    fails_at = "hundreds of rows"
    fix_safety = Safety.UNSAFE
    assumes = "the rows can be fetched before the loop"
    quiet_in_tests = True
    message = "`{call}` {likely}sends a query on every turn of {loop}: {growth}; {instead}"
    message_through = "`{call}` {likely}sends a query on every turn of {loop} ({chain}): {growth}; {instead}"

    @on_effect("reads", "db", where="loop")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A query that is sent in a loop, straight or through calls."""
        yield from self._check(site, ctx)

    @on_effect("runs", "db", where="loop")
    def check_statement(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A statement whose text is not known: a query, if rows are taken from it."""
        if not site.is_indirect and ctx.takes_rows(site.node):
            yield from self._check(site, ctx)

    def _check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        loop = repeating_loop(site, ctx)
        if loop is None or on_failure(site.node, loop, ctx) or is_of_another_table(site.node, loop, ctx):
            return
        bulk = site.happening.effect.text("bulk")
        yield self.found(
            site.node,
            trace=site.steps,
            opt_in=_has_no_bulk_form(site) or is_minor(site, loop, ctx),
            message=self.message_through if site.is_indirect else self.message,
            call=ctx.source(site.node),
            likely=site.happening.qualifier,
            loop=ctx.describe(loop),
            chain=site.chain(),
            instead=f"fetch them all before it (`{bulk}`)" if bulk else "fetch them all before it in one query",
        )


def _has_no_bulk_form(site: Site) -> bool:
    """Whether the stub names no way to ask for many at once: `full_clean()`, or what asks for many itself."""
    effect, target = site.happening.effect, site.happening.target
    return effect.word == "reads" and not effect.text("bulk") and target is not None and not target.info.name.startswith("__")
