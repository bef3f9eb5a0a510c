"""Sessions that set a timeout for all their requests, and sessions that only look like one."""
# codes: PRF501

import requests
from requests.adapters import HTTPAdapter


class Patient(requests.Session):
    def request(self, method, url, **kwargs):
        kwargs.setdefault("timeout", 5)
        return super().request(method, url, **kwargs)


class Impatient(requests.Session):
    def __init__(self):
        super().__init__()
        self.headers["x"] = "y"


def sessions(url, given: requests.Session, unknown):
    Patient().get(url)
    Impatient().get(url)  # want PRF501
    given.get(url)  # want PRF501
    retried = requests.Session()
    retried.mount("https://", HTTPAdapter(max_retries=3))
    retried.get(url)  # want PRF501
    unknown.get(url)


class Service:
    def __init__(self):
        self.session = requests.Session()
        self.patient = Patient()

    def call(self, url):
        self.session.get(url)  # want PRF501
        self.patient.get(url)
        return self._send("GET", url)

    def _send(self, method, url, **kwargs):
        return self.session.request(method, url, **kwargs)
