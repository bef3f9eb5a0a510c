"""A queue that takes whatever comes."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Safety, Severity, on_effect


class UnboundedQueue(Rule):
    """A queue without a size holds all that its consumers have not done yet.

    While they are slower than what comes in, memory grows until the process is killed, and what is taken out is ever older. A
    bound makes the producer wait, or fail where somebody can see it.

    Bad:
        import queue

        class Worker:
            def __init__(self):
                self.jobs = queue.Queue()  # want PRF512

            def add(self, job):
                self.jobs.put(job)

            def run(self):
                while True:
                    self.jobs.get()()

    Bad (asyncio):
        import asyncio

        events = asyncio.Queue()  # want PRF512

        async def publish(event):
            await events.put(event)

    Fixed:
        import queue

        class Worker:
            def __init__(self):
                self.jobs = queue.Queue(maxsize=1000)

            def add(self, job):
                self.jobs.put(job)

    Good:
        import queue
        from collections import deque

        def walk(root):
            waiting = deque([root])
            while waiting:
                waiting.extend(waiting.popleft().children)

        def ask(worker):
            answer = queue.Queue()
            worker(answer)
            return answer.get(timeout=5)

        class Lines:
            def __init__(self):
                self.lines = deque()

            def write(self, line):
                self.lines.append(line)

        class Careful:
            def __init__(self):
                self.jobs = queue.Queue()

            def add(self, job):
                if self.jobs.qsize() > 1000:
                    raise BufferError
                self.jobs.put(job)

    Known limits:
        A queue that is filled in another file is not reported, nor is a `deque`, which is mostly something else.
    """

    code = "PRF512"
    severity = Severity.P2
    default_on = False  # what comes in may be bounded elsewhere (catalogue)
    growth = "memory grows with all that waits"
    fails_at = "consumers slower than producers for some minutes"
    fix_safety = Safety.UNSAFE
    assumes = "the producer may wait, or fail, while the queue is full"
    quiet_in_tests = True
    message = "`{call}` holds as many items as come: {growth}; give it {param}"

    @on_effect("bounds_size", where="anywhere")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A queue that is made without a bound, and filled from a function."""
        call, target = site.node, site.happening.target
        if not isinstance(call, ast.Call) or target is None:
            return
        param = site.happening.effect.text("param")
        size = ctx.argument(target, call, param) if param else None
        if size is not None and (size.maybe or not self._is_open(size.node, ctx)):
            return
        holder = ctx.holder_of(call)
        # A `deque` is mostly no queue at all, and one with a length drops what it holds without a word.
        if holder is not None and not ctx.type_of(call).surely("deque") and self._is_between(holder, ctx):
            yield self.found(call, call=ctx.source(call), param=f"a `{param}`" if param else "a bound: use a `Queue` with one")

    def _is_open(self, size: ast.expr | None, ctx: Context) -> bool:
        if size is None:
            return True
        value = ctx.value_of(size)
        return value.known and (value.constant is None or (isinstance(value.constant, int) and value.constant <= 0))

    def _is_between(self, holder: ast.expr, ctx: Context) -> bool:
        """Whether functions fill a queue that outlives them, and nothing looks at its size before."""
        if isinstance(holder, ast.Name) and ctx.is_local(holder):
            return False
        is_filled = any(True for _ in ctx.calls_on(holder, "put", "put_nowait"))
        return is_filled and not any(True for _ in ctx.calls_on(holder, "qsize", "full"))
