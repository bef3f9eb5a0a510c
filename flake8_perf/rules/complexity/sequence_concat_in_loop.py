"""A list, tuple, bytes or dict that grows by being copied."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on, on_call

_KINDS = ("multiplies", "walks", "page", "poll", "batch", "parts")
_OVER_ITEMS = ("multiplies", "poll", "batch", "parts")
_COPIED = ("list", "tuple", "bytes")
_MERGED = ("dict", "set", "frozenset")


class SequenceConcatInLoop(Rule):
    """`items = items + [x]` makes a new list each turn and copies all that was there.

    Ten thousand items cost fifty million copies. The same holds for tuples and bytes with `+=` (they can't grow in place), for
    `[*items, x]` and `{**known, key: value}`, and for `sum(lists, [])`. Growing in place, or joining once at the end, copies
    every item once.

    Bad:
        def flatten(groups):
            out = []
            for group in groups:
                out = out + group.items  # want PRF306
            return out

    Bad (bytes; a tuple; unpacking; `sum`):
        def receive(sock):
            data = b""
            while chunk := sock.recv(4096):
                data += chunk  # want PRF306
            return data

        def names(rows):
            found = ()
            for row in rows:
                found += (row.name,)  # want PRF306
            return found

        def merge(rows):
            known = {}
            for row in rows:
                known = {**known, row.key: row}  # want PRF306
            return known

        def flat(groups: list[list[int]]):
            return sum(groups, [])  # want PRF306

    Fixed:
        def flatten(groups):
            out = []
            for group in groups:
                out.extend(group.items)
            return out

    Good:
        def flatten(groups):
            out = []
            buffer = bytearray()
            for group in groups:
                out += group.items
                buffer += group.data
            return out, buffer

        def lines(groups):
            for group in groups:
                line = ()
                line += (group.name,)
                yield line

        def total(numbers):
            return sum(numbers, 0)

        def path(node):
            names = ()
            while node:
                names += (node.name,)
                node = node.parent
            return names

    Known limits:
        A buffer that a callback makes longer, once per event, is not seen: nothing here says how often it is called.
    """

    code = "PRF306"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "O(n²) items copied"
    fails_at = "tens of thousands of items, or megabytes of bytes"
    fix_safety = Safety.UNSAFE
    assumes = "no other name holds the collection while it grows"
    message = "`{target}` grows by copying in {loop}: {growth}; {instead}"
    message_sum = "`{call}` copies what it has so far for every part: {growth}; use `itertools.chain.from_iterable`"

    @on(ast.AugAssign)
    def check_grown(self, node: ast.AugAssign, ctx: Context) -> Iterator[Finding]:
        """`data += chunk` of what can't grow in place."""
        if not isinstance(node.op, ast.Add):
            return
        found = ctx.type_of(node.target)
        if found.surely("bytes") or found.surely("tuple"):
            # A tuple that a `while` makes longer as it walks is a path: short.
            loop = ctx.growing_loop(node, node.target, _KINDS if found.surely("bytes") else _OVER_ITEMS)
            if loop is not None and not ctx.grows_before(node, loop):
                # Where it was measured, only bytes grew long: they come from outside, other sequences mostly from the program.
                is_bytes = found.surely("bytes")
                instead = "collect in a `bytearray`" if is_bytes else "collect in a list"
                yield self.found(
                    node, target=ctx.source(node.target), loop=ctx.describe(loop), instead=instead, opt_in=not is_bytes
                )

    @on(ast.Assign)
    def check_assigned(self, node: ast.Assign, ctx: Context) -> Iterator[Finding]:
        """`items = items + more`, `items = [*items, x]`, `known = {**known, k: v}`."""
        match node:
            case ast.Assign(
                targets=[(ast.Name() | ast.Attribute()) as target],
                value=(ast.BinOp(op=(ast.Add() | ast.BitOr())) | ast.List() | ast.Tuple() | ast.Dict() | ast.Set()) as value,
            ):
                kinds = self._copied(target, value) if self._may_hold(target, value, ctx) else ()
                if kinds:
                    loop = ctx.growing_loop(node, target, _KINDS)
                    before = ctx.type_before(target, node)
                    if loop is not None and before.surely(*kinds):
                        is_bytes = before.surely("bytes")
                        instead = (
                            "collect the parts and `join` them" if is_bytes else "grow it in place: `extend`, `append`, `update`"
                        )
                        yield self.found(
                            node, target=ctx.source(target), loop=ctx.describe(loop), instead=instead, opt_in=not is_bytes
                        )

    @on_call("sum")
    def check_sum(self, node: ast.Call, ctx: Context) -> Iterator[Finding]:
        """`sum(lists, [])`."""
        match node:
            case (
                ast.Call(args=[items, ast.List(elts=[]) | ast.Tuple(elts=[])], keywords=[])
                | ast.Call(args=[items], keywords=[ast.keyword(arg="start", value=ast.List(elts=[]) | ast.Tuple(elts=[]))])
            ):
                if ctx.qualname(node) == "builtins.sum" and not self._few(items, ctx):
                    yield self.found(node, message=self.message_sum, call=ctx.source(node, 60), opt_in=True)

    def _few(self, items: ast.expr, ctx: Context) -> bool:
        """Whether there are few parts: written out, or one per part of the program."""
        if isinstance(items, (ast.ListComp, ast.GeneratorExp)):
            items = items.generators[0].iter
        return ctx.is_few(items) or ctx.is_fixed(items)

    def _may_hold(self, target: ast.Name | ast.Attribute, value: ast.expr, ctx: Context) -> bool:
        """Whether the target's own name is in the value at all."""
        name = ctx.last_name(target)
        return any(ctx.last_name(part) == name for part in ast.walk(value) if isinstance(part, type(target)))

    def _copied(self, target: ast.expr, value: ast.expr) -> tuple[str, ...]:
        """What the target has to be for this value to copy it; nothing where the value does not hold it."""
        written = ast.dump(target).replace("Store()", "Load()")
        if isinstance(value, ast.BinOp):
            sides = [value.left, value.right]
            while isinstance(sides[0], ast.BinOp):
                sides[:1] = [sides[0].left, sides[0].right]
            kinds = _COPIED if isinstance(value.op, ast.Add) else _MERGED
            return kinds if any(ast.dump(side) == written for side in sides) else ()
        if isinstance(value, ast.Dict):
            spread = [item for key, item in zip(value.keys, value.values) if key is None]
            return ("dict",) if any(ast.dump(item) == written for item in spread) else ()
        starred = [e.value for e in getattr(value, "elts", ()) if isinstance(e, ast.Starred)]
        return ("list", "tuple", "set") if any(ast.dump(item) == written for item in starred) else ()
