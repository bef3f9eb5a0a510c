"""The values that travel from a rule to a face."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A place in one file: lines count from 1; columns are UTF-8 byte offsets from 0, as in `ast`."""

    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of(cls, node: ast.AST) -> Span:
        """The span of an expression or statement node."""
        line: int = getattr(node, "lineno", 1)
        column: int = getattr(node, "col_offset", 0)
        end_line = getattr(node, "end_lineno", None) or line
        end_column = getattr(node, "end_col_offset", None)
        return cls(line, column, end_line, column if end_column is None else end_column)


class Step(NamedTuple):
    """One step of the evidence: what happens where, in words."""

    path: str
    line: int
    words: str


class Plain(NamedTuple):
    """A direct call, spelled through imports or as a builtin: what a linter can see that looks no further.

    `name` is the callee's qualified name, empty where it takes more to know what is called; `shape` holds the words of
    `semantics.plain.SHAPES` that fit the place.
    """

    name: str = ""
    shape: tuple[str, ...] = ()


NOT_PLAIN = Plain()
"""Of a finding that takes more to see."""


@dataclass(frozen=True, order=True)
class Finding:
    """A defect with its evidence, and no looks.

    `opt_in` says that this finding is weaker than its rule's default and is shown only to who selects the code
    expressly; `plain` what call it is about where another linter may see as much.
    """

    span: Span
    code: str
    message: str
    trace: tuple[Step, ...] = ()
    severity: str = ""
    opt_in: bool = False
    plain: Plain = NOT_PLAIN
