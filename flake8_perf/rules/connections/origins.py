"""What a thing is made from: whether each turn of a loop, or each call of a function, has to make its own."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Loop
from flake8_perf.rules.connections.kept import holder

_FARTHEST = 4
"""Names over which the value of an argument is followed."""

_OF_THE_CALL = frozenset({"request", "g", "current_user", "ctx", "context"})
"""Names that by convention hold what a call brings, though no parameter does."""

_ENVIRONMENT = frozenset({"getenv", "environ"})

Function = ast.FunctionDef | ast.AsyncFunctionDef


def may_vary(node: ast.expr, loop: Loop, ctx: Context, depth: int) -> bool:
    """Whether another turn may make another thing: with other arguments, or from another maker."""
    for part in ast.walk(node):
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load) and ctx.varies_in(loop, part):
            given = _values_of(part, ctx) if depth < _FARTHEST else None
            if given is None or any(may_vary(value, loop, ctx, depth + 1) for value in given):
                return True
        if isinstance(part, (ast.Name, ast.Attribute)) and ctx.changes_in(loop, part) - {"rebinds"}:
            return True
    return False


def is_set_up_for_item(made: ast.Call, loop: Loop, ctx: Context) -> bool:
    """Whether a turn sets the thing up with what is its own: `session.auth = (user, …)`, `session.headers.update(…)`."""
    held = holder(made, ctx)
    if not isinstance(held, ast.Name):
        return False
    return any(
        value is None or may_vary(value, loop, ctx, 0)
        for read in ctx.reads_of(held, within=loop.anchor)
        for value in _set_through(read, ctx)
    )


def is_set_up_for_call(made: ast.Call, function: Function, ctx: Context) -> bool:
    """The same of a call of a function."""
    held = holder(made, ctx)
    if not isinstance(held, ast.Name):
        return False
    return any(
        value is None or depends_on_call(value, ctx)
        for read in ctx.reads_of(held, within=function)
        for value in _set_through(read, ctx)
    )


def _set_through(read: ast.expr, ctx: Context) -> Iterator[ast.expr | None]:
    """The values that are given to parts of what a name holds; None for one that can't be told."""
    here: ast.AST = read
    parent = ctx.parent(here)
    deep = 0
    while isinstance(parent, (ast.Attribute, ast.Subscript)) and parent.value is here:
        here, parent, deep = parent, ctx.parent(parent), deep + 1
    if isinstance(here, (ast.Attribute, ast.Subscript)) and isinstance(here.ctx, ast.Store):
        yield parent.value if isinstance(parent, (ast.Assign, ast.AugAssign)) else None
    elif isinstance(parent, ast.Call) and parent.func is here and deep > 1 and isinstance(ctx.parent(parent), ast.Expr):
        yield from (*parent.args, *(keyword.value for keyword in parent.keywords))


def depends_on_call(node: ast.expr, ctx: Context, depth: int = 0, made: ast.expr | None = None) -> bool:
    """Whether an expression (but for the call `made` itself) is made from what a call of its function brings.

    That is its arguments, what came of them, or what a function that can't be looked into gave.
    """
    for part in ast.walk(node):
        if part is not made and isinstance(part, ast.Call) and not _is_of_program(part, ctx):
            return True
        if not isinstance(part, ast.Name) or not isinstance(part.ctx, ast.Load):
            continue
        if part.id in _OF_THE_CALL:
            return True
        bindings = ctx.bindings_of(part)[0]
        if any(isinstance(binding, ast.arg) for binding in bindings):
            return True
        if any(ctx.function_around(binding) is not None for binding in bindings):
            given = _values_of(part, ctx) if depth < _FARTHEST else None
            if given is None or any(depends_on_call(value, ctx, depth + 1) for value in given):
                return True
    return False


def _values_of(name: ast.Name, ctx: Context) -> list[ast.expr] | None:
    """The expressions that a name can stand for; None where one of them is not written out."""
    found: list[ast.expr] = []
    bindings, complete = ctx.bindings_of(name)
    for binding in bindings:
        owner = ctx.parent(binding)
        if not isinstance(owner, (ast.Assign, ast.AnnAssign, ast.NamedExpr)) or owner.value is None:
            return None
        found.append(owner.value)
    return found if found and complete else None


def _is_of_program(call: ast.Call, ctx: Context) -> bool:
    """Whether a call gives the same each time, as far as its arguments do: it makes an object, or reads the environment."""
    if ctx.last_name(call.func)[:1].isupper():
        return True
    return any(
        isinstance(part, (ast.Name, ast.Attribute)) and ctx.last_name(part) in _ENVIRONMENT for part in ast.walk(call.func)
    )
