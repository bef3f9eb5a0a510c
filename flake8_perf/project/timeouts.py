"""Whether a call's duration is bounded: by an argument, by the client it is made on, or by a limit around it."""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from flake8_perf.facts.functions import ABSENT, Effect
from flake8_perf.facts.types import Instance
from flake8_perf.semantics.calling import Target

if TYPE_CHECKING:
    from flake8_perf.context import Context


_TIGHTNESS = ("bounded", "unknown", "client", "minutes", "forever")

_DEPTH = 4
"""How many times a timeout may be handed on before it reaches the call."""


@dataclass(frozen=True)
class TimeBound:
    """`how` is ``forever``, ``minutes``, ``bounded``, or ``unknown``; `given` says whether the parameter was given (as None).

    `maker` is the call that made the client, where the bound comes from there.
    """

    how: str
    param: str
    given: bool = False
    maker: ast.Call | None = None


def time_bound(ctx: Context, target: Target, call: ast.Call) -> TimeBound | None:
    """What bounds a call; None where its stub names no parameter that could."""
    found = _tightest(ctx, target, call, "bounded_by")
    if found is None or found.how != "client":
        return found
    return _by_client(ctx, target, call) or TimeBound("unknown", found.param)


def result_bound(ctx: Context, target: Target, call: ast.Call) -> TimeBound | None:
    """What bounds calls on the object that a constructor or factory makes; None where its stub says nothing of it."""
    return _tightest(ctx, target, call, "bounded_by" if target.made is not None else "bounds_result")


def _tightest(ctx: Context, target: Target, call: ast.Call, word: str, depth: int = 0) -> TimeBound | None:
    """The bound that counts, where several parameters may set one."""
    found = [_by_argument(ctx, target, call, effect, depth) for effect in target.effects if effect.word == word]
    return min(found, key=lambda bound: _TIGHTNESS.index(bound.how)) if found else None


def _by_argument(ctx: Context, target: Target, call: ast.Call, effect: Effect, depth: int = 0) -> TimeBound:
    param = effect.text("param")
    argument = ctx.argument(target, call, param) if param else ABSENT
    if argument.maybe:
        return TimeBound("unknown", param)
    if argument.node is None:
        if effect.text("text") and _may_be_written(ctx, target, call, effect.text("text"), param):
            return TimeBound("unknown", param)
        return TimeBound(effect.text("omitted") or "forever", param)
    if _is_none(ctx, argument.node):
        return TimeBound(effect.text("none") or "forever", param, given=True)
    made = argument.node if isinstance(argument.node, ast.Call) else ctx.definition_of(argument.node)
    if isinstance(made, ast.Call) and depth < _DEPTH:
        # A timeout object: `ClientTimeout(total=None)` bounds nothing.
        for constructor in ctx.targets(made):
            inner = _tightest(ctx, constructor, made, "bounded_by", depth + 1) if constructor.made is not None else None
            if inner is not None:
                # Where that object leaves the bound out, it is there that one is missing.
                return inner if inner.given else replace(inner, maker=inner.maker or made)
    return TimeBound("bounded", param)


def _may_be_written(ctx: Context, target: Target, call: ast.Call, where: str, param: str) -> bool:
    """Whether a bound may stand in the address that a call is given: it names the parameter, or it can't be read."""
    address = ctx.argument(target, call, where)
    if address.node is None:
        return address.maybe
    if isinstance(address.node, ast.JoinedStr):
        return not all(isinstance(part, ast.Constant) for part in address.node.values)
    text = ctx.value_of(address.node).constant
    return not isinstance(text, str) or param in text


def _is_none(ctx: Context, node: ast.expr) -> bool:
    value = ctx.value_of(node)
    return value.known and value.constant is None


def _by_client(ctx: Context, target: Target, call: ast.Call) -> TimeBound | None:
    """The bound that the client was made with, or was given later, where its making is in sight."""
    if not isinstance(call.func, ast.Attribute) or target.bound is None:
        return None
    receiver = call.func.value
    if _bounded_later(ctx, receiver):
        return TimeBound("bounded", "")
    made = receiver if isinstance(receiver, ast.Call) else _making(ctx, receiver)
    while made is None and isinstance(receiver, ast.Attribute):
        receiver = receiver.value  # `client.chat.completions` is a part of the client
        made = receiver if isinstance(receiver, ast.Call) else _making(ctx, receiver)
    if not isinstance(made, ast.Call):
        return None
    for maker in ctx.targets(made):
        bound = result_bound(ctx, maker, made)
        if bound is not None:
            return replace(bound, maker=bound.maker or made) if bound.how != "client" else _by_client(ctx, maker, made)
    return None


def _making(ctx: Context, receiver: ast.expr) -> ast.expr | None:
    """The one expression that a receiver is bound to, also by ``with … as`` and as an attribute of ``self``."""
    defined = ctx.definition_of(receiver)
    if defined is not None:
        return defined
    if isinstance(receiver, ast.Name):
        bindings, complete = ctx.bindings_of(receiver)
        item = ctx.parent(bindings[0]) if complete and len(bindings) == 1 else None
        return item.context_expr if isinstance(item, ast.withitem) else None
    return ctx.attribute_value(receiver) if isinstance(receiver, ast.Attribute) else None


def _bounded_later(ctx: Context, receiver: ast.expr) -> bool:
    """Whether a method is called on the receiver that sets a bound: ``sock.settimeout(5)``."""
    return any(_sets_bound(ctx, call) for call in ctx.calls_on(receiver, *ctx.names_of("bounds_later")))


def _sets_bound(ctx: Context, call: ast.Call) -> bool:
    """Whether what is set is a bound: ``settimeout(None)`` and ``setblocking(True)`` remove it."""
    for target in ctx.targets(call):
        for effect in target.effects:
            if effect.word == "bounds_later":
                argument = ctx.argument(target, call, effect.text("param"))
                return argument.maybe or (argument.node is not None and not _waits_for_ever(ctx, argument.node))
    return not (call.args and _waits_for_ever(ctx, call.args[0]))


def _waits_for_ever(ctx: Context, given: ast.expr) -> bool:
    value = ctx.value_of(given)
    return value.known and (value.constant is None or value.constant is True)


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
    targets = ctx.targets(call)
    if not targets:  # what can't be looked into may limit the time, if it says so
        name = ctx.last_name(call.func).lower()
        return "timeout" in name or "deadline" in name or name in ("fail_after", "move_on_after")
    return any(effect.word == "bounds_time" for target in targets for effect in target.effects)


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
