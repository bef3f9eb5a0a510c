"""Loops that ask a server once per turn: whether they do, and whether a word about it would help."""

from __future__ import annotations

import ast

from flake8_perf.context import Context, Loop, Site

_BY_HAND = ("command", "script", "test")

_SHORT = 5
"""A function of so many statements does one thing."""

_SLOWER = frozenset({"http", "sleep", "subprocess", "llm", "input", "loop", "thread"})
"""Work beside which one more round trip is no matter."""


def is_search(loop: Loop) -> bool:
    """Whether the loop looks for the first hit: a turn that has one leaves with it."""
    body = getattr(loop.node, "body", ())
    leaves = (ast.Return, ast.Break)
    return isinstance(body, list) and any(isinstance(node, leaves) for statement in body for node in ast.walk(statement))


def is_by_hand(node: ast.AST, ctx: Context) -> bool:
    """Whether a place only runs for a command, script or test that somebody starts."""
    entry = ctx.entry_around(node)
    return entry is not None and entry.kind in _BY_HAND


def does_slower_work(loop: Loop, ctx: Context) -> bool:
    """Whether a turn also does what takes far longer than a round trip."""
    return any(s.happening.word in ("blocks", "waits") and s.happening.kind in _SLOWER for s in ctx.work_in(loop))


def asking_loop(site: Site, ctx: Context) -> Loop | None:
    """The loop that does something anew on every turn; None where a turn waits for others, or only after a failure."""
    loop = ctx.multiplying_loop(site.node)
    if loop is None or any(one.kind == "poll" for one in ctx.loops_around(site.node)):
        return None
    here = ctx.parent(site.node)
    while here is not None and here is not loop.anchor:
        if isinstance(here, ast.ExceptHandler):
            return None
        here = ctx.parent(here)
    return loop


def own_site(site: Site, ctx: Context) -> Site | None:
    """The place where an effect happens itself: this one, or the one call in a function of this file that stands for it.

    None where the way is longer, or the function does more than this, or does it only sometimes.
    """
    if not site.is_indirect:
        return site
    if len(site.steps) != 2 or not isinstance(site.node, ast.Call):
        return None
    for target in ctx.targets(site.node):
        function = getattr(target.info, "node", None)
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) or function is ctx.function_around(site.node):
            continue
        if len(function.body) > _SHORT or _round_trips(function, site.happening.kind, ctx) > 1:
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and node.lineno == site.steps[-1].line and not _is_sometimes_in(node, function, ctx):
                for own in ctx.happenings(node):
                    if not own.is_indirect and (own.happening.word, own.name) == (site.happening.word, site.name):
                        return own
    return None


def _round_trips(function: ast.AST, kind: str, ctx: Context) -> int:
    """In how many places a function goes to that sort of server itself."""
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    words = ("blocks", "waits")
    return sum(any(s.happening.word in words and s.happening.kind == kind for s in ctx.happenings(call)) for call in calls)


def is_sometimes(node: ast.AST, loop: Loop, ctx: Context) -> bool:
    """Whether only some turns reach a place: a test decides that speaks of more than whether the item is there."""
    child, here = node, ctx.parent(node)
    while here is not None and child is not loop.anchor:
        if isinstance(here, (ast.If, ast.IfExp)) and child is not here.test and not _is_of_item(here, child, loop, ctx):
            return True
        if isinstance(here, ast.BoolOp) and child is not here.values[0]:
            return True
        child, here = here, ctx.parent(here)
    return False


def _is_of_item(condition: ast.If | ast.IfExp, child: ast.AST, loop: Loop, ctx: Context) -> bool:
    """`if name:` around what each turn does with its name, and tests that come out the same on every turn."""
    if not ctx.varies_in(loop, condition.test):
        return True
    is_body = child is condition.body if isinstance(condition, ast.IfExp) else any(child is part for part in condition.body)
    return is_body and isinstance(condition.test, (ast.Name, ast.Attribute, ast.Subscript))


def _is_sometimes_in(node: ast.AST, function: ast.AST, ctx: Context) -> bool:
    here = ctx.parent(node)
    while here is not None and here is not function:
        if isinstance(here, (ast.If, ast.IfExp, ast.ExceptHandler, ast.For, ast.AsyncFor, ast.While)):
            return True
        here = ctx.parent(here)
    return False
