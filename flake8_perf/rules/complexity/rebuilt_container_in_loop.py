"""A collection that is built again on every turn, from what does not change."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on

_BUILDERS = frozenset(f"builtins.{name}" for name in ("set", "frozenset", "list", "tuple", "dict", "sorted"))


class RebuiltContainerInLoop(Rule):
    """`x in set(items)` in a loop builds the whole set for each look-up.

    Building costs O(m), the look-up O(1): over n turns the loop costs O(n·m), more than scanning the list would. Built once
    before the loop, it costs O(n + m).

    Bad:
        def common(left, right):
            return [x for x in left if x in set(right)]  # want PRF316

    Bad (a comprehension; an index into a list made for it; a length):
        def fresh(rows, books):
            for row in rows:
                if row.key not in [book.key for book in books]:  # want PRF316
                    yield row

        def named(rows, names: dict[str, int]):
            for row in rows:
                yield list(names)[row.place]  # want PRF316

        def shares(rows, books):
            for row in rows:
                yield row.size / len(list(books))  # want PRF316

    Fixed:
        def common(left, right):
            right_set = set(right)
            return [x for x in left if x in right_set]

    Good:
        def common(left, right):
            known = set(right)
            return [x for x in left if x in known]

        def tagged(rows):
            return [row for row in rows if "new" in set(row.tags)]

        def growing(rows, seen: list[str]):
            for row in rows:
                if row.name in set(seen):
                    continue
                seen.append(row.name)

        def method(rows):
            return [row for row in rows if row.method in set(("get", "put"))]

    Known limits:
        A collection that a function builds, called on every turn, is not looked into.
    """

    code = "PRF316"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "O(n·m)"
    fails_at = "thousands of items on both sides"
    fix_safety = Safety.SAFE
    message = (
        "`{built}` is built anew on every turn of {loop}, from what does not change: {growth}; build it once before the loop"
    )

    @on(ast.Compare)
    def check_membership(self, node: ast.Compare, ctx: Context) -> Iterator[Finding]:
        """`x in set(items)`, `x in [f(y) for y in items]`."""
        match node:
            case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[built]):
                yield from self._check(node, built, ctx)

    @on(ast.Subscript)
    def check_item(self, node: ast.Subscript, ctx: Context) -> Iterator[Finding]:
        """`list(items)[i]`, `dict(pairs)[key]`."""
        if isinstance(node.ctx, ast.Load):
            yield from self._check(node, node.value, ctx)

    @on(ast.Call)
    def check_length(self, node: ast.Call, ctx: Context) -> Iterator[Finding]:
        """`len(list(items))`."""
        match node:
            case ast.Call(func=ast.Name(id="len"), args=[ast.Call() | ast.ListComp() | ast.SetComp() as built]):
                yield from self._check(node, built, ctx)

    def _check(self, node: ast.expr, built: ast.expr, ctx: Context) -> Iterator[Finding]:
        source = self._source(built, ctx)
        if source is None:
            return
        loop = ctx.scanning_loop(node, built)
        if loop is None or ctx.is_fixed(source) or ctx.is_few(source):
            return
        parts = [part for part in ast.walk(built) if isinstance(part, (ast.Name, ast.Attribute))]
        own = {part.id for part in parts if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}
        parts = [part for part in parts if not (isinstance(part, ast.Name) and part.id in own)]
        if not any(ctx.changes_in(loop, part) for part in parts) and not ctx.is_consumed(source):
            yield self.found(node, built=ctx.source(built), loop=ctx.describe(loop))

    def _source(self, built: ast.expr, ctx: Context) -> ast.expr | None:
        """The collection that a new one is built from; None where nothing is built, or out of what calls could change."""
        if isinstance(built, (ast.ListComp, ast.SetComp, ast.DictComp)):
            source: ast.expr = built.generators[0].iter
        elif isinstance(built, ast.Call) and len(built.args) == 1 and not built.keywords and ctx.qualname(built) in _BUILDERS:
            source = built.args[0]
        else:
            return None
        if isinstance(source, ast.Call) and isinstance(source.func, ast.Attribute) and not source.args:
            source = source.func.value if source.func.attr in ("keys", "values", "items") else source
        return source if isinstance(source, (ast.Name, ast.Attribute)) else None
