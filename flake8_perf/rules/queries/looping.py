"""What the rules about statements in loops share: the loop that sends one anew, and whether a word about it helps."""

from __future__ import annotations

import ast

from flake8_perf.context import Context, Loop, Site

_SLOWER = frozenset({"http", "sleep", "subprocess", "sdk", "llm", "socket", "input", "queue", "loop", "future"})
"""Work beside which one more statement is no matter, and whose outcome is meant to be kept row by row."""

_BY_HAND = ("command", "script", "test")
_ANYTHING = frozenset({"Exception", "BaseException"})
_ON_PURPOSE = (
    "one by one",
    "one at a time",
    "individual",
    "per instance",
    "separately",
    "bulk",
    "signal",
    "deadlock",
    "timeout",
    "constraint",
    "can't use",
    "cannot use",
    "instead of",
    "lock all",
    "stable order",
)
"""Words of comments by somebody who wants one statement per row."""

_MANY_KEYS = ("in_", "any_", "in_bulk")
_MANAGERS = ("objects", "_default_manager", "_base_manager")
_OF_TABLES = ("select", "insert", "update", "delete", "query")
_BEFORE_TABLE = ("from", "into", "update", "table", "join")
_SOMETIMES = (ast.If, ast.ExceptHandler, ast.For, ast.AsyncFor, ast.While, ast.IfExp)

_LONG = 30
"""A turn of more lines does many things, of which a statement to the database is one."""

_SHORT = 6
"""A function of so many statements does one thing."""


def repeating_loop(site: Site, ctx: Context) -> Loop | None:
    """The loop that sends a statement anew on every turn; None where there is none, or a turn's statement speaks for many."""
    loop = ctx.multiplying_loop(site.node)
    if loop is None or takes_whole_chunk(site.node, loop, ctx) or ctx.is_evaluated_before(site, loop):
        return None
    return None if _ends_batch(site.node, loop, ctx) else loop


def _ends_batch(node: ast.expr, loop: Loop, ctx: Context) -> bool:
    """`if len(rows) >= size: insert(rows)`, `if number % 100 == 0: …`: sent once for many turns."""
    for condition in _conditions(node, loop, ctx):
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
        elif isinstance(part, ast.Call) and ctx.last_name(part.func) in _OF_TABLES and part.args:
            table = part.args[0] if isinstance(part.args[0], ast.Name) else None
        elif isinstance(part, ast.JoinedStr):
            pairs = zip(part.values, part.values[1:])
            table = next((b.value for a, b in pairs if isinstance(b, ast.FormattedValue) and _asks_for_table(a)), None)
        if table is not None and ctx.varies_in(loop, table):
            return True
    return False


def on_failure(node: ast.AST, loop: Loop, ctx: Context) -> bool:
    """Whether a place is only reached where something went wrong: it stands in an `except` that catches anything."""
    handlers = [around for around in _around(node, loop.anchor, ctx) if isinstance(around, ast.ExceptHandler)]
    return any(handler.type is None or ctx.last_name(handler.type) in _ANYTHING for handler in handlers)


def _asks_for_table(text: ast.expr) -> bool:
    words = str(text.value).rstrip(" \n\"'`[").lower() if isinstance(text, ast.Constant) else ""
    return words.endswith(_BEFORE_TABLE)


def is_minor(site: Site, loop: Loop, ctx: Context) -> bool:
    """Whether a word about a statement would seldom help.

    Nothing shows that the loop has many turns; or a turn does much else, or what takes far longer; or the statement is one of
    many things that a function does; or its failure is dealt with row by row; or a comment says why; or it is run by hand.
    """
    writes = site.happening.word not in ("reads", "runs")
    if not ctx.shows_many(loop) or (site.is_indirect and not _is_job_of_helper(site, ctx)):
        return True
    if not writes and (
        _is_search(loop) or any(s.happening.word == "writes" and s.is_indirect for s in ctx.happenings(site.node))
    ):
        return True
    if writes and (_lines_of(loop) > _LONG or _is_isolated(site.node, loop, ctx) or _is_for_new_ones(site.node, loop, ctx)):
        return True
    remarks = ctx.remarks(loop, site.node).lower()
    if any(words in remarks for words in _ON_PURPOSE):
        return True
    if any(s.happening.word in ("blocks", "waits") and s.happening.kind in _SLOWER for s in ctx.work_in(loop)):
        return True
    return is_by_hand(site.node, ctx)


def is_by_hand(node: ast.AST, ctx: Context) -> bool:
    """Whether a place only runs for a command, script or test that somebody starts."""
    entry = ctx.entry_around(node)
    return entry is not None and entry.kind in _BY_HAND


def _is_search(loop: Loop) -> bool:
    """Whether the loop looks for the first hit: a turn that has one leaves with it."""
    body = getattr(loop.node, "body", ())
    return any(isinstance(node, ast.Return) and node.value is not None for statement in body for node in ast.walk(statement))


def _lines_of(loop: Loop) -> int:
    return (getattr(loop.anchor, "end_lineno", 0) or 0) - loop.line


def _is_job_of_helper(site: Site, ctx: Context) -> bool:
    """Whether a short function that the place calls does nothing but this, on every call."""
    if len(site.steps) != 2 or not isinstance(site.node, ast.Call):
        return False
    for target in ctx.targets(site.node):
        function = getattr(target.info, "node", None)
        if function is ctx.function_around(site.node):
            return False  # a tree is walked
        if function is not None and isinstance(function.body, list) and len(function.body) <= _SHORT:
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and node.lineno == site.steps[-1].line:
                    return not any(isinstance(around, _SOMETIMES) for around in _around(node, function, ctx))
    return False


def _is_for_new_ones(node: ast.AST, loop: Loop, ctx: Context) -> bool:
    """`if created: …`: only the first time that a row is met."""
    return any(ctx.last_name(condition.test) == "created" for condition in _conditions(node, loop, ctx))


def _is_isolated(node: ast.AST, loop: Loop, ctx: Context) -> bool:
    """Whether a failure at a place is caught in the same turn, and the loop goes on."""
    below = node
    for around in _around(node, loop.anchor, ctx):
        if isinstance(around, ast.Try) and any(below is statement for statement in around.body):
            if any(not isinstance(handler.body[-1], (ast.Raise, ast.Return, ast.Break)) for handler in around.handlers):
                return True
        below = around
    return False


def _around(node: ast.AST, top: ast.AST, ctx: Context) -> list[ast.AST]:
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
    return next((s for s in marked if _conditions(site.node, loop, ctx) <= _conditions(s.node, loop, ctx)), None)


def _is_before(node: ast.expr, other: ast.expr) -> bool:
    return (node.lineno, node.col_offset) < (other.lineno, other.col_offset)


def _conditions(node: ast.AST, loop: Loop, ctx: Context) -> set[ast.If]:
    """The `if` statements of the loop's body that decide whether a place is reached."""
    return {around for around in _around(node, loop.anchor, ctx) if isinstance(around, ast.If)}


def is_needed_at_once(row: str, after: ast.AST, loop: Loop, ctx: Context) -> bool:
    """Whether the rest of a turn uses the key of a row that was just inserted: `Page(book=book)`, `page["book"] = book`, `book.id`."""
    place = (getattr(after, "end_lineno", 0), getattr(after, "end_col_offset", 0))
    for node in ast.walk(loop.anchor):
        if isinstance(node, ast.Name) and node.id == row and (node.lineno, node.col_offset) > place:
            parent = ctx.parent(node)
            if isinstance(parent, (ast.keyword, ast.Dict)) or (isinstance(parent, ast.Attribute) and _uses_key(parent, ctx)):
                return True
            if isinstance(parent, ast.Assign) and parent.value is node and not isinstance(parent.targets[0], ast.Name):
                return True
    return False


def _uses_key(node: ast.Attribute, ctx: Context) -> bool:
    related = ctx.parent(node)
    call = ctx.parent(related) if isinstance(related, ast.Attribute) else None
    return node.attr in ("id", "pk", "uuid") or (
        isinstance(call, ast.Call) and ctx.last_name(call.func) in ("add", "set", "create")
    )
