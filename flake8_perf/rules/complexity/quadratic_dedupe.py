"""A list that is searched before everything that is added to it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Loop
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on


class QuadraticDedupe(Rule):
    """`if x not in out: out.append(x)` scans all that was kept so far for every item: n²/2 comparisons.

    Ten thousand distinct items cost fifty million comparisons. A dict keeps the order and answers from a hash.

    Bad:
        def unique(items):
            out = []
            for item in items:
                if item not in out:  # want PRF318
                    out.append(item)
            return out

    Bad (leaving early):
        def unique(items):
            seen = []
            for item in items:
                if item.key in seen:  # want PRF318
                    continue
                seen.append(item.key)
                yield item

    Bad (a recursion that remembers where it has been):
        def collect(root):
            seen = []

            def visit(node):
                if node.name in seen:  # want PRF318
                    return
                seen.append(node.name)
                for child in node.children:
                    visit(child)

            visit(root)
            return seen

    Fixed:
        def unique(items):
            return list(dict.fromkeys(items))

    Good:
        def unique(items):
            out = []
            seen = set()
            for item in items:
                if item not in seen:
                    seen.add(item)
                    out.append(item)
            return out

        def merge(names):
            for name in ("a", "b"):
                if name not in names:
                    names.append(name)

    Known limits:
        What looks like a list by its `append` alone may be a class of the project that looks up faster.
    """

    code = "PRF318"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "O(n²)"
    fails_at = "thousands of distinct items"
    fix_safety = Safety.UNSAFE
    assumes = "items are hashable, and equal items hash alike"
    message = (
        "`{items}` is searched before each `{adder}` in {loop}: {growth}; "
        "use `dict.fromkeys(…)`, or keep a set of what was seen beside it"
    )

    @on(ast.Compare)
    def check(self, node: ast.Compare, ctx: Context) -> Iterator[Finding]:
        """A membership test that decides whether the tested item is added to the same list."""
        match node:
            case ast.Compare(left=left, ops=[ast.NotIn() | ast.In()], comparators=[(ast.Name() | ast.Attribute()) as items]):
                adder = self._adder(node, left, items, ctx)
                if adder is None or ctx.is_fixed(items):
                    return
                # What is tested must differ from turn to turn: one and the same thing is added once.
                place = ctx.scanning_loop(node, items) or ctx.recursion_around(node, items)
                kept = ctx.type_of(items)
                # What is unknown and has `append` is a list, by all that is known of Python code.
                if place and (kept.surely("list", "deque") or (adder == "append" and kept.maybe("list") and not kept.known)):
                    new = not isinstance(place, Loop) or ctx.varies_in(place, left)
                    if new and ctx.changes_in(place, items) == {"grows"} and not ctx.is_unhashable(left):
                        yield self.found(node, items=ctx.source(items), adder=adder, loop=ctx.describe(place))

    def _adder(self, node: ast.Compare, left: ast.expr, items: ast.expr, ctx: Context) -> str | None:
        """The method that adds the tested item to the list in the same loop."""
        for call in ctx.additions_to(items, left):
            if ctx.decides(node, call):
                return ctx.last_name(call.func)
        return None
