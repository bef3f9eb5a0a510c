"""What calling a function brings about, through any number of calls."""

import asyncio
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial, wraps
from pathlib import Path

import requests
from asgiref.sync import sync_to_async


def direct():  # fact blocks="sleep"
    time.sleep(1)


def through():  # fact blocks="sleep"
    direct()


def further():  # fact blocks="sleep"
    if through():
        return
    print("x".join([]))


def nothing(x):  # fact none
    return x + 1


def several():  # fact blocks="http", blocks="sleep"
    direct()
    requests.get("u")


def recursive(n):  # fact blocks="sleep"
    if n:
        return recursive(n - 1)
    return mutual_a(n)


def mutual_a(n):  # fact blocks="sleep"
    return mutual_b(n - 1)


def mutual_b(n):  # fact blocks="sleep"
    if n:
        mutual_a(n)
    time.sleep(1)


def defines_only():  # fact none
    def inner():  # fact blocks="sleep"
        time.sleep(1)

    return inner


def calls_inner():  # fact blocks="sleep"
    def inner():
        time.sleep(1)

    inner()


def hands_over():  # fact none
    threading.Thread(target=direct).start()


async def to_thread():  # fact none
    await asyncio.to_thread(direct)


async def to_executor():  # fact none
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, direct)
    await loop.run_in_executor(None, lambda: time.sleep(1))
    await loop.run_in_executor(None, partial(time.sleep, 1))


async def to_pool():  # fact made_once="pool"
    with ThreadPoolExecutor() as pool:
        pool.submit(direct)


async def wrapped():  # fact none
    await sync_to_async(direct)()


async def offload(function, *args):  # fact none
    return await asyncio.to_thread(function, *args)


async def own_wrapper():  # fact none
    await offload(direct)


def runs(function):  # fact none
    return function()


def runs_it():  # fact blocks="sleep"
    runs(direct)


class Client:
    def __init__(self):  # fact made_once="client"
        self.session = requests.Session()

    def get(self):  # fact blocks="http"
        return self._send()

    def _send(self):  # fact blocks="http"
        return self.session.get("u")

    @property
    def body(self):  # fact blocks="http"
        return self.get().text

    @lru_cache
    def cached(self):  # fact blocks="http"
        return self.get()


class Special(Client):
    def load(self):  # fact blocks="http"
        return self.get()


def uses_client(client: Client):  # fact blocks="http"
    client.get()


def makes_client():  # fact blocks="http", made_once="client"
    return Special().load()


def logged(function):  # fact none
    @wraps(function)
    def inner(*args):
        return function(*args)

    return inner


@logged
def decorated():  # fact blocks="sleep"
    time.sleep(1)


def calls_decorated():  # fact blocks="sleep"
    decorated()


def generator():  # fact blocks="sleep"
    time.sleep(1)
    yield 1


def in_comprehension(items):  # fact blocks="http"
    return [requests.get(item) for item in items]


def in_lambda():  # fact none
    return lambda: time.sleep(1)


def mapped(items):  # fact blocks="http"
    return list(map(requests.get, items))


def sorts(items: list[str]):  # todo fact blocks="http"
    items.sort(key=lambda item: requests.get(item))


def files(path: Path):  # fact blocks="file"
    return path.read_text()


def processes():  # fact blocks="subprocess"
    subprocess.run(["ls"])


def default_argument(wait=direct):  # fact none
    return wait


async def coroutine():  # fact blocks="sleep"
    time.sleep(1)


async def awaits():  # fact none
    await coroutine()


def unknown(thing):  # fact none
    thing.sleep(1)


def in_yielding_lambda():  # fact none
    return lambda url: (yield requests.get(url))
