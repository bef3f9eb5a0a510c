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
        self._known: dict[tuple[Scope, str], tuple[str, tuple[int, int]]] = {}

    def of(self, node: ast.AST) -> Plain:
        """The form of a call, or of the call that a `while` does nothing but await; without a name where it is not plain."""
        match node:
            case ast.While(body=[ast.Expr(value=ast.Await(value=ast.Call() as call))]) | (ast.Call() as call):
                name = self._qualified(call.func)
                return Plain(name, tuple(word for word, holds in SHAPES.items() if name and holds(self, call)))
        return Plain()

    def _qualified(self, callee: ast.expr) -> str:
        """The name that imports give to what is written, or that a builtin has; empty for anything else."""
        root, attributes = _root(callee)
        if root is None:
            return ""
        home = self._home(root)
        if home is not None:
            given = self._imported(root.id, home)[0]
        else:
            declared = any(root.id in scope.declared for scope in _around(self._structure.scope_of(root)))
            given = "" if declared or not hasattr(builtins, root.id) else f"builtins.{root.id}"
        return ".".join((given, *attributes)) if given else ""

    def _home(self, name: ast.Name) -> Scope | None:
        return self._bindings.home(name.id, self._structure.scope_of(name))

    def _imported(self, name: str, home: Scope) -> tuple[str, tuple[int, int]]:
        """What all that binds a name in a scope imports as it, nothing where it is no import; and the last place of these."""
        if (home, name) not in self._known:
            found = {self._dotted(binding, name, home) for binding in home.bindings[name]}
            dotted = found.pop() if len(found) == 1 else ""
            self._known[home, name] = dotted, max(map(position, home.bindings[name]))
        return self._known[home, name]

    def _dotted(self, binding: ast.AST, name: str, home: Scope) -> str:
        statement = self._structure.parents.get(binding)
        if not isinstance(statement, (ast.Import, ast.ImportFrom)) or self._structure.scope_of(statement) is not home:
            return ""
        dotted = imported(statement, name, "")
        return "" if dotted.startswith(".") else dotted

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
        root, module = _root(call.func)[0], self._structure.module
        if root is None:
            return False
        home = self._home(root)
        if home is None:
            return True
        dotted, last = self._imported(root.id, home)
        if home is module:
            return dotted == root.id or last < position(call)
        return dotted == root.id and root.id not in module.bindings

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


def _root(callee: ast.expr) -> tuple[ast.Name | None, list[str]]:
    """The name that attributes are taken from, and these in their order; None where it is anything but a name."""
    attributes: list[str] = []
    while isinstance(callee, ast.Attribute):
        attributes.append(callee.attr)
        callee = callee.value
    return (callee if isinstance(callee, ast.Name) else None), attributes[::-1]


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
