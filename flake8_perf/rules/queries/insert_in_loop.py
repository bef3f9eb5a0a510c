"""One INSERT per item."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Loop, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_effect
from flake8_perf.rules.queries.looping import ends_transaction, is_first, repeated_write, sent_with
from flake8_perf.rules.queries.worth import is_minor, is_needed_at_once


class InsertInLoop(Rule):
    """A row that a loop inserts on each turn costs a round trip each time, and mostly a transaction too.

    A hundred rows are a hundred statements, and where each is committed by itself, a hundred writes of the log to disk. One
    statement with all the rows takes about as long as a few single ones.

    Bad:
        from django.db import models

        class Stock(models.Model):
            name = models.CharField(max_length=80)

        def fill(names):
            for name in names:
                Stock.objects.create(name=name)  # want PRF103

    Bad (a new object that is saved):
        from django.db import models

        class Stock(models.Model):
            name = models.CharField(max_length=80)

        def fill(names):
            for name in names:
                stock = Stock(name=name)
                stock.save()  # want PRF103

    Bad (a unit of work that is flushed row by row):
        from sqlalchemy.orm import Session

        def fill(session: Session, names):
            for name in names:
                session.add(Stock(name=name))
                session.commit()  # want PRF103

    Fixed:
        from django.db import models

        class Stock(models.Model):
            name = models.CharField(max_length=80)

        def fill(names):
            Stock.objects.bulk_create(Stock(name=name) for name in names)

    Good:
        from django.forms import ModelForm
        from sqlalchemy.orm import Session

        def fill(session: Session, names):
            for name in names:
                session.add(Stock(name=name))
            session.commit()

        def save_all(forms: list[ModelForm]):
            for form in forms:
                form.save()

    Known limits:
        A row that a function of another file inserts is not seen.
    """

    code = "PRF103"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "O(n) round trips"
    fails_at = "hundreds of rows"
    fix_safety = Safety.UNSAFE
    assumes = "neither an overridden `save` nor signals do anything that the rows need"
    quiet_in_tests = True
    message = "`{call}` {likely}inserts a row on every turn of {loop}{chain}: {growth}; {instead}"
    message_sent = "`{call}` sends the INSERT of `{row}` on every turn of {loop}{chain}: {growth}; do so once after the loop"

    @on_effect("writes", "db", where="loop")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """An INSERT that is sent in a loop, straight or through calls."""
        if site.happening.what in ("insert", "upsert") and is_first(site, ("insert", "upsert"), ctx):
            loop = repeated_write(site, ctx)
            if loop is not None:
                yield self._finding(site, loop, ctx)

    def _finding(self, site: Site, loop: Loop, ctx: Context) -> Finding:
        bulk = site.happening.effect.text("bulk").partition(" / ")[0]
        words = f"insert them all after the loop with `{bulk}`" if bulk else "insert them all in one statement after the loop"
        keyed = _uses_new_key(site.node, loop, ctx)
        if keyed:
            words = f"{words.replace(' after the loop', '')}, then what refers to them"
        severity = Severity.P2 if keyed else Severity.CRITICAL if ends_transaction(loop, ctx) else Severity.P1
        return self.found(
            site.node,
            trace=site.steps,
            severity=severity,
            opt_in=keyed or is_minor(site, loop, ctx),
            call=ctx.source(site.node),
            likely=site.happening.qualifier,
            loop=ctx.describe(loop),
            chain=f" ({site.chain()})" if site.is_indirect else "",
            instead=words,
        )

    @on_effect("commits", "db", where="loop")
    @on_effect("flushes", "db", where="loop")
    def check_sent(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A flush or commit that sends what the same turn added."""
        loop = repeated_write(site, ctx) if site.is_indirect else ctx.multiplying_loop(site.node)
        added = sent_with(site, loop, "insert", ctx) if loop is not None else None
        if loop is not None and added is not None:
            yield self.found(
                site.node,
                message=self.message_sent,
                trace=site.steps,
                severity=Severity.CRITICAL,
                opt_in=is_minor(site, loop, ctx),
                call=ctx.source(site.node),
                row=ctx.source(added.node),
                loop=ctx.describe(loop),
                chain=f" ({site.chain()})" if site.is_indirect else "",
            )


def _uses_new_key(call: ast.expr, loop: Loop, ctx: Context) -> bool:
    """Whether the new row's key is used in the same turn."""
    statement: ast.AST | None = call
    while statement is not None and not isinstance(statement, ast.stmt):
        statement = ctx.parent(statement)
    names: list[str] = []
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
        names.append(call.func.value.id)
    if isinstance(statement, ast.Assign):
        names += [n.id for target in statement.targets for n in ast.walk(target) if isinstance(n, ast.Name)]
    return statement is not None and any(is_needed_at_once(name, statement, loop, ctx) for name in names)
