"""What is surely there is not waited for: a test has said so, or it was awaited. That it is asked somewhere above is no proof."""
# codes: PRF208

import asyncio
import multiprocessing
import queue
import threading
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor, wait

pool = ThreadPoolExecutor()


def work(n=1):
    return n


async def notify(*given):
    return given


# What a test says, and where.


async def asked(a: Future, b: Future, c: Future, d: Future, e: Future, others: list[Future]):
    if not a.done():
        return a.result()  # want PRF208
    a.result()
    if b.done():
        b.result()
    else:
        b.result()  # want PRF208
    b.result()  # want PRF208
    if not others or not c.done():
        return None
    c.result()
    while not d.done():
        await asyncio.sleep(1)
    d.result()
    assert e.done()
    return e.result()


async def asked_in_expressions(a: Future, b: Future, wanted):
    a.result() if a.done() else None
    None if a.done() else a.result()  # want PRF208
    a.done() and a.result()
    a.done() or a.result()  # want PRF208
    if wanted and a.done():
        a.result()
    if wanted or a.done():
        a.result()  # want PRF208
    is_done = b.done()
    if is_done is True:
        b.result()


async def asked_in_a_loop(futures: list[Future], more: list[Future], given: Future):
    for future in futures:
        if not future.done():
            continue
        future.result()
    for future in futures:
        future.result()  # want PRF208
    if all(future.done() for future in more):
        print([each.result() for each in more])
    [future.result() for future in futures if future.done()]
    for future in [future for future in futures if future.done()]:
        future.result()
    while not given.done():
        if await notify():
            break
    given.result()  # want PRF208


async def asked_of_another(given: Future):
    if given.done():
        given = pool.submit(work)
        given.result()  # want PRF208


async def asked_of_queues(jobs: queue.Queue, other: queue.Queue, third: queue.Queue):
    while not jobs.empty():
        jobs.get()
    jobs.get()  # want PRF208
    while other.qsize() > 0:
        other.get()
    for _ in range(other.qsize()):
        other.get()
    if other.empty():
        other.get()  # want PRF208
    if third.qsize() == 0:
        return
    third.get()


# What was awaited.


async def awaited(a: Future, b: Future, c: Future, d: Future, loop):
    await notify(a)
    a.result()  # want PRF208
    await asyncio.wait_for(asyncio.wrap_future(b), 5)
    b.result()
    if not c.done():
        await asyncio.wrap_future(c)
    c.result()
    if loop:
        await asyncio.wrap_future(d)
    else:
        d.result()  # want PRF208


async def awaited_together(futures: list[Future], more: list[Future], others: list[Future]):
    await asyncio.gather(*(asyncio.wrap_future(future) for future in futures))
    for future in futures:
        future.result()
    await asyncio.gather(*map(asyncio.wrap_future, more))
    for future in more:
        future.result()
    await asyncio.wait([asyncio.wrap_future(other) for other in others])
    return [other.result() for other in others]


async def queues_are_never_over(jobs: queue.Queue, loop, producer):
    loop.run_in_executor(None, producer, jobs)
    jobs.get()  # want PRF208
    await notify(jobs)
    jobs.get()  # want PRF208
    await loop.run_in_executor(None, producer, jobs)
    return jobs.get()  # want PRF208


async def in_an_executor(loop, given: threading.Event, other: threading.Event, thread: threading.Thread):
    loop.run_in_executor(None, work, given)
    given.wait()  # want PRF208
    await loop.run_in_executor(None, work, other)
    other.wait()
    thread.join()  # want PRF208
    await loop.run_in_executor(None, thread.join)
    thread.join()


async def executors(loop, items):
    first, second, third = ThreadPoolExecutor(), ThreadPoolExecutor(), ProcessPoolExecutor()
    futures = [loop.run_in_executor(first, work, item) for item in items]
    await asyncio.gather(*futures)
    first.shutdown()
    more = []
    for item in items:
        more.append(loop.run_in_executor(second, work, item))
    for one in asyncio.as_completed(more):
        await one
    second.shutdown()
    loop.run_in_executor(third, work, 1)
    third.shutdown()  # want PRF208


# Who has just made a lock holds it alone; who was given one does not.


def lock_for(key) -> threading.Lock:
    return work(key)


async def locks(key):
    lock = threading.Lock()
    lock.acquire()
    lock = multiprocessing.Lock()
    lock.acquire()
    lock = lock_for(key)
    lock.acquire()  # want PRF208


# In a coroutine a loop runs: who gets it there does not ask.


async def coroutine():
    return wait([])  # want PRF208


async def takes_its_own_loop():
    loop = asyncio.get_running_loop()
    return loop.run_until_complete(coroutine())  # want PRF208


async def asks_whether_it_runs(loop: asyncio.AbstractEventLoop):
    if not loop.is_running():
        loop.run_until_complete(coroutine())
