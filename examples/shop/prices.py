"""Blocking calls on the event loop: while one coroutine waits, no other request is served."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import httpx
import requests

TIMEOUT = 10


class SlowPrices:
    """Asks the exchange for rates."""

    def __init__(self, cache: Path) -> None:
        self.session = requests.Session()
        self.cache = cache

    async def rate(self, currency: str) -> float:
        """A client kept on the object is still a blocking client."""
        answer = self.session.get(f"https://exchange.example/{currency}", timeout=TIMEOUT)
        return float(answer.json()["rate"])

    async def rates(self, currencies: list[str]) -> dict[str, float]:
        """Nothing here looks as if it blocked; the file is written two functions further down."""
        rates = {currency: await self.rate(currency) for currency in currencies}
        self._remember(rates)
        return rates

    async def rate_when_ready(self, currency: str) -> float:
        """Waits for the exchange to open."""
        while not await self._is_open():
            time.sleep(30)
        return await self.rate(currency)

    async def _is_open(self) -> bool:
        return True

    def _remember(self, rates: dict[str, float]) -> None:
        self._store("\n".join(f"{currency} {rate}" for currency, rate in rates.items()))

    def _store(self, text: str) -> None:
        self.cache.write_text(text)


class Prices:
    """The same, and the loop stays free."""

    def __init__(self, cache: Path) -> None:
        self.client = httpx.AsyncClient()
        self.cache = cache

    async def rate(self, currency: str) -> float:
        """Awaits the answer."""
        answer = await self.client.get(f"https://exchange.example/{currency}")
        return float(answer.json()["rate"])

    async def rates(self, currencies: list[str]) -> dict[str, float]:
        """The file is written in a thread."""
        rates = {currency: await self.rate(currency) for currency in currencies}
        await asyncio.to_thread(self._remember, rates)
        return rates

    async def rate_when_ready(self, currency: str) -> float:
        """Others run while this one sleeps."""
        while not await self._is_open():
            await asyncio.sleep(30)
        return await self.rate(currency)

    async def _is_open(self) -> bool:
        return True

    def _remember(self, rates: dict[str, float]) -> None:
        self._store("\n".join(f"{currency} {rate}" for currency, rate in rates.items()))

    def _store(self, text: str) -> None:
        self.cache.write_text(text)
