"""What is handed to threads, executors and processes does not run on the event loop."""
# codes: PRF201 PRF202 PRF205

import asyncio
import functools
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import anyio
import requests
from asgiref.sync import sync_to_async
from starlette.concurrency import run_in_threadpool


def work(seconds=1):
    time.sleep(seconds)


def work_deeper():
    work()


async def called():
    work()  # want PRF202
    work_deeper()  # want PRF202


async def handed(path: Path, loop, items: list[str]):
    await asyncio.to_thread(work)
    await asyncio.to_thread(work, 1)
    await asyncio.to_thread(lambda: work())
    await asyncio.to_thread(functools.partial(work, 1))
    await asyncio.get_running_loop().run_in_executor(None, work)
    await loop.run_in_executor(None, path.read_text)
    await loop.run_in_executor(None, lambda: requests.get("u", timeout=1))
    await anyio.to_thread.run_sync(work)
    await sync_to_async(work)()
    await sync_to_async(work, thread_sensitive=False)(1)
    await run_in_threadpool(work, 1)
    with ThreadPoolExecutor() as pool:
        pool.submit(work)
        pool.submit(work, 1)
    with ProcessPoolExecutor() as processes:
        processes.submit(work)
    threading.Thread(target=work, daemon=True).start()
    loop.call_later(1, print)


async def evaluated_here():
    await asyncio.to_thread(print, requests.get("u", timeout=1))  # want PRF201
    await asyncio.to_thread(work())  # want PRF202


async def own_wrapper(function, *args, **kwargs):
    return await asyncio.get_running_loop().run_in_executor(None, functools.partial(function, *args, **kwargs))


class Offloads:
    def __init__(self):
        self.pool = ThreadPoolExecutor()

    async def run(self, function, *args):
        return await asyncio.get_running_loop().run_in_executor(self.pool, function, *args)

    async def use(self):
        await self.run(work)
        await self.run(self._load, "x")
        self._load("x")  # want PRF205

    def _load(self, name):
        return Path(name).read_text()


def in_thread(function):
    @functools.wraps(function)
    async def run(*args):
        return await asyncio.to_thread(function, *args)

    return run


@in_thread
def decorated():
    time.sleep(1)


async def through_wrappers():
    await own_wrapper(work, 1)
    await own_wrapper(lambda: time.sleep(1))
    await decorated()

    def nested():
        with open("x") as file:
            return file.read()

    await own_wrapper(nested)
    nested()  # want PRF205


def calls(function):
    return function()


async def runs_what_it_is_given():
    calls(work)  # want PRF202
    list(map(work, [1, 2]))  # want PRF202


def produce():
    time.sleep(1)
    yield 1


async def streams(response):
    return response(produce())
