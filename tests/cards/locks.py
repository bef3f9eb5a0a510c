"""Locks: what is done while one is held, in which order they are taken, whether they are given back."""
# codes: PRF805, PRF806, PRF807, PRF209

import asyncio
import multiprocessing
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import requests
from openai import OpenAI

lock = threading.Lock()
other = threading.Lock()
third = threading.RLock()
processes = multiprocessing.Lock()
slots = threading.Semaphore(3)
seen: dict[str, str] = {}


def known(url):
    with lock:
        return seen.get(url)


def fetched(url):
    with lock:  # want PRF805
        seen[url] = requests.get(url, timeout=3).text


def fetched_once(url):
    with lock:  # want PRF805
        if url in seen:
            return seen[url]
        seen[url] = requests.get(url, timeout=3).text
        return seen[url]


def given_back_for_it(url):
    with lock:
        wanted = url in seen
        lock.release()
        text = requests.get(url, timeout=3).text if wanted else ""
        lock.acquire()
        seen[url] = text


def behind(url):
    with lock:
        wanted = url in seen
    return requests.get(url, timeout=3) if wanted else None


def handed_on(url, pool: ThreadPoolExecutor):
    with lock:
        pool.submit(requests.get, url, timeout=3)
        return lambda: requests.get(url, timeout=3)


def nap():
    with lock:
        time.sleep(0.01)


def by_key(url, locks: dict[str, threading.Lock]):
    with locks[url]:
        return requests.get(url, timeout=3)


def of_caller(url, held: threading.Lock):
    with held:
        return requests.get(url, timeout=3)


class Token:
    """One value, fetched by the first who finds it missing: the others need it too."""

    def __init__(self):
        self._lock = threading.Lock()
        self._token = ""
        self._until = 0.0

    def get(self):
        with self._lock:
            if time.monotonic() < self._until:
                return self._token
            self._token = requests.get("https://token.example", timeout=3).text
            self._until = time.monotonic() + 60
            return self._token

    def forget(self):
        with self._lock:
            self._until = 0.0


class Store:
    """The lock is there for the connection."""

    def __init__(self, path):
        self.lock = threading.Lock()
        self.connection = sqlite3.connect(path)
        self.closed = False

    def add(self, row):
        with self.lock:
            cursor = self.connection.cursor()
            cursor.execute("INSERT INTO rows VALUES (?)", (row,))
            self._log(row)

    def _log(self, row):
        self.connection.execute("INSERT INTO log VALUES (?)", (row,))

    def close(self):
        with self.lock:
            self.closed = True


class Answers:
    """A client of its own beside the lock is what the lock guards; one that is made for the call is not."""

    def __init__(self):
        self.lock = threading.Condition()
        self.answers: list[str] = []

    def ask(self, question):
        with self.lock:  # want PRF805
            client = OpenAI()
            done = client.responses.create(model="gpt-5", input=question)
            self.answers.append(done.output_text)

    def last(self):
        self.lock.acquire()
        try:
            return self.answers[-1]
        finally:
            self.lock.release()


class Opaque:
    """What the others do under the lock is not known: it may take as long."""

    def __init__(self, source):
        self.lock = threading.Lock()
        self.source = source

    def refresh(self, url):
        with self.lock:
            return requests.get(url, timeout=3)

    def read(self):
        with self.lock:
            return self.source.read()


class Pool:
    """What gives a connection back waits for who opens one, but what its `close` takes is not known."""

    def __init__(self):
        self.lock = threading.Lock()
        self.free: list = []

    def get(self, path):
        with self.lock:  # todo PRF805: `close` of an item of unknown type may take as long
            return self.free.pop() if self.free else requests.get(path, timeout=3)

    def put(self, connection):
        with self.lock:
            if len(self.free) > 5:
                connection.close()
            self.free.append(connection)


class Tasks:
    """A lock of asyncio is there to be held over an `await`."""

    def __init__(self):
        self.lock = asyncio.Lock()
        self.count = 0

    async def pause(self):
        async with self.lock:
            await asyncio.sleep(5)

    async def add(self):
        async with self.lock:
            self.count += 1


async def in_coroutine(session, row):
    with lock:  # want PRF209
        await session.insert(row)


# The order


def first_order():
    with lock:
        with other:
            seen.clear()


def second_order():
    with other:
        with lock:  # want PRF806
            seen.clear()


def _under_processes():
    with processes:
        seen.clear()


def over_calls():
    with third:
        _under_processes()


def back():
    processes.acquire()
    try:
        with third:  # want PRF806
            seen.clear()
    finally:
        processes.release()


class Gate:
    """Both orders stand under one lock, so they never meet."""

    def __init__(self):
        self.gate = threading.Lock()
        self.left = threading.Lock()
        self.right = threading.Lock()

    def one(self):
        with self.gate, self.left, self.right:
            return 1

    def two(self):
        with self.gate:
            with self.right:
                with self.left:
                    return 2


class Changing:
    """A condition over a lock is that lock."""

    def __init__(self):
        self.lock = threading.Lock()
        self.changed = threading.Condition(self.lock)
        self.side = threading.Lock()

    def one(self):
        with self.lock:
            with self.side:
                return 1

    def two(self):
        with self.changed:
            return 2

    def three(self):
        with self.side:
            with self.changed:  # want PRF806
                return 3


class Nested:
    """One that is given back before the other is taken is not held."""

    def __init__(self):
        self.a = asyncio.Lock()
        self.b = asyncio.Lock()

    async def one(self):
        async with self.a:
            async with self.b:
                return 1

    async def two(self):
        await self.b.acquire()
        self.b.release()
        async with self.a:
            return 2

    async def three(self):
        await self.b.acquire()
        try:
            async with self.a:  # want PRF806
                return 3
        finally:
            self.b.release()


# Given back


def either(row, send):
    lock.acquire()  # want PRF807
    if row is None:
        lock.release()
        return
    send(row)
    lock.release()


def raises(row):
    lock.acquire()  # want PRF807
    if row is None:
        raise ValueError(row)
    seen.clear()
    lock.release()


def both_ways(row):
    lock.acquire()
    if row is None:
        lock.release()
        return False
    seen.clear()
    lock.release()
    return True


def caught(row, send):
    lock.acquire()
    try:
        send(row)
    except Exception:
        seen.clear()
    lock.release()


def on_all_errors(row, send):
    lock.acquire()
    try:
        send(row)
    except BaseException:
        lock.release()
        raise
    lock.release()


def kept_on_success(send):
    lock.acquire()
    try:
        send()
    except OSError:
        lock.release()
        raise


def given_back_by_a_thread(send):
    lock.acquire()

    def work():
        send()
        lock.release()

    threading.Thread(target=work).start()
    lock.release()


def given_back_by_a_callback(pool: ThreadPoolExecutor, work):
    slots.acquire()
    done = pool.submit(work)
    done.add_done_callback(slots.release)


def free_for_a_moment(send):
    with lock:
        lock.release()
        send()
        lock.acquire()


def counted(send):
    slots.acquire()  # want PRF807
    send()
    slots.release()


def with_a_limit(send):
    lock.acquire(timeout=5)
    send()
    lock.release()


def asked(send):
    if lock.acquire():  # todo PRF807: the result is asked for
        send()
        lock.release()
