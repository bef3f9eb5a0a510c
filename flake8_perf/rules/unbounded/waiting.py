"""What all rules about missing timeouts have in common."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import ClassVar

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity


class TimeoutRule(Rule):
    """A call that can wait longer than anybody would: no bound of its own, none of its client's, none around it."""

    growth = "it may hang for ever"
    fix_safety = Safety.UNSAFE
    assumes = "the caller can cope with the exception that a timeout raises"
    quiet_in_tests = True
    hows: ClassVar[tuple[str, ...]] = ("forever",)
    message = "`{call}` has {what}: {growth} and hold its worker; {instead}"

    def waiting(
        self, site: Site, ctx: Context, *, instead: str = "", severity: Severity | None = None, opt_in: bool = False
    ) -> Iterator[Finding]:
        """The finding for a call without a bound; where its client decides, at the making of the client."""
        call, target = site.node, site.happening.target
        if not isinstance(call, ast.Call) or target is None:
            return
        bound = ctx.time_bound(target, call)
        if bound is None or bound.how not in self.hows or ctx.is_time_limited(call):
            return
        place = bound.maker or call
        if bound.maker is not None and self.is_meant(bound.maker, call, ctx):
            return
        if target.bound is not None and bound.maker is None and self._repeats(call, ctx):
            return
        if bound.how == "minutes":
            what = "its library's default timeout of minutes"
        else:
            what = f"`{bound.param}=None`" if bound.given else "no timeout"
        advice = instead or (f"pass `{bound.param}=` with a number of seconds" if bound.param else "set one with `settimeout`")
        yield self.found(place, call=ctx.source(place, 60), what=what, instead=advice, severity=severity, opt_in=opt_in)

    def _repeats(self, call: ast.Call, ctx: Context) -> bool:
        """Whether the same method of the same object is called like this further up in the function: that one stands for all."""
        if not isinstance(call.func, ast.Attribute):
            return False
        function, names = ctx.function_around(call), {keyword.arg for keyword in call.keywords}
        for other in ctx.calls_on(call.func.value, call.func.attr, after=function):
            if (other.lineno, other.col_offset) >= (call.lineno, call.col_offset):
                return False
            if ctx.function_around(other) is function and {keyword.arg for keyword in other.keywords} == names:
                return True
        return False

    def is_meant(self, maker: ast.Call, call: ast.Call, ctx: Context) -> bool:
        """Whether a client is made so that this call of it is to wait, or does not."""
        return False
