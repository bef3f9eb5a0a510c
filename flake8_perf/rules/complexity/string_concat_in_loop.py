"""A string that grows by being copied."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on

_KINDS = ("multiplies", "walks", "page", "poll", "batch", "parts")


class StringConcatInLoop(Rule):
    """A str cannot grow: each `s += part` makes a new one and copies all that was there.

    On attributes, dict entries, globals, when prepending, or when the sum has more than one part, every turn copies the whole
    string: a megabyte in pieces of a hundred bytes copies five gigabytes. For a plain local `s += part` CPython avoids the
    copy as long as nothing else holds the string; PEP 8 asks not to rely on it, for one more reference
    brings the copies back.

    Bad:
        class Report:
            def __init__(self):
                self.text = ""

            def render(self, rows):
                for row in rows:
                    self.text += f"{row}\\n"  # want PRF305

    Bad (a plain local; more than one part; in front):
        def render(rows):
            out = ""
            for row in rows:
                out += str(row)  # want PRF305
            return out

        def path(node):
            name = ""
            while node:
                name = node.name + "/" + name  # want PRF305
                node = node.parent
            return name

    Fixed:
        def render(rows):
            parts = []
            for row in rows:
                parts.append(str(row))
            return "".join(parts)

    Good:
        def count(rows):
            total = 0
            for row in rows:
                total += row.size
            return total

        def lines(rows):
            for row in rows:
                line = ""
                line += row.name
                yield line

        def three(a, b, c):
            out = ""
            for part in (a, b, c):
                out += part
            return out

    Known limits:
        A string whose type can't be told (a parameter without annotation) is not reported. The plain local form comes only to
        those who select the code expressly: where it was measured, most of the strings stayed small.
    """

    code = "PRF305"
    severity = Severity.P2
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "O(n²) bytes copied"
    fails_at = "megabytes of text, or tens of thousands of parts"
    fix_safety = Safety.UNSAFE
    assumes = "nothing reads the string before the loop is over"
    message = "`{target}` grows by copying in {loop}: {growth}; collect the parts in a list and `''.join` them after the loop"
    message_local = (
        "`{target} += …` in {loop} is linear only by an optimisation of CPython that one more reference to `{target}` loses; "
        "collect the parts in a list and `''.join` them"
    )

    @on(ast.AugAssign)
    def check_grown(self, node: ast.AugAssign, ctx: Context) -> Iterator[Finding]:
        """`s += part`."""
        if isinstance(node.op, ast.Add) and ctx.type_of(node.target).surely("str"):
            loop = ctx.growing_loop(node, node.target, _KINDS)
            if loop is not None and not ctx.grows_before(node, loop):
                local = isinstance(node.target, ast.Name) and ctx.is_local(node.target)
                yield self.found(
                    node,
                    message=self.message_local if local else self.message,
                    severity=Severity.P3 if local else None,
                    opt_in=local,
                    target=ctx.source(node.target),
                    loop=ctx.describe(loop),
                )

    @on(ast.Assign)
    def check_assigned(self, node: ast.Assign, ctx: Context) -> Iterator[Finding]:
        """`s = s + a + b`, `s = x + s`, `s = f"{s}{x}"`."""
        match node:
            case ast.Assign(
                targets=[(ast.Name() | ast.Attribute()) as target], value=(ast.BinOp(op=ast.Add()) | ast.JoinedStr()) as value
            ):
                if self._holds_itself(target, value):
                    loop = ctx.growing_loop(node, target, _KINDS)
                    if loop is not None and ctx.type_before(target, node).surely("str"):
                        yield self.found(node, target=ctx.source(target), loop=ctx.describe(loop))

    def _holds_itself(self, target: ast.Name | ast.Attribute, value: ast.expr) -> bool:
        parts: list[ast.expr] = [value]
        while parts:
            part = parts.pop()
            if isinstance(part, ast.BinOp) and isinstance(part.op, ast.Add):
                parts += [part.left, part.right]
            elif isinstance(part, ast.JoinedStr):
                parts += [v.value for v in part.values if isinstance(v, ast.FormattedValue)]
            elif isinstance(part, ast.Name) and isinstance(target, ast.Name):
                if part.id == target.id:
                    return True
            elif isinstance(part, ast.Attribute) and isinstance(target, ast.Attribute) and part.attr == target.attr:
                if ast.unparse(part) == ast.unparse(target):
                    return True
        return False
