"""What waits for threads, and what only looks like it: the future is done, the queue was asked, no event loop runs."""
# codes: PRF202 PRF208

import asyncio
import functools
import multiprocessing
import queue
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor, as_completed, wait

pool = ThreadPoolExecutor()


def work(n=1):
    return n


async def futures(items: list[int], given: Future, loop):
    submitted = pool.submit(work)
    submitted.result()  # want PRF208
    pool.submit(work).result(timeout=3)  # want PRF208
    given.result()  # want PRF208
    many = [pool.submit(work, item) for item in items]
    for future in many:
        future.result()  # want PRF208
    for future in as_completed(many):  # want PRF208
        future.result()
    list(pool.map(work, items))  # want PRF208
    task = loop.create_task(asyncio.sleep(1))
    await task
    task.result()


async def finished(items: list[int], given: Future, other: Future, third: Future):
    done, _ = wait([pool.submit(work, item) for item in items])  # want PRF208
    for future in done:
        future.result()
    if given.done():
        given.result()
    await asyncio.wrap_future(other)
    other.result()
    third.result() if third.done() else None
    third.result(timeout=0)


async def awaits_something_else(given: Future, send):
    await send(given.result())  # want PRF208
    await send(
        given.result(),  # want PRF208
    )


class Shared:
    def __init__(self):
        self.jobs = queue.Queue(maxsize=10)
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self._run)
        self.process = multiprocessing.Process(target=work)
        self.lock = threading.Lock()
        self._names = ["a"]

    def _run(self):
        self.stop.wait()
        self.jobs.get()

    def _take(self):
        return self.jobs.get()

    def _count(self):
        with self.lock:
            return len(self._names)

    def _locked(self):
        self.lock.acquire()
        try:
            self._names.append("b")
        finally:
            self.lock.release()

    async def use(self):
        self.jobs.get()  # want PRF208
        self.jobs.get(timeout=5)  # want PRF208
        self._take()  # want PRF208
        self.stop.wait(1)  # want PRF208
        self.thread.join()  # want PRF208
        self.process.join(5)  # want PRF208
        self.lock.acquire()  # want PRF208
        self._count()
        self._locked()
        with self.lock:
            self._names.append("c")
        return ",".join(self._names)

    async def not_waiting(self):
        self.jobs.put("x")
        self.jobs.get(False)
        self.jobs.get(block=False)
        self.jobs.get_nowait()
        self.stop.wait(0)
        self.thread.join(timeout=0)
        self.lock.acquire(False)
        self.lock.acquire(timeout=0)
        while not self.jobs.empty():
            self.jobs.get()
        await asyncio.to_thread(self._take)
        await asyncio.to_thread(self.thread.join)

    async def new_lock(self, key):
        lock = threading.Lock()
        lock.acquire()
        self._names.append(key)
        return lock


async def own_executor(loop, items):
    executor = ThreadPoolExecutor()
    try:
        return await asyncio.gather(*(loop.run_in_executor(executor, work, item) for item in items))
    finally:
        executor.shutdown(wait=True)


async def told_by_a_future(loop):
    ended = loop.create_future()
    thread = threading.Thread(target=work, args=(ended,))
    thread.start()
    await ended
    thread.join()
    other = threading.Thread(target=work)
    other.join()  # want PRF208


async def left_behind(items):
    executor = ThreadPoolExecutor()
    executor.submit(work)
    executor.shutdown()  # want PRF208
    executor.shutdown(wait=False)


async def coroutine():
    return 1


def runs_a_loop():
    return asyncio.run(coroutine())


def runs_a_new_loop():
    loop = asyncio.new_event_loop()
    return loop.run_until_complete(coroutine())


def in_a_thread_if_need_be():
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(coroutine())
    return pool.submit(asyncio.run, coroutine()).result()


def one_or_the_other(futures):
    loop = asyncio.get_event_loop()
    if loop.is_running():
        return asyncio.ensure_future(coroutine())
    else:
        wait(futures)
        return loop.run_until_complete(coroutine())


def gives_up_where_a_loop_runs(futures):
    if asyncio._get_running_loop() is not None:
        return asyncio.sleep(0)
    time.sleep(1)
    return wait(futures)


async def loops():
    asyncio.run(coroutine())  # want PRF208
    runs_a_loop()  # want PRF208
    runs_a_new_loop()  # want PRF208
    in_a_thread_if_need_be()  # want PRF208
    await one_or_the_other([])
    await gives_up_where_a_loop_runs([])
    await asyncio.to_thread(runs_a_loop)


def main():
    runs_a_loop()


# What a parameter switches off does not happen.


def stop(thread: threading.Thread, join: bool = True, quick=False):
    if join:
        thread.join()
    if not quick:
        time.sleep(1)


def stop_softly(thread: threading.Thread):
    stop(thread, join=False, quick=True)


def stop_as_told(thread: threading.Thread, join):
    stop(thread, join, quick=True)


async def stops(thread: threading.Thread, quick):
    stop(thread)  # want PRF202 PRF208
    stop(thread, quick=True)  # want PRF208
    stop(thread, False)  # want PRF202
    stop(thread, join=False, quick=True)
    stop_softly(thread)
    stop_as_told(thread, True)  # want PRF208
    stop(thread, join=False, quick=quick)  # want PRF202


# What is done once for all callers keeps nobody waiting after that.

_client = None


def client():
    global _client
    if _client is None:
        time.sleep(1)
        _client = object()
    return _client


def client_or_early():
    global _client
    if _client is not None:
        return _client
    time.sleep(1)
    _client = object()
    return _client


@functools.cache
def settings():
    time.sleep(1)
    return {}


@functools.lru_cache(maxsize=None)
def user(key):
    time.sleep(1)
    return key


class Lazy:
    _shared = None

    def __init__(self):
        self._own = None
        self._running = None

    def own(self):
        if not self._own:
            time.sleep(1)
            self._own = object()
        return self._own

    @classmethod
    def shared(cls):
        if cls._shared is None:
            cls._shared = cls.make()
        return cls._shared

    @staticmethod
    def make():
        time.sleep(1)
        return object()

    def start(self):
        if not self._running:
            self._running = True
            time.sleep(1)
            self._running = None

    async def use(self):
        client()
        client_or_early()
        settings()
        user(1)  # want PRF202
        self.own()
        self.shared()
        self.make()  # want PRF202
        self.start()  # want PRF202


# `async with f()` and `await f()`: the call itself runs here, but what gives a coroutine does not.


class Entered:
    def __init__(self):
        time.sleep(1)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        return None


async def enters():
    async with Entered():  # want PRF202
        pass
