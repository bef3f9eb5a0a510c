"""What all rules about blocking calls on the event loop have in common."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import ClassVar

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity


class BlockingRule(Rule):
    """A call that holds the event loop: made in a coroutine, or reached from one by plain calls."""

    growth = "every other task waits"
    quiet_in_tests = True
    message = "`{call}` blocks the event loop in {where}: {growth}; {instead}"
    through: ClassVar[str] = "`{call}` reaches blocking `{name}` in {where} ({chain}): {growth}; {instead}"
    instead: ClassVar[str] = "run it in a thread: `await asyncio.to_thread(…)`"

    def blocking(self, site: Site, ctx: Context, *, severity: Severity | None = None, opt_in: bool = False) -> Iterator[Finding]:
        """The finding for a place where a coroutine blocks; none for what is awaited, for that does not block."""
        function = ctx.on_loop(site.node)
        if function is None or isinstance(ctx.parent(site.node), ast.Await):
            return
        other = site.happening.effect.text("instead")
        yield self.found(
            site.node,
            trace=site.steps,
            message=self.through if site.is_indirect else self.message,
            call=ctx.source(site.node),
            name=site.name,
            where=ctx.describe(function),
            chain=site.chain(),
            instead=f"use `{other}`, or a thread: `await asyncio.to_thread(…)`" if other else self.instead,
            severity=severity,
            opt_in=opt_in,
        )
