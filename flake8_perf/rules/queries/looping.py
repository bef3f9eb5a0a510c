"""What the rules about statements in loops share: the loop that sends one anew, and whether a word about it helps."""

from __future__ import annotations

import ast

from flake8_perf.context import Context, Loop, Site

_SLOWER = frozenset({"http", "sleep", "subprocess", "sdk", "llm", "socket", "input", "queue"})
"""Work beside which one more statement is no matter, and whose outcome is meant to be kept row by row."""

_ANYTHING = frozenset({"Exception", "BaseException"})
_MANY_KEYS = ("in_", "any_", "in_bulk")


def repeating_loop(site: Site, ctx: Context) -> Loop | None:
    """The loop that sends a statement anew on every turn; None where there is none, or a turn's statement speaks for many."""
    loop = ctx.multiplying_loop(site.node)
    if loop is None or takes_whole_chunk(site.node, loop, ctx) or ctx.is_evaluated_before(site, loop):
        return None
    return loop


def takes_whole_chunk(node: ast.expr, loop: Loop, ctx: Context) -> bool:
    """`id__in=chunk`, `col.in_(chunk)`, `found(*chunk)`: one statement for all that a turn holds."""
    for part in ast.walk(node):
        if isinstance(part, ast.Starred) and isinstance(part.value, ast.Name) and ctx.varies_in(loop, part.value):
            return True
        if isinstance(part, ast.keyword) and part.arg and part.arg.endswith("__in") and ctx.varies_in(loop, part.value):
            return True
        if isinstance(part, ast.Call) and ctx.last_name(part.func) in _MANY_KEYS and part.args:
            if ctx.varies_in(loop, part.args[0]):
                return True
    return False


def repeated_write(site: Site, ctx: Context) -> Loop | None:
    """The loop that writes another row on every turn."""
    loop = repeating_loop(site, ctx)
    if loop is None or not ctx.varies_in(loop, site.node) or on_failure(site.node, loop, ctx):
        return None
    return loop


def on_failure(node: ast.AST, loop: Loop, ctx: Context) -> bool:
    """Whether a place is only reached where something went wrong: it stands in an `except` that catches anything."""
    here: ast.AST | None = node
    while here is not None and here is not loop.anchor:
        if isinstance(here, ast.ExceptHandler) and (here.type is None or ctx.last_name(here.type) in _ANYTHING):
            return True
        here = ctx.parent(here)
    return False


def is_minor(loop: Loop, ctx: Context) -> bool:
    """Whether the loop does what takes far longer than a statement, or nothing shows that it has many turns."""
    if ctx.origin(loop) in ("kept", "counted", "open"):
        return True
    return any(s.happening.word in ("blocks", "waits") and s.happening.kind in _SLOWER for s in ctx.work_in(loop))


def ends_transaction(loop: Loop, ctx: Context) -> bool:
    """Whether each turn commits, or flushes a unit of work."""
    return any(s.happening.word in ("commits", "flushes") for s in ctx.work_in(loop))


def sent_with(site: Site, loop: Loop, what: str, ctx: Context) -> Site | None:
    """What was put into a unit of work in the same turn, for the first flush or commit that sends it."""
    work = ctx.work_in(loop)
    marked = [s for s in work if s.happening.word == "pends" and s.happening.what == what]
    if site.is_indirect:
        return next((s for s in marked if s.node is site.node), None)
    marked = [s for s in marked if _is_before(s.node, site.node)]
    sends = (s for s in work if s.happening.word in ("flushes", "commits") and marked and _is_before(marked[0].node, s.node))
    if next((s.node for s in sends), None) is not site.node:
        return None
    return next((s for s in marked if _conditions(site.node, loop, ctx) <= _conditions(s.node, loop, ctx)), None)


def _is_before(node: ast.expr, other: ast.expr) -> bool:
    return (node.lineno, node.col_offset) < (other.lineno, other.col_offset)


def _conditions(node: ast.AST, loop: Loop, ctx: Context) -> set[ast.AST]:
    """The `if` statements of the loop's body that decide whether a place is reached."""
    found: set[ast.AST] = set()
    here = ctx.parent(node)
    while here is not None and here is not loop.anchor:
        if isinstance(here, ast.If):
            found.add(here)
        here = ctx.parent(here)
    return found


def is_needed_at_once(row: str, after: ast.AST, loop: Loop, ctx: Context) -> bool:
    """Whether the rest of a turn uses the key of a row that was just inserted: `Page(book=book)`, `book.id`, `book.tags.add(…)`."""
    place = (getattr(after, "end_lineno", 0), getattr(after, "end_col_offset", 0))
    for node in ast.walk(loop.anchor):
        if isinstance(node, ast.Name) and node.id == row and (node.lineno, node.col_offset) > place:
            parent = ctx.parent(node)
            if isinstance(parent, ast.keyword) or (isinstance(parent, ast.Attribute) and _uses_key(parent, ctx)):
                return True
    return False


def _uses_key(node: ast.Attribute, ctx: Context) -> bool:
    related = ctx.parent(node)
    call = ctx.parent(related) if isinstance(related, ast.Attribute) else None
    return node.attr in ("id", "pk", "uuid") or (isinstance(call, ast.Call) and ctx.last_name(call.func) in ("add", "set", "create"))
