"""Tells all about one code: why it matters, at what scale, and how to write it instead."""

from __future__ import annotations

import argparse
import difflib
import sys
import textwrap
from collections.abc import Sequence

from flake8_perf.faces.commands import BAD_INPUT
from flake8_perf.faces.text import Paint
from flake8_perf.rule import Rule, discover

_WIDTH = 100


def run(argv: Sequence[str]) -> int:
    """Prints the card of each code or rule name given; an unknown one is answered with the nearest known."""
    parser = argparse.ArgumentParser("flake8-perf explain", description=__doc__)
    parser.add_argument("codes", nargs="+", metavar="CODE", help="a code (PRF301) or a rule's name (list-membership-in-loop)")
    rules = {name: rule for rule in discover() for name in (rule.code, rule.name())}
    paint = Paint(sys.stdout)
    unknown = 0
    for wanted in parser.parse_args(argv).codes:
        rule = rules.get(wanted.upper()) or rules.get(wanted.lower())
        if rule:
            print("\n".join(page(rule, paint)))
        else:
            unknown += 1
            print(_sorry(wanted, rules), file=sys.stderr)
    return BAD_INPUT if unknown else 0


def page(rule: type[Rule], paint: Paint) -> list[str]:
    """The rule's card as lines for a terminal."""
    card = rule.card()
    state = "on by default" if rule.default_on else f"opt-in: --extend-select {rule.code}"
    lines = [
        f"{paint(rule.code, 'red', 'bold')} {paint(rule.name(), 'bold')}",
        f"{rule.severity.value} · {rule.growth} · {state} · fix: {rule.fix_safety.value}",
        f"fails at: {rule.fails_at}",
        "",
        *_prose(f"{card.title}\n\n{card.why}"),
    ]
    for example in card.examples:
        heading = f"{example.kind} ({example.note}):" if example.note else f"{example.kind}:"
        lines += ["", paint(heading, "bold"), *textwrap.indent(example.code.rstrip("\n"), "    ").split("\n")]
    for heading, prose in (("Hint", card.hint), ("Assumes", rule.assumes), ("Known limits", card.known_limits)):
        if prose:
            lines += ["", paint(f"{heading}:", "bold"), *(f"    {line}".rstrip() for line in _prose(prose))]
    return [*lines, ""]


def _prose(text: str) -> list[str]:
    """Paragraphs filled anew; lines that are set in (lists, code) stay as they are."""
    lines: list[str] = []
    for paragraph in text.strip().split("\n\n"):
        as_written = any(line.startswith((" ", "- ", "* ")) for line in paragraph.splitlines())
        lines += ["", *(paragraph.splitlines() if as_written else textwrap.wrap(paragraph, _WIDTH))]
    return lines[1:]


def _sorry(wanted: str, rules: dict[str, type[Rule]]) -> str:
    """What to say to a code that no rule has. The nearest shares the most leading characters, then looks most alike."""
    near = difflib.get_close_matches(wanted.upper(), [rule.code for rule in rules.values()], 1, 0.0)
    near = difflib.get_close_matches(wanted.lower(), [name for name in rules if not name.startswith("PRF")], 1, 0.6) or near
    if not near:
        return f"flake8-perf: no rule is called {wanted}"
    rule = rules[near[0]]
    return f"flake8-perf: no rule is called {wanted}; the nearest is {rule.code} ({rule.name()})"
