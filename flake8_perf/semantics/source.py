"""One file's text and tree, as the face handed them over."""

from __future__ import annotations

import ast
import functools
import io
import tokenize
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Source:
    """A parsed file. `path` is what it is called in messages; the file need not exist (stdin)."""

    path: str
    text: str
    tree: ast.Module

    @functools.cached_property
    def lines(self) -> list[str]:
        """The lines as `ast` counts them: split at line feeds and carriage returns only, never at form feeds."""
        return self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def character_column(self, line: int, column: int) -> int:
        """The column in characters of a column in UTF-8 bytes."""
        if not 1 <= line <= len(self.lines):
            return column
        text = self.lines[line - 1]
        return column if text.isascii() else len(text.encode("utf-8")[:column].decode("utf-8", "replace"))

    def segment(self, node: ast.AST, most: int = 40) -> str:
        """The node as written, on one line; a longer one is cut in the middle so that both ends can be recognised."""
        words = " ".join(self._written(node).split())
        if len(words) <= most:
            return words
        half = (most - 1) // 2
        return f"{words[:half].rstrip()}…{words[-half:].lstrip()}"

    def _written(self, node: ast.AST) -> str:
        first, last = getattr(node, "lineno", 0), getattr(node, "end_lineno", None)
        if not first or last is None or last > len(self.lines):
            return ""
        start = self.character_column(first, node.col_offset)  # type: ignore[attr-defined]
        end = self.character_column(last, node.end_col_offset)  # type: ignore[attr-defined]
        if first == last:
            return self.lines[first - 1][start:end]
        return "\n".join([self.lines[first - 1][start:], *self.lines[first : last - 1], self.lines[last - 1][:end]])


def parse(path: str, text: str) -> Source:
    """Parses a file's text. Raises SyntaxError, ValueError (null bytes) or RecursionError as `ast.parse` does."""
    return Source(path=path, text=text, tree=ast.parse(text, filename=path))


def decoded(data: bytes) -> str:
    """A file's bytes as flake8 reads them: declared encoding or else Latin-1, line ends as line feeds, no byte order mark."""
    try:
        encoding = tokenize.detect_encoding(io.BytesIO(data).readline)[0] if b"coding" in data[:400] else "utf-8"
        text = data.decode(encoding)
    except (SyntaxError, UnicodeError, LookupError):
        text = data.decode("latin-1")
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
