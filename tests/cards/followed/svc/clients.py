from __future__ import annotations

import functools
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import requests

if TYPE_CHECKING:
    from svc.pipeline import Pipeline

__all__ = ["Api", "make_client", "nap", "opened"]


def nap():
    time.sleep(1)


def make_client():
    return requests.Session()


@contextmanager
def opened(url):
    session = requests.Session()
    session.get(url, timeout=1)
    yield session


def retried(function):
    @functools.wraps(function)
    def again(*args, **kwargs):
        return function(*args, **kwargs)

    return again


class Base:
    def __init__(self):
        self.http = make_client()

    def load(self, url):
        return self.http.get(url, timeout=1)


class Api(Base):
    @retried
    def fetch(self, url, cached=False):
        if cached:
            return None
        return super().load(url)

    @classmethod
    def default(cls):
        return cls()

    def run(self, pipeline: Pipeline):
        return pipeline.step()


def only_if(flag):
    if flag:
        time.sleep(1)


def in_error(url):
    try:
        return url.strip()
    except ValueError:
        time.sleep(5)
        raise


def calls_it(function):
    return function()
