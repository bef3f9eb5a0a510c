"""The type of an expression: lazy, memoised, total. What can't be told is unknown; nothing raises."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from flake8_perf.facts.annotations import class_of
from flake8_perf.facts.types import (
    NEVER,
    NONE,
    UNKNOWN,
    ClassObject,
    Deferred,
    Function,
    Instance,
    ModuleObject,
    Type,
    union,
)
from flake8_perf.models.loader import Models
from flake8_perf.semantics.bindings import Bindings
from flake8_perf.semantics.calling import Calling
from flake8_perf.semantics.definitions import Definitions
from flake8_perf.semantics.names import Names
from flake8_perf.semantics.operations import Operations, Outside
from flake8_perf.semantics.source import Source
from flake8_perf.semantics.structure import Structure

_DEEPEST = 36
"""How many questions may wait for each other; the one after that is unknown."""

_MOST_STEPS = 5_000
"""How many steps one question from outside may take. More than enough for code that people write."""

_Answer = TypeVar("_Answer")

_OPERATORS = {
    ast.Add: "__add__",
    ast.Sub: "__sub__",
    ast.Mult: "__mul__",
    ast.Div: "__truediv__",
    ast.FloorDiv: "__floordiv__",
    ast.Mod: "__mod__",
    ast.BitOr: "__or__",
    ast.BitAnd: "__and__",
    ast.BitXor: "__xor__",
    ast.Pow: "__pow__",
    ast.LShift: "__lshift__",
    ast.RShift: "__rshift__",
}


class Inference(Operations):
    """Types for one file.

    Without `outside` they depend on the file's text and the stubs alone: what only other files can tell is `Deferred`.
    """

    def __init__(self, source: Source, structure: Structure, models: Models, outside: Outside | None = None) -> None:
        self.source, self.structure, self.models, self.outside = source, structure, models, outside
        self.bindings = Bindings(structure)
        self.names = Names(self)
        self.calling = Calling(self)
        self.definitions = Definitions(self)
        self._known: dict[ast.AST, Type] = {}
        self._active: dict[Any, int] = {}  # the open questions, with their depth
        self._provisional: dict[Any, tuple[Type, int]] = {}
        self._lowest = _DEEPEST  # the least deep open question that the present answer rests on
        self._steps = 0

    def type_of(self, node: ast.expr) -> Type:
        """The type of an expression's value where it stands."""
        found = self._known.get(node)
        if found is not None:
            return found
        spine: list[ast.expr] = []
        here: ast.expr | None = node
        while here is not None and here not in self._known and here not in self._provisional:
            spine.append(here)
            here = _inner(here)
        # A chain of any length is answered from the inside out, so that it costs no depth.
        for part in reversed(spine):
            found = self._answer(part)
        return found if spine and found is not None else self._answer(node)

    def _answer(self, node: ast.expr) -> Type:
        return self.once(node, lambda: _INFER.get(type(node), _unknown)(self, node))

    def once(self, key: Any, compute: Callable[[], Type]) -> Type:
        """`compute()`, memoised under `key`.

        A question that leads back to itself answers *never* (the least fixed point's first step). What was computed on top of
        such a provisional answer is kept for as long as the question that it waits for is open, and no longer:
        only closed groups are memoised, so the order of questions never shows.
        """
        found = self._known.get(key)
        if found is not None:
            return found
        if key in self._active:
            self._lowest = min(self._lowest, self._active[key])
            return NEVER
        provisional = self._provisional.get(key)
        if provisional is not None:
            self._lowest = min(self._lowest, provisional[1])
            return provisional[0]
        depth = len(self._active)
        self._steps = self._steps + 1 if depth else 0
        if depth >= _DEEPEST or self._steps > _MOST_STEPS:
            self._lowest = 0
            return UNKNOWN
        return self._compute(key, compute, depth)

    def closed(self, compute: Callable[[], _Answer]) -> tuple[_Answer, bool]:
        """`compute()`, and whether the answer rests on no question that is still open: only then it may be kept."""
        around, self._lowest = self._lowest, _DEEPEST
        try:
            found = compute()
        finally:
            lowest, self._lowest = self._lowest, min(around, self._lowest)
        return found, lowest >= min(len(self._active), _DEEPEST)

    def known(self, key: Any) -> Type | None:
        """The memoised answer to a question, if there is one."""
        return self._known.get(key)

    def _compute(self, key: Any, compute: Callable[[], Type], depth: int) -> Type:
        around, self._lowest = self._lowest, _DEEPEST
        self._active[key] = depth
        try:
            found = compute()
        finally:
            del self._active[key]
            lowest, self._lowest = self._lowest, around
        if lowest >= depth:
            self._known[key] = found
            if lowest == depth and self._provisional:  # others waited for this answer: they are computed anew, on the final one
                self._provisional = {k: v for k, v in self._provisional.items() if v[1] < depth}
        else:
            self._provisional[key] = (found, lowest)
            self._lowest = min(around, lowest)
        return found

    # Expressions, by node type.

    def _constant(self, node: ast.Constant) -> Type:
        if node.value is None:
            return NONE
        return UNKNOWN if node.value is ... else self.builtin(type(node.value).__name__)

    def _string(self, node: ast.JoinedStr) -> Type:
        return self.builtin("str")

    def _boolean(self, node: ast.expr) -> Type:
        return self.builtin("bool")

    def _elements(self, nodes: Iterable[ast.expr]) -> Type:
        parts = []
        for element in list(nodes)[:12]:
            parts.append(self.iterate(self.type_of(element.value)) if isinstance(element, ast.Starred) else self.type_of(element))
        return union(parts)

    def _list(self, node: ast.List) -> Type:
        return self.builtin("list", self._elements(node.elts))

    def _set(self, node: ast.Set) -> Type:
        return self.builtin("set", self._elements(node.elts))

    def _tuple(self, node: ast.Tuple) -> Type:
        if any(isinstance(e, ast.Starred) for e in node.elts) or len(node.elts) > 12:
            return self.builtin("tuple", self._elements(node.elts))
        return self.builtin("tuple", *[self.type_of(e) for e in node.elts])

    def _dict(self, node: ast.Dict) -> Type:
        keys = [key for key in node.keys if key is not None]
        if len(keys) < len(node.keys):
            return self.builtin("dict", UNKNOWN, UNKNOWN)
        return self.builtin("dict", self._elements(keys), self._elements(node.values))

    def _list_comprehension(self, node: ast.ListComp) -> Type:
        return self.builtin("list", self.type_of(node.elt))

    def _set_comprehension(self, node: ast.SetComp) -> Type:
        return self.builtin("set", self.type_of(node.elt))

    def _dict_comprehension(self, node: ast.DictComp) -> Type:
        return self.builtin("dict", self.type_of(node.key), self.type_of(node.value))

    def _generator(self, node: ast.GeneratorExp) -> Type:
        return self.instance("typing.Generator", self.type_of(node.elt), UNKNOWN, NONE)

    def _attribute_node(self, node: ast.Attribute) -> Type:
        return self.attribute(self.type_of(node.value), node.attr)

    def _call(self, node: ast.Call) -> Type:
        return self.calling.result_of(node)

    def _await(self, node: ast.Await) -> Type:
        return self.awaited(self.type_of(node.value))

    def _either(self, node: ast.IfExp) -> Type:
        return union((self.type_of(node.body), self.type_of(node.orelse)))

    def _logic(self, node: ast.BoolOp) -> Type:
        parts = [self.type_of(value) for value in node.values[:12]]
        if isinstance(node.op, ast.Or):  # `x or y` is never the None of x
            parts = [part.without_none() for part in parts[:-1]] + parts[-1:]
        return union(parts)

    def _walrus(self, node: ast.NamedExpr) -> Type:
        return self.type_of(node.value)

    def _unary(self, node: ast.UnaryOp) -> Type:
        return self.builtin("bool") if isinstance(node.op, ast.Not) else self.type_of(node.operand)

    def _operation(self, node: ast.BinOp) -> Type:
        return self.operation(self.type_of(node.left), node.op, node.right)

    def operation(self, left: Type, op: ast.operator, right: ast.expr) -> Type:
        """The type of ``left op right``, told from the left side where that is known."""
        name = _OPERATORS.get(type(op), "")
        parts = []
        for atom in left.without_none().atoms:
            if isinstance(atom, ClassObject) and isinstance(op, ast.BitOr):
                parts += [Type((atom,)), self.type_of(right)]  # `A | B` as an alias of a union
            else:
                call = ast.Call(func=right, args=[right], keywords=[])
                parts.append(self._reflected(atom, name, right) or self.calling.result(self._attribute(atom, name), call))
        return union(parts) if parts else UNKNOWN

    def _reflected(self, left: object, name: str, right: ast.expr) -> Type | None:
        """``{…} | chain``: what the right side makes of a builtin that knows nothing of it."""
        if not isinstance(left, Instance) or not left.name.startswith("builtins."):
            return None
        reflected = f"__r{name.strip('_')}__"
        found = [a for a in self.type_of(right).instances if not a.name.startswith("builtins.") and a.info is not None]
        methods = [self._attribute(a, reflected) for a in found if a.info is not None and a.info.member(reflected)[0] is not None]
        return union(self.calling.result(method, None) for method in methods) if methods else None

    def _subscript(self, node: ast.Subscript) -> Type:
        base = self.type_of(node.value)
        return union(self._item(atom, node) for atom in base.without_none().atoms) if base.atoms else UNKNOWN

    def _item(self, atom: object, node: ast.Subscript) -> Type:
        if isinstance(atom, ClassObject):
            parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            return Type((ClassObject(atom.info, tuple(self.names.annotation(part) for part in parts)),))
        if isinstance(atom, ModuleObject):  # an alias: `SessionDep = Annotated[Session, Depends(get_session)]`
            return class_of(self.names.annotation(node))
        if isinstance(atom, Deferred):
            return atom.then("[]")
        if not isinstance(atom, Instance):
            return UNKNOWN
        if isinstance(node.slice, ast.Slice):
            return Type((atom,)) if atom.name.startswith("builtins.") else self._getitem(atom, node)
        if atom.name == "builtins.tuple" and atom.args:
            return _tuple_item(atom, node.slice)
        return self._getitem(atom, node)

    def _getitem(self, atom: Instance, node: ast.Subscript) -> Type:
        call = ast.Call(func=node.value, args=[node.slice], keywords=[])
        return self.calling.result(self._attribute(atom, "__getitem__"), call)

    def _slice(self, node: ast.Slice) -> Type:
        return self.builtin("slice")

    def _lambda(self, node: ast.Lambda) -> Type:
        return Type((Function(self.definitions.function(node)),))

    def _name(self, node: ast.Name) -> Type:
        return self.names.type_of(node)


def _tuple_item(atom: Instance, index: ast.expr) -> Type:
    """`pair[0]`; a tuple of one type argument is taken to be of any length."""
    value = index.operand.value if isinstance(index, ast.UnaryOp) and isinstance(index.operand, ast.Constant) else None
    if isinstance(index, ast.Constant) and isinstance(index.value, int) and len(atom.args) > 1:
        return atom.args[index.value] if index.value < len(atom.args) else UNKNOWN
    if (
        isinstance(value, int)
        and isinstance(index, ast.UnaryOp)
        and isinstance(index.op, ast.USub)
        and 0 < value <= len(atom.args)
    ):
        return atom.args[-value]
    return union(atom.args)


def _inner(node: ast.expr) -> ast.expr | None:
    """The part of a chain that has to be known first: ``a.b`` of ``a.b.c()``."""
    if isinstance(node, ast.Call):
        return node.func
    if isinstance(node, (ast.Attribute, ast.Subscript, ast.Await)):
        return node.value
    if isinstance(node, ast.BinOp):
        return node.left
    return None


def _unknown(_inference: Inference, _node: ast.expr) -> Type:
    return UNKNOWN


_INFER: dict[type[ast.expr], Callable[[Inference, Any], Type]] = {
    ast.Constant: Inference._constant,
    ast.JoinedStr: Inference._string,
    ast.Compare: Inference._boolean,
    ast.List: Inference._list,
    ast.Set: Inference._set,
    ast.Tuple: Inference._tuple,
    ast.Dict: Inference._dict,
    ast.ListComp: Inference._list_comprehension,
    ast.SetComp: Inference._set_comprehension,
    ast.DictComp: Inference._dict_comprehension,
    ast.GeneratorExp: Inference._generator,
    ast.Attribute: Inference._attribute_node,
    ast.Call: Inference._call,
    ast.Await: Inference._await,
    ast.IfExp: Inference._either,
    ast.BoolOp: Inference._logic,
    ast.NamedExpr: Inference._walrus,
    ast.UnaryOp: Inference._unary,
    ast.BinOp: Inference._operation,
    ast.Subscript: Inference._subscript,
    ast.Slice: Inference._slice,
    ast.Lambda: Inference._lambda,
    ast.Name: Inference._name,
}
