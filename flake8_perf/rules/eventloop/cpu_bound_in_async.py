"""Heavy computation on the event loop."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Safety, Severity, on_effect
from flake8_perf.rules.eventloop.blocking import BlockingRule, continues


class CpuBoundInAsync(BlockingRule):
    """A coroutine that computes for long answers nobody else meanwhile: the loop has one thread.

    Hashing a password takes a quarter of a second by design; decoding or encoding an image, reading a table, running a model
    take tens of milliseconds to seconds. A hundred requests a second then wait for each other. Compressing and tokenizing,
    which take as long as their data is large, are reported only to those who select the code expressly.

    Bad:
        import bcrypt

        async def sign_up(name, password):
            return name, bcrypt.hashpw(password, bcrypt.gensalt())  # want PRF207

    Bad (through a helper):
        import io
        from PIL import Image

        def thumbnail(data):
            image = Image.open(io.BytesIO(data))
            image.thumbnail((128, 128))
            return image.tobytes()

        async def upload(data):
            return thumbnail(data)  # want PRF207

    Bad (collecting garbage):
        import gc

        async def tidy():
            gc.collect()  # want PRF207

    Fixed:
        import asyncio
        import bcrypt

        async def sign_up(name, password):
            return name, await asyncio.to_thread(bcrypt.hashpw, password, bcrypt.gensalt())

    Good:
        import asyncio
        import gc
        import hashlib
        import json

        def derive(password, salt):
            return hashlib.scrypt(password, salt=salt, n=16384, r=8, p=1)

        async def sign_in(password, salt, body):
            json.loads(body)
            hashlib.sha256(body).hexdigest()
            gc.collect(0)
            return await asyncio.to_thread(derive, password, salt)

    Known limits:
        Loops of arithmetic in plain Python are not weighed, and neither is what a library without a stub computes.
    """

    code = "PRF207"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    fails_at = "a few requests a second"
    fix_safety = Safety.UNSAFE
    assumes = "the computation may run in another thread; in pure Python it needs another process to run beside the loop"

    @on_effect("blocks", "cpu", where="coroutine")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """Heavy computation on the loop, straight or through calls."""
        if not continues(site.node, ctx, ("cpu",)):
            yield from self.blocking(site, ctx)

    @on_effect("blocks", "codec", where="coroutine")
    def check_codec(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """Computation that may be small: said to who asks."""
        yield from self.blocking(site, ctx, severity=Severity.P2, opt_in=True)
