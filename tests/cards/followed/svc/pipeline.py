from __future__ import annotations

import svc.clients as clients
from svc.clients import nap as doze


class Pipeline:
    api: clients.Api

    def __init__(self, api: clients.Api | None = None):
        self.api = api or clients.Api.default()

    def step(self):
        doze()
