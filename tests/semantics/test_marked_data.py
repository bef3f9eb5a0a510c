"""What is known of names, types, loops and functions, marked at the end of the very lines it is known of.

``# type: builtins.list[builtins.str]``
    The type of the value that is assigned, returned, or stands alone on the line.
``# qualname: requests.get``
    The qualified name of what is called there, or of the value itself; empty where it is unknown.
``# loop: multiplies``
    The kind of the loop that begins there, or else of the innermost loop around the statement; ``none`` outside of loops.
``# fact blocks="sleep", reads``
    On a ``def`` line: all that calling the function brings about; ``none`` where that is nothing.
``# entry: handler on thread``
    On a ``def`` line: what a framework calls the function as and where its body runs, with ``likely`` behind it where it was
    told from two witnesses; ``none`` for any other function.
``# todo type: builtins.str``
    A known gap, in any of these: not so today, and the test fails on the day it is.
``# python: 3.12``
    On a line of its own: the oldest Python that can parse the file.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from marks import comments, too_new

from flake8_perf.context import Context
from flake8_perf.engine import Engine
from flake8_perf.semantics.source import parse
from flake8_perf.settings import Settings

DATA = Path(__file__).parent / "data"
_MARK = re.compile(r"#\s*(?P<todo>todo )?(?P<kind>type|qualname|loop|fact|entry)(?::|(?<=fact)) *(?P<expected>.*)")
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(frozen=True)
class Mark:
    """One expectation of one line."""

    line: int
    kind: str
    expected: str
    todo: bool


def _marks(text: str) -> Iterator[Mark]:
    for line, comment in comments(text):
        found = _MARK.fullmatch(comment)
        if found:
            yield Mark(line, found["kind"], found["expected"].strip(), bool(found["todo"]))
        else:
            assert not re.match(r"#\s*(todo |want |type|qualname|loop|fact|entry)", comment), f"line {line}: {comment} is no mark"


class _File:
    """A data file and the answers about its lines."""

    def __init__(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        source = parse(str(path), text)
        self._nodes = list(ast.walk(source.tree))
        self._context: Context = Engine(Settings()).context(source)
        self.marks = list(_marks(text))

    def answer(self, mark: Mark) -> str:
        """What the context says where a mark stands."""
        match mark.kind:
            case "type":
                return str(self._context.type_of(self._value(mark.line)))
            case "qualname":
                value = self._value(mark.line)
                return self._context.qualname(value.value if isinstance(value, ast.Await) else value)
            case "fact":
                return ", ".join(self._context.facts_of(self._function(mark.line))) or "none"
            case "entry":
                entry = self._context.entry_of(self._function(mark.line))
                return f"{entry.kind} on {entry.runs}{' likely' if entry.likely else ''}" if entry else "none"
            case _:
                return self._loop(mark.line)

    def _statement(self, line: int) -> ast.stmt:
        """The last statement that ends on the line."""
        return [node for node in self._nodes if isinstance(node, ast.stmt) and node.end_lineno == line][-1]

    def _value(self, line: int) -> ast.expr:
        value = getattr(self._statement(line), "value", None)
        assert isinstance(value, ast.expr), f"line {line} holds no value"
        return value

    def _function(self, line: int) -> ast.FunctionDef | ast.AsyncFunctionDef:
        functions = (node for node in self._nodes if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))
        return next(node for node in functions if node.lineno == line)

    def _loop(self, line: int) -> str:
        for kind in (_LOOPS, _COMPREHENSIONS):
            found = [node for node in self._nodes if isinstance(node, kind) and node.lineno == line]
            if found:
                return self._context.loop_kind(found[0])
        around = self._context.loops_around(self._statement(line))
        return around[0].kind if around else "none"


@pytest.mark.parametrize("path", sorted(DATA.glob("*.py")), ids=lambda path: path.stem)
def test_marked_data(path: Path) -> None:
    """Every mark holds, and every known gap is still one."""
    if too_new(path.read_text(encoding="utf-8")):
        pytest.skip("the file needs a newer Python")
    file = _File(path)
    assert file.marks, "a file without marks proves nothing"
    wrong = []
    for mark in file.marks:
        answer = file.answer(mark)
        if mark.todo and answer == mark.expected:
            wrong.append(f"{path.name}:{mark.line}: {mark.kind} is marked `todo`, but is right now")
        elif not mark.todo and answer != mark.expected:
            wrong.append(f"{path.name}:{mark.line}: {mark.kind} is {answer!r}, not {mark.expected!r}")
    assert not wrong, "\n".join(wrong)
