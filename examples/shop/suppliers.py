"""Calls with no timeout: one silent server, and all workers wait for it."""

from __future__ import annotations

import requests

TIMEOUT = (3, 10)


class SlowSupplier:
    """Orders from a supplier."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.session = requests.Session()
        self.session.headers["Accept"] = "application/json"

    def order(self, items: list[str]) -> str:
        """A Session has no timeout either."""
        return self.session.post(f"{self.url}/orders", json={"items": items}).json()["number"]


class Supplier:
    """Orders from a supplier that may be slow, but not for ever."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.session = requests.Session()
        self.session.headers["Accept"] = "application/json"

    def order(self, items: list[str]) -> str:
        """Three seconds to connect, ten to answer."""
        return self.session.post(f"{self.url}/orders", json={"items": items}, timeout=TIMEOUT).json()["number"]
