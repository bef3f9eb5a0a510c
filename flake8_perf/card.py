"""A rule's docstring, read as its card: the one text that docs, `explain` and tests are made from."""

from __future__ import annotations

import inspect
import re
import textwrap
from dataclasses import dataclass

_SECTION = re.compile(r"^(Bad|Fixed|Good|Hint|Known limits)(?: \((?P<note>[^)]*)\))?:[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """One piece of code of a card. `note` is what stands in brackets behind the heading."""

    kind: str
    code: str
    note: str = ""


@dataclass(frozen=True)
class Card:
    """What a rule says of itself: title (one sentence), why (paragraphs), examples, hint, known limits."""

    title: str
    why: str
    examples: tuple[Example, ...]
    hint: str
    known_limits: str

    def of_kind(self, kind: str) -> tuple[Example, ...]:
        """The examples under one heading: ``Bad``, ``Fixed`` or ``Good``."""
        return tuple(example for example in self.examples if example.kind == kind)


class CardError(ValueError):
    """A docstring that is no complete card; the message names the rule and what is missing."""


def read_card(name: str, docstring: str | None) -> Card:
    """The card in a rule's docstring.

    Sections are ``Bad:``, ``Fixed:``, ``Good:`` (code; may be repeated, with a note in brackets), ``Hint:`` and
    ``Known limits:`` (prose). Raises `CardError` where Bad, Good, Known limits, or both Fixed and Hint are missing.
    """
    text = inspect.cleandoc(docstring or "")
    heads = list(_SECTION.finditer(text))
    intro = text[: heads[0].start()] if heads else text
    title, _, why = intro.strip().partition("\n\n")
    examples, prose = [], {"Hint": "", "Known limits": ""}
    for head, after in zip(heads, [*heads[1:], None]):
        body = textwrap.dedent(text[head.end() : after.start() if after else len(text)].strip("\n")).rstrip() + "\n"
        if head[1] in prose:
            prose[head[1]] = body.strip()
        else:
            examples.append(Example(head[1], body, head["note"] or ""))
    card = Card(title.replace("\n", " "), why.strip(), tuple(examples), prose["Hint"], prose["Known limits"])
    missing = [kind for kind in ("Bad", "Good") if not card.of_kind(kind)]
    missing += [] if card.of_kind("Fixed") or card.hint else ["Fixed (or Hint)"]
    missing += [] if card.known_limits else ["Known limits"]
    if missing or not title:
        raise CardError(f"the card of {name} lacks {', '.join(missing) or 'a title'}")
    return card
