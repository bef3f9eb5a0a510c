"""Whether a row is written by itself on purpose: for what its own method does, or for what its own statement answers."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Loop, Site

_SETS_VALUES = ("update", "values", "aupdate")


def is_row_by_row(site: Site, loop: Loop, ctx: Context) -> bool:
    """Whether a statement for all rows would not do the same as this one for each, as far as the loop's body shows."""
    call = site.node
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or site.is_indirect:
        return False
    row = call.func.value
    if isinstance(row, (ast.Name, ast.Attribute)) and "save" in ctx.last_name(call.func):
        return not _only_sets(row, call, loop, ctx)
    if isinstance(row, (ast.Name, ast.Attribute)) and "delete" in ctx.last_name(call.func) and not ctx.happenings(row):
        return True  # the object's own method: what it and the signals do is why it is called
    return _is_asked_for(call, ctx) or _sets_other_values(call, loop, ctx)


def _only_sets(row: ast.expr, call: ast.Call, loop: Loop, ctx: Context) -> bool:
    """Whether the turn sets plain attributes of the row and then saves it, and asks nothing else of it."""
    if any(keyword.arg == "update_fields" for keyword in call.keywords):
        return True
    end = (loop.anchor.end_lineno, loop.anchor.end_col_offset)  # type: ignore[attr-defined]
    for other in ctx.calls_on(row, ctx.last_name(call.func), after=loop.anchor):
        if other is not call:
            if (other.lineno, other.col_offset) < end:
                return False
            break
    sets = False
    for read in ctx.reads_of(row, within=loop.anchor):
        node = ctx.parent(read)
        if isinstance(node, ast.Attribute) and node is not call.func:
            if isinstance(node.ctx, ast.Store):
                if node.attr.startswith("_"):
                    return False
                sets = True
            elif isinstance(called := ctx.parent(node), ast.Call) and called.func is node:
                return False
    return sets


def _is_asked_for(call: ast.Call, ctx: Context) -> bool:
    """Whether somebody looks at what the statement gives: how many rows it met."""
    parent = ctx.parent(call)
    if isinstance(parent, ast.Await):
        parent = ctx.parent(parent)
    return not isinstance(parent, ast.Expr)


def _sets_other_values(call: ast.Call, loop: Loop, ctx: Context) -> bool:
    """Whether each turn sets other values, which a filter over all rows could not."""
    return any(ctx.varies_in(loop, value) for value in _values(call, ctx))


def _values(call: ast.Call, ctx: Context) -> Iterator[ast.expr]:
    for part in ast.walk(call):
        if isinstance(part, ast.Call) and ctx.last_name(part.func) in _SETS_VALUES:
            yield from (keyword.value for keyword in part.keywords)
            yield from part.args
