"""Scale: where the items of a loop come from, and so whether there can be many of them."""

from __future__ import annotations

import ast
from typing import Any

from flake8_perf.facts.naming import own_name
from flake8_perf.project.calls import CallEffects
from flake8_perf.semantics.flow import Loop
from flake8_perf.semantics.inference import Inference

_SAME_ITEMS = frozenset(
    {"enumerate", "sorted", "reversed", "list", "tuple", "set", "frozenset", "iter", "tqdm", "zip", "filter", "chain", "islice"}
)
"""Functions that give the items of their first argument."""

_ITS_ITEMS = frozenset(
    {
        "items",
        "values",
        "keys",
        "copy",
        "from_iterable",
        "get",
        "getlist",
        "pop",
        "split",
        "splitlines",
        "intersection",
        "difference",
    }
)
"""Methods that give items of their receiver."""

_ROWS = frozenset({"all", "iterator", "fetchall", "fetchmany", "scalars", "mappings", "values_list"})
"""Methods that give rows, whatever has them."""

_FROM_OUTSIDE = frozenset(
    {
        "request",
        "data",
        "validated_data",
        "cleaned_data",
        "body",
        "payload",
        "json",
        "loads",
        "load",
        "reader",
        "DictReader",
        "open",
    }
)
_MANY = frozenset(
    [
        "id",
        "ids",
        "pk",
        "pks",
        "keys",
        "uuid",
        "uuids",
        "slug",
        "slugs",
        "row",
        "rows",
        "record",
        "records",
        "line",
        "lines",
        "entries",
        "items",
        "obj",
        "objs",
        "objects",
        "instance",
        "instances",
        "user",
        "users",
        "member",
        "members",
        "email",
        "emails",
        "event",
        "events",
        "results",
        "doc",
        "docs",
        "document",
        "documents",
        "message",
        "messages",
        "product",
        "products",
        "order",
        "orders",
        "customer",
        "customers",
        "jobs",
        "tasks",
        "files",
        "paths",
        "urls",
        "names",
    ]
)
"""Words by which people call what there is much of: rows, keys, and what lies in tables that grow with use."""

_FEW = frozenset(
    [
        "group",
        "groups",
        "role",
        "roles",
        "environment",
        "environments",
        "env",
        "envs",
        "permission",
        "permissions",
        "org",
        "orgs",
        "organisation",
        "organisations",
        "organization",
        "organizations",
        "language",
        "languages",
        "locale",
        "locales",
        "currency",
        "currencies",
        "site",
        "sites",
        "tenant",
        "tenants",
        "mode",
        "modes",
        "type",
        "types",
        "field",
        "fields",
        "action",
        "actions",
        "rule",
        "rules",
        "option",
        "options",
        "tabs",
        "database",
        "databases",
        "provider",
        "providers",
        "owner",
        "owners",
    ]
)
"""Words for what an installation, a user or an object has a handful of."""

_DEEPEST = 6


class Scale:
    """Answers for the loops of one file."""

    def __init__(self, inference: Inference, effects: CallEffects) -> None:
        self._ = inference
        self._effects = effects

    def shows_many(self, loop: Loop) -> bool:
        """Whether something shows that a loop can have many turns: it is over rows, over data from outside, or over what is
        given under a name for what there is much of."""
        if loop.iterable is None:
            return False
        origin = self.origin(loop)
        if origin in ("rows", "input"):
            return True  # what is proven counts more than any name
        words = _words(loop.iterable, loop.target)
        return origin == "given" and bool(words & _MANY) and not words & _FEW

    def origin(self, loop: Loop) -> str:
        """Where the items of a loop come from.

        ``rows`` (of a query), ``input`` (a request, a file), ``given`` (a parameter, or a part of one), ``kept`` (an
        attribute of the object itself), ``counted`` (`range`), or ``open``.
        """
        return self._origin(loop.iterable, 0) if loop.iterable is not None else "open"

    def _origin(self, node: ast.expr, depth: int) -> str:
        if depth > _DEEPEST:
            return "open"
        if self.is_rows(node):
            return "rows"
        if isinstance(node, ast.Await):
            return self._origin(node.value, depth)
        if isinstance(node, ast.Call):
            return self._of_call(node, depth)
        if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)):
            return self._origin(node.generators[0].iter, depth + 1)
        if isinstance(node, ast.Name):
            return self._of_name(node, depth)
        if isinstance(node, ast.Subscript):
            return self._of_part(node.value, depth)
        if isinstance(node, ast.Attribute):
            return "input" if node.attr in _FROM_OUTSIDE else self._of_part(node.value, depth)
        if isinstance(node, ast.BoolOp):
            return self._origin(node.values[0], depth + 1)
        if isinstance(node, ast.BinOp):
            return self._origin(node.left, depth + 1)
        if isinstance(node, ast.IfExp):
            return self._origin(node.body, depth + 1)
        return "open"

    def is_rows(self, node: ast.expr) -> bool:
        """Whether iterating a value gives rows: it sends a query, or the call that gave it did."""
        if any(h.word == "reads" for h in self._effects.at_iteration(node)) or self._is_called_query(node):
            return True
        here: ast.AST = node
        while isinstance(here, (ast.Await, ast.Call, ast.Attribute)):
            if isinstance(here, ast.Call):
                if any(h.word in ("reads", "runs") and h.kind == "db" for h in self._effects.at_call(here)):
                    return True
                here = here.func
            else:
                here = here.value
        return False

    def _is_called_query(self, node: ast.expr) -> bool:
        """`queryset`, `self.qs`: a name that by convention holds a query."""
        if not isinstance(node, (ast.Name, ast.Attribute)) or own_name(node) not in self._.models.conventions:
            return False
        held = self._.models.by_convention(own_name(node))
        return any(h.word == "reads" for h in self._effects.at_special(held, "__iter__"))

    def _of_call(self, call: ast.Call, depth: int) -> str:
        name = own_name(call.func)
        if name in ("range", "count"):
            return "counted"
        if name in _SAME_ITEMS and call.args:
            found = [self._origin(arg, depth + 1) for arg in call.args]
            return next((origin for origin in found if origin in ("rows", "input")), found[0])
        if name == "map" and len(call.args) > 1:
            return self._origin(call.args[1], depth + 1)
        if isinstance(call.func, ast.Attribute) and name in _ROWS:
            return "rows"
        if isinstance(call.func, ast.Attribute) and name in _ITS_ITEMS:
            return self._origin(call.func.value, depth + 1)
        if name in _FROM_OUTSIDE:
            return "input"
        return "open"

    def _of_part(self, owner: ast.expr, depth: int) -> str:
        """A part of something: of the object itself, of a parameter, of a row."""
        if isinstance(owner, ast.Name) and self._is_self(owner):
            return "kept"
        return self._origin(owner, depth + 1)

    def _is_self(self, name: ast.Name) -> bool:
        for binding in self._.bindings.reaching(name)[0]:
            if isinstance(binding, ast.arg):
                owner: Any = self._.structure.parents.get(self._.structure.parents[binding])
                info = self._.definitions.function(owner) if owner is not None else None
                first = next(iter((*owner.args.posonlyargs, *owner.args.args)), None) if owner is not None else None
                return info is not None and info.owner is not None and first is binding
        return False

    def _of_name(self, node: ast.Name, depth: int) -> str:
        found = {self._of_binding(binding, depth) for binding in self._.bindings.reaching(node)[0]}
        return next((origin for origin in ("rows", "input", "given", "kept", "counted") if origin in found), "open")

    def _of_binding(self, binding: ast.AST, depth: int) -> str:
        if isinstance(binding, ast.arg):
            return "given"
        owner: Any = self._.structure.parents.get(binding)
        while isinstance(owner, (ast.Tuple, ast.List, ast.Starred)):
            owner = self._.structure.parents.get(owner)
        if isinstance(owner, (ast.For, ast.AsyncFor, ast.comprehension)):
            return self._origin(owner.iter, depth + 1)
        value = getattr(owner, "value", None) if isinstance(owner, (ast.Assign, ast.AnnAssign, ast.NamedExpr)) else None
        if isinstance(owner, ast.withitem):
            value = owner.context_expr
        if value is None:
            return "open"
        if isinstance(value, (ast.List, ast.Dict, ast.Set, ast.Tuple)) or _makes_empty(value):
            return self._of_growth(binding, depth)
        return self._origin(value, depth + 1)

    def _of_growth(self, binding: ast.AST, depth: int) -> str:
        """A collection that starts empty comes from the loops that fill it."""
        name = getattr(binding, "id", "")
        scope = self._.structure.scope_of(binding)
        for call in scope.calls:
            func = call.func
            if isinstance(func, ast.Attribute) and func.attr in ("append", "add", "extend", "update", "setdefault"):
                if isinstance(func.value, ast.Name) and func.value.id == name:
                    if func.attr in ("extend", "update") and call.args:
                        return self._origin(call.args[0], depth + 1)
                    for around in self._.structure.ancestors(call):
                        if isinstance(around, (ast.For, ast.AsyncFor)):
                            return self._origin(around.iter, depth + 1)
        return "open"


def _words(*nodes: ast.expr | None) -> set[str]:
    """The last words of what things are called: ``ids`` of `enumerate(self.book_ids)`; of an unpacking, of each part."""
    return {name.lower().strip("_").rpartition("_")[2] for node in nodes if node is not None for name in _called(node)}


def _called(node: ast.expr) -> list[str]:
    """By which names a collection, or what a turn binds, goes."""
    while isinstance(node, (ast.Call, ast.BoolOp, ast.Await)):
        if isinstance(node, ast.Call):
            name = own_name(node.func)
            if isinstance(node.func, ast.Attribute) and (name in _ITS_ITEMS or name in _ROWS):
                node = node.func.value
            elif name in _SAME_ITEMS and node.args:
                return [word for arg in node.args for word in _called(arg)]
            else:
                return [name]
        else:
            node = node.value if isinstance(node, ast.Await) else node.values[0]
    if isinstance(node, (ast.Tuple, ast.List)):
        return [word for element in node.elts for word in _called(element)]
    if isinstance(node, ast.Subscript):
        key = node.slice.value if isinstance(node.slice, ast.Constant) else None
        return [key] if isinstance(key, str) else _called(node.value)
    return [own_name(node)]


def _makes_empty(value: ast.expr) -> bool:
    return (
        isinstance(value, ast.Call)
        and own_name(value.func) in ("list", "dict", "set", "defaultdict", "OrderedDict", "deque")
        and all(not isinstance(arg, ast.Name) or own_name(value.func) == "defaultdict" for arg in value.args)
    )
