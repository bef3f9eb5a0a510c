"""Types that follow names, attributes and branches."""

import asyncio
import contextlib
import functools
from pathlib import Path

import httpx
import requests


class Base:
    retries = 3

    def __init__(self, path: Path):
        self.session = requests.Session()
        self.path = path
        self.names = []
        self._set_up()

    def _set_up(self):
        self.later = requests.Session()

    @property
    def client(self):
        return self.session

    @functools.cached_property
    def once(self) -> requests.Session:
        return self.session

    @classmethod
    def make(cls):
        return cls(Path("x"))

    @staticmethod
    def text() -> str:
        return ""


class Child(Base):
    def run(self):
        self.session  # type: requests.sessions.Session
        self.later  # type: requests.sessions.Session
        self.path  # type: pathlib.Path
        self.client  # type: requests.sessions.Session
        self.once  # type: requests.sessions.Session
        self.retries  # type: builtins.int
        self.text()  # type: builtins.str
        super().make


def factory():
    session = requests.Session()
    session.headers["a"] = "b"
    return session


def either(flag):
    if flag:
        return "x"
    return b"x"


def many():
    yield requests.Session()


async def fetched():
    return requests.Session()


@contextlib.contextmanager
def opened():
    yield requests.Session()


def follow(flag, unknown):
    factory()  # type: requests.sessions.Session
    made = factory()
    made  # type: requests.sessions.Session
    either(flag)  # type: builtins.bytes | builtins.str
    Child(Path("x")).session  # type: requests.sessions.Session
    with requests.Session() as in_with:
        in_with  # type: requests.sessions.Session
    with opened() as given:
        given  # type: requests.sessions.Session
    with open("x") as file:
        file.read()  # type: builtins.str
    with open("x", "rb") as raw:
        raw.read()  # type: builtins.bytes
    a, (b, *c) = 1, ("x", 2.0, 3.0)
    a  # type: builtins.int
    b  # type: builtins.str
    for index, word in enumerate(["x"]):
        index  # type: builtins.int
        word  # type: builtins.str
    for left, right in zip(["x"], [1]):
        left  # type: builtins.str
        right  # type: builtins.int
    for one in many():
        one  # type: requests.sessions.Session
    if (size := len("x")) > 1:
        size  # type: builtins.int
    if flag:
        mixed = "x"
    else:
        mixed = 1
    mixed  # type: builtins.str | builtins.int
    mixed = []
    mixed  # type: builtins.list[never]
    unknown  # type: ?
    unknown.attribute.call()  # type: ?


def narrowed(x: str | None, y, z: "int | str"):
    if x is None:
        return
    x  # todo type: builtins.str
    if isinstance(y, list):
        y  # type: builtins.list
    if isinstance(z, str):
        z  # type: builtins.str
    else:
        z  # type: builtins.int


async def awaited():
    await fetched()  # type: requests.sessions.Session
    async with httpx.AsyncClient() as client:
        client  # type: httpx._client.AsyncClient
        answer = await client.get("u")
        answer  # type: httpx._models.Response
    lock = asyncio.Lock()
    lock  # type: asyncio.Lock


def nested():
    session = requests.Session()

    def inner():
        session  # type: requests.sessions.Session

    return inner


SESSION = requests.Session()


def from_module():
    SESSION  # type: requests.sessions.Session
    SESSION.get("u")  # qualname: requests.sessions.Session.get
