"""A list that is scanned once per turn of a loop."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on


class ListMembershipInLoop(Rule):
    """`x in items` compares with every item of a list, and the loop does so again each turn.

    A set answers from one hash, so the loop costs O(n + m) instead of O(n·m): for ten thousand items on either side,
    twenty thousand steps instead of a hundred million.

    Bad:
        def common(left: list[int], right: list[int]) -> list[int]:
            return [x for x in left if x in right]  # want PRF301

    Bad (an attribute; a list that grows in the loop):
        class Graph:
            def __init__(self):
                self.states = []

            def add(self, state):
                self.states.append(state)

            def check(self, tokens):
                for token in tokens:
                    if token not in self.states:  # want PRF301
                        raise ValueError(token)

        def walk(start):
            seen = []
            todo = [start]
            while todo:
                node = todo.pop()
                todo += [n for n in node.near if n not in seen]  # want PRF301
                seen.append(node)

    Fixed:
        def common(left: list[int], right: list[int]) -> list[int]:
            right_set = set(right)
            return [x for x in left if x in right_set]

    Good:
        NAMES = ("get", "put")

        def common(left: list[int], right: set[int]) -> list[int]:
            return [x for x in left if x in right]

        def methods(names):
            return [name for name in names if name in NAMES]

        def tagged(rows):
            for row in rows:
                tags = row.split(",")
                if "new" in tags:
                    yield row

        def drain(names, waiting: list[str]):
            for name in names:
                if name in waiting:
                    waiting.remove(name)

    Known limits:
        A list that reaches the loop through an untyped parameter is not reported.
    """

    code = "PRF301"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "O(n·m)"
    fails_at = "thousands of items on both sides"
    fix_safety = Safety.UNSAFE
    assumes = "items are hashable, and equal items hash alike"
    message = "`{item} in {items}` scans a list on every turn of {loop}: {growth}; look it up in a set built before the loop"
    message_growing = "`{item} in {items}` scans a list that {loop} makes longer: {growth}; keep a set beside it"

    @on(ast.Compare)
    def check(self, node: ast.Compare, ctx: Context) -> Iterator[Finding]:
        """A membership test whose right side is a list that stays the same, or only grows, while the loop runs."""
        match node:
            case ast.Compare(
                ops=[ast.In() | ast.NotIn()],
                comparators=[(ast.Name() | ast.Attribute() | ast.Call(func=ast.Attribute(attr="values"), args=[])) as items],
            ):
                loop = ctx.scanning_loop(node, items)
                if loop is None or not ctx.type_of(items).surely("list", "tuple", "deque", "dict_values") or ctx.is_fixed(items):
                    return
                changes = ctx.changes_in(loop, items)
                if changes <= {"grows"} and not ctx.is_unhashable(node.left):
                    yield self.found(
                        node,
                        message=self.message_growing if changes else self.message,
                        item=ctx.source(node.left),
                        items=ctx.source(items),
                        loop=ctx.describe(loop),
                    )
