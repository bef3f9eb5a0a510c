"""Unbounded concurrency: as many requests at once as there are customers."""

from __future__ import annotations

import asyncio

import httpx

AT_ONCE = 20


async def send(client: httpx.AsyncClient, address: str) -> int:
    """Hands one message to the mail service."""
    answer = await client.post("https://mail.example/send", json={"to": address})
    return answer.status_code


async def send_all_slow(addresses: list[str]) -> list[int]:
    """Ten thousand customers, ten thousand sockets."""
    async with httpx.AsyncClient() as client:
        return await asyncio.gather(*(send(client, address) for address in addresses))


async def send_all(addresses: list[str]) -> list[int]:
    """Twenty at a time."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def send_one(client: httpx.AsyncClient, address: str) -> int:
        async with gate:
            return await send(client, address)

    async with httpx.AsyncClient() as client:
        return await asyncio.gather(*(send_one(client, address) for address in addresses))
