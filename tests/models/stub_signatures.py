"""How the signature that a stub writes differs from the one that the library has."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Sequence
from inspect import Parameter
from types import WrapperDescriptorType
from typing import Any, NamedTuple

PROPERTY_WORDS = {"property", "cached_property"}
AWAITABLES = ("Awaitable", "Coroutine", "Future", "Task", "Async")
UNWRITTEN = object()
"""A default that the stub doesn't spell out (``...``, or an expression)."""

Words = Iterator[str]


class Written(NamedTuple):
    """A parameter as a signature has it; `default` is ``Parameter.empty`` without one."""

    name: str
    kind: Any
    default: Any

    @property
    def positional(self) -> bool:
        return self.kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)

    @property
    def optional(self) -> bool:
        return self.default is not Parameter.empty or self.kind in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD)


def function_differences(variants: Sequence[Any], owner: Any, real: Any) -> Words:
    """In what the `variants` of a function in a stub disagree with `real`, as held by the class or module `owner`."""
    first = variants[0]
    if PROPERTY_WORDS & _decorators(first):
        if callable(real) or isinstance(real, classmethod):
            yield "a property in the stub, a function in the library"
        return
    if inspect.isclass(owner) and _binding(real) != (ours := _binding_in_stub(first)) and not first.name.startswith("__"):
        yield f"{ours} in the stub, {_binding(real)} in the library"
    target = getattr(owner, first.name)
    if not callable(target):
        yield f"a function in the stub, {type(real).__name__} in the library"
        return
    yield from _awaiting_differences(first, target)
    try:
        theirs = _real_parameters(owner, first.name, real, target)
    except (ValueError, TypeError) as error:
        yield f"the library gives no signature ({error})"
        return
    for variant in variants:
        yield from _parameter_differences(_stub_parameters(variant, inspect.isclass(owner)), theirs, len(variants) > 1)


def _decorators(node: Any) -> set[str]:
    return {ast.unparse(word).rpartition(".")[2] for word in node.decorator_list}


def _binding_in_stub(node: Any) -> str:
    return next(iter({"staticmethod", "classmethod"} & _decorators(node)), "instance method")


def _binding(real: Any) -> str:
    if isinstance(real, staticmethod):
        return "staticmethod"
    return "classmethod" if isinstance(real, (classmethod, type(vars(dict)["fromkeys"]))) else "instance method"


def _awaiting_differences(node: Any, target: Any) -> Words:
    """`async def` in a stub means: needs awaiting. A plain function that returns an awaitable may be written either way."""
    function = inspect.unwrap(target)
    if not (inspect.isfunction(function) or inspect.ismethod(function)):
        return
    needs_awaiting = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(target)
    returned = str(function.__annotations__.get("return", "Any"))
    if isinstance(node, ast.AsyncFunctionDef):
        if inspect.isasyncgenfunction(function):
            yield "async def in the stub, an asynchronous generator in the library"
        elif not needs_awaiting and not any(word in returned for word in AWAITABLES):
            yield "async def in the stub, a plain function in the library"
    elif needs_awaiting and not any(word in ast.unparse(node.returns or node.args) for word in AWAITABLES):
        yield "a plain function in the stub, async def in the library"


def _real_parameters(owner: Any, name: str, real: Any, target: Any) -> list[Written]:
    if name == "__init__" and isinstance(real, WrapperDescriptorType):
        target = owner  # a class written in C, or one that has no constructor of its own, tells it here if anywhere
    parameters = [Written(p.name, p.kind, p.default) for p in inspect.signature(target).parameters.values()]
    unbound = inspect.isfunction(target) or inspect.ismethoddescriptor(target)
    takes_self = inspect.isclass(owner) and unbound and not isinstance(real, staticmethod)
    return _without_first(parameters) if takes_self else parameters


def _without_first(parameters: list[Written]) -> list[Written]:
    return parameters if parameters and parameters[0].kind is Parameter.VAR_POSITIONAL else parameters[1:]


def _stub_parameters(node: Any, in_class: bool) -> list[Written]:
    args = node.args
    count = len(args.posonlyargs) + len(args.args)
    defaults = [Parameter.empty] * (count - len(args.defaults)) + [_literal(default) for default in args.defaults]
    kinds = [Parameter.POSITIONAL_ONLY] * len(args.posonlyargs) + [Parameter.POSITIONAL_OR_KEYWORD] * len(args.args)
    found = [Written(arg.arg, *rest) for arg, *rest in zip([*args.posonlyargs, *args.args], kinds, defaults)]
    if in_class and "staticmethod" not in _decorators(node):
        found = _without_first(found)
    if args.vararg:
        found.append(Written(args.vararg.arg, Parameter.VAR_POSITIONAL, Parameter.empty))
    keywords = zip(args.kwonlyargs, args.kw_defaults)
    found += [Written(arg.arg, Parameter.KEYWORD_ONLY, _literal(value) if value else Parameter.empty) for arg, value in keywords]
    if args.kwarg:
        found.append(Written(args.kwarg.arg, Parameter.VAR_KEYWORD, Parameter.empty))
    return found


def _literal(node: ast.expr) -> Any:
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return UNWRITTEN
    return UNWRITTEN if value is ... else value


def _parameter_differences(ours: list[Written], theirs: list[Written], overloaded: bool) -> Words:
    if overloaded:
        ours = _without_spelled_out(ours, theirs)
        theirs = _as_far_as_named(theirs, ours)
    agree = len(ours) == len(theirs) and all(_same(mine, other, overloaded) for mine, other in zip(ours, theirs))
    if not agree:
        yield f"{_text(ours)} in the stub, {_text(theirs)} in the library"


def _without_spelled_out(ours: list[Written], theirs: list[Written]) -> list[Written]:
    """`ours` without the positional-only parameters that one variant names where the library takes ``*args``."""
    if not any(parameter.kind is Parameter.VAR_POSITIONAL for parameter in theirs):
        return ours
    own = sum(parameter.positional for parameter in theirs)
    return ours[:own] + [parameter for parameter in ours[own:] if parameter.kind is not Parameter.POSITIONAL_ONLY]


def _as_far_as_named(theirs: list[Written], ours: list[Written]) -> list[Written]:
    """`theirs` without the optional parameters that one variant of an overloaded function leaves out."""
    names = {parameter.name for parameter in ours}
    kept = theirs[:]
    while kept and kept[-1].optional and kept[-1].name not in names:
        kept.pop()
    return [parameter for parameter in kept if parameter.positional or parameter.name in names or not parameter.optional]


def _same(ours: Written, theirs: Written, overloaded: bool) -> bool:
    if ours.kind is not theirs.kind or (ours.name != theirs.name and ours.kind is not Parameter.POSITIONAL_ONLY):
        return False
    if ours.default is Parameter.empty or theirs.default is Parameter.empty:
        return ours.default is theirs.default or (overloaded and ours.default is Parameter.empty)
    if ours.default is UNWRITTEN:
        return not any(theirs.default is simple for simple in (None, True, False))
    return bool(ours.default is theirs.default or (type(ours.default) is not bool and ours.default == theirs.default))


def _text(parameters: list[Written]) -> str:
    words = []
    for before, parameter in zip([None, *parameters], parameters):
        if before and before.kind is Parameter.POSITIONAL_ONLY is not parameter.kind:
            words.append("/")
        if parameter.kind is Parameter.KEYWORD_ONLY and (not before or before.positional):
            words.append("*")
        words.append(_parameter_text(parameter))
    return f"({', '.join(words)}{', /' if parameters and parameters[-1].kind is Parameter.POSITIONAL_ONLY else ''})"


def _parameter_text(parameter: Written) -> str:
    stars = {Parameter.VAR_POSITIONAL: "*", Parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")
    if parameter.default is Parameter.empty:
        return stars + parameter.name
    simple = parameter.default is None or isinstance(parameter.default, (bool, int, float, str, bytes, tuple))
    return f"{parameter.name}={parameter.default!r}" if simple else f"{parameter.name}=..."
