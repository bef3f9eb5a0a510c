"""Constants and sizes: what can be read off the text about a value, not only about its type."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

from flake8_perf.facts.naming import own_name
from flake8_perf.facts.types import ClassObject, Instance, ModuleObject, ProjectModule
from flake8_perf.semantics.definitions import SourceClass
from flake8_perf.semantics.inference import Inference

FEW = 8
"""Up to so many items, a scan or a loop is no matter of scale."""

MOST_TURNS = 100
"""A `range` of so many turns is a number that somebody chose."""

MODEST = 24
"""Up to so many constants written out, a scan is no matter of scale either; they cannot grow."""

_PARTS_OF_A_PROGRAM = frozenset(
    [
        "column",
        "col",
        "field",
        "attr",
        "attribute",
        "header",
        "method",
        "option",
        "flag",
        "mode",
        "feature",
        "extension",
        "suffix",
        "prefix",
        "parent",
        "base",
        "level",
        "dim",
        "axe",
        "axis",
        "dtype",
        "kwarg",
        "argv",
        "choice",
        "conf",
        "config",
        "setting",
        "server",
        "listener",
        "plugin",
        "handler",
        "receiver",
        "callback",
        "component",
        "platform",
        "provider",
        "backend",
        "worker",
        "service",
        "peer",
        "replica",
        "shard",
        "constraint",
        "hook",
        "subscriber",
        "check",
        "integration",
        "middleware",
        "adapter",
        "trigger",
        "observer",
        "app",
        "dir",
        "directory",
        "directorie",
        "loader",
        "mapper",
        "preset",
        "finder",
        "locale",
    ]
)
"""Words for what a program is made of or was set up with: there are as many as somebody wrote down, however many data come."""


def names_parts(node: ast.AST) -> bool:
    """Whether something is called by a name for parts of a program: `pk_columns`, `self.plugins`."""
    words = own_name(node).lower().strip("_").split("_")
    return any(word in _PARTS_OF_A_PROGRAM or word.rstrip("s") in _PARTS_OF_A_PROGRAM for word in words[-2:])


GROWERS = frozenset({"append", "extend", "insert", "appendleft", "extendleft", "add", "update", "setdefault", "__iadd__"})
SHRINKERS = frozenset({"pop", "popleft", "remove", "clear", "popitem", "discard"})


@dataclass(frozen=True)
class Value:
    """A constant, or unknown."""

    known: bool
    constant: object = None


UNKNOWN_VALUE = Value(known=False)


class Values:
    """Constants and sizes in one file."""

    def __init__(self, inference: Inference) -> None:
        self._ = inference

    def value_of(self, node: ast.expr, depth: int = 0) -> Value:
        """The constant that an expression always has: a literal, or a name that is bound to one once."""
        if isinstance(node, ast.Constant):
            return Value(known=True, constant=node.value)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
            number = node.operand.value
            return Value(known=True, constant=-number) if isinstance(number, (int, float)) else UNKNOWN_VALUE
        bound = self.single_value(node)
        return self.value_of(bound, depth + 1) if bound is not None and depth < 6 else UNKNOWN_VALUE

    def single_value(self, node: ast.expr) -> ast.expr | None:
        """The expression that a name or class attribute is bound to, where there is just one such binding."""
        if isinstance(node, ast.Name):
            bindings, complete = self._.bindings.reaching(node)
            return self._assigned(bindings[0]) if complete and len(bindings) == 1 else None
        if isinstance(node, ast.Attribute):
            return self._class_constant(node)
        return None

    def _assigned(self, binding: ast.AST) -> ast.expr | None:
        parent: Any = self._.structure.parents.get(binding)
        if isinstance(parent, (ast.Assign, ast.AnnAssign)) and binding in getattr(
            parent, "targets", [getattr(parent, "target", None)]
        ):
            return parent.value
        if isinstance(parent, ast.NamedExpr):
            return parent.value
        return None

    def _class_constant(self, node: ast.Attribute) -> ast.expr | None:
        """`self.NAMES` set once in the class body and nowhere in its methods."""
        for atom in self._.type_of(node.value).atoms:
            scope = getattr(getattr(atom, "info", None), "scope", None)
            if isinstance(atom, (Instance, ClassObject)) and scope is not None:
                bindings = self._.bindings.all_of(node.attr, scope)
                if len(bindings) == 1 and not self._.structure.attribute_stores.get(node.attr):
                    return self._assigned(bindings[0])
        return None

    def stored_value(self, node: ast.Attribute) -> ast.expr | None:
        """The expression that the methods of a class set ``self.name`` to, where they do so in one place only."""
        for atom in self._.type_of(node.value).atoms:
            info = getattr(atom, "info", None)
            if isinstance(info, SourceClass):
                for owner, _args in info.ancestors()[0]:
                    stored = self._.definitions.stored_on(owner, node.attr) if isinstance(owner, SourceClass) else []
                    if stored:
                        return self._assigned(stored[0]) if len(stored) == 1 else None
        return None

    def few(self, node: ast.expr, *, literal: bool = False, depth: int = 0) -> bool:
        """Whether a collection surely has few, fixed items. `literal`: one written out in place counts whatever its length."""
        if depth > 6:
            return False
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            return (literal or len(node.elts) <= FEW) and not any(isinstance(e, ast.Starred) for e in node.elts)
        if isinstance(node, ast.Dict):
            return (literal or len(node.keys) <= FEW) and None not in node.keys
        if isinstance(node, ast.Constant):
            return isinstance(node.value, (str, bytes))
        if isinstance(node, ast.Call):
            return self._few_from_call(node, literal, depth)
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):  # `names[:5]`
            end = self.value_of(node.slice.upper).constant if node.slice.upper is not None else None
            return isinstance(end, int) and 0 <= end <= FEW
        if isinstance(node, ast.IfExp):
            return self.few(node.body, depth=depth + 1) and self.few(node.orelse, depth=depth + 1)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self.few(node.left, depth=depth + 1) and self.few(node.right, depth=depth + 1)
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._few_by_name(node, depth)
        return False

    def _few_from_call(self, node: ast.Call, literal: bool, depth: int) -> bool:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in ("items", "keys", "values") and isinstance(node.func, ast.Attribute) and not node.args:
            return self.few(node.func.value, literal=literal, depth=depth + 1)
        if name in ("enumerate", "reversed", "sorted", "list", "tuple", "set", "frozenset", "iter") and node.args:
            return self.few(node.args[0], literal=literal, depth=depth + 1)
        if name == "choice" and len(node.args) == 1 and isinstance(node.args[0], (ast.Tuple, ast.List)):
            return all(self.few(element, depth=depth + 1) for element in node.args[0].elts)
        if name in ("zip", "product"):
            found = [self.few(arg, literal=literal, depth=depth + 1) for arg in node.args]
            return any(found) if name == "zip" else bool(found) and all(found)
        if name == "range":
            numbers = [n for arg in node.args if isinstance(n := self.value_of(arg).constant, int)]
            return 0 < len(numbers) == len(node.args) <= 3 and 0 not in numbers[2:] and len(range(*numbers)) <= MOST_TURNS
        return False

    def _few_by_name(self, node: ast.Name | ast.Attribute, depth: int) -> bool:
        name = own_name(node)
        if name[:1].isupper() and name != name.upper() and not name.startswith("_"):
            return True  # a class that is iterated is an enumeration
        if any(isinstance(a, ClassObject) and a.info.is_a("enum.Enum") for a in self._.type_of(node).atoms):
            return True
        if self._elsewhere(node) == "few":
            return True
        if isinstance(node, ast.Name):
            bindings, complete = self._.bindings.reaching(node)
            values = [self._assigned(b) for b in bindings]
            if not complete or not values or any(v is None for v in values):
                return False
            fixed = all(self.few(v, depth=depth + 1) for v in values if v is not None)
            return fixed and not self.changes_by_name(node.id)
        value = self._class_constant(node)
        if value is None or (not getattr(value, "elts", getattr(value, "keys", value)) and node.attr != node.attr.upper()):
            return False  # an empty default is there to be set by a subclass
        return self.few(value, depth=depth + 1) and not self.changes_by_name(node.attr)

    def is_fixed(self, node: ast.expr) -> bool:
        """Whether a collection is a constant of the program: a modest number of constants, or parts of it by its name."""
        if self.few(node) or names_parts(node):
            return True
        if self._elsewhere(node):
            return True
        if isinstance(node, ast.Attribute) and any(type(a) is ModuleObject for a in self._.type_of(node.value).atoms):
            return self._.type_of(node).known  # what a library keeps in its module: `sys.path`
        value = self.single_value(node) if isinstance(node, (ast.Name, ast.Attribute)) else node
        name = own_name(node)
        if (
            isinstance(value, (ast.Tuple, ast.List, ast.Set, ast.Dict))
            and name
            and name == name.upper()
            and not self.changes_by_name(name)
        ):
            return self.few(value, literal=True) and len(getattr(value, "elts", getattr(value, "keys", ()))) <= MOST_TURNS
        if isinstance(value, (ast.Tuple, ast.List)) and len(value.elts) <= MODEST:
            constants = all(isinstance(e, (ast.Constant, ast.Attribute)) for e in value.elts)
            return bool(value.elts) and constants and not self.changes_by_name(own_name(node))
        return False

    def _elsewhere(self, node: ast.expr) -> str:
        """Whether a collection that another file defines is ``few`` or ``fixed`` there; empty where that is not known."""
        outside = self._.outside
        if outside is None:
            return ""
        if isinstance(node, ast.Name):
            bindings, complete = self._.bindings.reaching(node)
            alias = bindings[0] if complete and len(bindings) == 1 else None
            dotted = self._.names.dotted(alias, node.id) if isinstance(alias, ast.alias) else ""
            return outside.size_of(dotted) if dotted and not self.changes_by_name(node.id) else ""
        if isinstance(node, ast.Attribute) and not self.changes_by_name(node.attr):
            for atom in self._.type_of(node.value).atoms:
                if isinstance(atom, ProjectModule):
                    return outside.size_in(atom, node.attr)
        return ""

    def size_here(self, name: str, binding: ast.AST) -> str:
        """As `_elsewhere`, of a name of this module for those who import it."""
        value = self._assigned(binding)
        if value is None or self.changes_by_name(name):
            return ""
        if self.few(value):
            return "few"
        is_display = isinstance(value, (ast.Tuple, ast.List, ast.Set, ast.Dict))
        return (
            "fixed"
            if is_display and name == name.upper() and self.few(value, literal=True) and _length(value) <= MOST_TURNS
            else ""
        )

    def changes_by_name(self, name: str) -> bool:
        """Whether anything in the file makes a collection of this name grow: ``name.append(…)``, ``self.name += …``."""
        for method in GROWERS:
            for call in self._.structure.calls.get(method, ()):
                func = call.func
                if isinstance(func, ast.Attribute) and own_name(func.value) == name:
                    return True
        return any(own_name(node.target) == name for node in self._.structure.nodes.get(ast.AugAssign, ()))


def _length(node: ast.expr) -> int:
    return len(getattr(node, "elts", getattr(node, "keys", ())))
