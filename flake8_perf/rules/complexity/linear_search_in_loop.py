"""A list that is searched once per turn of a loop."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Loop
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_call


class LinearSearchInLoop(Rule):
    """`items.index(x)` walks the list from its start, and the loop does so again each turn.

    So do `count`, `remove` and `next(y for y in items if y.key == key)`. A dict from key to item (or to place) answers each
    question in one step: O(n + m) instead of O(n·m).

    Bad:
        def places(names: list[str], wanted):
            return [names.index(name) for name in wanted]  # want PRF302

    Bad (by a key; removing one by one):
        def joined(rows, books: list):
            for row in rows:
                book = next((b for b in books if b.key == row.key), None)  # want PRF302
                yield row, book

        def without(items: list, gone):
            for item in gone:
                items.remove(item)  # want PRF302

    Fixed:
        def places(names: list[str], wanted):
            place_of = {name: place for place, name in enumerate(names)}
            return [place_of[name] for name in wanted]

    Good:
        def places(names: list[str], wanted):
            return names.index(wanted)

        def columns(rows):
            for row in rows:
                yield row.split(",").index("id")

        def finish(tasks: list):
            for task in list(tasks):
                tasks.remove(task)

        def first_long(rows, books: list):
            for row in rows:
                yield next((b for b in books if len(b.title) > row.width), None)

    Known limits:
        A search written as a loop of its own is not told from other nested loops.
    """

    code = "PRF302"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "O(n·m)"
    fails_at = "thousands of items on both sides"
    fix_safety = Safety.UNSAFE
    assumes = "keys are hashable, and the list does not change in between"
    message = "`{call}` walks the list on every turn of {loop}: {growth}; {instead}"

    @on_call("index", "count", "remove")
    def check_method(self, node: ast.Call, ctx: Context) -> Iterator[Finding]:
        """`items.index(x)`, `items.count(x)`, `items.remove(x)`."""
        match node:
            case ast.Call(func=ast.Attribute(value=(ast.Name() | ast.Attribute()) as items, attr=name), args=[item]):
                loop = ctx.scanning_loop(node, items)
                if loop is None or not ctx.type_of(items).surely("list", "tuple", "deque") or ctx.is_fixed(items):
                    return
                if name == "remove" and self._goes_over(loop, items):
                    return  # what is removed in its own order stands in front
                if "rebinds" not in ctx.changes_in(loop, items) and ctx.varies_in(loop, item):
                    ways = {
                        "index": "keep a dict from item to place",
                        "count": "count once with `collections.Counter`",
                        "remove": "collect what goes in a set and filter once, or keep a dict",
                    }
                    yield self._search(node, loop, ways[name], ctx)

    @on_call("next")
    def check_next(self, node: ast.Call, ctx: Context) -> Iterator[Finding]:
        """`next(y for y in items if y.key == key)`."""
        match node:
            case ast.Call(
                func=ast.Name(id="next"),
                args=[
                    ast.GeneratorExp(
                        generators=[
                            ast.comprehension(
                                target=ast.Name(id=bound), iter=(ast.Name() | ast.Attribute()) as items, ifs=[test], is_async=0
                            )
                        ]
                    ),
                    *_,
                ],
            ):
                loop = ctx.scanning_loop(node, items)
                if loop is None or ctx.is_fixed(items) or not self._by_key(test, bound, loop, ctx):
                    return
                if ctx.type_of(items).surely("list", "tuple", "deque") and not ctx.changes_in(loop, items):
                    yield self._search(node, loop, "keep a dict by that key", ctx)

    def _goes_over(self, loop: Loop, items: ast.expr) -> bool:
        """Whether the loop goes over the list itself, or a copy or part of it."""
        over = loop.iterable
        while isinstance(over, (ast.Call, ast.Subscript)):
            if isinstance(over, ast.Subscript):
                over = over.value
            elif isinstance(over.func, ast.Attribute) and over.func.attr == "copy":
                over = over.func.value
            else:
                over = over.args[0] if over.args else None
        return over is not None and ast.dump(over) == ast.dump(items)

    def _search(self, node: ast.Call, loop: Loop, instead: str, ctx: Context) -> Finding:
        return self.found(node, call=ctx.source(node, 60), loop=ctx.describe(loop), instead=instead)

    def _by_key(self, test: ast.expr, bound: str, loop: Loop, ctx: Context) -> bool:
        """Whether items are compared, by a key of theirs, with what the turn brings."""
        match test:
            case ast.Compare(left=left, ops=[ast.Eq() | ast.Is()], comparators=[right]):
                sides = [self._is_key(side, bound) for side in (left, right)]
                if sides.count(True) == 1:
                    return ctx.varies_in(loop, right if sides[0] else left)
        return False

    def _is_key(self, node: ast.expr, bound: str) -> bool:
        while isinstance(node, (ast.Attribute, ast.Subscript)):
            node = node.value
        return isinstance(node, ast.Name) and node.id == bound
