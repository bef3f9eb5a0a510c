"""Whether a word about a statement in a loop would help: how much it weighs, and whether it is meant so."""

from __future__ import annotations

import ast

from flake8_perf.context import Context, Loop, Site
from flake8_perf.rules.queries.looping import around, conditions

_SLOWER = frozenset({"http", "sleep", "subprocess", "sdk", "llm", "socket", "input", "queue", "loop", "future"})
"""Work beside which one more statement is no matter, and whose outcome is meant to be kept row by row."""

_BY_HAND = ("command", "script", "test")

_SOMETIMES = (ast.If, ast.ExceptHandler, ast.For, ast.AsyncFor, ast.While, ast.IfExp)

_LONG = 30
"""A turn of more lines does many things, of which a statement to the database is one."""

_SHORT = 6
"""A function of so many statements does one thing."""


def is_minor(site: Site, loop: Loop, ctx: Context) -> bool:
    """Whether a word about a statement would seldom help.

    Nothing shows that the loop has many turns; or a turn does much else, or what takes far longer; or the statement is one of
    many things that a function does; or its failure is dealt with row by row; or it is run by hand.
    """
    writes = site.happening.word not in ("reads", "runs")
    if not ctx.shows_many(loop) or (site.is_indirect and not _is_job_of_helper(site, ctx)):
        return True
    if not writes and (
        _is_search(loop) or any(s.happening.word == "writes" and s.is_indirect for s in ctx.happenings(site.node))
    ):
        return True
    if writes and (_lines_of(loop) > _LONG or _is_isolated(site.node, loop, ctx) or _is_for_new_ones(site.node, loop, ctx)):
        return True
    if writes and _is_chosen(site.node, ctx):
        return True
    if any(s.happening.word in ("blocks", "waits") and s.happening.kind in _SLOWER for s in ctx.work_in(loop)):
        return True
    return is_by_hand(site.node, ctx)


def is_by_hand(node: ast.AST, ctx: Context) -> bool:
    """Whether a place only runs for a command, script or test that somebody starts."""
    entry = ctx.entry_around(node)
    return entry is not None and entry.kind in _BY_HAND


def _is_search(loop: Loop) -> bool:
    """Whether the loop looks for the first hit: a turn that has one leaves with it."""
    body = getattr(loop.node, "body", ())
    return any(isinstance(node, ast.Return) and node.value is not None for statement in body for node in ast.walk(statement))


def _lines_of(loop: Loop) -> int:
    return (getattr(loop.anchor, "end_lineno", 0) or 0) - loop.line


def _is_job_of_helper(site: Site, ctx: Context) -> bool:
    """Whether a short function that the place calls does nothing but this, on every call."""
    if len(site.steps) != 2 or not isinstance(site.node, ast.Call):
        return False
    for target in ctx.targets(site.node):
        function = getattr(target.info, "node", None)
        if function is ctx.function_around(site.node):
            return False  # a tree is walked
        if function is not None and isinstance(function.body, list) and len(function.body) <= _SHORT:
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and node.lineno == site.steps[-1].line:
                    return not any(isinstance(outer, _SOMETIMES) for outer in around(node, function, ctx))
    return False


def _is_chosen(node: ast.AST, ctx: Context) -> bool:
    """`if bulk: … else: …`: somebody asked for single statements."""
    here = ctx.parent(node)
    while here is not None and not isinstance(here, (ast.FunctionDef, ast.AsyncFunctionDef)):
        if isinstance(here, ast.If) and any("bulk" in ctx.last_name(part).split("_") for part in ast.walk(here.test)):
            return True
        here = ctx.parent(here)
    return False


def _is_for_new_ones(node: ast.AST, loop: Loop, ctx: Context) -> bool:
    """`if created: …`: only the first time that a row is met."""
    return any(ctx.last_name(condition.test) == "created" for condition in conditions(node, loop, ctx))


def _is_isolated(node: ast.AST, loop: Loop, ctx: Context) -> bool:
    """Whether a failure at a place is caught in the same turn, and the loop goes on."""
    below = node
    for outer in around(node, loop.anchor, ctx):
        if isinstance(outer, ast.Try) and any(below is statement for statement in outer.body):
            if any(not isinstance(handler.body[-1], (ast.Raise, ast.Return, ast.Break)) for handler in outer.handlers):
                return True
        below = outer
    return False


def is_needed_at_once(row: str, after: ast.AST, loop: Loop, ctx: Context) -> bool:
    """Whether the turn goes on to use the key of a row that it inserted: `Page(book=book)`, `book.id`."""
    place = (getattr(after, "end_lineno", 0), getattr(after, "end_col_offset", 0))
    for node in ast.walk(loop.anchor):
        if isinstance(node, ast.Name) and node.id == row and (node.lineno, node.col_offset) > place:
            parent = ctx.parent(node)
            if isinstance(parent, (ast.keyword, ast.Dict)) or (isinstance(parent, ast.Attribute) and _uses_key(parent, ctx)):
                return True
            if isinstance(parent, ast.Assign) and parent.value is node and not isinstance(parent.targets[0], ast.Name):
                return True
    return False


def _uses_key(node: ast.Attribute, ctx: Context) -> bool:
    related = ctx.parent(node)
    call = ctx.parent(related) if isinstance(related, ast.Attribute) else None
    return node.attr in ("id", "pk", "uuid") or (
        isinstance(call, ast.Call) and ctx.last_name(call.func) in ("add", "set", "create")
    )
