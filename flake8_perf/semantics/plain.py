"""Plain forms: the direct calls that a linter recognises which looks at one expression and the imports."""

from __future__ import annotations

import ast
from collections.abc import Callable

from flake8_perf.finding import Plain
from flake8_perf.models.stub import imported
from flake8_perf.semantics.bindings import Bindings, position
from flake8_perf.semantics.structure import Structure

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_ENTERING = {"enter_context", "enter_async_context", "enterContext", "enterAsyncContext", "enterClassContext"}


class PlainForms:
    """The plain forms of one tree. Depends on its text alone."""

    def __init__(self, structure: Structure) -> None:
        self._structure = structure
        self._bindings = Bindings(structure)

    def of(self, node: ast.AST) -> Plain:
        """The plain form of a call, or of a loop that does nothing but await one; an empty one for any other node."""
        match node:
            case ast.While(body=[ast.Expr(value=ast.Await(value=ast.Call() as call))]) | (ast.Call() as call):
                name = self._name(call.func)
                return Plain(name, tuple(sorted(word for word, holds in SHAPES.items() if holds(self, call)))) if name else Plain()
        return Plain()

    def _name(self, callee: ast.expr) -> str:
        """The qualified name of what is written as a builtin's or an imported name, or as attributes of one."""
        root, attributes = _chain(callee)
        if root is None:
            return ""
        statements = self._imports(root)
        if statements is None:
            return ".".join((root.id, *attributes))
        names = {imported(statement, root.id, "") for statement in statements}
        name = names.pop()
        return "" if names or name.startswith(".") else ".".join((name, *attributes))

    def _imports(self, root: ast.Name) -> list[ast.Import | ast.ImportFrom] | None:
        """The imports that bind a name, all in one scope; None where nothing binds it: a builtin.

        Anything else that binds it, even on another way through the code, makes it no plain name: its own binding stands for it.
        """
        ...

    def is_on_loop(self, call: ast.Call) -> bool: ...
