"""The comparer sees what a stub gets wrong, and leaves alone what it may write otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest
from models.compare_stubs import NETWORK, Declared, compare, refuse_network

WRONG = {
    "def dumps(obj, *, skipkeys=False): ...": "differs",
    "def dump(obj, fp, skipkeys=False, **kw): ...": "differs",
    "def nonesuch(): ...": "absent",
    "class JSONDecoder:\n    def decode(self, s, _w): ...": "differs",
    "class JSONDecoder:\n    @staticmethod\n    def decode(s, _w=...): ...": "differs",
    "class JSONDecoder:\n    @property\n    def decode(self): ...": "differs",
    "class JSONDecoder:\n    async def decode(self, s, _w=...): ...": "differs",
    "class JSONDecoder(JSONEncoder): ...": "differs",
    "class dumps: ...": "differs",
    "from json import nonesuch": "absent",
    'with module("json.nonesuch"):\n    def f(): ...': "not installed",
    'with module("json.decoder", "json.encoder"):\n    class JSONDecoder: ...': "differs",
    "def load(fp, *, cls=..., object_hook=None, parse_float=None, parse_int=None,\n"
    "    parse_constant=None, object_pairs_hook=None, **kw): ...": "differs",
}
RIGHT = (
    "def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None,\n"
    "    parse_constant=None, object_pairs_hook=None, **kw) -> dict: ...",
    "class JSONDecoder:\n    def decode(self, s: str, _w=...): ...\n    def __getattr__(self, name): ...",
    "class JSONDecoder:\n    @overload\n    def decode(self, s): ...\n    @overload\n    def decode(self, s, _w=...): ...",
    "class JSONDecoder:\n    @overload\n    def decode(self, s): ...\n    @overload\n    def decode(self, s, _w): ...",
    'with module("json.decoder", "json"):\n    class JSONDecodeError(ValueError):\n     def __init__(self, msg, doc, pos): ...',
)


def _stub(folder: Path, text: str) -> Path:
    path = folder / "json.pyi"
    path.write_text(text)
    return path


@pytest.mark.parametrize("text", WRONG)
def test_sees(text: str, tmp_path: Path) -> None:
    """Each of these disagrees with `json` in exactly one way."""
    assert [found.kind for found in compare(_stub(tmp_path, text)).undeclared] == [WRONG[text]]


def test_a_variant_may_name_what_the_library_takes_as_args(tmp_path: Path) -> None:
    """``*args`` are spelled out where the number of arguments decides the type of the answer."""
    stub = tmp_path / "textwrap.pyi"
    stub.write_text("@overload\ndef dedent(text): ...\n@overload\ndef dedent(text, extra, /): ...\n")
    assert compare(stub).undeclared
    stub = tmp_path / "heapq.pyi"
    stub.write_text("@overload\ndef merge(one, /, *, key=None): ...\n@overload\ndef merge(*iterables, reverse=False): ...\n")
    assert not compare(stub).undeclared


@pytest.mark.parametrize("text", RIGHT)
def test_leaves_alone(text: str, tmp_path: Path) -> None:
    """Each of these agrees with `json`, though it leaves out what a stub may leave out."""
    assert not compare(_stub(tmp_path, text)).undeclared


def test_a_declared_difference_is_counted_apart(tmp_path: Path) -> None:
    """It needs a fitting name, fitting words and, if it says one, a fitting interpreter."""
    stub = _stub(tmp_path, "def nonesuch(): ...")
    assert compare(stub, [Declared("json.none*", "a test")]).declared
    assert compare(stub, [Declared("json.nonesuch", "a test", what="absent")]).declared
    assert compare(stub, [Declared("json.loads", "a test")]).undeclared
    assert compare(stub, [Declared("json.nonesuch", "a test", what="differs")]).undeclared
    assert compare(stub, [Declared("json.nonesuch", "a test", python=(2,))]).undeclared


def test_a_library_that_is_not_installed_is_a_failure(tmp_path: Path) -> None:
    """It is neither skipped nor taken for empty."""
    stub = tmp_path / "no_such_library.pyi"
    stub.write_text("def f(): ...\n")
    assert [found.kind for found in compare(stub).undeclared] == ["not installed"]


@pytest.mark.parametrize("event", sorted(NETWORK))
def test_a_library_gets_no_network(event: str) -> None:
    """What it may not do says so, and everything else goes on."""
    with pytest.raises(OSError, match="without the network"):
        refuse_network(event, (None, ("example.org", 443)))
    refuse_network("open", ("file", "r", 0))
