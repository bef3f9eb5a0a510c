"""Names, however they came here."""

import asyncio
import os.path
import time
import urllib.request
import xml.etree.ElementTree as tree
from functools import partial
from pathlib import Path as P
from time import sleep
from time import sleep as nap
from typing import TYPE_CHECKING

import httpx
import requests
import requests as r
from requests import get as fetch
from somewhere import thing, other as renamed
from .here import near
from ..up import far

if TYPE_CHECKING:
    import redis

time.sleep(1)  # qualname: time.sleep
sleep(1)  # qualname: time.sleep
nap(1)  # qualname: time.sleep
requests.get("u")  # qualname: requests.api.get
r.get("u")  # qualname: requests.api.get
fetch("u")  # qualname: requests.api.get
requests.api.get("u")  # qualname: requests.api.get
urllib.request.urlopen("u")  # qualname: urllib.request.urlopen
os.path.exists("x")  # qualname: os.path.exists
P("x")  # qualname: pathlib.Path
thing()  # qualname: somewhere.thing
thing.inner.most()  # qualname: somewhere.thing.inner.most
renamed()  # qualname: somewhere.other
redis.Redis()  # qualname: redis.client.Redis

doze = time.sleep
doze(1)  # qualname: time.sleep
rest = doze
rest(1)  # qualname: time.sleep
short = partial(time.sleep, 1)
short()  # qualname: time.sleep
module = requests
module.get("u")  # qualname: requests.api.get

if P:
    pick = time.sleep
else:
    pick = time.sleep
pick(1)  # qualname: time.sleep

try:
    import ujson as json
except ImportError:
    import json

json.loads("1")

walrus = (step := time.sleep)
step(1)  # qualname: time.sleep
first, second = time.sleep, requests.get
first(1)  # qualname: time.sleep
second("u")  # qualname: requests.api.get


def inside():
    import requests as local
    from time import sleep as sleep_here

    local.get("u")  # qualname: requests.api.get
    sleep_here(1)  # qualname: time.sleep


def shadowed(requests, time):
    requests.get("u")  # qualname:
    time.sleep(1)  # qualname:


def rebound_builtin():
    def list(x):
        return x

    list([1])  # type: ?


def by_default(wait=time.sleep):
    wait(1)


def closure():
    wait = time.sleep

    def deeper():
        wait(1)  # qualname: time.sleep

    return deeper


class Holder:
    wait = staticmethod(time.sleep)

    def __init__(self):
        self.fetch = requests.get

    def run(self):
        self.fetch("u")  # qualname: requests.api.get


async def task():
    await asyncio.sleep(1)  # qualname: asyncio.sleep
    async with httpx.AsyncClient() as client:
        await client.get("u")  # qualname: httpx._client.AsyncClient.get


del sleep
