"""Waiting for others while a transaction is open."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Held, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity, on

_WAITS = ("http", "llm", "sdk", "socket", "subprocess", "sleep", "file")
"""What a transaction should not wait for, the worst first: of several kinds at one place the first speaks."""

_NEAR = 2
"""Steps to a pause: the function that is called, and the pause in it."""

_Opener = ast.With | ast.AsyncWith | ast.FunctionDef | ast.AsyncFunctionDef


class IoInTransaction(Rule):
    """A transaction keeps rows locked and a connection taken until it ends: whoever wants these waits for its requests.

    A request that takes ten seconds holds the rows for ten seconds; when it hangs, so do all that touch them, and soon the
    pool of connections is empty. A task or mail that is sent before the commit goes out even if the transaction is rolled back,
    and a fast worker looks for rows that are not there yet.

    Bad:
        import requests
        from django.db import transaction

        def pay(order, gateway):
            with transaction.atomic():
                order.save(update_fields=["state"])
                requests.post(gateway, json={"id": order.pk}, timeout=5)  # want PRF802

    Bad (a task of Celery, before the commit; a mail through a call):
        from celery import shared_task
        from django.core.mail import send_mail
        from django.db import transaction

        @shared_task
        def ship(order_id):
            return order_id

        def _confirm(order):
            send_mail("Thanks", "…", None, [order.email])

        @transaction.atomic
        def submit(order):
            order.save(update_fields=["state"])
            ship.delay(order.pk)  # want PRF802
            _confirm(order)  # want PRF802

    Bad (SQLAlchemy):
        import time
        from sqlalchemy import create_engine, text

        engine = create_engine("postgresql://localhost/shop")

        def rebuild():
            with engine.begin() as connection:
                connection.execute(text("UPDATE stock SET fresh = false"))
                time.sleep(5)  # want PRF802

    Hint:
        Ask before the transaction, tell after it: `transaction.on_commit(lambda: ship.delay(order.pk))`, or what comes behind the
        `with` block. What has to happen for sure goes into a table of the same transaction (outbox), from which a task sends it.

    Good:
        import functools
        import requests
        from celery import shared_task
        from django.db import transaction

        @shared_task
        def ship(order_id):
            return order_id

        def pay(order, gateway):
            answer = requests.get(gateway, timeout=5)
            with transaction.atomic():
                order.answer = answer.text
                order.save(update_fields=["answer"])
                transaction.on_commit(lambda: ship.delay(order.pk))
                transaction.on_commit(functools.partial(ship.delay, order.pk))
            requests.post(gateway, json={"id": order.pk}, timeout=5)

    Known limits:
        A transaction that nobody opens in words (`ATOMIC_REQUESTS`, the first query of a session, an SQL `BEGIN`) is not seen.
        File work comes only to those who select the code expressly. Of several requests in one transaction the first is
        reported.
    """

    code = "PRF802"
    severity = Severity.P1
    growth = "its rows stay locked meanwhile"
    fails_at = "one slow answer while others want the same rows, or a worker faster than the commit"
    quiet_in_tests = True
    message = "`{call}` {likely}waits in the transaction of line {line}: {growth}; do it before or {later}"
    through = "`{call}` {likely}waits ({chain}) in the transaction of line {line}: {growth}; do it before or {later}"
    early = "`{call}` {likely}queues work before the transaction of line {line} commits: {risk}; queue it {later}"
    early_through = "`{call}` queues work ({chain}) before the transaction of line {line} commits: {risk}; queue it {later}"
    risk = "a worker may be too early, a rollback comes too late"

    @on(ast.With, ast.AsyncWith, ast.FunctionDef, ast.AsyncFunctionDef)
    def check(self, node: _Opener, ctx: Context) -> Iterator[Finding]:
        """What waits in a transaction that a `with` or a decorator opens."""
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not node.decorator_list:
            return
        for held in ctx.guards.holding.at(node):
            if held.what == "transaction":
                yield from self._found_in(held, node, ctx)

    def _found_in(self, held: Held, node: _Opener, ctx: Context) -> Iterator[Finding]:
        waits: dict[bool, Site] = {}
        for site in ctx.guards.holding.work_in(held):
            if self._is_in_another(site, node, ctx) or isinstance(ctx.parent(site.node), ast.Raise):
                continue
            if site.happening.word == "enqueues":
                # Where nothing was written yet, no worker can be too early.
                if not ctx.guards.holding.is_first(site.node, held):
                    yield self._finding(site, held, ctx, self.early_through if site.is_indirect else self.early)
            elif self._waits(site, held, ctx):
                waits.setdefault(site.happening.kind == "file", site)
        for is_file, site in waits.items():
            yield self._finding(site, held, ctx, self.through if site.is_indirect else self.message, opt_in=is_file)

    def _waits(self, site: Site, held: Held, ctx: Context) -> bool:
        """Whether a place waits for something, and is no task that is queued.

        The database begins with the first statement: what comes before that keeps nothing locked. A pause that is far off is
        the one between two attempts.
        """
        if site.happening.word not in ("blocks", "waits") or site.happening.kind not in _WAITS:
            return False
        if site.happening.kind == "sleep" and len(site.steps) > _NEAR:
            return False
        if not site.is_indirect and ctx.guards.holding.is_first(site.node, held):
            return False
        return not any(other.happening.word == "enqueues" for other in ctx.happenings(site.node))

    def _is_in_another(self, site: Site, node: ast.AST, ctx: Context) -> bool:
        """Whether a place stands in a transaction inside this one, which speaks of it."""
        around = ctx.parent(site.node)
        while around is not None and around is not node:
            if isinstance(around, (ast.With, ast.AsyncWith)):
                if any(inner.what == "transaction" for inner in ctx.guards.holding.at(around)):
                    return True
            around = ctx.parent(around)
        return False

    def _finding(self, site: Site, held: Held, ctx: Context, message: str, *, opt_in: bool = False) -> Finding:
        later = ctx.guards.holding.after_commit(held)
        function = held.function
        return self.found(
            site.node,
            trace=site.steps,
            message=message,
            opt_in=opt_in or (function is not None and ctx.runs_alone(function)),
            call=_what(site, ctx),
            likely="likely " if site.happening.likely else "",
            chain=site.chain(),
            line=held.place.lineno,
            risk=self.risk,
            later=f"with `{later}`" if later else "after it",
        )


def _what(site: Site, ctx: Context) -> str:
    """The call in few words; the chain says what its arguments would."""
    if not site.is_indirect or not isinstance(site.node, ast.Call):
        return ctx.source(site.node)
    return f"{ctx.source(site.node.func, 34)}({'…' if site.node.args or site.node.keywords else ''})"
