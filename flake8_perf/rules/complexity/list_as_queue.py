"""A list that is taken from, or added to, at its front."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on, on_call

_KINDS = ("multiplies", "walks", "page", "poll")


class ListAsQueue(Rule):
    """`items.pop(0)` and `items.insert(0, x)` move every other item of the list by one place.

    A queue of ten thousand moves fifty million items until it is empty. A `deque` does both ends in constant time.

    Bad:
        def walk(root):
            waiting = [root]
            while waiting:
                node = waiting.pop(0)  # want PRF307
                waiting.extend(node.children)

    Bad (adding in front; deleting the first; a parameter that is emptied):
        def newest_first(rows):
            out = []
            for row in rows:
                out.insert(0, row)  # want PRF307
            return out

        class Window:
            def __init__(self):
                self.times = []

            def hit(self, now):
                self.times.append(now)
                while self.times[0] < now - 60:
                    del self.times[0]  # want PRF307

        def drain(waiting):
            while waiting:
                yield waiting.pop(0)  # want PRF307

    Fixed:
        from collections import deque

        def walk(root):
            waiting = deque([root])
            while waiting:
                node = waiting.popleft()
                waiting.extend(node.children)

    Good:
        def first(items):
            return items.pop(0)

        def last_first(stack):
            while stack:
                yield stack.pop()

        def heads(rows):
            for row in rows:
                parts = row.split(",")
                yield parts.pop(0)

        class Recent:
            def __init__(self):
                self.prices = []

            def follow(self, prices):
                for price in prices:
                    self.prices.append(price)
                    if len(self.prices) > 20:
                        self.prices.pop(0)

        def drain(waiting: dict[int, str]):
            while waiting:
                yield waiting.pop(0)

    Known limits:
        A list that each turn makes anew is not reported, however long it is.
    """

    code = "PRF307"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "O(n²) items moved"
    fails_at = "tens of thousands of items"
    fix_safety = Safety.UNSAFE
    assumes = "nothing needs the list's own methods (slices, sorting)"
    message = "`{call}` moves every item of the list in {loop}: {growth}; use a `collections.deque` and `{method}`"

    @on_call("pop", "insert")
    def check_call(self, node: ast.Call, ctx: Context) -> Iterator[Finding]:
        """`items.pop(0)`, `items.insert(0, x)`."""
        match node:
            case ast.Call(
                func=ast.Attribute(value=(ast.Name() | ast.Attribute()) as items, attr="pop" | "insert" as name),
                args=[ast.Constant(value=0), *_],
            ):
                method = "popleft()" if name == "pop" else "appendleft(…)"
                yield from self._check(node, items, method, ctx)

    @on(ast.Delete)
    def check_delete(self, node: ast.Delete, ctx: Context) -> Iterator[Finding]:
        """`del items[0]`."""
        match node:
            case ast.Delete(targets=[ast.Subscript(value=(ast.Name() | ast.Attribute()) as items, slice=ast.Constant(value=0))]):
                yield from self._check(node, items, "popleft()", ctx)

    def _check(self, node: ast.AST, items: ast.expr, method: str, ctx: Context) -> Iterator[Finding]:
        # What a `while` adds in front as it walks is a path, or a chain of parents: short.
        loop = ctx.shifting_loop(node, items, _KINDS if method == "popleft()" else ("multiplies", "poll"))
        if loop is None or ctx.is_fixed(items) or self._keeps_last(node, items, ctx):
            return
        found = ctx.type_of(items)
        emptied = isinstance(loop.node, ast.While) and ast.dump(loop.node.test) == ast.dump(items)
        # What is unknown, is tested for items and gives up its first is a list, by all that is known of Python code.
        if found.surely("list") or (emptied and method == "popleft()" and found.maybe("list") and not found.known):
            yield self.found(node, call=ctx.source(node), loop=ctx.describe(loop), method=method)

    def _keeps_last(self, node: ast.AST, items: ast.expr, ctx: Context) -> bool:
        """`if len(items) > most: items.pop(0)`: a window of so many items, which never gets longer."""
        statement = ctx.parent(node) if isinstance(node, ast.expr) else node
        guard = ctx.parent(statement) if statement is not None else None
        if not isinstance(guard, ast.If) or not isinstance(guard.test, ast.Compare):
            return False
        match guard.test.left:
            case ast.Call(func=ast.Name(id="len"), args=[measured]):
                return ast.dump(measured) == ast.dump(items)
        return False
