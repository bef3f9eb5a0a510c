"""A synchronous client of a cloud, a model or a mail server on the event loop."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Safety, Severity, on_effect
from flake8_perf.rules.eventloop.blocking import BlockingRule, continues

_KINDS = ("llm", "sdk", "socket", "dns")


class BlockingSdkInAsync(BlockingRule):
    """A synchronous client that goes over the network stops every task of the process until the other side answers.

    A language model takes seconds to answer, a mail server or a name server that does not answer takes its whole timeout.

    Bad:
        import boto3

        s3 = boto3.client("s3")

        async def read(bucket, key):
            return s3.get_object(Bucket=bucket, Key=key)["Body"].read()  # want PRF206

    Bad (a client kept on the object, behind a method):
        from openai import OpenAI

        class Writer:
            def __init__(self):
                self.client = OpenAI()

            def _ask(self, text):
                return self.client.responses.create(model="gpt-5", input=text)

            async def write(self, text):
                return self._ask(text).output_text  # want PRF206

    Bad (mail and names):
        import smtplib
        import socket

        async def send(mail):
            socket.getaddrinfo("mail.example", 25)  # want PRF206
            with smtplib.SMTP("mail.example", timeout=10) as server:  # want PRF206
                server.send_message(mail)  # want PRF206

    Fixed:
        from openai import AsyncOpenAI

        class Writer:
            def __init__(self):
                self.client = AsyncOpenAI()

            async def write(self, text):
                return (await self.client.responses.create(model="gpt-5", input=text)).output_text

    Good:
        import asyncio
        import boto3
        from openai import AsyncOpenAI

        s3 = boto3.client("s3")
        client = AsyncOpenAI()

        async def read(bucket, key, loop):
            await loop.getaddrinfo("mail.example", 25)
            await client.responses.create(model="gpt-5", input=key)
            return await asyncio.to_thread(s3.get_object, Bucket=bucket, Key=key)

    Known limits:
        A socket that was made non-blocking in another file is not known to be one. A client without a stub is not seen.
    """

    code = "PRF206"
    severity = Severity.CRITICAL
    fails_at = "tens of concurrent requests, one slow upstream"
    fix_safety = Safety.UNSAFE
    assumes = "the client may be used from another thread"

    @on_effect("blocks", *_KINDS, where="coroutine")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A round trip of a client on the loop, straight or through calls."""
        if not continues(site.node, ctx, _KINDS):
            yield from self.blocking(site, ctx)
