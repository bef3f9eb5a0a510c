"""A task that nobody holds."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_effect


class DanglingTask(Rule):
    """The event loop keeps only a weak reference to a task: one that nobody holds may be collected before it is done.

    It then stops in the middle, without a word; and an exception in it is seen by nobody. Under load, when the collector runs
    often, this happens more. A set that holds the task until it is done, or a `TaskGroup`, keeps it alive.

    Bad:
        import asyncio

        async def notify(user): ...

        async def sign_up(user):
            asyncio.create_task(notify(user))  # want PRF222

    Bad (from a callback; a name that nothing reads; a loop kept on an object):
        import asyncio

        async def notify(user): ...

        def on_click(user):
            asyncio.ensure_future(notify(user))  # want PRF222

        async def sign_up(user):
            task = asyncio.create_task(notify(user))  # want PRF222
            return user

        class Hub:
            def __init__(self):
                self.loop = asyncio.get_running_loop()

            def publish(self, user):
                self.loop.create_task(notify(user))  # want PRF222

    Fixed:
        import asyncio

        async def notify(user): ...

        waiting = set()

        async def sign_up(user):
            task = asyncio.create_task(notify(user))
            waiting.add(task)
            task.add_done_callback(waiting.discard)

    Good:
        import asyncio

        async def notify(user): ...

        async def all_of(users):
            async with asyncio.TaskGroup() as group:
                for user in users:
                    group.create_task(notify(user))

        def started(user):
            return asyncio.create_task(notify(user))

        async def kept(self, user):
            self.task = asyncio.create_task(notify(user))
            await asyncio.create_task(notify(user))

    Known limits:
        A task that is handed to a function is taken to be held there.
    """

    code = "PRF222"
    severity = Severity.P1
    growth = "it may be collected before it is done"
    fails_at = "the first run of the garbage collector while the task waits"
    fix_safety = Safety.UNSAFE
    assumes = "a set for the waiting tasks can be kept beside the code"
    quiet_in_tests = True
    message = "the task of `{call}` is held by nobody: {growth}, and its exception is lost; keep it in a set until it is done"

    @on_effect("spawns", where="anywhere")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A task made by a call that leaves it to the caller to hold it."""
        call = site.node
        if site.happening.effect.args.get("weakly") is True and isinstance(call, ast.Call) and self._is_lost(call, ctx):
            # What is handed over by name may be a task that somebody holds already.
            given = call.args[0] if call.args else None
            if isinstance(given, ast.Call) or (given is not None and ctx.type_of(given).surely("typing.Coroutine")):
                yield self.found(call, call=ctx.source(call, 60))

    def _is_lost(self, call: ast.Call, ctx: Context) -> bool:
        parent = ctx.parent(call)
        if isinstance(parent, ast.Attribute) and parent.attr == "add_done_callback":
            parent = ctx.parent(parent)  # the callback is held by the task, not the other way round
            parent = ctx.parent(parent) if parent is not None else None
        if isinstance(parent, ast.Expr):
            return True
        match parent:
            case ast.Assign(targets=[ast.Name() as target]) | ast.AnnAssign(target=ast.Name() as target):
                return ctx.is_local(target) and not ctx.reads_of(target)
        return False
