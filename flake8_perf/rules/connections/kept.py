"""What becomes of a thing that a call makes: whether it outlives its turn, and whether there was none before."""

from __future__ import annotations

import ast

from flake8_perf.context import Context

_KEEPERS = ("append", "appendleft", "add", "insert", "extend", "put", "put_nowait", "setdefault", "push", "register", "submit")
"""Methods that keep what they are given beyond the call."""


def holder(made: ast.Call, ctx: Context) -> ast.expr | None:
    """What is assigned the thing made, also by `with` and after an `await`."""
    here: ast.AST = made
    parent = ctx.parent(here)
    if isinstance(parent, ast.Await):
        here, parent = parent, ctx.parent(parent)
    if isinstance(parent, ast.withitem):
        return parent.optional_vars
    if isinstance(parent, ast.NamedExpr):
        return parent.target
    return ctx.holder_of(here) if isinstance(here, ast.expr) else None


def _is_entered(made: ast.Call, ctx: Context) -> bool:
    return isinstance(ctx.parent(made), ast.withitem)


def is_kept(made: ast.Call, around: ast.AST, ctx: Context) -> bool:
    """Whether the thing made may outlive the turn or call: it is stored, collected, handed on or given back."""
    held = holder(made, ctx)
    if held is None:
        parent = ctx.parent(made)
        return not (_is_entered(made, ctx) or (isinstance(parent, ast.Attribute) and parent.value is made))
    if not isinstance(held, ast.Name) or not ctx.is_local(held):
        return True
    return not _is_entered(made, ctx) and any(_keeps(read, ctx) for read in ctx.reads_of(held, within=around))


def _keeps(read: ast.expr, ctx: Context) -> bool:
    """Whether a read of a name may let its value go on living: `clients[key] = client`, `pool.append(client)`, `Api(client)`."""
    here: ast.AST = read
    parent = ctx.parent(here)
    while isinstance(parent, (ast.Tuple, ast.List, ast.Dict, ast.keyword, ast.Starred, ast.IfExp, ast.BoolOp)):
        here, parent = parent, ctx.parent(parent)
    if isinstance(parent, ast.Call) and parent.func is not here:
        name = ctx.last_name(parent.func)
        return name in _KEEPERS or name[:1].isupper()
    return isinstance(parent, (ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.Yield, ast.Return))


def is_made_if_needed(made: ast.AST, top: ast.AST, ctx: Context) -> bool:
    """Whether one is made only where there is none yet, or the old one broke."""
    held = holder(made, ctx) if isinstance(made, ast.Call) else None
    name = ast.unparse(held) if held is not None else ""
    child, here = made, ctx.parent(made)
    while here is not None and child is not top:
        if isinstance(here, ast.ExceptHandler):
            return True
        if isinstance(here, (ast.If, ast.IfExp)) and child is not here.test:
            if not name or any(ast.unparse(n) == name for n in ast.walk(here.test) if isinstance(n, (ast.Name, ast.Attribute))):
                return True
        if isinstance(here, ast.BoolOp) and child is not here.values[0]:
            return True
        child, here = here, ctx.parent(here)
    return False
