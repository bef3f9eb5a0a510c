"""Texts that grow by copying."""

from __future__ import annotations


class SlowExport:
    """Collects lines for the accountants."""

    def __init__(self) -> None:
        self.text = ""

    def add_all(self, lines: list[str]) -> None:
        """Each line copies all the lines before it: a string on an attribute never grows in place."""
        for line in lines:
            self.text += line + "\n"


class Export:
    """Collects lines for the accountants."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def add_all(self, lines: list[str]) -> None:
        """Keeps the pieces."""
        self.lines += lines

    def text(self) -> str:
        """Copies each line once."""
        return "\n".join(self.lines)
