"""What the rules about dear things that are made over and over have in common."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import ClassVar

from flake8_perf.context import Context, Loop, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity
from flake8_perf.rules.connections.kept import holder, is_kept, is_made_if_needed
from flake8_perf.rules.connections.origins import (
    Function,
    depends_on_call,
    is_set_up_for_call,
    is_set_up_for_item,
    may_vary,
)
from flake8_perf.rules.connections.turns import is_by_hand, is_search

_SERVES = ("handler", "task")

_PROBES = frozenset({"health", "healthz", "healthcheck", "ready", "ping", "status", "test", "verify", "validate", "check"})
"""Words by which people call what looks whether something can be reached: it is meant to connect anew."""


class MakingRule(Rule):
    """Something dear made on every turn of a loop, or on every call of what serves requests."""

    severity = Severity.P1
    quiet_in_tests = True
    message = "`{call}` makes a new {thing} on every turn of {loop}: {growth}; {instead}"
    through: ClassVar[str] = "`{call}` makes a new {thing} ({chain}) on every turn of {loop}: {growth}; {instead}"
    per_call: ClassVar[str] = "`{call}` makes a new {thing} on every call of {where}: {growth}; {instead_per_call}"
    thing: ClassVar[str]
    instead: ClassVar[str]
    instead_per_call: ClassVar[str]

    def made_in_loop(self, site: Site, ctx: Context, *, opt_in: bool = False) -> Iterator[Finding]:
        """The finding for a place that makes one on every turn, straight or through a function that only makes it."""
        loop = making_loop(site, ctx)
        if loop is not None:
            yield self.found(
                site.node,
                trace=site.steps,
                message=self.through if site.is_indirect else self.message,
                opt_in=opt_in or not ctx.shows_many(loop) or is_search(loop) or is_by_hand(site.node, ctx),
                call=ctx.source(site.node),
                thing=self.thing,
                chain=site.chain(),
                loop=ctx.describe(loop),
                instead=self.instead,
            )

    def made_per_call(self, site: Site, ctx: Context, *, opt_in: bool = False) -> Iterator[Finding]:
        """The finding for a place that makes one whenever a handler or task runs."""
        function = serving_function(site, ctx)
        if function is not None:
            yield self.found(
                site.node,
                message=self.per_call,
                opt_in=opt_in or not _PROBES.isdisjoint(function.name.split("_")),
                call=ctx.source(site.node),
                thing=self.thing,
                where=ctx.describe(function),
                instead_per_call=self.instead_per_call,
            )


def making_loop(site: Site, ctx: Context) -> Loop | None:
    """The loop on each turn of which another one just like it is made; None where that is open, or is meant."""
    loop = ctx.multiplying_loop(site.node)
    if loop is None or not isinstance(site.node, ast.Call) or any(one.kind == "poll" for one in ctx.loops_around(site.node)):
        return None
    maker = site.node
    if site.is_indirect:
        inner = _only_made(site, ctx)
        if inner is None:
            return None
    if may_vary(maker, loop, ctx, 0) or is_made_if_needed(maker, loop.anchor, ctx):
        return None
    if is_kept(maker, loop.anchor, ctx) or is_set_up_for_item(maker, loop, ctx):
        return None
    return loop


def serving_function(site: Site, ctx: Context) -> Function | None:
    """The function of a handler or task that makes one on every call; None where one is kept, or each call needs its own."""
    call = site.node
    function = ctx.function_around(call)
    if site.is_indirect or not isinstance(call, ast.Call) or not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return None
    entry = ctx.entry_around(call)
    if entry is None or entry.kind not in _SERVES or ctx.multiplying_loop(call) is not None:
        return None
    if any(ctx.marks(decorator, "caches") for decorator in function.decorator_list) or is_made_if_needed(call, function, ctx):
        return None
    if depends_on_call(call, ctx, made=call) or is_kept(call, function, ctx) or is_set_up_for_call(call, function, ctx):
        return None
    return function


def _only_made(site: Site, ctx: Context) -> ast.Call | None:
    """The call in a function of this file that makes what the function gives anew on every call."""
    if len(site.steps) != 2 or not isinstance(site.node, ast.Call):
        return None
    for target in ctx.targets(site.node):
        function = getattr(target.info, "node", None)
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) or target.made is not None:
            continue
        if any(ctx.marks(decorator, "caches") for decorator in function.decorator_list):
            continue
        for made in ast.walk(function):
            if isinstance(made, ast.Call) and made.lineno == site.steps[-1].line and _is_given_back(made, ctx):
                if any(s.happening.word == "made_once" and not s.is_indirect for s in ctx.happenings(made)):
                    return None if is_made_if_needed(made, function, ctx) else made
    return None


def _is_given_back(made: ast.Call, ctx: Context) -> bool:
    """Whether a function returns, or hands to a `with`, what a call in it makes."""
    held = holder(made, ctx)
    if held is None:
        return isinstance(ctx.parent(made), (ast.Return, ast.Yield))
    return isinstance(held, ast.Name) and any(
        isinstance(ctx.parent(read), (ast.Return, ast.Yield)) for read in ctx.reads_of(held)
    )
