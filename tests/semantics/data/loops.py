"""Loops: which multiply work, which do not, and what stands in them."""

import itertools
import queue
import time
from typing import Final

SMALL = ("a", "b", "c")
WEEK: Final = [1, 2, 3, 4, 5, 6, 7]
BIG = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
MODES = {"r": 1, "w": 2}


def plain(items, rows: list, n: int):
    x = 1  # loop: none
    for item in items:  # loop: multiplies
        x = item  # loop: multiplies
    else:
        x = 2  # loop: none
    while items:
        x = items.pop()
    for index in range(n):  # loop: multiplies
        pass
    for index in range(len(rows)):  # loop: multiplies
        pass
    for index, row in enumerate(rows):  # loop: multiplies
        pass
    for row in BIG:  # loop: parts
        pass
    [x for x in items]  # loop: multiplies
    {x: 1 for x in items}  # loop: multiplies
    any(x for x in items)  # loop: multiplies


async def streams(stream, items):
    async for item in stream:  # loop: multiplies
        pass


def small(items):
    for x in (1, 2, 3):  # loop: small
        pass
    for x in SMALL:  # loop: small
        x = 1  # loop: small
    for x in WEEK:  # loop: small
        pass
    for x in range(3):  # loop: small
        pass
    for i, x in enumerate(("a", "b")):  # loop: small
        pass
    for a, b in zip(SMALL, items):  # loop: small
        pass
    for mode in MODES:  # loop: small
        pass
    for mode, flag in MODES.items():  # loop: small
        pass
    [x for x in SMALL]  # loop: small


def nested(items):
    for kind in SMALL:  # loop: small
        for item in items:  # loop: multiplies
            pass
    for item in items:  # loop: multiplies
        for kind in SMALL:  # loop: small
            pass


def once(items):
    for item in items:  # loop: once
        return item
    for item in items:  # loop: once
        print(item)
        break
    for item in items:  # loop: multiplies
        if item:
            return item


def retry(send, n):
    for attempt in range(n):  # loop: retry
        try:
            return send()
        except OSError:
            time.sleep(attempt)
    for attempt in itertools.count():  # loop: retry
        try:
            send()
            break
        except OSError:
            continue


def batches(items, size, chunked):
    for start in range(0, len(items), size):  # loop: batch
        items[start : start + size]
    for chunk in chunked(items, size):  # loop: batch
        pass
    for batch in itertools.batched(items, size):  # loop: batch
        pass


def pages(fetch):
    cursor = None
    while True:  # loop: page
        page = fetch(cursor)
        cursor = page.next
        if not cursor:
            break


def polls(q: queue.Queue, done):
    while True:  # todo loop: poll
        item = q.get()
        print(item)
    for item in iter(q.get, None):  # loop: poll
        pass
    while not done():  # loop: poll
        time.sleep(1)


def evaluated_once(items, make):
    for item in make(items):  # loop: multiplies
        pass

    def later():
        return 1  # loop: none

    for item in items:
        def in_loop():
            return 2  # loop: none
