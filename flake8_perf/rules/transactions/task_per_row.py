"""A task of its own for each row."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity, on_effect

_BY_HAND = ("command", "script", "test")


class TaskPerRow(Rule):
    """A task that a loop enqueues for each row costs a message to the broker, and all that surrounds a task, once per row.

    The loop waits for the broker each time, the queue grows by as many messages as there are rows, and each task opens its own
    transaction and fetches its row again. One task for a slice of the keys does the same work with a hundredth of the messages.

    A task that waits for the result of another holds its worker meanwhile; once all workers wait so, nobody is left to do what
    they wait for.

    Bad:
        from celery import shared_task
        from django.db import models

        class Book(models.Model):
            stale = models.BooleanField()

        @shared_task
        def refresh(book_id): ...

        def refresh_all():
            for book in Book.objects.filter(stale=True):
                refresh.delay(book.pk)  # want PRF814

    Bad (waiting inside a task):
        from celery import shared_task

        @shared_task
        def price(book_id): ...

        @shared_task
        def invoice(book_id):
            return price.delay(book_id).get()  # want PRF814

    Fixed:
        from celery import shared_task
        from django.db import models

        class Book(models.Model):
            stale = models.BooleanField()

        @shared_task
        def refresh_many(book_ids): ...

        def refresh_all():
            keys = list(Book.objects.filter(stale=True).values_list("pk", flat=True))
            for start in range(0, len(keys), 100):
                refresh_many.delay(keys[start : start + 100])

    Good:
        from celery import chain, shared_task

        @shared_task
        def refresh(source): ...

        @shared_task
        def price(book_id): ...

        @shared_task
        def send_invoice(amount): ...

        def hourly():
            for source in ("catalogue", "prices"):
                refresh.delay(source)

        def invoice(book_id):
            chain(price.s(book_id), send_invoice.s()).delay()

    Known limits:
        Whether a task is so long that it is worth a message of its own can't be seen. A task of another file is known only
        where its type can be told.
    """

    code = "PRF814"
    severity = Severity.P1
    growth = "O(n) messages"
    fails_at = "thousands of rows"
    default_on = False  # most tasks per row are meant so: each is retried by itself, or long (own reading of real code)
    quiet_in_tests = True
    message = "`{call}` enqueues a task on every turn of {loop}{chain}: {growth}; enqueue one for a slice of the keys"
    message_waiting = (
        "`{call}` waits inside a task for the result of another: it holds a worker meanwhile; chain them, or call it"
    )

    @on_effect("enqueues", where="loop")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A task enqueued on every turn."""
        loop = ctx.multiplying_loop(site.node)
        if loop is not None and ctx.varies_in(loop, site.node) and not _is_after_failure(site.node, ctx):
            yield self.found(
                site.node,
                trace=site.steps,
                opt_in=not ctx.shows_many(loop) or _is_by_hand(site.node, ctx),
                call=ctx.source(site.node),
                loop=ctx.describe(loop),
                chain=f" ({site.chain()})" if site.is_indirect else "",
            )

    @on_effect("blocks", "future", where="anywhere")
    def check_waiting(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A task that waits for what it has just enqueued."""
        call = site.node
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or not _is_of_task(call.func.value, ctx):
            return
        entry = ctx.entry_around(call)
        if entry is not None and entry.kind == "task" and not _is_allowed(call, ctx):
            yield self.found(call, message=self.message_waiting, call=ctx.source(call, 60))


def _is_by_hand(node: ast.AST, ctx: Context) -> bool:
    entry = ctx.entry_around(node)
    return entry is not None and entry.kind in _BY_HAND


def _is_after_failure(node: ast.AST, ctx: Context) -> bool:
    """Whether a place is only reached where something went wrong: what failed is put off."""
    here = ctx.parent(node)
    while here is not None and not isinstance(here, (ast.FunctionDef, ast.AsyncFunctionDef)):
        if isinstance(here, ast.ExceptHandler):
            return True
        here = ctx.parent(here)
    return False


def _is_of_task(result: ast.expr, ctx: Context) -> bool:
    """Whether a result is that of a task which a call in the same function enqueued."""
    source = ctx.definition_of(result) if isinstance(result, ast.Name) else result
    return isinstance(source, ast.Call) and any(s.happening.word == "enqueues" for s in ctx.happenings(source))


def _is_allowed(call: ast.Call, ctx: Context) -> bool:
    """Whether somebody says that he knows: inside `with`, or with `disable_sync_subtasks=False`."""
    if any(keyword.arg == "disable_sync_subtasks" for keyword in call.keywords):
        return True
    here = ctx.parent(call)
    while here is not None and not isinstance(here, (ast.FunctionDef, ast.AsyncFunctionDef)):
        if isinstance(here, ast.With) and any(
            "join" in ctx.last_name(getattr(i.context_expr, "func", i.context_expr)) for i in here.items
        ):
            return True
        here = ctx.parent(here)
    return False
