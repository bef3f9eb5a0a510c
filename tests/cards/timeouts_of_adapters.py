"""An adapter that sets a timeout speaks for the sessions that it is mounted on."""
# codes: PRF501

import functools

import requests
from requests.adapters import HTTPAdapter


class TimeoutAdapter(HTTPAdapter):
    def send(self, request, **kwargs):
        kwargs["timeout"] = kwargs.get("timeout") or 5
        return super().send(request, **kwargs)


def adapted(url):
    session = requests.Session()
    session.mount("https://", TimeoutAdapter())
    session.get(url)


def patched(url):
    session = requests.Session()
    session.request = functools.partial(session.request, timeout=5)
    session.get(url)


class Service:
    def __init__(self):
        self.session = requests.Session()
        self.session.mount("https://", TimeoutAdapter())

    def call(self, url):
        self.session.get(url)


def other(url):
    requests.get(url)  # want PRF501
    requests.Session().get(url)  # todo PRF501: one adapter hushes the whole file, not its session alone
