"""What the rules about statements in loops share: the loop that sends one anew on every turn."""

from __future__ import annotations

import ast

from flake8_perf.context import Context, Loop, Site

_ANYTHING = frozenset({"Exception", "BaseException"})

_MANY_KEYS = ("in_", "any_", "in_bulk")
_MANAGERS = ("objects", "_default_manager", "_base_manager")
_OF_TABLES = ("select", "insert", "update", "delete")
_BEFORE_TABLE = ("from", "into", "update", "table", "join")


def repeating_loop(site: Site, ctx: Context) -> Loop | None:
    """The loop that sends a statement anew on every turn; None where there is none, or a turn's statement speaks for many."""
    loop = ctx.multiplying_loop(site.node)
    if loop is None or takes_whole_chunk(site.node, loop, ctx) or ctx.is_evaluated_before(site, loop):
        return None
    for inner in ctx.loops_around(site.node):
        if inner.node is loop.node:
            break
        if inner.kind == "poll":
            return None  # a turn waits for somebody else
    return None if _ends_batch(site.node, loop, ctx) else loop


def _ends_batch(node: ast.expr, loop: Loop, ctx: Context) -> bool:
    """`if len(rows) >= size: insert(rows)`, `if number % 100 == 0: …`: sent once for many turns."""
    for condition in conditions(node, loop, ctx):
        for part in ast.walk(condition.test):
            if isinstance(part, ast.BinOp) and isinstance(part.op, ast.Mod):
                return True
            if isinstance(part, ast.Compare) and isinstance(part.left, ast.Call) and ctx.last_name(part.left.func) == "len":
                if isinstance(part.ops[0], (ast.Gt, ast.GtE, ast.Eq)) and not isinstance(part.comparators[0], ast.Constant):
                    return True
    return False


def takes_whole_chunk(node: ast.expr, loop: Loop, ctx: Context) -> bool:
    """`id__in=chunk`, `col.in_(chunk)`, `found(*chunk)`: one statement for all that a turn holds."""
    for part in ast.walk(node):
        if isinstance(part, ast.Starred) and isinstance(part.value, ast.Name) and ctx.varies_in(loop, part.value):
            return True
        if isinstance(part, ast.keyword) and part.arg and part.arg.endswith("__in") and ctx.varies_in(loop, part.value):
            return True
        if isinstance(part, ast.Call) and ctx.last_name(part.func) in _MANY_KEYS and part.args:
            if ctx.varies_in(loop, part.args[0]):
                return True
    return False


def repeated_write(site: Site, ctx: Context) -> Loop | None:
    """The loop that writes another row on every turn."""
    loop = repeating_loop(site, ctx)
    if loop is None or not ctx.varies_in(loop, site.node) or on_failure(site.node, loop, ctx):
        return None
    if is_of_another_table(site.node, loop, ctx) or _is_of_one_row(site.node, loop, ctx):
        return None
    return None if _gives_rows(site.node, ctx) else loop


def _is_of_one_row(node: ast.expr, loop: Loop, ctx: Context) -> bool:
    """`filter(pk=book.pk, …)` with the same book on every turn."""
    keywords = [part for part in ast.walk(node) if isinstance(part, ast.keyword) and part.arg in ("pk", "id")]
    return any(not ctx.varies_in(loop, keyword.value) for keyword in keywords)


def _gives_rows(node: ast.expr, ctx: Context) -> bool:
    """`execute(insert(Book), rows)`, `insert(Book).values(rows)`: one statement for a list of rows."""
    calls = [part for part in ast.walk(node) if isinstance(part, ast.Call)]
    return any(ctx.type_of(arg).surely("list") and ctx.type_of(arg).element.surely("dict") for call in calls for arg in call.args)


def is_first(site: Site, what: tuple[str, ...], ctx: Context) -> bool:
    """Whether a write is the first of its sort at its place: a helper that writes in many ways is one finding."""
    return next((s for s in ctx.happenings(site.node) if s.happening.what in what and s.happening.word == "writes"), None) is site


def is_of_another_table(node: ast.expr, loop: Loop, ctx: Context) -> bool:
    """Whether each turn speaks of another table: `model.objects.filter(…)`, `select(model)`, `f"DELETE FROM {table}"`."""
    for part in ast.walk(node):
        table: ast.expr | None = None
        if isinstance(part, ast.Attribute) and part.attr in _MANAGERS:
            table = part.value
        elif isinstance(part, ast.Call) and part.args and isinstance(part.args[0], ast.Name):
            is_about = isinstance(part.func, ast.Name) and part.func.id in _OF_TABLES
            table = part.args[0] if is_about or ctx.last_name(part.func) == "query" else None
        elif isinstance(part, ast.JoinedStr):
            pairs = zip(part.values, part.values[1:])
            table = next((b.value for a, b in pairs if isinstance(b, ast.FormattedValue) and _asks_for_table(a)), None)
        if table is not None and ctx.varies_in(loop, table):
            return True
    return False


def on_failure(node: ast.AST, loop: Loop, ctx: Context) -> bool:
    """Whether a place is only reached where something went wrong: it stands in an `except` that catches anything."""
    handlers = [outer for outer in around(node, loop.anchor, ctx) if isinstance(outer, ast.ExceptHandler)]
    return any(handler.type is None or ctx.last_name(handler.type) in _ANYTHING for handler in handlers)


def _asks_for_table(text: ast.expr) -> bool:
    words = str(text.value).rstrip(" \n\"'`[").lower() if isinstance(text, ast.Constant) else ""
    return words.endswith(_BEFORE_TABLE)


def around(node: ast.AST, top: ast.AST, ctx: Context) -> list[ast.AST]:
    """What stands around a place, from the inside out, below `top`."""
    found: list[ast.AST] = []
    here = ctx.parent(node)
    while here is not None and here is not top:
        found.append(here)
        here = ctx.parent(here)
    return found


def ends_transaction(loop: Loop, ctx: Context) -> bool:
    """Whether each turn commits, or flushes a unit of work."""
    return any(s.happening.word in ("commits", "flushes") for s in ctx.work_in(loop))


def sent_with(site: Site, loop: Loop, what: str, ctx: Context) -> Site | None:
    """What was put into a unit of work in the same turn, for the first flush or commit that sends it."""
    work = ctx.work_in(loop)
    marked = [s for s in work if s.happening.word == "pends" and s.happening.what == what]
    if site.is_indirect:
        return next((s for s in marked if s.node is site.node), None)
    marked = [s for s in marked if _is_before(s.node, site.node)]
    sends = (s for s in work if s.happening.word in ("flushes", "commits") and marked and _is_before(marked[0].node, s.node))
    if next((s.node for s in sends), None) is not site.node:
        return None
    return next((s for s in marked if conditions(site.node, loop, ctx) <= conditions(s.node, loop, ctx)), None)


def _is_before(node: ast.expr, other: ast.expr) -> bool:
    return (node.lineno, node.col_offset) < (other.lineno, other.col_offset)


def conditions(node: ast.AST, loop: Loop, ctx: Context) -> set[ast.If]:
    """The `if` statements of the loop's body that decide whether a place is reached."""
    return {outer for outer in around(node, loop.anchor, ctx) if isinstance(outer, ast.If)}
