"""Builds the documentation: the hand-written pages, one page per rule from its card, and the vocabulary of stubs.

``python docs/build.py [FOLDER]`` writes Markdown into ``build/docs``, or into the folder given. Nothing that it writes is
committed. Exits with 1 where a link between pages leads nowhere.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from flake8_perf.models import effects
from flake8_perf.rule import Rule, discover

HERE = Path(__file__).parent
_LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)[^)]*\)")
_MARK = re.compile(r"[ \t]*# (?:want|todo) PRF\d{3}.*$", re.MULTILINE)


def pages() -> dict[str, str]:
    """All pages: their paths in the built documentation, and their Markdown."""
    rules = discover()
    written = {path.name: path.read_text(encoding="utf-8") for path in sorted(HERE.glob("*.md"))}
    cards = {f"rules/{page_name(rule)}": rule_page(rule) for rule in rules}
    return {**written, "rules/index.md": table(rules), **cards, "vocabulary.md": vocabulary()}


def page_name(rule: type[Rule]) -> str:
    """The file that a rule's page is in."""
    return f"{rule.code}-{rule.name()}.md"


def rule_page(rule: type[Rule]) -> str:
    """The page of one rule: its card, and what the class says beside it."""
    card = rule.card()
    state = "on" if rule.default_on else f"off; `extend-select = {rule.code}` switches it on"
    facts = (
        ("severity", rule.severity.value),
        ("growth", rule.growth),
        ("fails at", rule.fails_at),
        ("by default", state),
        ("fix", rule.fix_safety.value),
    )
    parts = [f"# {rule.code} {rule.name()}", card.title, card.why, _facts(facts)]
    for example in card.examples:
        note = f" ({example.note})" if example.note else ""
        parts += [f"## {example.kind}{note}", f"```python\n{_MARK.sub('', example.code).rstrip()}\n```"]
    for heading, prose in (("Hint", card.hint), ("The fix assumes", rule.assumes), ("Known limits", card.known_limits)):
        if prose:
            parts += [f"## {heading}", prose]
    return "\n\n".join(part for part in parts if part) + "\n"


def _facts(facts: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in facts)])


def table(rules: list[type[Rule]]) -> str:
    """The page that lists all rules."""
    rows = (
        f"| [{rule.code}]({page_name(rule)}) | {rule.name()} | {rule.severity.value} | {'on' if rule.default_on else 'off'} "
        f"| {rule.fix_safety.value} | {rule.card().title} |"
        for rule in rules
    )
    head = "| code | name | severity | by default | fix | what |\n|---|---|---|---|---|---|"
    return "\n".join(["# Rules\n", head, *rows]) + "\n"


def vocabulary() -> str:
    """The page of the words that a stub may use, from the module that declares them."""
    tree = ast.parse(inspect.getsource(effects))
    parts = ["# The vocabulary of stubs", inspect.cleandoc(effects.__doc__ or "")]
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in effects.WORDS:
            node.returns = None
            signature = f"{node.name}({ast.unparse(node.args)})"
            parts += [f"## {node.name}", f"```python\n@{signature}\n```", inspect.cleandoc(ast.get_docstring(node) or "")]
    parts += ["## Kinds", _kinds()]
    return "\n\n".join(parts) + "\n"


def _kinds() -> str:
    """What each kind of work means: the comments beside the names in `effects.Kind`."""
    lines = re.findall(r'^    "(\w+)",\s*# (.*)$', inspect.getsource(effects), re.MULTILINE)
    return "\n".join(f"- `{name}`: {meaning}" for name, meaning in lines)


def broken_links(built: Mapping[str, str]) -> Iterator[str]:
    """Links from one page to another that is not there, one message each."""
    for path, text in built.items():
        for target in _LINK.findall(text):
            goal = (Path("/") / path).parent.joinpath(target)
            if str(goal.resolve().relative_to("/")) not in built:
                yield f"{path}: the link to {target} leads nowhere"


def main(argv: list[str]) -> int:
    """Writes all pages."""
    folder = Path(argv[0]) if argv else HERE.parent / "build" / "docs"
    built = pages()
    for path, text in built.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    problems = list(broken_links(built))
    print(*problems, sep="\n", file=sys.stderr, end="\n" if problems else "")
    print(f"{len(built)} pages in {folder}")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
