"""What annotations mean, as values: read as text, so that strings and names under TYPE_CHECKING count as well."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from astroid import nodes

from flake8_perf.learning.values import Box, Class, Func, Known, Made, Values, united

if TYPE_CHECKING:
    from flake8_perf.learning.reading import Reader

_EITHER = frozenset({"Optional", "Union", "ClassVar", "Final", "Required", "NotRequired", "ReadOnly"})
_FIRST = frozenset({"Annotated"})
_LAST = frozenset({"Awaitable", "Coroutine"})
_CLASS = frozenset({"Type", "type"})
_NOTHING = frozenset({"Literal", "Callable"})
_KEYED = frozenset({"dict", "Dict", "Mapping", "MutableMapping", "DefaultDict", "OrderedDict", "defaultdict"})
_HOLDERS = frozenset({"list", "List", "Sequence", "Iterable", "Iterator", "Generator", "Collection", "Set", "set", "FrozenSet"})
_HOLDERS |= {
    "frozenset",
    "Tuple",
    "tuple",
    "AsyncIterable",
    "AsyncIterator",
    "AsyncGenerator",
    "Deque",
    "deque",
    "ContextManager",
}
_HOLDERS |= {"AbstractContextManager", "AbstractAsyncContextManager", "AsyncContextManager"}
HOLDERS = _HOLDERS | _KEYED


class Annotations:
    """Evaluates annotations through a reader that knows what names mean."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._parsed: dict[nodes.NodeNG, ast.expr | None] = {}
        self._open: set[tuple[str, nodes.NodeNG]] = set()

    def values(self, node: nodes.NodeNG, where: nodes.NodeNG, receiver: Made | None = None) -> Values:
        """What a value with the annotation `node` may be; `where` is a node in whose scopes its names stand."""
        tree = self.tree(node)
        return self._of(tree, where, receiver) if tree is not None else ()

    def tree(self, node: nodes.NodeNG) -> ast.expr | None:
        """The annotation as Python's own tree, out of its string if it is one."""
        if node not in self._parsed:
            self._parsed[node] = _parsed(node.as_string())
        return self._parsed[node]

    def returned(self, function: Func) -> Values:
        """What a function gives by its annotation, ``Self`` being its receiver."""
        node = function.node
        if node.returns is None:
            return ()
        receiver = Made(function.receiver.cls) if function.receiver is not None else None
        found = self.values(node.returns, node, receiver)
        if found:
            return found
        return self._of_receiver(node, receiver)

    def speaks_of_awaitable(self, node: nodes.FunctionDef) -> bool:
        """Whether the return annotation, or the alias that it is, has a word for what can be awaited."""
        tree = self.tree(node.returns) if node.returns is not None else None
        if tree is None:
            return False
        alias = self._assignment(tree.value if isinstance(tree, ast.Subscript) else tree, node)
        text = ast.unparse(tree) + (alias.value.as_string() if alias is not None else "")
        return any(word in text for word in _LAST)

    def _of_receiver(self, node: nodes.FunctionDef, receiver: Made | None) -> Values:
        """``def enter(self: T) -> T`` gives its receiver."""
        notes = [*node.args.posonlyargs_annotations, *node.args.annotations]
        if receiver is None or not notes or notes[0] is None:
            return ()
        return (receiver,) if isinstance(node.returns, nodes.Name) and node.returns.name in notes[0].as_string() else ()

    def resolve(self, tree: ast.expr, where: nodes.NodeNG) -> Values:
        """What a name or dotted name in an annotation refers to."""
        if isinstance(tree, ast.Attribute):
            return united(self._reader.attribute(value, tree.attr) for value in self.resolve(tree.value, where))
        if not isinstance(tree, ast.Name):
            return ()
        scope: nodes.NodeNG | None = where
        while scope is not None:
            if isinstance(scope, (nodes.ClassDef, nodes.Module)) and tree.id in scope.locals:
                found = self._reader.names_in(scope, tree.id)
                # In the body of a class a method can have the name of a type: `def list(self) -> list[str]`.
                if not isinstance(scope, nodes.ClassDef) or not all(isinstance(v, Func) for v in found):
                    return found
            scope = scope.parent
        return self._reader.stubs.find(f"builtins.{tree.id}")

    def _of(self, tree: ast.expr, where: nodes.NodeNG, receiver: Made | None) -> Values:
        if isinstance(tree, ast.Constant):
            inner = _parsed(tree.value) if isinstance(tree.value, str) else None
            return self._of(inner, where, receiver) if inner is not None else ()
        if isinstance(tree, ast.BinOp):
            return united((self._of(tree.left, where, receiver), self._of(tree.right, where, receiver)))
        if isinstance(tree, ast.Subscript):
            return self._subscripted(tree, where, receiver)
        name = last(tree)
        if name == "Self":
            return (receiver,) if receiver is not None else ()
        found = self.resolve(tree, where)
        return united(self._instances(value) for value in found) or self._through_alias(tree, where, receiver)

    def _instances(self, value: object) -> Values:
        if isinstance(value, Class):
            return (Made(value.cls),)
        if isinstance(value, Known):
            return self._reader.stubs.instance(value)
        return ()

    def _subscripted(self, tree: ast.Subscript, where: nodes.NodeNG, receiver: Made | None) -> Values:
        name = last(tree.value)
        parts = tree.slice.elts if isinstance(tree.slice, ast.Tuple) else [tree.slice]
        if name in _NOTHING:
            return ()
        if name in _FIRST:
            return self._of(parts[0], where, receiver)
        if name in _LAST:
            return self._of(parts[-1], where, receiver)
        if name in _EITHER:
            return united(self._of(part, where, receiver) for part in parts)
        if name in _CLASS:
            return tuple(Class(v.cls) for v in self._of(parts[0], where, receiver) if isinstance(v, Made))
        if name in HOLDERS:
            held = united(self._of(part, where, receiver) for part in (parts[1:] if name in _KEYED else parts))
            return (Box(held),) if held else ()
        return self._of(tree.value, where, receiver)

    def _through_alias(self, tree: ast.expr, where: nodes.NodeNG, receiver: Made | None) -> Values:
        """A name that is assigned a type, or a type variable, which stands for its bound."""
        node = self._assignment(tree, where)
        if node is None or (last(tree), node) in self._open:
            return ()
        self._open.add((last(tree), node))
        try:
            if isinstance(node.value, nodes.Call):
                bound = next((k.value for k in node.value.keywords if k.arg == "bound"), None)
                return self.values(bound, node, receiver) if bound is not None else ()
            return self.values(node.value, node, receiver)
        finally:
            self._open.discard((last(tree), node))

    def is_variable(self, tree: ast.expr, where: nodes.NodeNG) -> bool:
        """Whether a name is a type variable."""
        node = self._assignment(tree, where)
        return node is not None and isinstance(node.value, nodes.Call) and "TypeVar" in node.value.func.as_string()

    def _assignment(self, tree: ast.expr, where: nodes.NodeNG) -> nodes.Assign | None:
        """The assignment that a name goes back to, over any number of imports."""
        if not isinstance(tree, ast.Name):
            return None
        name, module = tree.id, where.root()
        for _step in range(6):
            found = module.locals.get(name, ())
            if not found:
                return None
            node = found[-1]
            if isinstance(node, nodes.ImportFrom):
                name, module = next((real for real, alias in node.names if (alias or real) == name), name), self._origin(node)
                if module is None:
                    return None
                continue
            parent = node.parent
            return parent if isinstance(parent, (nodes.Assign, nodes.AnnAssign)) and parent.value is not None else None
        return None

    def _origin(self, node: nodes.ImportFrom) -> nodes.Module | None:
        from flake8_perf.learning.reading import absolute

        return self._reader.library.module(absolute(node))


def _parsed(text: str) -> ast.expr | None:
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    if isinstance(tree, ast.Constant) and isinstance(tree.value, str):
        return _parsed(tree.value) if tree.value != text else None
    return tree


def last(tree: ast.expr) -> str:
    """The last name of a name or dotted name."""
    return tree.attr if isinstance(tree, ast.Attribute) else tree.id if isinstance(tree, ast.Name) else ""
