"""What findings about the event loop say, and which of them only come to who asks for them."""

from __future__ import annotations

import pytest

from flake8_perf.engine import Engine
from flake8_perf.finding import Finding
from flake8_perf.semantics.source import parse
from flake8_perf.settings import Settings


def found(code: str, rule: str) -> list[Finding]:
    """The findings of one rule in a module."""
    return [f for f in Engine(Settings(select=(rule,))).check(parse("shop/stock.py", code)) if f.code == rule]


@pytest.mark.parametrize(
    ("rule", "code", "words"),
    [
        (
            "PRF203",
            "from django.db import models\nclass Book(models.Model): ...\nasync def f():\n    Book.objects.get(pk=1)\n",
            "`Book.objects.get(pk=1)` raises SynchronousOnlyOperation in `async def f` (line 3): the ORM refuses the event loop; "
            "use `aget`, or `sync_to_async`",
        ),
        (
            "PRF203",
            "from sqlalchemy import select\nfrom shop.models import Book\nasync def f(session):\n"
            "    session.execute(select(Book)).all()\n",
            "`session.execute(select(Book))` likely blocks the event loop in `async def f` (line 3): every other task waits; "
            "use its asyncio driver, or a thread: `await asyncio.to_thread(…)`",
        ),
        (
            "PRF208",
            "import asyncio\nasync def g(): ...\nasync def f():\n    asyncio.run(g())\n",
            "`asyncio.run(g())` raises RuntimeError in `async def f` (line 3): an event loop is running there already; "
            "`await` the coroutine",
        ),
        (
            "PRF209",
            "import threading\nlock = threading.RLock()\nasync def f(g):\n    with lock:\n        await g()\n",
            "`lock` is held over `await g()` (line 5) in `async def f` (line 3): the loop's thread may enter it again, "
            "so it keeps no other task out; use `asyncio.Lock` with `async with`",
        ),
        (
            "PRF203",
            "import sqlite3\nclass A:\n    def __init__(self):\n        self.db = sqlite3.connect('x')\n"
            "    def rows(self, x):\n        return self.db.execute('SELECT 1')\n    async def f(self):\n        self.rows(1)\n",
            "`self.rows(…)` reaches blocking `sqlite3.Connection.execute` (line 6) in `async def f` (line 7): "
            "every other task waits; use its asyncio driver, or a thread: `await asyncio.to_thread(…)`",
        ),
    ],
)
def test_words(rule: str, code: str, words: str) -> None:
    """The message names the thing, the coroutine, and what to write instead."""
    assert [finding.message for finding in found(code, rule)] == [words]


@pytest.mark.parametrize(
    ("code", "opt_in"),
    [
        ("import subprocess\nasync def f():\n    subprocess.run(['make'])\n", False),
        ("import subprocess\nasync def f():\n    subprocess.Popen(['make'])\n", True),
        ("import asyncio, subprocess\nasync def main():\n    subprocess.run(['make'])\nasyncio.run(main())\n", True),
        (
            "import asyncio, subprocess\nasync def f():\n    subprocess.run(['make'])\ndef main():\n    asyncio.run(f())\n",
            True,
        ),
        ("import anyio, subprocess\nasync def f():\n    subprocess.run(['make'])\nanyio.run(f)\n", True),
        (
            "import asyncio, subprocess\nasync def build():\n    subprocess.run(['make'])\n"
            "def build_now():\n    return asyncio.run(build())\n",
            False,
        ),
        (
            "import asyncio, subprocess\nasync def domain():\n    subprocess.run(['make'])\n"
            "def domain_now():\n    return asyncio.run(domain())\n",
            False,
        ),
        (
            "import asyncio, subprocess\nasync def serve():\n    subprocess.run(['make'])\n"
            "class Server:\n    def run(self):\n        return asyncio.run(serve())\n"
            "if __name__ == '__main__':\n    Server().run()\n",
            False,
        ),
        (
            "import asyncio, click, subprocess\nasync def build():\n    subprocess.run(['make'])\n"
            "@click.command()\ndef cli():\n    asyncio.run(build())\n",
            True,
        ),
    ],
)
def test_the_program_itself_is_opt_in(code: str, opt_in: bool) -> None:
    """What a main coroutine or command does keeps nobody waiting; a coroutine with a synchronous twin may."""
    assert [finding.opt_in for finding in found(code, "PRF204")] == [opt_in]
