"""Another process, waited for on the event loop."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Safety, Severity, on_effect
from flake8_perf.rules.eventloop.blocking import BlockingRule, continues


class BlockingSubprocessInAsync(BlockingRule):
    """Running a command in a coroutine stops every task of the process until the command has ended.

    Even a short command takes tens of milliseconds, a hanging one stops the service for as long as it hangs. Merely starting a
    process, without waiting for it, is reported only to those who select the code expressly: it takes milliseconds.

    Bad:
        import subprocess

        async def convert(path):
            subprocess.run(["ffmpeg", "-i", path, "out.mp4"], check=True)  # want PRF204

    Bad (a process kept on the object, through a helper):
        import subprocess

        class Server:
            def __init__(self, command):
                self.process = subprocess.Popen(command)

            def _stop(self):
                self.process.terminate()
                self.process.wait()

            async def close(self):
                self._stop()  # want PRF204

    Fixed:
        import asyncio

        async def convert(path):
            process = await asyncio.create_subprocess_exec("ffmpeg", "-i", path, "out.mp4")
            await process.wait()

    Good:
        import asyncio
        import subprocess

        def version():
            return subprocess.check_output(["git", "describe"], text=True)

        async def about():
            process = await asyncio.create_subprocess_shell("sleep 1")
            await process.communicate()
            return await asyncio.to_thread(version)

    Known limits:
        A command that is run by a library without a stub is not seen.
    """

    code = "PRF204"
    severity = Severity.P1
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    fails_at = "one slow or hanging command"
    fix_safety = Safety.UNSAFE
    assumes = "no other task relies on this one keeping the loop while the command runs"

    @on_effect("blocks", "subprocess", where="coroutine")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A command run to its end on the loop, straight or through calls."""
        if not continues(site.node, ctx, ("subprocess",)):
            yield from self.blocking(site, ctx)

    @on_effect("blocks", "spawn", where="coroutine")
    def check_start(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """A process that is only started: milliseconds, said to who asks."""
        yield from self.blocking(site, ctx, severity=Severity.P3, opt_in=True)
