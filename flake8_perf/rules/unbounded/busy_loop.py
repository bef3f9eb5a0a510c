"""A loop that spins."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity, on


class BusyLoop(Rule):
    """A loop that only looks whether something has happened takes a whole processor for it.

    With the interpreter's lock it also slows down the very thread that it waits for; on the event loop nothing else runs any
    more, and what it waits for can't happen. A wait with a timeout, an event or a blocking `get` costs nothing meanwhile.

    Bad:
        class Worker:
            def __init__(self):
                self.done = False

            def wait(self):
                while not self.done:  # want PRF515
                    pass

    Bad (asking a queue again and again):
        import queue

        def take(jobs: queue.Queue):
            while True:  # want PRF515
                try:
                    return jobs.get_nowait()
                except queue.Empty:
                    continue

    Fixed:
        import threading

        class Worker:
            def __init__(self):
                self.done = threading.Event()

            def wait(self):
                self.done.wait()

    Good:
        import threading
        import time

        class Worker:
            def __init__(self):
                self.done = False

            def wait(self):
                while not self.done:
                    time.sleep(0.1)

        def patiently(done: threading.Event):
            while not done.wait(1):
                pass

        class Reader:
            @property
            def more(self):
                return self.jobs.get(timeout=1)

            def drain(self):
                while self.more:
                    pass

        def skip(lines):
            while next(lines, None):
                pass

        def root(node):
            while node.parent:
                node = node.parent
            return node

    Known limits:
        A loop that does a little work between its looks is not told from one that works.
    """

    code = "PRF515"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "one processor per waiter"
    fails_at = "the first one"
    message = "`while {test}` spins without a pause: {growth}; wait for an event, or block with a timeout"

    @on(ast.While)
    def check(self, node: ast.While, ctx: Context) -> Iterator[Finding]:
        """A `while` whose body does nothing, or only tries to take without waiting."""
        if (self._is_state(node.test, ctx) and all(self._is_idle(s) for s in node.body)) or (
            isinstance(node.test, ast.Constant) and node.test.value and self._only_tries(node.body, ctx)
        ):
            yield self.found(node.test, test=ctx.source(node.test, 60))

    def _is_idle(self, statement: ast.stmt) -> bool:
        match statement:
            case ast.Pass() | ast.Continue() | ast.Expr(value=ast.Constant()):
                return True
        return False

    def _is_state(self, test: ast.expr, ctx: Context) -> bool:
        """A condition that only others can change: names and attributes, and questions to threads, tasks and processes."""
        if isinstance(test, ast.Constant):
            return bool(test.value)
        asked = False
        for part in ast.walk(test):
            if isinstance(part, (ast.Await, ast.NamedExpr)):
                return False
            if isinstance(part, ast.Call):
                receiver = part.func.value if isinstance(part.func, ast.Attribute) else None
                if receiver is None or not ctx.type_of(receiver).surely(*_OBSERVED) or ctx.happenings(part):
                    return False  # what blocks, as `event.wait(1)` does, does not spin
                asked = True
            if isinstance(part, ast.Attribute) and not isinstance(ctx.parent(part), (ast.Call, ast.Attribute)):
                if not ctx.is_own_attribute(part):
                    return False  # a property may wait
                asked = True
            asked = asked or (isinstance(part, ast.Name) and not isinstance(ctx.parent(part), ast.Attribute))
        return asked

    def _only_tries(self, body: list[ast.stmt], ctx: Context) -> bool:
        """`try: x = jobs.get_nowait()` … `except Empty: continue`, and nothing else that could take time."""
        match body:
            case [
                ast.Try(
                    body=[ast.Return(value=ast.Call() as call) | ast.Assign(value=ast.Call() as call), *rest],
                    handlers=[ast.ExceptHandler(body=[ast.Pass() | ast.Continue()])],
                    orelse=[],
                    finalbody=[],
                )
            ]:
                taken = isinstance(call.func, ast.Attribute) and call.func.attr in ("get_nowait", "popleft", "pop")
                leaves = not rest or isinstance(rest[-1], (ast.Break, ast.Return))
                return taken and leaves and ctx.qualname(call).endswith(("Queue.get_nowait", "deque.popleft", "deque.pop"))
        return False


_OBSERVED = (
    "threading.Thread",
    "threading.Event",
    "threading.Lock",
    "multiprocessing.context.Process",
    "multiprocessing.Process",
    "subprocess.Popen",
    "concurrent.futures.Future",
    "asyncio.Event",
    "asyncio.Future",
    "asyncio.Task",
    "asyncio.Queue",
    "queue.Queue",
    "multiprocessing.pool.AsyncResult",
    "dict",
    "list",
    "set",
    "deque",
)
"""Classes whose state others change while this loop looks at it."""
