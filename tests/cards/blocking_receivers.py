"""Blocking clients, however they got here; and what only looks like one."""
# codes: PRF201 PRF202
# python: 3.12

import asyncio
import time
import urllib.request
from functools import partial
from time import sleep as nap

import httpx
import requests
import requests as http
from requests import Session, get as fetch

SESSION = requests.Session()
doze = time.sleep


class Holder:
    session: requests.Session

    def __init__(self, given: requests.Session, client=None):
        self.given = given
        self.own = requests.Session()
        self.client = client or httpx.Client()
        self.waiter = partial(time.sleep, 3)

    @property
    def shared(self):
        return self.own

    async def use(self):
        self.session.get("u", timeout=1)  # want PRF201
        self.given.post("u", timeout=1)  # want PRF201
        self.own.request("GET", "u", timeout=1)  # want PRF201
        self.client.get("u")  # want PRF201
        self.shared.get("u", timeout=1)  # want PRF201
        self.waiter()  # want PRF202


class Below(Holder):
    async def deeper(self):
        self.own.get("u", timeout=1)  # want PRF201


def make():
    session = Session()
    session.headers["x"] = "y"
    return session


async def by_name(session: Session, other: "requests.Session | None", untyped):
    requests.get("u", timeout=1)  # want PRF201
    http.get("u", timeout=1)  # want PRF201
    fetch("u", timeout=1)  # want PRF201
    urllib.request.urlopen("u", timeout=1)  # want PRF201
    SESSION.get("u", timeout=1)  # want PRF201
    session.get("u", timeout=1)  # want PRF201
    if other:
        other.get("u", timeout=1)  # want PRF201
    make().get("u", timeout=1)  # want PRF201
    with requests.Session() as here:
        here.get("u", timeout=1)  # want PRF201
    with httpx.Client() as client:
        client.get("u")  # want PRF201
    made = make()
    answer = made.get("u", timeout=1)  # want PRF201
    answer.json()
    time.sleep(1)  # want PRF202
    nap(1)  # want PRF202
    doze(1)  # want PRF202
    partial(time.sleep, 1)()  # todo PRF202: a partial called where it is made
    untyped.get("u")


async def looks_alike(session: dict, client: httpx.AsyncClient, cache, requests):
    session.get("u")
    await client.get("u")
    cache.get("u")
    requests.get("u")
    sleep = asyncio.sleep
    await sleep(1)
    time = cache
    time.sleep(1)
    session = {}
    session.get("u")
    async with httpx.AsyncClient() as session:
        await session.get("u")


async def nested_only():
    def later():
        time.sleep(1)

    return later


def sync():
    time.sleep(1)
    requests.get("u", timeout=1)


async def comprehension(urls: list[str]):
    return [requests.get(url, timeout=1) for url in urls]  # want PRF201


async def lambda_called():
    wait = lambda: time.sleep(1)
    wait()  # want PRF202
