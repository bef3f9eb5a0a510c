"""Files read and written on the event loop."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_perf.context import Context, Site
from flake8_perf.finding import Finding
from flake8_perf.rule import Safety, Severity, on_effect
from flake8_perf.rules.eventloop.blocking import BlockingRule


class BlockingFileIoInAsync(BlockingRule):
    """Reading and writing files in a coroutine holds the event loop while the disk works.

    A local read of a small file takes microseconds; the same call on a network share, a cold disk or a large file
    takes seconds, and all tasks wait. One cheap system call (`exists`, `stat`, `mkdir`) is reported only to those who
    select the code expressly.

    Bad:
        async def load(path):
            with open(path) as file:  # want PRF205
                return file.read()

    Bad (a path kept on the object):
        import shutil
        from pathlib import Path

        class Workspace:
            def __init__(self, root: Path):
                self.root = root

            async def read(self, name):
                return (self.root / name).read_text()  # want PRF205

            async def clear(self):
                shutil.rmtree(self.root)  # want PRF205

    Fixed:
        import asyncio
        from pathlib import Path

        async def load(path):
            return await asyncio.to_thread(Path(path).read_text)

    Good:
        import asyncio
        import aiofiles

        async def load(path, loop):
            def read():
                with open(path) as file:
                    return file.read()

            async with aiofiles.open(path) as file:
                await file.read()
            return await loop.run_in_executor(None, read)

    Known limits:
        Reading and writing a handle that the same coroutine opened is part of the finding at `open`, but for what a loop
        does with it turn by turn.
    """

    code = "PRF205"
    severity = Severity.P2
    default_on = False  # opt-in while its measured precision is under 90 % (benchmarks/precision)
    fails_at = "large files, slow disks, many concurrent tasks"
    fix_safety = Safety.UNSAFE
    assumes = "the work may run in another thread"

    @on_effect("blocks", "file", where="coroutine")
    def check(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """File work on the loop; what is done with a handle opened here belongs to its `open`."""
        if site.is_indirect or not self._uses_own_handle(site.node, ctx):
            yield from self.blocking(site, ctx)

    @on_effect("blocks", "stat", where="coroutine")
    def check_cheap(self, site: Site, ctx: Context) -> Iterator[Finding]:
        """One cheap system call: an opportunity, no more; none beside file work that the same place reaches."""
        if any(other.happening.kind == "file" for other in ctx.happenings(site.node)):
            return
        yield from self.blocking(site, ctx, severity=Severity.P3, opt_in=True)

    def _uses_own_handle(self, node: ast.expr, ctx: Context) -> bool:
        if not isinstance(node, ast.Call):
            return False
        here = [loop.node for loop in ctx.loops_around(node)]
        used = [*node.args, *([node.func.value] if isinstance(node.func, ast.Attribute) else [])]
        for value in used:
            if isinstance(value, ast.Name) and ctx.type_of(value).surely("typing.IO", "io.IOBase"):
                bindings = ctx.bindings_of(value)[0]
                if bindings and not any(isinstance(binding, ast.arg) for binding in bindings):
                    # Opened once and then read or written turn by turn, it blocks turn by turn.
                    return all([loop.node for loop in ctx.loops_around(binding)] == here for binding in bindings)
        return False
