"""An endpoint on the event loop that is given a synchronous session."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity, on

if TYPE_CHECKING:
    from flake8_perf.facts.classes import ClassInfo


class SyncSessionInAsyncEndpoint(Rule):
    """An `async def` endpoint runs on the event loop, and a synchronous session blocks it with each query, flush and commit.

    A plain `def` endpoint runs in a thread of the framework's pool, where the same session harms nobody. On the loop, one slow
    query or a pool without a free connection holds all other requests; if the request that would give its connection back is
    among them, for ever.

    Bad:
        from fastapi import Depends, FastAPI
        from sqlalchemy.orm import Session
        from shop import books
        from shop.db import get_session

        app = FastAPI()

        @app.get("/books/{key}")
        async def book(key: int, session: Session = Depends(get_session)):
            return books.find(session, key)  # want PRF210

    Fixed:
        from fastapi import Depends, FastAPI
        from sqlalchemy.orm import Session
        from shop import books
        from shop.db import get_session

        app = FastAPI()

        @app.get("/books/{key}")
        def book(key: int, session: Session = Depends(get_session)):
            return books.find(session, key)

    Good:
        from fastapi import BackgroundTasks, Depends, FastAPI
        from fastapi.concurrency import run_in_threadpool
        from sqlalchemy.ext.asyncio import AsyncSession
        from sqlalchemy.orm import Session
        from shop import books
        from shop.db import get_async_session, get_session

        app = FastAPI()

        @app.get("/books/{key}")
        async def book(key: int, session: AsyncSession = Depends(get_async_session)):
            return await books.find(session, key)

        @app.get("/authors/{key}")
        async def author(key: int, session: Session = Depends(get_session)):
            return await run_in_threadpool(books.author, session, key)

        @app.post("/books")
        async def import_books(later: BackgroundTasks, session: Session = Depends(get_session)):
            later.add_task(books.load, session)

    Known limits:
        A session that an object holds which is given to the endpoint is not seen.
    """

    code = "PRF210"
    severity = Severity.P1
    growth = "every other request waits"
    fails_at = "tens of concurrent requests, one slow query"
    quiet_in_tests = True
    message = "`{call}` uses the synchronous session `{session}` in {where}: {growth}; {instead}, or use an async session"

    @on(ast.AsyncFunctionDef)
    def check(self, node: ast.AsyncFunctionDef, ctx: Context) -> Iterator[Finding]:
        """The first use on the loop of a synchronous session that the framework hands to an endpoint."""
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        if not node.decorator_list or not arguments or not (ctx.names_of("commits") or ctx.names_of("reads")):
            return  # most files import nothing that has queries
        entry = ctx.entry_of(node)
        if entry is None or entry.kind != "handler" or entry.plain != "thread":
            return
        names = {arg.arg for arg in arguments}
        calls = [call for call in _calls(node) if any(name.id in names for name in _used(call))]
        for session in dict.fromkeys(name.id for call in calls for name in _used(call) if name.id in names):
            using = [call for call in calls if any(n.id == session and _is_sync_session(n, ctx) for n in _used(call))]
            place = _place(using, session, ctx)
            if place is not None:
                yield self.found(
                    place,
                    call=ctx.source(place),
                    session=session,
                    where=ctx.describe(node),
                    instead="run it in a thread" if ctx.awaits(node) else "make it a plain `def`",
                )
                return


def _place(using: list[ast.Call], session: str, ctx: Context) -> ast.Call | None:
    """The first call that goes to the database itself, where other rules would speak too; else the first that is told to."""
    straight = [call for call in using if _blocks(call, ctx)]
    on_the_way = [call for call in straight if not _is_after_failure(call, ctx)]
    handed = [call for call in using if _hands_over(call, session, ctx)]
    return next(iter((*on_the_way, *handed, *straight)), None)


def _is_after_failure(call: ast.Call, ctx: Context) -> bool:
    here = ctx.parent(call)
    while here is not None and not isinstance(here, ast.AsyncFunctionDef):
        if isinstance(here, ast.ExceptHandler):
            return True
        here = ctx.parent(here)
    return False


def _calls(function: ast.AsyncFunctionDef) -> list[ast.Call]:
    """The calls in a coroutine's own body, in the order of the text."""
    found: list[ast.Call] = []
    todo: list[ast.AST] = [*function.body]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Call):
            found.append(node)
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            todo.extend(ast.iter_child_nodes(node))
    return sorted(found, key=lambda call: (call.lineno, call.col_offset, -(call.end_lineno or 0), -(call.end_col_offset or 0)))


def _used(call: ast.Call) -> list[ast.Name]:
    """The names that a call is made on or is given."""
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    here: ast.expr = call.func
    while isinstance(here, (ast.Attribute, ast.Call, ast.Subscript)):
        here = here.func if isinstance(here, ast.Call) else here.value
    return [node for node in (here, *given) if isinstance(node, ast.Name)]


def _is_sync_session(name: ast.Name, ctx: Context) -> bool:
    """Whether a value surely is something that commits, and blocks its thread while it does."""
    answer = ctx.type_of(name)
    sessions = answer.type.instances
    return answer.known and bool(sessions) and all(_commits_here(session.info) for session in sessions)


def _commits_here(info: ClassInfo | None) -> bool:
    """Whether objects of a class have a `commit` that blocks."""
    member = info.member("commit")[0] if info is not None else None
    function = member.function if member is not None else None
    return function is not None and {"commits", "blocks"} <= {effect.word for effect in function.effects()}


def _blocks(call: ast.Call, ctx: Context) -> bool:
    """Whether a call goes to the database on the loop."""
    return any(site.happening.word == "blocks" and site.happening.kind == "db" for site in ctx.happenings(call))


def _hands_over(call: ast.Call, session: str, ctx: Context) -> bool:
    """Whether a plain function of another file is given the session, and runs at once: it is there to use it."""
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    if not any(isinstance(value, ast.Name) and value.id == session for value in given) or ctx.targets(call):
        return False
    if isinstance(ctx.parent(call), (ast.Await, ast.Call, ast.keyword)) or ctx.last_name(call.func)[:1].isupper():
        return False  # a coroutine, or something that is only wrapped around the session
    return bool(ctx.qualname(call))
