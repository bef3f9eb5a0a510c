"""A client made anew each time."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Safety, on_effect
from flake8_perf.rules.connections.making import MakingRule


class ClientPerCall(MakingRule):
    """A client keeps connections open so that the next request needs no new one; made for each item, it never does.

    A new connection costs a name look-up, a TCP and a TLS handshake: two to four round trips before the first byte. Many
    clients read certificates and service descriptions too when they are made (a `boto3` client takes tens of milliseconds).

    Bad:
        import requests

        def titles(urls):
            for url in urls:
                session = requests.Session()  # want PRF601
                yield session.get(url, timeout=5).json()["title"]

    Bad (asyncio):
        import httpx

        async def titles(urls):
            for url in urls:
                async with httpx.AsyncClient() as client:  # want PRF601
                    yield (await client.get(url)).json()["title"]

    Bad (a function that makes it):
        import boto3

        def storage():
            return boto3.client("s3")

        def sizes(keys):
            return [storage().head_object(Bucket="books", Key=key)["ContentLength"] for key in keys]  # want PRF601

    Bad (per request; shown to who selects the code):
        import httpx
        from fastapi import FastAPI

        app = FastAPI()

        @app.get("/rates")
        async def rates():
            async with httpx.AsyncClient() as client:  # want PRF601
                return (await client.get("https://api.example")).json()

    Fixed:
        import requests

        def titles(urls):
            with requests.Session() as session:
                for url in urls:
                    yield session.get(url, timeout=5).json()["title"]

    Good:
        import boto3
        import requests

        def per_region(regions):
            for region in regions:
                yield boto3.client("ec2", region_name=region).describe_instances()

        def per_user(users):
            for user in users:
                session = requests.Session()
                session.auth = (user.name, user.password)
                yield session.get("https://api.example", timeout=5)

        def one_each(workers):
            return {worker: requests.Session() for worker in workers}

        def once(url):
            with requests.Session() as session:
                return session.get(url, timeout=5)

    Known limits:
        A client that a function of another file makes is not seen, nor one that a class makes for itself per object.
    """

    code = "PRF601"
    growth = "new connections for each item"
    fails_at = "tens of items or requests a second"
    fix_safety = Safety.UNSAFE
    assumes = "no cookies or headers of one item harm the next"
    thing = "client"
    instead = "make one before the loop"
    instead_per_call = "make one when the program starts, and share it"

    @on_effect("made_once", "client", where="loop")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A client made on every turn of a loop."""
        yield from self.made_in_loop(site, ctx)

    @on_effect("made_once", "client", where="anywhere")
    def check_serving(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A client made by what serves requests or tasks."""
        yield from self.made_per_call(site, ctx, opt_in=True)
