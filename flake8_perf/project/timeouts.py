"""Whether a call's duration is bounded: by an argument, by the client it is made on, or by a limit around it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flake8_perf.facts.types import Instance
from flake8_perf.semantics.calling import Target

if TYPE_CHECKING:
    from flake8_perf.context import Context


@dataclass(frozen=True)
class TimeBound:
    """`how` is ``forever``, ``bounded``, or ``unknown``; `given` says whether the parameter was given (as None)."""

    how: str
    param: str
    given: bool = False


def time_bound(ctx: Context, target: Target, call: ast.Call) -> TimeBound | None:
    """What bounds a call; None where its stub names no parameter that could."""
    effect = target.info.effect("bounded_by")
    if effect is None:
        return None
    param = effect.text("param")
    argument = ctx.argument(target, call, param)
    if argument.maybe:
        return TimeBound("unknown", param)
    if argument.node is None:
        how, given = effect.text("omitted") or "forever", False
    elif _is_none(ctx, argument.node):
        how, given = effect.text("none") or "forever", True
    else:
        return TimeBound("bounded", param)
    if how == "client":
        made = _constructor(ctx, target, call)
        return made or TimeBound("unknown", param)
    return TimeBound(how, param, given)


def _is_none(ctx: Context, node: ast.expr) -> bool:
    value = ctx.value_of(node)
    return value.known and value.constant is None


def _constructor(ctx: Context, target: Target, call: ast.Call) -> TimeBound | None:
    """The bound that the client was made with, where its making is in sight."""
    if not isinstance(call.func, ast.Attribute) or target.bound is None:
        return None
    receiver = call.func.value
    made = receiver if isinstance(receiver, ast.Call) else ctx.definition_of(receiver)
    if not isinstance(made, ast.Call):
        return None
    for constructor in ctx.targets(made):
        if constructor.made is not None:
            return time_bound(ctx, constructor, made)
    return None


def is_time_limited(ctx: Context, node: ast.AST) -> bool:
    """Whether a limit of time stands around a place: `wait_for(…)`, `async with timeout(…)`, `fail_after(…)`."""
    here: ast.AST | None = node
    while here is not None:
        parent = ctx.parent(here)
        if isinstance(parent, ast.Call) and here is not parent.func and _limits_time(ctx, parent):
            return True
        if isinstance(parent, (ast.With, ast.AsyncWith)) and isinstance(here, ast.stmt):
            if any(isinstance(item.context_expr, ast.Call) and _limits_time(ctx, item.context_expr) for item in parent.items):
                return True
        if isinstance(here, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            return False
        here = parent
    return False


def _limits_time(ctx: Context, call: ast.Call) -> bool:
    return any(effect.word == "bounds_time" for target in ctx.targets(call) for effect in target.effects)


def overrides(ctx: Context, receiver: ast.expr, names: tuple[str, ...]) -> bool:
    """Whether a value's class, or one of its bases that the project defines, overrides one of these methods (or may)."""
    for atom in ctx.type_of(receiver).type.atoms:
        if isinstance(atom, Instance) and atom.info is not None:
            found, complete = atom.info.ancestors()
            if not complete:
                return True
            for info, _args in found:
                if hasattr(info, "scope") and any(info.own(name) is not None for name in names):
                    return True
    return False
