"""Keys fetched only to be sent back."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_call

_LISTS = ("list", "tuple", "set", "frozenset")
_KEYS = ("id", "pk", "uuid")
_LIMITS = ("limit", "offset", "slice", "fetchmany", "using", "raw", "select_for_update", "with_for_update")
_MANAGERS = ("objects", "_default_manager", "_base_manager")
_CHANGES = ("update", "delete", "_raw_delete", "save", "create")


class IdListMaterialised(Rule):
    """Keys that one query fetches only so that the next can ask for them travel to the client and back.

    The database could have joined them itself. With many keys the second statement is long to send and to parse, and some
    databases refuse it (SQLite 32,766 parameters, Oracle 1,000, PostgreSQL 65,535).

    Bad:
        from django.db import models

        class Author(models.Model):
            active = models.BooleanField()

        class Book(models.Model):
            author = models.ForeignKey(Author, on_delete=models.CASCADE)

        def books():
            return Book.objects.filter(author_id__in=[a.id for a in Author.objects.filter(active=True)])  # want PRF125

    Bad (SQLAlchemy):
        from sqlalchemy import select
        from sqlalchemy.orm import Session

        def books(session: Session):
            ids = session.scalars(select(Author.id).where(Author.active)).all()
            return session.scalars(select(Book).where(Book.author_id.in_(ids)))  # want PRF125

    Fixed:
        from django.db import models

        class Author(models.Model):
            active = models.BooleanField()

        class Book(models.Model):
            author = models.ForeignKey(Author, on_delete=models.CASCADE)

        def books():
            return Book.objects.filter(author_id__in=Author.objects.filter(active=True).values("id"))

    Good:
        from django.db import models

        class Author(models.Model):
            active = models.BooleanField()

        class Book(models.Model):
            author = models.ForeignKey(Author, on_delete=models.CASCADE)

        def used_again():
            ids = [a.id for a in Author.objects.filter(active=True)]
            print(len(ids))
            return Book.objects.filter(author_id__in=ids)

        def first_ten():
            ids = list(Author.objects.values_list("id", flat=True)[:10])
            return Book.objects.filter(author_id__in=ids)

    Known limits:
        Keys that are picked in Python, or that pass through a function, are left alone.
    """

    code = "PRF125"
    severity = Severity.P2
    default_on = False  # many fetch the keys on purpose, and do not say so
    growth = "O(n) keys there and back"
    fails_at = "thousands of keys"
    fix_safety = Safety.UNSAFE
    assumes = "both queries go to the same database"
    quiet_in_tests = True
    message = "`{keys}` {here}fetches keys only to send them back in `{query}`: {growth}; give it the query itself as a subquery"

    @on_call("filter", "exclude", "get", "Q", "in_", "not_in", "notin_")
    def check(self, node: ast.Call, ctx: Context) -> Iterator[Finding]:
        """A filter that is given keys which a query has just fetched."""
        if ctx.last_name(node.func) in ("in_", "not_in", "notin_"):
            given = node.args[:1]
        else:
            given = [k.value for k in node.keywords if k.arg is not None and k.arg.endswith(("id__in", "pk__in", "uuid__in"))]
        for value in given:
            keys = self._fetched_for(value, ctx)
            if keys is not None and not self._needs_the_list(node, keys, ctx) and self._is_query(node, ctx):
                line = "" if keys is value else f"(line {keys.lineno}) "
                yield self.found(value, keys=ctx.source(keys), here=line, query=ctx.source(node))

    def _fetched_for(self, value: ast.expr, ctx: Context) -> ast.expr | None:
        """The expression that fetches the keys, if nothing else is done with them."""
        if isinstance(value, ast.Name):
            bound = ctx.definition_of(value)
            if bound is None or len(ctx.reads_of(value)) != 1:
                return None
            if [loop.node for loop in ctx.loops_around(value)] != [loop.node for loop in ctx.loops_around(bound)]:
                return None  # fetched once, asked with many times
            value = bound
        return value if _fetches_keys(value, ctx) else None

    def _is_query(self, node: ast.Call, ctx: Context) -> bool:
        """Whether the filter is surely one of a query of the same library, not of another store's search."""
        receiver = node.func.value if isinstance(node.func, ast.Attribute) else None
        if receiver is None or not node.keywords:
            return True
        return ctx.type_of(receiver).known or ctx.last_name(receiver) in _MANAGERS

    def _needs_the_list(self, query: ast.Call, keys: ast.expr, ctx: Context) -> bool:
        """Whether a subquery would not do the same: part of the rows, another database, or a table that is changed meanwhile."""
        if any(True for _ in ctx.calls_in(ctx.function_around(query), *_CHANGES)):
            return True
        for part in ast.walk(keys):
            if isinstance(part, ast.Subscript) and isinstance(part.slice, ast.Slice):
                return True
            if isinstance(part, ast.Call) and ctx.last_name(part.func) in _LIMITS:
                return True
        return any(isinstance(part, ast.Attribute) and part.attr == "using" for part in ast.walk(query))


def _fetches_keys(node: ast.expr, ctx: Context) -> bool:
    """`[a.id for a in query]`, `list(query)`, `session.scalars(…).all()`."""
    if isinstance(node, ast.Await):
        node = node.value
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
        only = node.generators[0]
        return len(node.generators) == 1 and not only.ifs and _is_key(node.elt, only.target) and _is_sent_here(only.iter, ctx)
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Name) and node.func.id in _LISTS and len(node.args) == 1:
        return _fetches_keys(node.args[0], ctx) or _is_sent_here(node.args[0], ctx)
    return ctx.last_name(node.func) == "all" and _is_of_keys(node) and _is_sent_here(node, ctx)


def _is_key(element: ast.expr, target: ast.expr) -> bool:
    """`a.id` of `a`, `a[0]` of `a`, or `key` of `(key,)`."""
    if isinstance(target, ast.Tuple) and len(target.elts) == 1:
        return ast.unparse(element) == ast.unparse(target.elts[0])
    if isinstance(element, ast.Subscript):
        return ast.unparse(element.value) == ast.unparse(target)
    is_part = isinstance(element, ast.Attribute) and ast.unparse(element.value) == ast.unparse(target)
    return is_part and isinstance(element, ast.Attribute) and (element.attr in _KEYS or element.attr.endswith("_id"))


def _is_of_keys(call: ast.Call) -> bool:
    """Whether a query asks for one column, which is given to `select` or `query`."""
    names = [part for part in ast.walk(call) if isinstance(part, ast.Call) and len(part.args) == 1]
    columns = [part.args[0] for part in names if isinstance(part.func, (ast.Name, ast.Attribute))]
    return any(isinstance(column, ast.Attribute) and not column.attr[:1].isupper() for column in columns)


def _is_sent_here(node: ast.expr, ctx: Context) -> bool:
    """Whether a query is sent at this very place: it is no name, whose rows others may use too, nor what a helper gives."""
    if isinstance(node, (ast.Name, ast.Attribute)) or not ctx.gives_rows(node):
        return False
    calls = [part for part in ast.walk(node) if isinstance(part, ast.Call)]
    return not any(hasattr(target.info, "node") for call in calls for target in ctx.targets(call))
