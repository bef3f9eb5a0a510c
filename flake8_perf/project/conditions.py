"""Work that a function does only where one of its parameters says so: `if wait: thread.join()`."""

from __future__ import annotations

import ast
from typing import Any

from flake8_perf.semantics.bindings import inside
from flake8_perf.semantics.definitions import SourceFunction
from flake8_perf.semantics.inference import Inference

Need = tuple[str, bool]
"""A parameter, and whether it has to be true or false."""


class Conditions:
    """Answers for one file."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference

    def needs(self, node: ast.AST, function: SourceFunction) -> tuple[Need, ...]:
        """What the parameters of a function have to be for a place in it to be reached."""
        names = {param.name for param in function.params}
        found: list[Need] = []
        child, parents = node, self._.structure.parents
        while names and child is not function.node and child in parents:
            parent: Any = parents[child]
            if isinstance(parent, ast.If) and child is not parent.test:
                asked = _asked(parent.test, names)
                if asked is not None and self._is_unchanged(asked[0], function):
                    found.append(asked if inside(parent.body, child) else (asked[0], not asked[1]))
            child = parent
        return tuple(sorted(set(found)))

    def given(self, call: ast.Call, function: SourceFunction) -> tuple[Need, ...]:
        """The parameters for which a call gives a constant, or leaves their constant default, and whether that is true."""
        target = next((t for t in self._.calling.targets(call)[0] if t.info is function), None)
        found: list[Need] = []
        if target is None:
            return ()
        for param in function.params:
            argument = function.argument(param.name, call, bound=target.takes_receiver, given=target.given)
            value = argument.node if argument.node is not None else param.default if argument.absent else None
            if isinstance(value, ast.Constant) and param.kind not in ("rest", "keywords"):
                found.append((param.name, bool(value.value)))
        return tuple(found)

    def _is_unchanged(self, name: str, function: SourceFunction) -> bool:
        return all(isinstance(binding, ast.arg) for binding in function.scope.bindings.get(name, ()))


def _asked(test: ast.expr, names: set[str]) -> Need | None:
    """The parameter that a test asks for, and whether it has to be true for the test to hold."""
    match test:
        case ast.Name(id=name) if name in names:
            return name, True
        case ast.UnaryOp(op=ast.Not(), operand=ast.Name(id=name)) if name in names:
            return name, False
    return None


def contradict(needs: tuple[Need, ...], given: tuple[Need, ...]) -> bool:
    """Whether a call gives a parameter another value than a place needs to be reached."""
    return any((name, not wanted) in given for name, wanted in needs)
