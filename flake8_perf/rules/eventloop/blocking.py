"""What all rules about blocking calls on the event loop have in common."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import ClassVar

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity

_FARTHEST = 6
"""Steps over which a value is followed back to the call that it came from."""


class BlockingRule(Rule):
    """A call that holds the event loop: made in a coroutine, or reached from one by plain calls."""

    growth = "every other task waits"
    quiet_in_tests = True
    message = "`{call}` {likely}blocks the event loop in {where}: {growth}; {instead}"
    through: ClassVar[str] = "`{call}` {likely}reaches blocking `{name}` ({chain}) in {where}: {growth}; {instead}"
    instead: ClassVar[str] = "run it in a thread: `await asyncio.to_thread(…)`"

    def blocking(
        self,
        site: Site,
        ctx: Context,
        *,
        severity: Severity | None = None,
        opt_in: bool = False,
        message: str = "",
        **fields: str,
    ) -> Iterator[Finding]:
        """The finding for a place where a coroutine blocks.

        None for what is awaited, for that does not block, nor for what another finding of the rule speaks of. What the main
        coroutine of a program does is said only to who asks: before it serves, or as a script, it keeps nobody waiting.
        """
        function = ctx.on_loop(site.node)
        if function is None or isinstance(ctx.parent(site.node), ast.Await) or not self._speaks(site, ctx):
            return
        likely = site.happening.likely
        if likely and _is_handed_on(site.node, ctx):
            return
        other = "" if likely else site.happening.effect.text("instead")
        known = {
            "likely": site.happening.qualifier,
            "call": _what(site, ctx),
            "name": site.name,
            "where": ctx.describe(function),
            "chain": _way(site),
            "instead": f"use `{other}`, or a thread: `await asyncio.to_thread(…)`" if other else self.instead,
        }
        yield self.found(
            site.node,
            trace=site.steps,
            message=message or (self.through if site.is_indirect else self.message),
            severity=severity,
            opt_in=opt_in or site.happening.sometimes or ctx.runs_alone(function),
            **(known | fields),
        )

    def _speaks(self, site: Site, ctx: Context) -> bool:
        """Whether this site stands for its place: of several kinds there the one that the rule names first."""
        kinds = [kind for subscription, _ in self.checks() for kind in subscription.kinds]
        here = [s for s in ctx.happenings(site.node) if s.happening.word == "blocks" and s.happening.kind in kinds]
        best = min(here, key=lambda s: kinds.index(s.happening.kind), default=site)
        return best is site


def continues(node: ast.expr, ctx: Context, kinds: tuple[str, ...]) -> bool:
    """Whether a call works on what another blocking call of the same function gave: the two are one defect.

    The stream of a response, the next step on an image. What a call opens to be worked with (a connection, a process) is no
    such thing, nor is what a loop does turn by turn with something from outside it.
    """
    receiver = node.func if isinstance(node, ast.Call) else node
    return isinstance(receiver, ast.Attribute) and _came_from(receiver.value, node, ctx, kinds, 0)


def _came_from(value: ast.expr, node: ast.expr, ctx: Context, kinds: tuple[str, ...], depth: int) -> bool:
    if depth > _FARTHEST:
        return False
    if isinstance(value, ast.Call) and _is_same_work(value, node, ctx, kinds):
        return True
    if isinstance(value, ast.Call):
        inner: ast.expr | None = value.func
    else:
        inner = value
    if isinstance(inner, (ast.Attribute, ast.Subscript)):
        return _came_from(inner.value, node, ctx, kinds, depth + 1)
    if isinstance(inner, ast.Name) and inner is value:
        sources = [_source(binding, ctx) for binding in ctx.bindings_of(inner)[0]]
        return bool(sources) and all(s is not None and _came_from(s, node, ctx, kinds, depth + 1) for s in sources)
    return False


def _is_same_work(call: ast.Call, node: ast.expr, ctx: Context, kinds: tuple[str, ...]) -> bool:
    for site in ctx.happenings(call):
        target = site.happening.target
        if site.happening.word == "blocks" and site.happening.kind in kinds and target is not None:
            if not any(effect.word == "opens" for effect in target.effects):
                return [loop.node for loop in ctx.loops_around(call)] == [loop.node for loop in ctx.loops_around(node)]
    return False


def _source(binding: ast.AST, ctx: Context) -> ast.expr | None:
    owner = ctx.parent(binding)
    if isinstance(owner, ast.withitem):
        return owner.context_expr
    return owner.value if isinstance(owner, (ast.Assign, ast.NamedExpr)) else None


def _what(site: Site, ctx: Context) -> str:
    """What stands there, in few words: a call, an iteration, a property."""
    node = site.node
    if not isinstance(node, ast.Call):
        is_iterated = getattr(ctx.parent(node), "iter", None) is node
        return f"for … in {ctx.source(node)}" if is_iterated else ctx.source(node)
    if site.is_indirect:
        return f"{ctx.source(node.func, 34)}({'…' if node.args or node.keywords else ''})"
    return ctx.source(node)


def _way(site: Site) -> str:
    """The functions between the call and the blocking one, and its line: ``_load → line 12``."""
    if not site.steps:
        return ""
    between = [step.words for step in site.steps[1:-1]]
    if len(between) > 2:
        between = [between[0], "…"]
    return " → ".join([*between, site.where()])


def _is_handed_on(node: ast.expr, ctx: Context) -> bool:
    """Whether the result goes on to another call or into a list at once: what is only likely blocking may be a coroutine."""
    here: ast.AST = node
    parent = ctx.parent(here)
    while isinstance(parent, (ast.Starred, ast.keyword, ast.IfExp, ast.GeneratorExp)):
        here, parent = parent, ctx.parent(parent)
    if isinstance(parent, ast.Call):
        return parent.func is not here and not ctx.qualname(parent).startswith("builtins.")
    return isinstance(parent, (ast.List, ast.Tuple, ast.Set, ast.ListComp, ast.SetComp))
