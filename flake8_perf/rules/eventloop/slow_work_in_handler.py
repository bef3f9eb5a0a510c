"""Work that a request does not need, done before it is answered."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity, on_effect

_TELLS = ("post", "put", "patch")
"""Methods that are called for what they do; `request` of a plain connection only sends, and its response is fetched by itself."""

_PROBES = frozenset({"test", "check", "verify", "ping", "health"})
"""Words by which people call handlers whose very job is the work: they answer whether it went well."""


class SlowWorkInHandler(Rule):
    """A mail or webhook that is sent inside a request keeps the user waiting for a server that has nothing to do with the answer.

    A mail server takes tenths of a second, and many seconds when it greylists or is down; then every request that sends a mail
    hangs, and with it the workers. A background task or a queue sends it after the answer, and tries again.

    Bad:
        from django.core.mail import send_mail
        from django.http import HttpRequest, HttpResponse

        def sign_up(request: HttpRequest):
            send_mail("Welcome", "…", "shop@example.com", [request.POST["email"]])  # want PRF225
            return HttpResponse("Thank you")

    Bad (a webhook, through a helper):
        import httpx
        from fastapi import FastAPI

        app = FastAPI()
        client = httpx.AsyncClient()

        async def tell_partner(order):
            await client.post("https://partner.example/orders", json=order)  # want PRF225

        @app.post("/orders")
        async def order(order: dict):
            await tell_partner(order)
            return {"ok": True}

    Good:
        import httpx
        from celery import shared_task
        from django.core.mail import send_mail
        from fastapi import BackgroundTasks, FastAPI

        app = FastAPI()
        client = httpx.AsyncClient()

        @shared_task
        def welcome(email):
            send_mail("Welcome", "…", "shop@example.com", [email])

        @app.post("/users")
        async def sign_up(email: str, later: BackgroundTasks):
            later.add_task(client.post, "https://partner.example/users", json={"email": email})
            welcome.delay(email)
            return {"ok": True}

        @app.get("/rates")
        async def rates():
            answer = await client.get("https://api.example/rates")
            return answer.json()

    Hint:
        Hand it to a task queue, or to the framework's background tasks.

    Known limits:
        Images and reports that a handler makes are not seen, nor what a helper in another file sends. A mail backend that only
        queues can't be told from one that sends.
    """

    code = "PRF225"
    severity = Severity.P2
    default_on = False  # whether the answer may go out before the work is done is the application's choice (catalogue)
    growth = "each request waits for it"
    fails_at = "a mail server or partner that takes seconds"
    quiet_in_tests = True
    message = "`{call}` is done before {handler} answers, which needs nothing of it: {growth}; use a background task or a queue"

    @on_effect("notifies", where="anywhere")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A mail or message that a request sends."""
        yield from self._check(site, ctx)

    @on_effect("blocks", "http", where="anywhere")
    @on_effect("waits", "http", where="anywhere")
    def check_webhook(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """An HTTP request whose response nobody looks at."""
        if _is_unused(site.node, ctx) and ctx.last_name(getattr(site.node, "func", site.node)) in _TELLS:
            yield from self._check(site, ctx)

    def _check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        function = ctx.function_around(site.node)
        entry = ctx.entry_around(site.node)
        if function is None or isinstance(function, ast.Lambda) or entry is None or entry.kind != "handler":
            return
        if _PROBES.isdisjoint(function.name.lower().split("_")):
            yield self.found(site.node, call=ctx.source(site.node), handler=ctx.describe(function))


def _is_unused(call: ast.expr, ctx: Context) -> bool:
    """Whether a call stands by itself: nothing is done with what it gives."""
    parent = ctx.parent(call)
    return isinstance(ctx.parent(parent) if isinstance(parent, ast.Await) else parent, ast.Expr)
