"""A list that grows is scanned once per iteration."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on


class ListMembershipInLoop(Rule):
    """`x in items` compares with every item of a list, and the loop does so again each turn.

    A set answers from one hash, so the loop costs O(n + m) instead of O(n·m).

    Bad:
        def common(left: list[int], right: list[int]) -> list[int]:
            return [x for x in left if x in right]  # want PRF301

    Fixed:
        def common(left: list[int], right: list[int]) -> list[int]:
            right_set = set(right)
            return [x for x in left if x in right_set]

    Good:
        def common(left: list[int], right: set[int]) -> list[int]:
            return [x for x in left if x in right]

    Known limits:
        A list that reaches the loop through an untyped parameter is not reported.
    """

    code = "PRF301"
    severity = Severity.P1
    growth = "O(n·m)"
    fails_at = "thousands of items on both sides"
    assumes = "items are hashable, and equal items hash alike"
    fix_safety = Safety.UNSAFE
    message = "`{item} in {items}` scans a list on every turn of {loop}: {growth}; look it up in a set built before the loop"

    @on(ast.Compare)
    def check(self, node: ast.Compare, ctx: Context) -> Iterator[Finding]:
        match node:
            case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[items]):
                loop = ctx.multiplying_loop(node)
                if loop and ctx.type_of(items).surely("list", "tuple", "deque") and not ctx.is_few(items):
                    yield self.found(node, item=ctx.source(node.left), items=ctx.source(items), loop=ctx.describe(loop))
