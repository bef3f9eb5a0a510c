"""What is left to other linters: the data holds together, and the engine drops what it says. ``tests/others`` proves it true."""

from __future__ import annotations

import ast
from collections import Counter

import pytest

from flake8_perf.engine import Engine
from flake8_perf.finding import Finding, Plain
from flake8_perf.profiles import PROFILES, Others, is_answered
from flake8_perf.rule import discover
from flake8_perf.semantics.plain import SHAPES, PlainForms
from flake8_perf.semantics.source import parse
from flake8_perf.semantics.structure import Structure
from flake8_perf.settings import Settings


def test_data() -> None:
    """It speaks of codes and words that there are, and of each pair once."""
    codes = {rule.code for rule in discover()}
    for profile, lines in PROFILES.items():
        pairs = Counter((code, name) for seen in lines for code in seen.ours for name in seen.names)
        assert {code for code, _name in pairs} <= codes, profile
        assert {word for seen in lines for word in seen.shape} <= set(SHAPES), profile
        assert not [pair for pair, times in pairs.items() if times > 1], profile


FORMS = (
    ("import time\n", "time.sleep(1)", "time.sleep", ("above", "coroutine")),
    ("import time as t\n", "t.sleep(1)", "time.sleep", ("above", "coroutine")),
    ("from time import sleep as nap\n", "nap(1)", "time.sleep", ("above", "coroutine")),
    ("import urllib.request\n", "urllib.request.urlopen(x)", "urllib.request.urlopen", ("above", "coroutine")),
    ("from urllib import request\n", "request.urlopen(x)", "urllib.request.urlopen", ("above", "coroutine")),
    ("try:\n    import a\nexcept ImportError:\n    import a\n", "a.b()", "a.b", ("above", "coroutine")),
    ("", "open(x)", "builtins.open", ("above", "coroutine")),
    ("import builtins\n", "builtins.open(x)", "builtins.open", ("above", "coroutine")),
    # Not plain: something other than one import gives the name.
    ("import time\nnap = time.sleep\n", "nap(1)", "", ()),
    ("try:\n    import a\nexcept ImportError:\n    a = None\n", "a.b()", "", ()),
    ("try:\n    import a\nexcept ImportError:\n    import c as a\n", "a.b()", "", ()),
    ("from . import time\n", "time.sleep(1)", "", ()),
    ("def open(x): ...\n", "open(x)", "", ()),
    ("def g():\n    global open\n    import open\n", "open(x)", "", ()),
    ("", "self.session.get(x)", "", ()),
    ("import requests\n", "requests.Session().get(x)", "", ()),
    ("", "unheard_of(x)", "", ()),
)


@pytest.mark.parametrize(("above", "call", "name", "shape"), FORMS, ids=[f"{a}{c}" for a, c, _, _ in FORMS])
def test_name(above: str, call: str, name: str, shape: tuple[str, ...]) -> None:
    """A plain name is what one look at the imports tells."""
    form = _form(f"{above}async def f(self, x):\n    y = {call}\n", call)
    assert (form.name, {*form.shape} - {"unmanaged", "unwrapped"}) == (name, set(shape))


PLACES = (
    ("import a\nasync def f():\n    return [a.b() for c in d]", "coroutine", True),
    ("import a\nasync def f():\n    def g():\n        a.b()", "coroutine", False),
    ("import a\nasync def f():\n    return lambda: a.b()", "coroutine", False),
    ("import a\nasync def f(x=a.b()): ...", "coroutine", False),
    ("import a\nasync def f():\n    def g(x=a.b()): ...", "coroutine", False),
    ("import a\nasync def f():\n    class C:\n        x = a.b()", "coroutine", False),
    ("async def f():\n    a.b()\nimport a", "above", True),
    ("async def f():\n    c.b()\nimport a as c", "above", False),
    ("async def f():\n    import a\n    a.b()", "above", True),
    ("async def f():\n    import a as c\n    c.b()", "above", False),
    ("import c as a\nasync def f():\n    import a\n    a.b()", "above", False),
    ("import a\na.b()", "dropped", True),
    ("import a\na.b().c()", "dropped", False),
    ("import a\nx = a.b()", "unmanaged", True),
    ("import a\nx = a.b().read()", "unmanaged", True),
    ("import a\na.b().close()", "unmanaged", False),
    ("import a\nwith a.b() as x: ...", "unmanaged", False),
    ("import a\nwith x:\n    y = a.b()", "unmanaged", True),
    ("import a\ndef f():\n    return g(a.b())", "unmanaged", False),
    ("import a\nx = stack.enter_context(a.b())", "unmanaged", False),
    ("import a\ndef __enter__(self):\n    self.x = a.b()", "unmanaged", False),
    ("import a\nx = wrap_file(a.b())", "unwrapped", False),
    ("import a\nx = a.b(xs, [])", "empty list", True),
    ("import a\nx = a.b(xs, start=[])", "empty list", True),
    ("import a\nx = a.b(xs, [1])", "empty list", False),
    ("import a\nx = a.b(*xs, [])", "empty list", False),
    ("import a\nx = a.b(start=[])", "empty list", False),
)


@pytest.mark.parametrize(("code", "word", "fits"), PLACES, ids=[f"{word}: {code}" for code, word, _ in PLACES])
def test_shape(code: str, word: str, fits: bool) -> None:
    """What is said of a place is what its text shows."""
    form = _form(f"{code}\n", next(call for call in ("a.b(", "c.b(") if call in code))
    assert form.name == "a.b"
    assert (word in form.shape) == fits


def _form(text: str, call: str) -> Plain:
    tree = ast.parse(text)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    written = next(node for node in calls if ast.unparse(node.func) == call.rpartition("(")[0])
    return PlainForms(Structure(tree)).of(written)


def test_the_form_of_a_loop() -> None:
    """A `while` stands for the call that it does nothing but await."""
    tree = ast.parse("import trio\nwhile x:\n    await trio.sleep(1)\nwhile x:\n    y()\n    await trio.sleep(1)\n")
    forms = PlainForms(Structure(tree))
    assert [forms.of(loop).name for loop in tree.body[1:]] == ["trio.sleep", ""]


CODE = """
import time
import requests
from fastapi import FastAPI

app = FastAPI()

class Rates:
    def __init__(self):
        self.session = requests.Session()

    async def rate(self, x):
        requests.get(x, timeout=1)
        self.session.get(x, timeout=1)

def helper():
    time.sleep(1)

nap = time.sleep

async def poll():
    helper()
    nap(1)
    time.sleep(1)

@app.get("/")
async def endpoint():
    time.sleep(1)
    helper()
"""


def _findings(*others: str) -> list[Finding]:
    settings = Settings(every_rule=True, quiet_in=(), minor_in=(), others=others)
    return Engine(settings).check(parse("rates.py", CODE))


@pytest.mark.parametrize("others", [("ruff",), ("async",), ("bugbear", "ruff"), tuple(PROFILES)])
def test_the_drop(others: tuple[str, ...]) -> None:
    """What is plain goes, the weaker code of the same place with it; what only we see stays."""
    lines = CODE.splitlines()
    left = [(finding.code, lines[finding.span.line - 1].strip()) for finding in _findings() if finding not in _findings(*others)]
    assert left == [("PRF201", "requests.get(x, timeout=1)"), ("PRF202", "time.sleep(1)"), ("PRF227", "time.sleep(1)")]


def test_nothing_is_dropped_for_who_reports_nothing() -> None:
    """Empty profiles are accepted."""
    assert _findings("bugbear", "comprehensions") == _findings()


def test_unknown_linters() -> None:
    """Each is complained about with the nearest known one; the others count all the same."""
    assert Others(PROFILES).complaints == []
    assert Others(["rufff", "ruff", "flake8-async"]).complaints == [
        "perf-with: no linter is known as rufff; the nearest is ruff",
        "perf-with: no linter is known as flake8-async; the nearest is async",
    ]


@pytest.mark.parametrize(
    ("code", "line", "answered"),
    [
        ("PRF222", "asyncio.create_task(x())  # noqa: RUF006", True),
        ("PRF222", "asyncio.create_task(x())  # NOQA:E501,ruf006 - meant", True),
        ("PRF222", "asyncio.create_task(x())  # noqa: S113", False),
        ("PRF222", "asyncio.create_task(x())  # noqa", False),
        ("PRF501", "requests.get(url)  # type: ignore # noqa: S113", True),
        ("PRF202", "time.sleep(1)  # noqa: ASYNC251", True),
        ("PRF103", "time.sleep(1)  # noqa: ASYNC251", False),
    ],
)
def test_what_another_linter_was_told(code: str, line: str, answered: bool) -> None:
    """Who waved off the same defect under another linter's code has answered ours too; a bare noqa is flake8's business."""
    assert is_answered(code, line) == answered
