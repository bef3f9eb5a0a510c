"""A language-model request that may take as long as its library lets it."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Severity, on_effect
from flake8_perf.rules.unbounded.waiting import TimeoutRule


class LlmWithoutTimeout(TimeoutRule):
    """Clients of language models wait ten minutes by default, and try again: half an hour for one request.

    The user, the proxy and the queue have given up long before; the worker and its connection stay taken. A timeout of the
    order of what a user waits for, set on the client, lets the request fail in time.

    Bad:
        from openai import OpenAI

        client = OpenAI()  # want PRF506

        def answer(question):
            return client.responses.create(model="gpt-5", input=question)

    Bad (taken away):
        from openai import AsyncOpenAI

        async def answer(client: AsyncOpenAI, question):
            return await client.responses.create(model="gpt-5", input=question, timeout=None)  # want PRF506

    Fixed:
        from openai import OpenAI

        client = OpenAI(timeout=30)

        def answer(question):
            return client.responses.create(model="gpt-5", input=question)

    Good:
        from openai import OpenAI

        def answer(client: OpenAI, question, options):
            client.with_options(timeout=30).responses.create(model="gpt-5", input=question)
            return OpenAI(**options).responses.create(model="gpt-5", input=question)

    Known limits:
        A client that is made in another file is not judged.
    """

    code = "PRF506"
    severity = Severity.P2
    default_on = False  # what is too long depends on the task (catalogue)
    growth = "it may take many minutes"
    fails_at = "one slow answer per worker"
    hows = ("forever", "minutes")

    @on_effect("blocks", "llm", where="anywhere")
    def check_blocking(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A synchronous request."""
        yield from self.waiting(site, ctx)

    @on_effect("waits", "llm", where="anywhere")
    def check_waiting(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """An asynchronous request, unless a limit of time stands around it."""
        yield from self.waiting(site, ctx)
