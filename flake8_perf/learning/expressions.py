"""What each kind of expression may be, from what its parts may be; where that ends, astroid's own inference."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from astroid import bases, nodes
from astroid.exceptions import AstroidError

from flake8_perf.learning.classes import decorator_names
from flake8_perf.learning.values import Above, Box, Class, Func, Known, Made, Module, Value, Values, united

if TYPE_CHECKING:
    from flake8_perf.learning.reading import Reader

_HANDS_OUT_ITEM = frozenset({"get", "pop", "popleft", "setdefault", "popitem", "__getitem__"})
_HANDS_OUT_ITEMS = frozenset({"values", "copy", "items"})


class Expressions:
    """Reads expressions, through a reader that answers for their parts."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def read(self, node: nodes.NodeNG) -> Values:
        """What an expression may be; nothing where its kind says nothing."""
        how = _READ.get(type(node))
        return how(self, node) if how is not None else ()

    def _name(self, node: nodes.Name) -> Values:
        scope, found = node.lookup(node.name)
        functions = [n for n in found if isinstance(n, nodes.FunctionDef)]
        if isinstance(scope, nodes.Module) and scope.name == "builtins":
            return self._reader.stubs.find(f"builtins.{node.name}")
        if functions and len(functions) == len(found):
            return self._reader.names_in(scope, node.name)
        return united(self._reader.definition(n, node.name) for n in found)

    def _attribute(self, node: nodes.Attribute) -> Values:
        return united(
            self._reader.attribute(value, node.attrname) for value in self._reader.value_of(node.expr)
        ) or self._by_astroid(node)

    def _call(self, node: nodes.Call) -> Values:
        name = node.func.name if isinstance(node.func, nodes.Name) else getattr(node.func, "attrname", "")
        if name in _SPECIAL:
            found = _SPECIAL[name](self, node)
            if found:
                return found
        if isinstance(node.func, nodes.Attribute) and name in _HANDS_OUT_ITEM | _HANDS_OUT_ITEMS:
            boxes = [v for v in self._reader.value_of(node.func.expr) if isinstance(v, Box)]
            if boxes:
                return united(box.items if name in _HANDS_OUT_ITEM else (box,) for box in boxes)
        values = self._reader.value_of(node.func)
        return united(found for value in values for found in (self._reader.result(value), self._wrapped(value, node)))

    def _wrapped(self, value: Value, node: nodes.Call) -> Values:
        """What a function gives that wraps the function handed to it: to who calls it, it is that function."""
        if not isinstance(value, Func) or not node.args:
            return ()
        names = [a.name for a in (*value.node.args.posonlyargs, *(value.node.args.args or ()))][value.receiver is not None :]
        inner = [n for n in value.node.body if isinstance(n, nodes.FunctionDef)]
        if not inner:
            return ()
        called = {c.func.name for f in inner for c in f.nodes_of_class(nodes.Call) if isinstance(c.func, nodes.Name)}
        given = united(self._reader.value_of(argument) for name, argument in zip(names, node.args) if name in called)
        return tuple(v for v in given if isinstance(v, Func))

    def _super(self, node: nodes.Call) -> Values:
        function = node.scope()
        while isinstance(function, nodes.FunctionDef) and not isinstance(function.parent, nodes.ClassDef):
            function = function.parent.scope()
        if not isinstance(function, nodes.FunctionDef):
            return ()
        cls = function.parent
        is_class = function.name == "__new__" or "classmethod" in decorator_names(function)
        return (Above(cls, Class(cls) if is_class else Made(cls)),)

    def _cast(self, node: nodes.Call) -> Values:
        if len(node.args) != 2:
            return ()
        return self._reader.annotation(node.args[0], node) or self._reader.value_of(node.args[1])

    def _getattr(self, node: nodes.Call) -> Values:
        name = node.args[1] if len(node.args) > 1 else None
        values = self._reader.value_of(node.args[0]) if name is not None else ()
        if isinstance(name, nodes.Const) and isinstance(name.value, str):
            return united(self._reader.attribute(value, name.value) for value in values)
        # `getattr(session, verb)`: a method that has an effect stands for all of them.
        return united(self._reader.stubs.loud_method(value) for value in values if isinstance(value, Known))

    def _import_module(self, node: nodes.Call) -> Values:
        name = node.args[0] if node.args else None
        return self._reader.module(name.value) if isinstance(name, nodes.Const) and isinstance(name.value, str) else ()

    def _first_argument(self, node: nodes.Call) -> Values:
        return self._reader.value_of(node.args[0]) if node.args else ()

    def _type(self, node: nodes.Call) -> Values:
        given = self._reader.value_of(node.args[0]) if len(node.args) == 1 else ()
        return tuple(Class(value.cls) for value in given if isinstance(value, Made))

    def _either(self, node: nodes.IfExp) -> Values:
        return united((self._reader.value_of(node.body), self._reader.value_of(node.orelse)))

    def _logic(self, node: nodes.BoolOp) -> Values:
        return united(map(self._reader.value_of, node.values))

    def _await(self, node: nodes.Await) -> Values:
        found = self._reader.value_of(node.value)
        return united(v.items if isinstance(v, Box) else (v,) for v in found)

    def _subscript(self, node: nodes.Subscript) -> Values:
        values = self._reader.value_of(node.value)
        generic = tuple(v for v in values if isinstance(v, Class))  # `Page[Model](…)`
        return generic or self._reader.items(tuple(v for v in values if not isinstance(v, Known))) or self._by_astroid(node)

    def _walrus(self, node: nodes.NamedExpr) -> Values:
        return self._reader.value_of(node.value)

    def _collection(self, node: nodes.List | nodes.Tuple | nodes.Set) -> Values:
        found = united(map(self._reader.value_of, node.elts[:20]))
        return (Box(found),) if found else ()

    def _dict(self, node: nodes.Dict) -> Values:
        found = united(self._reader.value_of(value) for _key, value in node.items[:20])
        return (Box(found),) if found else ()

    def _comprehension(self, node: Any) -> Values:
        found = self._reader.value_of(node.elt)
        return (Box(found),) if found else ()

    def _by_astroid(self, node: nodes.NodeNG) -> Values:
        """What astroid's own inference finds where the ways above end."""
        try:
            found = node.inferred()
        except (AstroidError, RecursionError):
            return ()
        return united(self._inferred(value) for value in found)

    def _inferred(self, value: object) -> Values:
        if isinstance(value, bases.UnboundMethod):  # bound ones are of this kind too
            receiver = value.bound if isinstance(value, bases.BoundMethod) else None
            bound = (
                Made(receiver._proxied)
                if isinstance(receiver, bases.Instance) and isinstance(receiver._proxied, nodes.ClassDef)
                else None
            )
            return (
                (Func(value._proxied, bound),) if isinstance(value._proxied, nodes.FunctionDef) and self._is_read(value) else ()
            )
        if isinstance(value, nodes.FunctionDef):
            return (Func(value),) if self._is_read(value) else ()
        if isinstance(value, nodes.ClassDef):
            return (Class(value),) if self._is_read(value) else ()
        if isinstance(value, bases.Instance) and isinstance(value._proxied, nodes.ClassDef):
            return (Made(value._proxied),) if self._is_read(value._proxied) else ()
        return (Module(value.name),) if isinstance(value, nodes.Module) and self._is_read(value) else ()

    def _is_read(self, value: Any) -> bool:
        return bool(value.root().name != "builtins")


_SPECIAL: dict[str, Callable[[Expressions, Any], Values]] = {
    "super": Expressions._super,
    "cast": Expressions._cast,
    "getattr": Expressions._getattr,
    "import_module": Expressions._import_module,
    "partial": Expressions._first_argument,
    "type": Expressions._type,
    "iter": Expressions._first_argument,
    "list": Expressions._first_argument,
    "tuple": Expressions._first_argument,
}

_READ: dict[type[nodes.NodeNG], Callable[[Expressions, Any], Values]] = {
    nodes.Name: Expressions._name,
    nodes.Attribute: Expressions._attribute,
    nodes.Call: Expressions._call,
    nodes.IfExp: Expressions._either,
    nodes.BoolOp: Expressions._logic,
    nodes.Await: Expressions._await,
    nodes.Subscript: Expressions._subscript,
    nodes.NamedExpr: Expressions._walrus,
    nodes.List: Expressions._collection,
    nodes.Tuple: Expressions._collection,
    nodes.Set: Expressions._collection,
    nodes.Dict: Expressions._dict,
    nodes.ListComp: Expressions._comprehension,
    nodes.GeneratorExp: Expressions._comprehension,
    nodes.SetComp: Expressions._comprehension,
}
