"""As many threads at once as there are items."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context
from flake8_perf.finding import Finding
from flake8_perf.rule import Rule, Severity, on_call


class UnboundedThreads(Rule):
    """A thread per item, all started at once, is a stack, a connection and a place in the scheduler per item.

    A thousand threads take a gigabyte of address space and mostly wait for the interpreter's lock; ten thousand do not start.
    A pool does the same work with as many threads as help.

    Bad:
        import threading

        def fetch(url): ...

        def fetch_all(urls):
            threads = []
            for url in urls:
                thread = threading.Thread(target=fetch, args=(url,))  # want PRF511
                thread.start()
                threads.append(thread)
            for thread in threads:
                thread.join()

    Bad (made first, started afterwards):
        from multiprocessing import Process

        def convert(path): ...

        def convert_all(paths):
            processes = [Process(target=convert, args=(path,)) for path in paths]  # want PRF511
            for process in processes:
                process.start()

    Fixed:
        from concurrent.futures import ThreadPoolExecutor

        def fetch(url): ...

        def fetch_all(urls):
            with ThreadPoolExecutor(max_workers=10) as pool:
                return list(pool.map(fetch, urls))

    Good:
        import threading

        def fetch(url): ...

        def start(num_workers, queue):
            for _ in range(num_workers):
                threading.Thread(target=fetch, args=(queue,)).start()

        def one_by_one(urls):
            for url in urls:
                thread = threading.Thread(target=fetch, args=(url,))
                thread.start()
                thread.join()

        def chunks(urls):
            for start in range(0, len(urls), 10):
                threads = [threading.Thread(target=fetch, args=(url,)) for url in urls[start : start + 10]]
                for thread in threads:
                    thread.start()

        def serve(server):
            while True:
                connection, _ = server.accept()
                threading.Thread(target=fetch, args=(connection,)).start()

    Known limits:
        A subclass of `Thread` is not known by its name.
    """

    code = "PRF511"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    growth = "n threads at once"
    fails_at = "hundreds to thousands of items"
    quiet_in_tests = True
    message = "`{call}` makes one {what} per item of `{items}`, all at once: {growth}; use a pool with a fixed number of workers"

    @on_call("Thread", "Process", "Timer")
    def check(self, node: ast.Call, ctx: Context) -> Iterator[Finding]:
        """A thread or process made once per item of a collection that can grow."""
        started = ctx.thread_fan_out(node)
        if started is not None:
            what = ctx.qualname(node).rpartition(".")[2].lower() or "thread"
            yield self.found(node, call=ctx.source(node, 60), what=what, items=ctx.source(started.items))
