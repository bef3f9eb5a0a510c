"""What is imported under another name is met under it."""

from asyncio import gather as together
from builtins import sum as total
from io import open as opened
from threading import Thread as Worker


async def fetch_all(fetch, urls):
    await together(*(fetch(url) for url in urls))  # want PRF510


def start_all(fetch, urls):
    for url in urls:
        Worker(target=fetch, args=(url,)).start()  # want PRF511


def flat(groups: list[list[int]]):
    return total(groups, [])  # want PRF306


async def load(path):
    with opened(path) as file:  # want PRF205
        return file.read()
