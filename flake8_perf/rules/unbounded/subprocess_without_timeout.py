"""A program that is waited for without end."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Severity, on_effect
from flake8_perf.rules.unbounded.waiting import TimeoutRule


class SubprocessWithoutTimeout(TimeoutRule):
    """`subprocess.run` waits until the program ends, and a program that asks a question, or hangs, never ends.

    In a request or a task it takes its worker with it. `timeout=` ends the program and raises.

    Bad:
        import subprocess

        def version():
            return subprocess.run(["git", "--version"], capture_output=True)  # want PRF504

    Bad (waiting for a process):
        import subprocess

        def convert(path):
            process = subprocess.Popen(["convert", path])
            process.wait()  # want PRF504

    Fixed:
        import subprocess

        def version():
            return subprocess.run(["git", "--version"], capture_output=True, timeout=30)

    Good:
        import subprocess

        def version(limit, **options):
            subprocess.check_output(["git", "--version"], timeout=limit)
            return subprocess.run(["git", "--version"], **options)

        def stop(process: subprocess.Popen):
            process.kill()
            process.wait()

    Known limits:
        A program that is meant to run as long as its caller (a server, a shell) is not told from others.
    """

    code = "PRF504"
    severity = Severity.P2
    default_on = False  # how long a program may take is its caller's business (catalogue)
    fails_at = "one program that hangs"

    @on_effect("blocks", "subprocess", where="anywhere")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """Waiting for a process with no bound, other than in a command that somebody started and can stop."""
        entry = ctx.entry_around(site.node)
        if entry is None or entry.kind not in ("command", "script"):
            yield from self.waiting(site, ctx)
