"""What is wrong with a stub that somebody wrote: words that are none, and arguments that do not fit."""

from __future__ import annotations

import ast
import difflib
import inspect
import typing
from collections.abc import Iterator
from typing import Any

from flake8_perf.facts.functions import parameters
from flake8_perf.facts.naming import last_name
from flake8_perf.models import effects

_PLAIN_DECORATORS = frozenset(
    {"overload", "property", "classmethod", "staticmethod", "abstractmethod", "cached_property", "final", "dataclass"}
    | {"setter", "deleter"}
)
_NAMES_PARAMETERS = frozenset({"param", "params", "text"})
"""The arguments of words that name parameters of the function below."""

_Defined = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def mistakes(path: str, tree: ast.Module) -> list[str]:
    """One message with file and line for each decorator that is no word of the vocabulary, or whose arguments don't fit it."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            for decorator in node.decorator_list:
                found += [f"{path}:{decorator.lineno}: {words}" for words in _wrong(decorator, node)]
    return found


def _wrong(decorator: ast.expr, node: _Defined) -> Iterator[str]:
    name = last_name(decorator)
    if name in _PLAIN_DECORATORS:
        return
    if name not in effects.WORDS:
        near = difflib.get_close_matches(name, sorted(effects.WORDS), 1)
        yield f"@{name} is no word that a stub may use" + (f"; did you mean @{near[0]}?" if near else "")
        return
    if not isinstance(decorator, ast.Call):
        yield f"@{name} has to be called: @{name}(…)"
        return
    try:
        values = [ast.literal_eval(argument) for argument in decorator.args]
        keywords = {str(keyword.arg): ast.literal_eval(keyword.value) for keyword in decorator.keywords}
    except ValueError:
        yield f"@{name} takes constants alone"
        return
    word = getattr(effects, name)
    try:
        bound = inspect.signature(word).bind(*values, **keywords)
    except TypeError as error:
        yield f"@{name}: {error}"
        return
    hints = typing.get_type_hints(word)
    for parameter, value in bound.arguments.items():
        allowed = _literals(hints.get(parameter))
        if allowed and value not in allowed:
            yield f"@{name}: {value!r} is none of {', '.join(map(repr, allowed))}"
        if parameter in _NAMES_PARAMETERS and not isinstance(node, ast.ClassDef):
            yield from _unknown(name, value if isinstance(value, tuple) else (value,), node)


def _literals(hint: Any) -> tuple[object, ...]:
    """The values that an argument may have; none where it may have any."""
    return typing.get_args(hint) if typing.get_origin(hint) is typing.Literal else ()


def _unknown(word: str, names: tuple[object, ...], node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """Names that are no parameters of the function below."""
    known = parameters(node.args)
    if any(parameter.kind == "keywords" for parameter in known):
        return
    for name in names:
        if name and name not in {parameter.name for parameter in known}:
            yield f"@{word}: {node.name} has no parameter {name!r}"
