"""Who closes what was opened."""
# codes: PRF406, PRF224

import contextlib
import csv
import gzip
import io
import json
import os
import socket
import sqlite3
import sys
import tarfile
import tempfile
import threading
import urllib.request
import zipfile

import aiohttp
import httpx
from openai import OpenAI


def table(path):
    source = open(path)  # want PRF406
    return [row for row in csv.DictReader(source)]


def iterated(path):
    for line in open(path):  # want PRF406
        print(line)


def counted(path):
    return sum(1 for _ in open(path))  # want PRF406


def either(path):
    source = open(path) if path else sys.stdin  # want PRF406
    return source.read()


def own_address():
    probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)  # want PRF406
    probe.connect(("192.0.2.1", 80))
    return probe.getsockname()[0]


def on_failure_only(path):
    archive = zipfile.ZipFile(path)  # want PRF406
    try:
        return archive.namelist()
    except OSError:
        archive.close()
        raise


def failed_opening(path):
    try:
        source = open(path)
    except OSError:
        return None
    data = source.read()
    source.close()
    return data


def opened_in_handler(path, other):
    try:
        return json.loads(path)
    except ValueError:
        source = open(other)
        data = source.read()
        source.close()
        return data


def other_item():
    return tempfile.mkstemp()[1]  # want PRF406


def reopened():
    descriptor, name = tempfile.mkstemp()
    with os.fdopen(descriptor, "w") as target:
        target.write(name)
    return name


def wrapped(path):
    return io.TextIOWrapper(gzip.open(path))


def appended(paths):
    opened = []
    for path in paths:
        opened.append(open(path))
    return opened


def kept_in_dict(path, files):
    files[path] = open(path)
    files.setdefault("x", open(path))


def closed_later(path, stack: contextlib.ExitStack):
    source = open(path)
    stack.callback(source.close)
    return source.read()


def closed_on_return(path, respond):
    scratch = tempfile.TemporaryDirectory()
    return respond(scratch.name, scratch.cleanup)


def closed_by_thread(path):
    source = open(path)

    def work():
        source.close()

    threading.Thread(target=work).start()


def yielded(path):
    source = open(path)
    yield source
    source.close()


def handed_to_a_method(handler, path):
    handler.take(open(path))


def answered(url):
    return json.load(urllib.request.urlopen(url))  # want PRF406


def packed(path, parts):
    with contextlib.closing(tarfile.open(path)) as archive:
        return archive.getnames()


def queried(path):
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT 1").fetchall()
    connection.close()
    return rows


def a_client_is_another_matter():
    client = OpenAI()
    return client.models.list()


class File:
    def __init__(self, path):
        self.source = open(path)

    def reset(self, path):
        self.source = open(path)


class Wrapped(zipfile.ZipFile):
    def __init__(self, path):
        super().__init__(path)


module_wide = open(os.devnull)


async def one_request(url):
    client = httpx.AsyncClient()  # todo PRF224: the answer may keep its client
    answer = await client.get(url)
    return answer.json()


async def closed_client(url):
    session = aiohttp.ClientSession()
    try:
        async with session.get(url) as answer:
            return await answer.text()
    finally:
        await session.close()


async def entered_later(url, stack: contextlib.AsyncExitStack):
    session = await stack.enter_async_context(aiohttp.ClientSession())
    return await session.get(url)


def entered_wrongly(url):
    with aiohttp.ClientSession() as session:  # want PRF224
        return session.get(url)
