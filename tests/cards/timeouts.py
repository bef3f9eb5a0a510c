"""Requests that may hang for ever, and everything that may set or carry a limit."""
# codes: PRF501

import asyncio
import functools
import urllib.request

import httpx
import requests

TIMEOUT = 5
OPTIONS = {"timeout": 5}
HEADERS = {"headers": {}}


def direct(url, options, timeout=None):
    requests.get(url)  # want PRF501
    requests.post(url, json={})  # want PRF501
    requests.request("GET", url)  # want PRF501
    requests.get(url, timeout=None)  # want PRF501
    urllib.request.urlopen(url)  # want PRF501
    requests.Session().get(url)  # want PRF501
    httpx.get(url, timeout=None)  # want PRF501
    httpx.Client(timeout=None).get(url)  # want PRF501
    requests.get(url, **HEADERS)  # want PRF501
    requests.get(url, timeout=5)
    requests.get(url, timeout=TIMEOUT)
    requests.get(url, timeout=(3, 5))
    requests.get(url, timeout=timeout)
    requests.get(url, **options)
    requests.get(url, **OPTIONS)
    urllib.request.urlopen(url, None, 5)
    httpx.get(url)
    httpx.Client().get(url)


def built(url):
    options = {"headers": {}}
    options["timeout"] = 5
    requests.get(url, **options)
    arguments = {"headers": {}}
    requests.get(url, **arguments)  # want PRF501
    more = {"headers": {}}
    more.update(OPTIONS)
    requests.get(url, **more)


get = functools.partial(requests.get, timeout=5)
bare = functools.partial(requests.get, headers={})


def partials(url):
    get(url)
    bare(url)  # want PRF501
    bare(url, timeout=5)


async def around(client: httpx.AsyncClient, url):
    async with asyncio.timeout(5):
        await client.get(url, timeout=None)
    await asyncio.wait_for(client.get(url, timeout=None), 5)
    await client.get(url, timeout=None)  # want PRF501


def lookalikes(session: dict, url):
    session.get(url)
    requests.Session
    requests.codes.ok
