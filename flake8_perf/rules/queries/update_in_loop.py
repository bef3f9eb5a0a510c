"""One UPDATE or DELETE per item."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_effect
from flake8_perf.rules.queries.looping import ends_transaction, is_first, repeated_write, sent_with
from flake8_perf.rules.queries.rowwise import is_row_by_row
from flake8_perf.rules.queries.worth import is_minor

_VERBS = {"update": "updates a row", "delete": "deletes a row", "save": "saves a row"}


class UpdateInLoop(Rule):
    """A row that a loop updates or deletes on each turn costs a round trip each time, and mostly a transaction too.

    One statement over all the rows, by a filter or with the values of each, takes about as long as a few single ones.

    Bad:
        from django.db import models

        class Book(models.Model):
            price = models.IntegerField()

        def raise_prices():
            for book in Book.objects.filter(price__lt=10):
                book.price += 1
                book.save()  # want PRF104

    Bad (by key):
        from django.db import models

        class Book(models.Model):
            price = models.IntegerField()

        def forget(ids):
            for key in ids:
                Book.objects.filter(pk=key).delete()  # want PRF104

    Fixed:
        from django.db import models

        class Book(models.Model):
            price = models.IntegerField()

        def raise_prices():
            books = list(Book.objects.filter(price__lt=10))
            for book in books:
                book.price += 1
            Book.objects.bulk_update(books, ["price"])

    Good:
        from django.db import models
        from sqlalchemy.orm import Session

        class Book(models.Model):
            price = models.IntegerField()

        def forget(chunks):
            for chunk in chunks:
                Book.objects.filter(pk__in=chunk).delete()

        def unit_of_work(session: Session, rows):
            for row in rows:
                session.delete(row)
            session.commit()

        def merged(options: list[dict]):
            found = {}
            for option in options:
                found.update(option)
            return found

    Known limits:
        A row that a function of another file writes is not seen; nor are objects whose class nothing in the file tells.
    """

    code = "PRF104"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "O(n) round trips"
    fails_at = "hundreds of rows"
    fix_safety = Safety.UNSAFE
    assumes = "neither an overridden `save` or `delete` nor signals do anything that the rows need"
    quiet_in_tests = True
    message = "`{call}` {likely}{verb} on every turn of {loop}{chain}: {growth}; {instead}"
    message_sent = "`{call}` sends the DELETE of `{row}` on every turn of {loop}{chain}: {growth}; do so once after the loop"

    @on_effect("writes", "db", where="loop")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """An UPDATE or DELETE that is sent in a loop, straight or through calls."""
        verb = _VERBS.get(site.happening.what)
        loop = repeated_write(site, ctx) if verb and is_first(site, (*_VERBS,), ctx) else None
        if loop is not None:
            bulk = site.happening.effect.text("bulk").rpartition(" / ")[2]
            yield self.found(
                site.node,
                trace=site.steps,
                severity=Severity.CRITICAL if ends_transaction(loop, ctx) else Severity.P1,
                opt_in=is_row_by_row(site, loop, ctx) or is_minor(site, loop, ctx),
                call=ctx.source(site.node),
                likely=site.happening.qualifier,
                verb=verb,
                loop=ctx.describe(loop),
                chain=f" ({site.chain()})" if site.is_indirect else "",
                instead=f"write them all after the loop (`{bulk}`)" if bulk else "write them all in one statement",
            )

    @on_effect("commits", "db", where="loop")
    @on_effect("flushes", "db", where="loop")
    def check_sent(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A flush or commit that sends the deletion that the same turn asked for."""
        loop = repeated_write(site, ctx) if site.is_indirect else ctx.multiplying_loop(site.node)
        deleted = sent_with(site, loop, "delete", ctx) if loop is not None else None
        if loop is not None and deleted is not None:
            yield self.found(
                site.node,
                message=self.message_sent,
                trace=site.steps,
                severity=Severity.CRITICAL,
                opt_in=is_minor(site, loop, ctx),
                call=ctx.source(site.node),
                row=ctx.source(deleted.node),
                loop=ctx.describe(loop),
                chain=f" ({site.chain()})" if site.is_indirect else "",
            )
