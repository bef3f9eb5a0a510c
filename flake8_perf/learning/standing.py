"""How sure it is that a place in a function is come to: conditions around it, returns before it, switches that are off."""

from __future__ import annotations

from collections.abc import Iterator

from astroid import nodes
from astroid.exceptions import AstroidError


def is_conditional(node: nodes.NodeNG) -> bool:
    """Whether what stands here is left out on some way through its function (other than by an error)."""
    for here, around in _outwards(node):
        if isinstance(around, (nodes.If, nodes.IfExp)) and here is not around.test:
            return True
        if isinstance(around, (nodes.ExceptHandler, nodes.MatchCase)):
            return True
        if isinstance(around, nodes.BoolOp) and here is not around.values[0]:
            return True
    return False


def is_guarded(node: nodes.NodeNG) -> bool:
    """Whether a condition further up in the function makes it return early: what is kept is given, and nothing is done."""
    statement = node.statement()
    while not isinstance(statement, (nodes.FunctionDef, nodes.Module)):
        before = statement.previous_sibling()
        while before is not None:
            if isinstance(before, nodes.If) and any(_own_returns(before)):
                return True
            before = before.previous_sibling()
        statement = statement.parent
    return False


def is_switched_off(node: nodes.NodeNG, function: nodes.FunctionDef) -> bool:
    """Whether it happens only ``if switch:``, the parameter `switch` (or the attribute that keeps it) being false by default."""
    for here, around in _outwards(node):
        if isinstance(around, nodes.If) and here in around.body and _default_of(around.test, function) is False:
            return True
    return False


def _default_of(test: nodes.NodeNG, function: nodes.FunctionDef) -> bool | None:
    """The truth of a parameter's default; None where the test is no parameter, or there is no constant to tell it by."""
    if isinstance(test, nodes.Attribute):
        stores = [n for n in function.nodes_of_class(nodes.AssignAttr) if n.attrname == test.attrname]
        test = getattr(stores[0].parent, "value", None) if len(stores) == 1 else None
    if not isinstance(test, nodes.Name):
        return None
    try:
        default = function.args.default_value(test.name)
    except AstroidError:  # no parameter of this name has one
        return None
    return bool(default.value) if isinstance(default, nodes.Const) else None


def _outwards(node: nodes.NodeNG) -> Iterator[tuple[nodes.NodeNG, nodes.NodeNG]]:
    """Each node with the one around it, up to the function."""
    while node.parent is not None and not isinstance(node, (nodes.FunctionDef, nodes.Module)):
        yield node, node.parent
        node = node.parent


def _own_returns(statement: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    yield from statement.nodes_of_class(nodes.Return, skip_klass=(nodes.FunctionDef, nodes.Lambda, nodes.ClassDef))
