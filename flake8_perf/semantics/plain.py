"""Plain forms: direct calls as a linter sees them that looks at one expression and at the imports."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Iterator

from flake8_perf.facts.naming import last_name
from flake8_perf.finding import Plain
from flake8_perf.models.stub import imported
from flake8_perf.semantics.bindings import Bindings, position
from flake8_perf.semantics.structure import COMPREHENSIONS, Scope, Structure

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_ENTERING = ("enter_context", "enter_async_context", "enterContext", "enterAsyncContext", "enterClassContext")


class PlainForms:
    """The plain forms of one tree. Depends on its text alone."""

    def __init__(self, structure: Structure) -> None:
        self._structure = structure
        self._bindings = Bindings(structure)

    def of(self, node: ast.AST) -> Plain:
        """The form of a call, or of the call that a `while` does nothing but await; without a name where it is not plain."""
        match node:
            case ast.While(body=[ast.Expr(value=ast.Await(value=ast.Call() as call))]) | (ast.Call() as call):
                name = self._qualified(call.func)
                return Plain(name, tuple(word for word, holds in SHAPES.items() if name and holds(self, call)))
        return Plain()

    def _qualified(self, callee: ast.expr) -> str:
        """The name that imports give to what is written, or that a builtin has; empty for anything else."""
        match callee:
            case ast.Attribute(value=value, attr=attribute):
                around = self._qualified(value)
                return around and f"{around}.{attribute}"
            case ast.Name(id=name):
                given = self._given(callee)
                if given is None:
                    return f"builtins.{name}" if hasattr(builtins, name) else ""
                return given.pop() if len(given) == 1 else ""
        return ""

    def _given(self, name: ast.Name) -> set[str] | None:
        """What the bindings of a name import as it, with an empty one for each that is no import; None where nothing binds it."""
        scope = self._structure.scope_of(name)
        home = self._bindings.home(name.id, scope)
        if home is None:
            return {""} if any(name.id in around.declared for around in _around(scope)) else None
        found = set()
        for binding in home.bindings[name.id]:
            statement = self._structure.parents.get(binding)
            is_import = isinstance(statement, (ast.Import, ast.ImportFrom)) and self._structure.scope_of(statement) is home
            dotted = imported(statement, name.id, "") if is_import else ""  # type: ignore[arg-type]
            found.add("" if dotted.startswith(".") else dotted)
        return found

    def is_in_coroutine(self, call: ast.Call) -> bool:
        """Whether the innermost function around a call, in the text and at run time, is an `async def`."""
        around = next(node for node in self._structure.ancestors(call) if isinstance(node, (ast.stmt, ast.Lambda)))
        if isinstance(around, _FUNCTIONS):
            return False  # in a decorator, or a default: it runs elsewhere
        scope = self._structure.scope_of(call)
        while isinstance(scope.node, COMPREHENSIONS) and scope.parent is not None:
            scope = scope.parent
        return isinstance(scope.node, ast.AsyncFunctionDef)

    def is_known_above(self, call: ast.Call) -> bool:
        """Whether a call is written in full, or through an import that stands above it at the top of the module."""
        root: ast.expr = call.func
        while isinstance(root, ast.Attribute):
            root = root.value
        if not isinstance(root, ast.Name):
            return False
        module = self._structure.module
        home = self._bindings.home(root.id, self._structure.scope_of(root))
        if home is module:
            above = all(position(binding) < position(call) for binding in module.bindings[root.id])
            return above or self._given(root) == {root.id}
        return root.id not in module.bindings and self._given(root) in (None, {root.id})

    def is_dropped(self, call: ast.Call) -> bool:
        """Whether a call is a statement of its own."""
        return isinstance(self._structure.parents.get(call), ast.Expr)

    def is_unmanaged(self, call: ast.Call) -> bool:
        """Whether what a call gives is neither entered, closed at once nor returned, as far as its own statement tells."""
        if isinstance(self._structure.statement(call), (ast.With, ast.AsyncWith, ast.Return)):
            return False
        functions = (scope.node for scope in _around(self._structure.scope_of(call)))
        if any(isinstance(node, ast.FunctionDef) and node.name == "__enter__" for node in functions):
            return False
        parent = self._structure.parents.get(call)
        is_closed = isinstance(parent, ast.Attribute) and parent.attr == "close"
        return not (is_closed or self._is_argument_of(call, _ENTERING))

    def is_unwrapped(self, call: ast.Call) -> bool:
        """Whether a call is not what `wrap_file(…)` makes asynchronous."""
        return not self._is_argument_of(call, ("wrap_file",))

    def is_from_empty_list(self, call: ast.Call) -> bool:
        """Whether a call is as `sum(parts, [])`."""
        match call:
            case ast.Call(args=[ast.Starred(), *_] | []):
                return False
            case ast.Call(args=[_, ast.List(elts=[])]):
                return True
            case ast.Call(args=[_], keywords=[ast.keyword(arg="start", value=ast.List(elts=[]))]):
                return True
        return False

    def _is_argument_of(self, call: ast.Call, names: tuple[str, ...]) -> bool:
        parent = self._structure.parents.get(call)
        return isinstance(parent, ast.Call) and last_name(parent) in names


def _around(scope: Scope | None) -> Iterator[Scope]:
    """A scope and all those around it, from the inside out."""
    while scope is not None:
        yield scope
        scope = scope.parent


SHAPES: dict[str, Callable[[PlainForms, ast.Call], bool]] = {
    "coroutine": PlainForms.is_in_coroutine,
    "above": PlainForms.is_known_above,
    "dropped": PlainForms.is_dropped,
    "unmanaged": PlainForms.is_unmanaged,
    "unwrapped": PlainForms.is_unwrapped,
    "empty list": PlainForms.is_from_empty_list,
}
"""What can hold of the place and shape of a call, by the word that `profiles` uses for it."""
