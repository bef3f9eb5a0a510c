"""An HTTP request that may wait for ever."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site, Target
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_effect

_LOCAL = tuple(f"{scheme}://{host}" for scheme in ("http", "https") for host in ("localhost", "127.", "0.0.0.0", "[::1]"))


class HttpWithoutTimeout(Rule):
    """Without a timeout, a request waits for as long as the other side keeps the connection open: for ever.

    A server that accepts and never answers, or a firewall that drops packets, takes one worker after the other until none
    is left. `requests`, `urllib` and `http.client` have no timeout of their own; `httpx` and `aiohttp` have one
    that `timeout=None` takes away.

    Bad:
        import requests

        def rate(currency):
            return requests.get(f"https://api.example/{currency}").json()  # want PRF501

    Bad (a session on an object; a client whose timeout is taken away):
        import httpx
        import requests

        class Rates:
            def __init__(self):
                self.session = requests.Session()

            def rate(self, currency):
                return self.session.get(f"https://api.example/{currency}")  # want PRF501

        def upload(client: httpx.Client, data):
            return client.post("https://api.example", content=data, timeout=None)  # want PRF501

    Fixed:
        import requests

        def rate(currency):
            return requests.get(f"https://api.example/{currency}", timeout=10).json()

    Good:
        import functools
        import httpx
        import requests

        get = functools.partial(requests.get, timeout=5)

        def rate(currency, **options):
            requests.get(f"https://api.example/{currency}", **options)
            get(f"https://api.example/{currency}")
            return httpx.get(f"https://api.example/{currency}")

        class Patient(requests.Session):
            def request(self, *args, **kwargs):
                kwargs.setdefault("timeout", 10)
                return super().request(*args, **kwargs)

        def patient(currency):
            return Patient().get(f"https://api.example/{currency}")

    Known limits:
        A timeout that an adapter or subclass of another file sets is not seen; a session made there is not judged.
    """

    code = "PRF501"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "it may hang for ever"
    fails_at = "one upstream that accepts and never answers"
    fix_safety = Safety.UNSAFE
    assumes = "the caller can cope with the exception that a timeout raises"
    quiet_in_tests = True
    message = "`{call}` has {what}: {growth} and hold its worker; pass `{param}=` with a number of seconds"

    @on_effect("blocks", "http", where="anywhere")
    def check_blocking(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A synchronous request."""
        yield from self._check(site, ctx)

    @on_effect("waits", "http", where="anywhere")
    def check_waiting(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """An asynchronous request, unless a limit of time stands around it."""
        if not ctx.is_time_limited(site.node):
            yield from self._check(site, ctx)

    def _check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        call, target = site.node, site.happening.target
        if not isinstance(call, ast.Call) or target is None:
            return
        bound = ctx.time_bound(target, call)
        if bound is not None and bound.how == "forever" and not self._set_elsewhere(call, target, ctx):
            what = f"`{bound.param}=None`" if bound.given else "no timeout"
            place = bound.maker or call
            yield self.found(place, call=ctx.source(place), what=what, param=bound.param, opt_in=self._is_local(place))

    def _is_local(self, call: ast.Call) -> bool:
        """Whether the URL, as far as it is written here, is on this machine: what hangs there is the project's own."""
        for node in call.args[:2]:
            text = node.values[0] if isinstance(node, ast.JoinedStr) and node.values else node
            if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value.startswith(_LOCAL):
                return True
        return False

    def _set_elsewhere(self, call: ast.Call, target: Target, ctx: Context) -> bool:
        """Whether the file sets timeouts for all requests, or for those of this object, in another way."""
        if ctx.calls_named(*ctx.names_of("sets_default_timeout")):
            return True
        if not isinstance(call.func, ast.Attribute) or target.bound is None:
            return False  # `requests.get` makes a session of its own
        if any(ctx.assigns_attribute(name) for name in ("request", "send", call.func.attr)):
            return True
        if ctx.overrides(call.func.value, "request", "send", "urlopen"):
            return True
        mounted = [m.args[1] for m in ctx.calls_named("mount") if len(m.args) > 1]
        return any(not ctx.type_of(m).known or ctx.overrides(m, "send", "get_connection") for m in mounted)
