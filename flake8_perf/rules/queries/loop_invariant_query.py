"""The same query, with the same answer, on every turn."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from flake8_perf.context import Context, Loop, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_effect
from flake8_perf.rules.queries.looping import on_failure
from flake8_perf.rules.queries.worth import is_by_hand

_CHANGES = frozenset({"writes", "pends", "flushes", "commits", "runs"})
_WAITS = frozenset({"sleep", "event", "condition", "lock", "queue", "input"})
_MANAGERS = ("objects", "_default_manager", "_base_manager")
_OTHER_EACH_TIME = re.compile(
    r"\b(?:nextval|random|rand|newid|now|last_insert\w*|changes|uuid\d?|uuid_\w+)\s*\(|for update|'\?'", re.IGNORECASE
)
"""Functions and clauses by which the same text gives another answer each time."""


class LoopInvariantQuery(Rule):
    """A query in a loop whose text and parameters no turn changes brings the same rows each time.

    The first answer would do for all turns. Where the loop has a thousand turns, 999 round trips are for nothing.

    Bad:
        from django.db import models

        class Rate(models.Model):
            code = models.CharField(max_length=3)
            value = models.FloatField()

        def convert(prices, code):
            return [price * Rate.objects.get(code=code).value for price in prices]  # want PRF107

    Bad (SQLAlchemy):
        from sqlalchemy import select
        from sqlalchemy.orm import Session

        def convert(session: Session, orders, code):
            for order in orders:
                rate = session.scalars(select(Rate).where(Rate.code == code)).one()  # want PRF107
                print(order, rate)

    Fixed:
        from django.db import models

        class Rate(models.Model):
            code = models.CharField(max_length=3)
            value = models.FloatField()

        def convert(prices, code):
            rate = Rate.objects.get(code=code)
            return [price * rate.value for price in prices]

    Good:
        import time

        from django.db import models

        class Job(models.Model):
            state = models.CharField(max_length=10)

        def wait(key):
            while Job.objects.get(pk=key).state != "done":
                time.sleep(1)

        def numbered(titles):
            for title in titles:
                Job.objects.create(state=title[: Job.objects.count()])

    Known limits:
        A query behind a method is not reported. What functions of other files write is not known: the query is taken to be
        the same.
    """

    code = "PRF107"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "O(n) queries"
    fails_at = "hundreds of turns"
    fix_safety = Safety.UNSAFE
    assumes = "nothing that the loop calls changes the answer, and the loop has a first turn"
    quiet_in_tests = True
    message = "`{call}` {likely}asks the same on every turn of {loop}: {growth} for one answer; send it once before the loop"

    @on_effect("reads", "db", where="loop")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A query that is sent in a loop and depends on nothing that the loop changes."""
        loop = ctx.multiplying_loop(site.node)
        if loop is None or ctx.is_evaluated_before(site, loop) or on_failure(site.node, loop, ctx):
            return
        if (
            (site.is_indirect and not _is_plain_call(site.node))
            or _may_vary(site.node, loop, ctx)
            or _may_change(site, loop, ctx)
        ):
            return
        yield self.found(
            site.node,
            opt_in=not ctx.shows_many(loop) or is_by_hand(site.node, ctx),
            trace=site.steps,
            call=ctx.source(site.node),
            likely=site.happening.qualifier,
            loop=ctx.describe(loop),
        )


def _is_plain_call(node: ast.expr) -> bool:
    """`rate_of(code)`: a function, which has no object to keep in mind what it gave the last time."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and bool(node.args or node.keywords)


def _may_vary(query: ast.expr, loop: Loop, ctx: Context) -> bool:
    """Whether another turn may ask for something else."""
    if ctx.varies_in(loop, query) or _OTHER_EACH_TIME.search(ast.unparse(query)):
        return True
    chain = _chain(query)
    for part in ast.walk(query):
        if isinstance(part, (ast.Name, ast.Attribute)) and ctx.changes_in(loop, part):
            return True
        if isinstance(part, ast.Call) and part not in chain and not _only_describes(part, ctx):
            return True
    return False


def _chain(node: ast.expr) -> set[ast.AST]:
    """The calls that make up a query: `Book.objects.filter(…).first()`."""
    found: set[ast.AST] = set()
    here: ast.expr | None = node
    while isinstance(here, (ast.Call, ast.Attribute, ast.Subscript, ast.Await)):
        if isinstance(here, ast.Call):
            found.add(here)
            here = here.func
        else:
            here = here.value
    return found


def _only_describes(call: ast.Call, ctx: Context) -> bool:
    """Whether a call in a query builds a part of it: `Q(…)`, `select(Book)`, `Book.id.in_(…)`."""
    name = ctx.last_name(call.func)
    return name[:1].isupper() or any(a.name.startswith(("sqlalchemy.", "django.db.")) for a in ctx.type_of(call).type.instances)


def _may_change(site: Site, loop: Loop, ctx: Context) -> bool:
    """Whether the answer may be another on the next turn: something in the loop writes, or waits for somebody who does."""
    asked = _table(site.node, ctx)
    for other in ctx.work_in(loop):
        happening = other.happening
        if happening.word in _CHANGES and not (
            happening.word == "writes" and asked and _table(other.node, ctx) not in ("", asked)
        ):
            return True
        if happening.word in ("blocks", "waits") and happening.kind in _WAITS:
            return True
    return False


def _table(node: ast.expr, ctx: Context) -> str:
    """The class whose rows a statement is about: ``Rate`` of `Rate.objects.get(…)`; empty where that is open."""
    for part in ast.walk(node):
        if isinstance(part, ast.Attribute) and part.attr in _MANAGERS and ctx.last_name(part.value)[:1].isupper():
            return ctx.last_name(part.value)
    return ""
