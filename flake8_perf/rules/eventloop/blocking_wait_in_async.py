"""Waiting for another thread, a person or a second event loop, on the event loop."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Severity, on_effect
from flake8_perf.rules.eventloop.blocking import BlockingRule


class BlockingWaitInAsync(BlockingRule):
    """A coroutine that waits as threads do stops every task; where it waits for something that its own loop has to do, for ever.

    A future's `result()`, a queue's `get()`, an event's `wait()`, a thread's `join()` hold the loop until another thread acts.
    `asyncio.run` and `run_until_complete` do not even wait there: a loop is running already, so they raise `RuntimeError`.

    Bad:
        from concurrent.futures import ThreadPoolExecutor

        pool = ThreadPoolExecutor()

        async def total(work):
            return pool.submit(work).result()  # want PRF208

    Bad (a queue and an event of threads):
        import queue
        import threading

        class Worker:
            def __init__(self):
                self.jobs = queue.Queue()
                self.ready = threading.Event()

            def _wait(self):
                self.ready.wait()

            async def run(self):
                self._wait()  # want PRF208
                while True:
                    job = self.jobs.get()  # want PRF208
                    await job()

    Bad (a loop inside a loop raises):
        import asyncio

        async def fetch():
            return 1

        def fetch_now():
            return asyncio.run(fetch())

        async def handler():
            return fetch_now()  # want PRF208

    Bad (it waits for its own loop):
        import asyncio

        async def answer(coroutine, loop):
            return asyncio.run_coroutine_threadsafe(coroutine, loop).result()  # want PRF208

    Hint:
        Await instead: `await asyncio.wrap_future(future)`, `asyncio.Queue`, `asyncio.Event`, `await coroutine`; or move the wait
        into a thread with `await asyncio.to_thread(…)`.

    Good:
        import asyncio
        import queue
        import threading
        from concurrent.futures import ThreadPoolExecutor, wait

        lock = threading.Lock()
        pool = ThreadPoolExecutor()

        async def run(jobs: queue.Queue, event: asyncio.Event, names: list[str], work, loop):
            with lock:
                names.append("x")
            if lock.acquire(blocking=False):
                lock.release()
            if not jobs.empty():
                jobs.get_nowait()
            jobs.get(timeout=0)
            await event.wait()
            future = pool.submit(work)
            await asyncio.wrap_future(future)
            future.result()
            task = asyncio.create_task(event.wait())
            await task
            task.result()
            return ", ".join(names)

        def from_anywhere(coroutine):
            try:
                asyncio.get_running_loop()
            except RuntimeError:
                return asyncio.run(coroutine)
            return asyncio.ensure_future(coroutine)

        async def caller(coroutine):
            return await from_anywhere(coroutine)

    Known limits:
        `with lock:` of a plain lock is taken to guard a few statements, and is not reported. A future or queue whose type
        nothing tells is not seen. A flag that switches the wait off is understood in the call that gives it as a constant, not
        where it is passed on. `input()` is reported only to those who select the code expressly.
    """

    code = "PRF208"
    severity = Severity.CRITICAL
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    fails_at = "one slow worker"
    raises = "`{call}` raises RuntimeError in {where}: an event loop is running there already; `await` the coroutine"
    raises_through = "`{call}` reaches `{name}` ({chain}) in {where}: RuntimeError, a loop runs there already; `await` instead"

    @on_effect("blocks", "future", "queue", "event", "condition", "thread", where="coroutine")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A wait for another thread, straight or through calls."""
        yield from self.blocking(site, ctx)

    @on_effect("blocks", "lock", where="coroutine")
    def check_lock(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A lock that is taken here; a helper that takes and releases one guards a few statements."""
        if not site.is_indirect:
            yield from self.blocking(site, ctx)

    @on_effect("blocks", "loop", where="coroutine")
    def check_loop(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A second event loop in the thread of the first."""
        yield from self.blocking(site, ctx, message=self.raises_through if site.is_indirect else self.raises)

    @on_effect("blocks", "input", where="coroutine")
    def check_input(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A question at the terminal, where mostly nobody else is served meanwhile: said to who asks."""
        yield from self.blocking(site, ctx, severity=Severity.P2, opt_in=True)
