"""Unbounded concurrency, and what bounds it."""
# codes: PRF510

import asyncio
import itertools

import httpx

SERVERS = ("a", "b", "c")
LIMIT = asyncio.Semaphore(10)


async def fetch(client: httpx.AsyncClient, url: str):
    return await client.get(url)


async def fetch_limited(client: httpx.AsyncClient, url: str):
    async with LIMIT:
        return await client.get(url)


async def unbounded(client: httpx.AsyncClient, urls: list[str]):
    await asyncio.gather(*[fetch(client, url) for url in urls])  # want PRF510
    await asyncio.gather(*(fetch(client, url) for url in urls), return_exceptions=True)  # want PRF510
    await asyncio.gather(*map(lambda url: fetch(client, url), urls))  # todo PRF510: map over a lambda
    tasks = [fetch(client, url) for url in urls]
    await asyncio.gather(*tasks)  # want PRF510
    started = [asyncio.create_task(fetch(client, url)) for url in urls]
    await asyncio.wait(started)  # want PRF510
    collected = []
    for url in urls:
        collected.append(fetch(client, url))
    await asyncio.gather(*collected)  # want PRF510
    async with asyncio.TaskGroup() as group:
        for url in urls:
            group.create_task(fetch(client, url))  # want PRF510


async def held_around_the_whole(client: httpx.AsyncClient, urls: list[str]):
    async with LIMIT:
        await asyncio.gather(*[fetch(client, url) for url in urls])  # want PRF510


async def bounded(client: httpx.AsyncClient, urls: list[str], chunked):
    await asyncio.gather(*[fetch_limited(client, url) for url in urls])
    await asyncio.gather(*[fetch(client, url) for url in SERVERS])
    await asyncio.gather(fetch(client, "a"), fetch(client, "b"))
    await asyncio.gather(*[fetch(client, url) for url in urls[:10]])
    for batch in itertools.batched(urls, 10):
        await asyncio.gather(*[fetch(client, url) for url in batch])
    for start in range(0, len(urls), 10):
        await asyncio.gather(*[fetch(client, url) for url in urls[start : start + 10]])
    gate = asyncio.Semaphore(5)

    async def one(url):
        async with gate:
            return await fetch(client, url)

    await asyncio.gather(*[one(url) for url in urls])
    await asyncio.gather(*[asyncio.sleep(0) for _ in range(3)])


class Pool:
    def __init__(self):
        self.gate = asyncio.Semaphore(5)

    async def one(self, client: httpx.AsyncClient, url: str):
        async with self.gate:
            return await client.get(url)

    async def all(self, client: httpx.AsyncClient, urls: list[str]):
        return await asyncio.gather(*[self.one(client, url) for url in urls])
