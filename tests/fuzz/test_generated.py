"""Generated programs: any that Python parses is checked without a crash, twice with the same answer."""

from __future__ import annotations

import ast
import os
import time

import hypothesmith
from hypothesis import HealthCheck, given, settings, target
from hypothesis import strategies as st
from measure import SECONDS

from flake8_perf.engine import Engine
from flake8_perf.semantics.source import parse
from flake8_perf.settings import Settings

ROUNDS = int(os.environ.get("PERF_FUZZ", "1"))
ENGINE = Engine(Settings(every_rule=True, no_cache=True))
NAMES = (
    *"abcdefsx",
    *("self", "cls", "session", "items", "requests", "time", "asyncio", "httpx", "os", "Path", "open", "len", "sorted", "map"),
    *("list", "dict", "set", "str", "range", "enumerate", "zip", "super", "partial", "Model", "objects", "cursor", "loop"),
)
IMPORTS = (
    "import requests, time, asyncio, os as o",
    "from time import sleep as nap",
    "import a.b.c as x, xml.sax",
    "from functools import partial, wraps, lru_cache",
    "from . import *",
    "from ..up import down as sideways",
    "from pathlib import Path",
    "from requests import *",
    "from django.db import models",
    "from sqlalchemy.orm import Session",
    "import httpx\nhttpx = httpx.Client()",
)
OPERATORS = ("+", "-", "*", "%", "//", "@", "|", "and", "or", "in", "not in", "is", "is not", "==", "<")


ATOMS = ("0", "''", "b''", "None", "...", "[]", "{}", "()", "f'{a}{b!r:{c}}'", "1e9", "True")
SHAPES = (
    *("{}({})", "{}(*{}, a={})", "{}(**{})", "{}[{}]", "{}[{}:{}]", "{}.get({})", "(not {})", "(a := {})"),
    *("[{} for a in {}]", "({} for a in {} if {})", "{{{}: {} for a, *b in {}}}", "[{} async for a in {}]", "{{*{}, {}}}"),
    *("(lambda a, *b, c={}: {})", "({} if {} else {})", "(await {})", "(yield {})", "(yield from {})", "[*{}, {}]"),
    *("requests.get({})", "time.sleep({})", "open({})", "asyncio.gather(*{})", "a.objects.filter(x={})"),
)
"""What an expression can be made of others; each pair of braces stands for one."""

STATEMENTS = ("pass", "return", "break", "continue", "raise", "del a", "global b", "nonlocal c", "return a")


def _expressions() -> st.SearchStrategy[str]:
    names = st.sampled_from(NAMES)

    def longer(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.one_of(
            st.builds("{}.{}".format, inner, names),
            st.builds("({} {} {})".format, inner, st.sampled_from(OPERATORS), inner),
            *(st.builds(shape.format, *[inner] * shape.replace("{{", "").count("{}")) for shape in SHAPES),
        )

    return st.recursive(names | st.sampled_from(ATOMS), longer, max_leaves=8)


def _statements() -> st.SearchStrategy[str]:
    inner, names = _expressions(), st.sampled_from(NAMES)
    simple = st.one_of(
        inner,
        st.sampled_from((*IMPORTS, *STATEMENTS)),
        st.builds("{} = {}".format, names, inner),
        st.builds("{}.{} = {} = {}".format, names, names, names, inner),
        st.builds("{}, *{} = {}".format, names, names, inner),
        st.builds("{} += {}".format, names, inner),
        st.builds("{}: {} = {}".format, names, inner, inner),
        st.builds("return {}".format, inner),
        st.builds("assert {}, {}".format, inner, inner),
    )
    heads = st.one_of(
        st.builds("for {} in {}:".format, names, inner),
        st.builds("async for {}, b in {}:".format, names, inner),
        st.builds("while {}:".format, inner),
        st.builds("if {}:".format, inner),
        st.builds("with {} as {}:".format, inner, names),
        st.builds("async with {} as {}, {}:".format, inner, names, inner),
        st.builds("def {}(self, a, b={}, *c, d: {} = None, **e):".format, names, inner, inner),
        st.builds("async def {}(a, /, b=1) -> {}:".format, names, inner),
        st.builds("@{}\ndef {}():".format, inner, names),
        st.builds("@property\ndef {}(self):".format, names),
        st.builds("class {}({}, metaclass={}):".format, names, inner, inner),
    )

    def blocks(body: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        indented = st.lists(body, min_size=1, max_size=4).map("\n".join).map(_indented)
        return st.one_of(
            st.builds("{}\n{}".format, heads, indented),
            st.builds("for a in b:\n{}\nelse:\n{}".format, indented, indented),
            st.builds("try:\n{}\nexcept {} as e:\n{}\nfinally:\n{}".format, indented, inner, indented, indented),
            st.builds("match {}:\n  case [{}, *_] if {}:\n{}".format, inner, names, inner, indented),
        )

    return st.recursive(simple, blocks, max_leaves=12)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.split("\n"))


def _programs() -> st.SearchStrategy[str]:
    return st.lists(_statements(), min_size=1, max_size=8).map(lambda parts: "\n".join(parts) + "\n")


def _check(text: str) -> None:
    try:
        ast.parse(text)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return
    start = time.process_time()
    findings = ENGINE.check(parse("generated.py", text))
    seconds = time.process_time() - start
    target(seconds)
    assert seconds < SECONDS
    assert not [finding.message for finding in findings if finding.code == "PRF000"]
    assert findings == sorted(findings)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert all(1 <= f.span.line <= f.span.end_line <= lines and f.span.column >= 0 for f in findings)
    assert all(0 < len(f.message) <= 200 and "\n" not in f.message for f in findings)
    assert findings == ENGINE.check(parse("generated.py", text)), "a second look at the same file sees something else"


RELAXED = settings(max_examples=150 * ROUNDS, deadline=None, suppress_health_check=list(HealthCheck), derandomize=ROUNDS == 1)


@RELAXED
@given(_programs())
def test_programs_of_our_words(text: str) -> None:
    """Programs made of the names and forms that rules look for, in places where nobody expects them."""
    _check(text)


@settings(RELAXED, max_examples=25 * ROUNDS)
@given(hypothesmith.from_grammar())
def test_programs_of_the_grammar(text: str) -> None:
    """Programs made from Python's grammar alone."""
    _check(text)


@settings(RELAXED, max_examples=25 * ROUNDS)
@given(hypothesmith.from_node(auto_target=False))
def test_programs_of_nodes(text: str) -> None:
    """Programs made from syntax nodes of every kind."""
    _check(text)


@settings(RELAXED, max_examples=100 * ROUNDS)
@given(st.text(max_size=200) | st.binary(max_size=200).map(lambda raw: raw.decode("latin-1")))
def test_no_programs(text: str) -> None:
    """Any text at all."""
    _check(text)
